/// The screening, off the page's main thread: reads, compiles and plans; answers every wish with a new plan.
import { printVersion } from '@kinetoscope/engine/audience/version';
import type { Diagnostic } from '@kinetoscope/engine/base/diagnostic';
import { type Flicks, fromMilliseconds } from '@kinetoscope/engine/base/time';
import { compileFilm } from '@kinetoscope/engine/film/compile';
import type { Film } from '@kinetoscope/engine/film/film';
import { ReadingRoom } from '@kinetoscope/engine/film/reading-room';
import { parseFountain } from '@kinetoscope/engine/screenplay/parse';
import { beginningOf, openingBeats, openingJobs } from '@kinetoscope/engine/showrunner/opening';
import { Screening } from '@kinetoscope/engine/showrunner/screening';
import {
  printed,
  readVersion,
  type ScreeningTerms,
  termsOfVersion,
} from '@kinetoscope/engine/showrunner/version-of';
import type { FilmText, FromScreening, Plan, Refused, ToScreening } from './screening-messages.ts';
import { tailOf } from './timeline-tail.ts';
import { versionTold } from './version-told.ts';

const port = self as unknown as {
  postMessage(m: FromScreening): void;
  onmessage: ((e: MessageEvent<ToScreening>) => void) | null;
};

let opened: { readonly film: () => Film; readonly terms: ScreeningTerms } | undefined;
let screening: Screening | undefined;
let diagnostics: readonly Diagnostic[] = [];
const room = new ReadingRoom();

/** A film read: compiled whole, or only its first beats. */
const read = async (source: FilmText): Promise<(most?: number) => Film> => {
  const { settings, diagnostics: faults } =
    source.settings === undefined
      ? { settings: {}, diagnostics: [] }
      : // Few films have settings, and their reader is large.
        (await import('@kinetoscope/engine/film/settings')).parseSettings(source.settings, 'film.yaml');
  if (source.told !== undefined) {
    // Those who tell stories are large, and few films are told by them.
    const { openTold } = await import('@kinetoscope/engine/narrative/open-told');
    const { name: file, text, parts } = source;
    const told = await openTold({ form: source.told, text, file, include: (n) => parts?.[n] }, settings);
    diagnostics = [...(source.diagnostics ?? []), ...faults, ...told.diagnostics];
    const film = told.film ?? compileFilm(parseFountain(''), settings, file);
    return () => film;
  }
  const script = parseFountain(source.text);
  return (most) => {
    const film = compileFilm(script, settings, source.name, most, room);
    diagnostics = [...(source.diagnostics ?? []), ...faults, ...film.diagnostics];
    return film;
  };
};

const post = (more: Partial<Plan> = {}) => {
  if (screening)
    port.postMessage({
      kind: 'plan',
      timeline: screening.timeline(),
      trace: screening.trace(),
      diagnostics,
      whole: true,
      outlook: screening.outlook(),
      ...more,
    });
};

/** A wish on its way back, and the page's taking it in hand, milliseconds. */
const WAY = 8;
/** What the last wishes took to plan, milliseconds. */
let took: readonly number[] = [30, 30];
/** Milliseconds from a wish to the page's having its plan: as the slowest of the last ones but one. */
const lag = (): number => WAY + 1.2 * ([...took].sort((a, b) => b - a)[1] ?? 0);
/** Plans of wishes reach at least so far at once; the rest comes when nobody wishes for a moment. */
const STRIDE = fromMilliseconds(800);
const LULL = 120;
/** The page commits what it will have shown: beyond that next to nothing is needed. */
const HORIZON = fromMilliseconds(4);

const began = (film: Film, terms: ScreeningTerms): Screening =>
  new Screening(film, { ...terms, stride: STRIDE, horizon: HORIZON });

/** The screening, begun when it is first needed whole. */
const screened = (): Screening | undefined => {
  if (screening === undefined && opened) screening = began(opened.film(), opened.terms);
  return screening;
};

/** Terms from a message: those of `watch` lie in the film's text. */
const termsOf = (data: Extract<ToScreening, { kind: 'open' | 'adopt' }>): ScreeningTerms => ({
  slots: {},
  ...data.film.terms,
  seed: data.seed,
  trace: data.trace,
});

let later: ReturnType<typeof setTimeout> | undefined;

/** Plans on a beat at a time, so that a wish need not wait, and posts the whole. */
const planOn = (wait: number): void => {
  clearTimeout(later);
  later = setTimeout(() => {
    if (screening === undefined || screening.whole) return;
    if (screening.planOn()) post();
    else planOn(0);
  }, wait);
};

/**
 * A wish: the page plays the old plan until the new one reaches it, so that much is committed too. `act` says what the
 * new plan brings besides; undefined: the wish cannot be had.
 */
const wish = (
  what: Refused['what'] | 'direct',
  data: Extract<ToScreening, { at: Flicks }>,
  act: (screening: Screening) => Partial<Plan> | undefined,
): void => {
  const screening = screened();
  if (!screening) return;
  const clock = performance.now();
  const waited = Math.max(0, performance.timeOrigin + clock - (data.said ?? performance.timeOrigin + clock));
  // Before it has begun nothing was shown. An answer takes effect at its window's end: the page waits there for it.
  const shown =
    data.at <= 0 ? 0 : what === 'choose' ? data.at : data.at + fromMilliseconds(Math.round(waited + lag()));
  screening.rewind(shown);
  screening.commit(shown);
  clearTimeout(later);
  const more = act(screening);
  if (more === undefined) {
    if (what !== 'direct') port.postMessage({ kind: 'refused', what, diagnostics: [] });
  } else if (screening.whole) post(more);
  else {
    const { timeline, steps } = screening.story();
    // The first beat that the wish could change, and all since.
    const from = steps.findLast((s) => s.start <= shown)?.start ?? 0;
    port.postMessage({ kind: 'near', tail: tailOf(timeline, from), trace: screening.trace() });
  }
  took = [performance.now() - clock, ...took].slice(0, 8);
  planOn(LULL);
};

/** Begins anew with a version. */
const begin = (text: string): void => {
  if (!opened) return;
  const film = opened.film();
  const { version, diagnostics: faults } = readVersion(text, film);
  if (version === undefined) {
    port.postMessage({ kind: 'refused', what: 'perform', diagnostics: faults });
    return;
  }
  opened = { film: opened.film, terms: termsOfVersion(version) };
  screening = began(film, opened.terms);
  post({ seek: 0, diagnostics: [...diagnostics, ...faults] });
};

/** Opens with a version, else as if none had been asked for, and says why. */
const openVersion = (read: () => Film, text: string): void => {
  const film = read();
  const { version, diagnostics: faults } = readVersion(text, film);
  if (opened && version !== undefined) opened = { film: opened.film, terms: termsOfVersion(version) };
  if (opened) screening = began(film, opened.terms);
  post(version === undefined ? { refused: faults } : { diagnostics: [...diagnostics, ...faults] });
};

/** How another version goes. */
const glance = (text: string): void => {
  if (!opened) return;
  const film = opened.film();
  const { version, diagnostics: faults } = readVersion(text, film);
  if (version === undefined) {
    port.postMessage({ kind: 'glanced', diagnostics: faults });
    return;
  }
  const other = new Screening(film, termsOfVersion(version));
  const { name, code, wholeCode } = printed(other.version(), other.words());
  port.postMessage({
    kind: 'glanced',
    told: versionTold({ name, code, wholeCode }, other.timeline()),
    diagnostics: faults,
  });
};

const take = async (data: ToScreening): Promise<void> => {
  switch (data.kind) {
    case 'open': {
      const film = await read(data.film);
      opened = { film, terms: termsOf(data) };
      if (data.version !== undefined) {
        openVersion(film, data.version);
        break;
      }
      // The first scenes at once; the rest when there is a picture, which it must not hold up.
      const first = film(openingBeats(data.film.text, data.film.settings));
      if (first.beats.length <= 1) {
        if (screened()) post();
        break;
      }
      const timeline = beginningOf(first, data.seed, data.trace, opened.terms);
      port.postMessage({ kind: 'needs', jobs: openingJobs(timeline) });
      port.postMessage({ kind: 'plan', timeline, trace: data.trace, diagnostics, whole: false });
      break;
    }
    case 'adopt':
      opened = { film: await read(data.film), terms: termsOf(data) };
      break;
    case 'rest':
      if (screened()) post();
      break;
    case 'reload': {
      const screening = screened();
      if (screening) {
        const { at, lost } = screening.reload((await read(data.film))(), data.at);
        post({ shift: at - data.at, lost });
      }
      break;
    }
    case 'direct':
      wish('direct', data, (s) => {
        s.direct(data.axis, data.value);
        return {};
      });
      break;
    case 'toggle':
      wish('direct', data, (s) => {
        s.toggle(data.id, data.on);
        return {};
      });
      break;
    case 'choose':
      wish('choose', data, (s) => (s.choose(data.question, data.option) === undefined ? undefined : {}));
      break;
    case 'slot':
      wish('slot', data, (s) => (s.setSlot(data.name, data.value) ? {} : undefined));
      break;
    case 'take':
      wish('take', data, (s) => {
        const seam = s.take(data.after, data.beat);
        if (seam === undefined) return undefined;
        return seam <= data.at ? { seek: seam } : {};
      });
      break;
    case 'version': {
      const screening = screened();
      if (screening && opened) {
        // Questions that were let pass are part of it.
        screening.commit(data.at ?? 0);
        const { name, code, wholeCode, version } = printed(screening.version(), screening.words());
        port.postMessage({ kind: 'version', name, code, wholeCode, file: printVersion(version) });
      }
      break;
    }
    case 'perform':
      begin(data.version);
      break;
    case 'glance':
      glance(data.version);
      break;
    case 'manner': {
      const screening = screened();
      if (screening) {
        screening.commit(data.at);
        screening.setManner(data.manner);
        post();
      }
      break;
    }
  }
};

/** One message after the other, also where reading one must wait. */
let before: Promise<void> = Promise.resolve();
port.onmessage = ({ data }) => {
  before = before
    .then(() => take(data))
    .catch((error: unknown) => {
      port.postMessage({ kind: 'broken', message: error instanceof Error ? error.message : String(error) });
    });
};
