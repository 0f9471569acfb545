import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { ReadBeat } from '@kinetoscope/engine/film/compile';
import { toldForm } from '@kinetoscope/engine/narrative/told-form';
import type { Performance } from '@kinetoscope/engine/performance/performance';
import { CallSheet } from '@kinetoscope/engine/showrunner/call-sheet';
import { type BeatCut, type CutInput, performBeat, shootBeat } from '@kinetoscope/engine/showrunner/cut-beat';
import type { CutRoom } from '@kinetoscope/engine/showrunner/cut-room';
import { findFilm } from './open-film.ts';
import type { ReadTerms } from './terms.ts';

/** What the thread of a crew is started with. */
const CREW = 'kinetoscope.camera-crew';
/** Bytes of a script that are worth a second thread: about 60 scenes. */
const WORTH = 32 * 1024;

/** What is the same for every beat is told once. */
type Briefing = Pick<CutInput, 'film' | 'cast' | 'look' | 'manner' | 'track' | 'seed'>;
interface Played {
  readonly n: number;
  readonly input: Omit<CutInput, keyof Briefing>;
  readonly performance: Performance;
}
/** A beat as it was shot. */
interface Rushes {
  readonly n: number;
  readonly shot: Omit<BeatCut, 'beat' | 'performance'>;
}

/** Is this the thread of a crew? */
export const isCrew = (): boolean => !isMainThread && workerData === CREW;

/** What the crew's thread does: it shoots what is played before it. */
export const shoot = (): void => {
  let briefing: Briefing | undefined;
  parentPort?.on('message', (said: Briefing | Played) => {
    if (!('performance' in said)) briefing = said;
    else if (briefing !== undefined) {
      const { n, input, performance } = said;
      const { direction, cues, scene } = shootBeat({ ...briefing, ...input }, performance);
      const rushes: Rushes = { n, shot: { direction, cues, scene } };
      parentPort?.postMessage(rushes);
    }
  });
};

/**
 * A second thread for a long film that nothing bends: while this one reads beats and performs them, that one directs and
 * cues them. Divided so, and not by halves of the film, because most of one pass over a film is the machine getting to
 * know the code, and each thread knows only its own. It only saves work: what does not come back is cut here.
 */
export class CameraCrew {
  readonly #worker: Worker;
  readonly #terms: ReadTerms;
  /** Played, and not yet seen as shot. */
  readonly #out = new Map<number, { readonly input: CutInput; readonly performance: Performance }>();
  #sheet: CallSheet | undefined;
  #count = 0;
  #gone = false;

  private constructor(entry: string, terms: ReadTerms) {
    this.#terms = terms;
    this.#worker = new Worker(entry, {
      argv: ['perform'],
      workerData: CREW,
      stderr: true,
      resourceLimits: { maxYoungGenerationSizeMb: 64 },
    });
    this.#worker.unref();
    // What went wrong there goes wrong here as well, and is reported.
    this.#worker.on('error', () => undefined);
    this.#worker.once('exit', () => {
      this.#gone = true;
    });
  }

  /** Sent for where it is worth it: a long script, no settings, no wishes, a second core. */
  static call(path: string, terms: ReadTerms): CameraCrew | undefined {
    const here = fileURLToPath(import.meta.url);
    // From its sources it would meet another build of itself.
    if (availableParallelism() < 2 || here.endsWith('.ts')) return undefined;
    if (terms.trace.length > 0 || terms.version !== undefined || terms.slots.length > 0) return undefined;
    const source = findFilm(path);
    if (!('script' in source) || source.settings !== undefined || toldForm(source.script) !== undefined)
      return undefined;
    if (statSync(source.script).size < WORTH) return undefined;
    return new CameraCrew(join(dirname(here), '../bin/kinetoscope.mjs'), terms);
  }

  /** A beat is read: it is performed here, and shot there. */
  readonly play = ({ beat, film }: ReadBeat): void => {
    const first = this.#sheet === undefined;
    this.#sheet ??= new CallSheet(film, this.#terms.seed, this.#terms.manner);
    const whole = this.#sheet.next(beat);
    const { film: of, cast, look, manner, track, seed, ...input } = whole;
    const briefing: Briefing = { film: of, cast, look, manner, track, seed };
    if (first) this.#worker.postMessage(briefing);
    const performance = performBeat(whole);
    const n = this.#count++;
    this.#out.set(n, { input: whole, performance });
    const played: Played = { n, input, performance };
    this.#worker.postMessage(played);
  };

  /** Settles when the room has the cut of every beat that was played, or the crew is gone. */
  async wrap(room: CutRoom): Promise<void> {
    await new Promise<void>((done) => {
      const look = (): void => {
        if (this.#out.size === 0 || this.#gone) done();
      };
      this.#worker.on('message', ({ n, shot }: Rushes) => {
        const played = this.#out.get(n);
        this.#out.delete(n);
        if (played !== undefined)
          room.shelve(played.input, 0, { beat: played.input.beat, performance: played.performance, ...shot });
        look();
      });
      this.#worker.once('exit', look);
      look();
    });
    void this.#worker.terminate();
  }
}
