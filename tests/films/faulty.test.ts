import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkFilm } from '../../engine/src/film/check/check.ts';
import { compileFilm } from '../../engine/src/film/compile.ts';
import { parseSettings } from '../../engine/src/film/settings.ts';
import { parseFountain } from '../../engine/src/screenplay/parse.ts';
import { rehearsed } from '../../engine/src/showrunner/rehearsal.ts';

interface Fault {
  readonly code: string;
  readonly line: number;
  /** Stands in the settings. */
  readonly yaml?: true;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const namesIn = (folder: string): string[] =>
  readdirSync(here(folder))
    .filter((f) => f.endsWith('.fountain'))
    .map((f) => f.slice(0, -'.fountain'.length))
    .sort();

/** Errors and warnings of a film, as `kinetoscope check` finds them: explored only if it compiles. */
const faultsOf = (script: string, yaml: string | undefined) => {
  const settings = yaml === undefined ? undefined : parseSettings(yaml, 'film.yaml');
  const film = compileFilm(parseFountain(script), settings?.settings ?? {}, 'film.fountain');
  const compiled = [...(settings?.diagnostics ?? []), ...film.diagnostics];
  const checked = compiled.some((d) => d.severity === 'error')
    ? []
    : checkFilm(rehearsed(film), { script: 'film.fountain', settings: 'film.yaml' }).diagnostics;
  return [...compiled, ...checked].filter((d) => d.severity !== 'note');
};

const read = (folder: string, name: string) => {
  const yaml = here(`${folder}/${name}.yaml`);
  return faultsOf(
    readFileSync(here(`${folder}/${name}.fountain`), 'utf8'),
    existsSync(yaml) ? readFileSync(yaml, 'utf8') : undefined,
  );
};

const expected: Readonly<Record<string, readonly Fault[]>> = JSON.parse(
  readFileSync(here('faulty/expected.json'), 'utf8'),
);

/** Verdicts that a play shows, where it is not the opening itself that is at fault. */
const SHOWN = ['K2403', 'K2404', 'K2405', 'K2406', 'K2409', 'K2411', 'K2412', 'K2413', 'K2414', 'K2417'];

describe('faulty films', () => {
  it('each has its expectation', () => {
    expect(namesIn('faulty')).toEqual(Object.keys(expected).sort());
    expect(namesIn('faulty').length).toBeGreaterThanOrEqual(40);
  });

  it.each(Object.keys(expected))('[X14] %s: the planted fault at its line, and nothing else', (name) => {
    const found = read('faulty', name);
    const words = (f: { code: string; line: number; yaml?: boolean }) =>
      `${f.yaml === true ? 'film.yaml' : 'film.fountain'}:${f.line} ${f.code}`;
    expect(
      found
        .map((d) => words({ code: d.code, line: d.line ?? 0, yaml: d.file?.endsWith('.yaml') === true }))
        .sort(),
    ).toEqual((expected[name] ?? []).map(words).sort());
    for (const d of found) {
      expect(d.remedy).not.toBe('');
      if (SHOWN.includes(d.code) && name !== 'film-cannot-begin')
        expect(
          'path' in d && Array.isArray(d.path) ? d.path.length : 0,
          `${d.code} is shown by a play`,
        ).toBeGreaterThan(0);
    }
  });

  it.each(namesIn('good'))('[X14] %s: nothing to say', (name) => {
    expect(read('good', name)).toEqual([]);
  });
});

describe('our own films', () => {
  const films = here('../../films');
  const folders = readdirSync(films).filter((f) => existsSync(`${films}/${f}/film.fountain`));

  it('are there', () => {
    expect(folders.length).toBeGreaterThanOrEqual(1);
  });

  it.each(folders)('[X14] %s has no error and no warning', (name) => {
    const yaml = `${films}/${name}/film.yaml`;
    const found = faultsOf(
      readFileSync(`${films}/${name}/film.fountain`, 'utf8'),
      existsSync(yaml) ? readFileSync(yaml, 'utf8') : undefined,
    );
    expect(found.map((d) => `${d.file}:${d.line} ${d.code} ${d.message}`)).toEqual([]);
  });
});
