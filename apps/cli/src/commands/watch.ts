import { spawn } from 'node:child_process';
import { existsSync, watch as watchFile } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ScreeningTerms } from '@kinetoscope/engine/showrunner/version-of';
import { type Cinema, openCinema } from '../cinema-server.ts';
import { cliDiagnostic } from '../diagnostics.ts';
import { UsageFault } from '../exit.ts';
import { filmText } from '../film-text.ts';
import { findFilm, openFilm } from '../open-film.ts';
import { report, say } from '../report.ts';
import { readTerms, type TermFlags, termsFor } from '../terms.ts';

/** Our own film, for those who come without one. */
export const HOUSE_FILM = fileURLToPath(new URL('../../../../films/the-last-lamp', import.meta.url));

/** Saves by editors come as bursts of events (write, rename, chmod): this long after the last one, read. */
const SETTLE_MS = 40;

const openBrowser = (url: string): void => {
  const [command, args] =
    process.platform === 'darwin'
      ? ['open', [url]]
      : process.platform === 'win32'
        ? ['cmd', ['/c', 'start', '', url]]
        : ['xdg-open', [url]];
  const child = spawn(command as string, args as string[], { stdio: 'ignore', detached: true });
  child.on('error', () => say('No browser could be opened from here: open the address above yourself.'));
  child.unref();
};

/** Follows the film's files; editors replace files, so the folder is watched. */
const follow = (files: readonly string[], changed: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const names = new Set(files.map((f) => resolve(f)));
  const watchers = [...new Set([...names].map((f) => dirname(f)))].map((folder) =>
    watchFile(folder, (_event, name) => {
      if (name !== null && !names.has(join(folder, name.toString()))) return;
      clearTimeout(timer);
      timer = setTimeout(changed, SETTLE_MS);
    }),
  );
  return () => {
    clearTimeout(timer);
    for (const w of watchers) w.close();
  };
};

/** What the page is to perform, where flags say so: a version's code is read against the film as it is now. */
const termsNamed = async (path: string, flags: TermFlags): Promise<ScreeningTerms | undefined> => {
  const read = readTerms(flags);
  const { version, seed, trace, manner, slots } = flags;
  if ([version, seed, trace, manner].every((f) => f === undefined) && !slots?.length) return undefined;
  const { opened, diagnostics } = await openFilm(path);
  if (opened === undefined) {
    report(diagnostics, path);
    return undefined;
  }
  return termsFor(opened.film, read);
};

/** `kinetoscope watch [FILM]`: the cinema on loopback, until interrupted. */
export const watch = async (
  path: string | undefined,
  flags: TermFlags & { port?: string | undefined; open?: boolean },
): Promise<void> => {
  const port = flags.port === undefined ? 0 : Number(flags.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new UsageFault(`--port wants a number from 0 to 65535, not "${flags.port}"`);
  const named = path ?? HOUSE_FILM;
  const source = findFilm(named);
  if (!('script' in source)) return report([source], named);
  const terms = await termsNamed(named, flags);
  let cinema: Cinema;
  try {
    cinema = await openCinema(() => filmText(named, terms), port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return report([cliDiagnostic('K7006')], `port ${port}`);
  }
  const stop = follow([source.script, join(dirname(source.script), 'film.yaml')], () => cinema.changed());
  say(`${source.name} plays at ${cinema.url}`);
  say('Save the script and the film follows. Ctrl-C ends it.');
  if (
    flags.open !== false &&
    process.env.CI === undefined &&
    (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  )
    openBrowser(cinema.url);
  else if (flags.open !== false) say('Open the address in a browser.');
  await new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
  stop();
  await cinema.close();
  if (!existsSync(source.script)) say('The script is gone.');
};
