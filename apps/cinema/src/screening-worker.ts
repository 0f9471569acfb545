/// The screening, off the page's main thread: reads, compiles and plans; answers every wish with a new plan.
import type { Trace } from '@kinetoscope/engine/audience/trace';
import type { Diagnostic } from '@kinetoscope/engine/base/diagnostic';
import { type Flicks, fromMilliseconds } from '@kinetoscope/engine/base/time';
import { compileFilm } from '@kinetoscope/engine/film/compile';
import type { Film } from '@kinetoscope/engine/film/film';
import { ReadingRoom } from '@kinetoscope/engine/film/reading-room';
import { parseFountain } from '@kinetoscope/engine/screenplay/parse';
import { beginningOf, OPENING_BEATS, openingJobs } from '@kinetoscope/engine/showrunner/opening';
import { Screening } from '@kinetoscope/engine/showrunner/screening';
import type { FilmText, FromScreening, Plan, ToScreening } from './screening-messages.ts';

const port = self as unknown as {
  postMessage(m: FromScreening): void;
  onmessage: ((e: MessageEvent<ToScreening>) => void) | null;
};

let opened: { readonly film: () => Film; readonly seed: number; readonly trace: Trace } | undefined;
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
      ...more,
    });
};

/** Milliseconds that a new plan takes, and a little more. */
let lag = 150;

/** The screening, begun when it is first needed whole. */
const screened = (): Screening | undefined => {
  if (screening === undefined && opened)
    screening = new Screening(opened.film(), { seed: opened.seed, trace: opened.trace });
  return screening;
};

const take = async (data: ToScreening): Promise<void> => {
  switch (data.kind) {
    case 'open': {
      const film = await read(data.film);
      opened = { film, seed: data.seed, trace: data.trace };
      // The first scenes at once; the rest when there is a picture, which it must not hold up.
      const first = film(OPENING_BEATS);
      if (first.beats.length <= 1) {
        if (screened()) post();
        break;
      }
      const timeline = beginningOf(first, data.seed, data.trace);
      port.postMessage({ kind: 'needs', jobs: openingJobs(timeline) });
      port.postMessage({ kind: 'plan', timeline, trace: data.trace, diagnostics, whole: false });
      break;
    }
    case 'adopt':
      opened = { film: await read(data.film), seed: data.seed, trace: data.trace };
      break;
    case 'rest':
      if (screened()) post();
      break;
    case 'reload': {
      const screening = screened();
      if (screening) {
        const at: Flicks = screening.reload((await read(data.film))(), data.at);
        post({ shift: at - data.at });
      }
      break;
    }
    case 'direct': {
      const screening = screened();
      if (screening) {
        // The page plays the old plan until the new one reaches it: that much is committed too.
        const began = performance.now();
        screening.rewind(data.at + fromMilliseconds(lag));
        screening.commit(data.at + fromMilliseconds(lag));
        screening.direct(data.axis, data.value);
        post();
        lag = Math.max(lag / 2, 1.3 * (performance.now() - began));
      }
      break;
    }
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
