import { sha256 } from '@kinetoscope/engine/base/hash';
import { compileFilm } from '@kinetoscope/engine/film/compile';
import { parseSettings } from '@kinetoscope/engine/film/settings';
import { packMeshes } from '@kinetoscope/engine/picture/mesh-pack';
import { runJob } from '@kinetoscope/engine/picture/workshop-jobs';
import { parseFountain } from '@kinetoscope/engine/screenplay/parse';
import { beginningOf, type Opening, openingBeats, openingJobs } from '@kinetoscope/engine/showrunner/opening';
import type { FilmText } from './film-text.ts';

/** The seed of a page's screening. */
const SEED = 1;
/** Milliseconds without a request before preparing is taken up again. */
const QUIET = 3000;

export interface Prepared {
  readonly opening: Opening;
  readonly pack: Uint8Array;
}

const keyOf = (film: FilmText): string => sha256(JSON.stringify(film)).slice(0, 32);
/** Lets requests in between two steps. */
const pause = () => new Promise<void>((done) => setImmediate(done));

/**
 * Prepares a film's opening while the server has nothing else to do: the plan of its first beats and the coarse meshes
 * of its first picture. A page that comes before it is ready makes them itself, as one without a server does.
 */
export class OpeningDesk {
  readonly #film: () => FilmText;
  #prepared: (Prepared & { readonly key: string }) | undefined;
  #run = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(film: () => FilmText) {
    this.#film = film;
  }

  /** What is prepared of this very text. */
  of(film: FilmText): Prepared | undefined {
    return this.#prepared?.key === keyOf(film) ? this.#prepared : undefined;
  }

  /** The meshes at an address of `Opening.meshes`. */
  pack(name: string): Uint8Array | undefined {
    return this.#prepared?.key === name ? this.#prepared.pack : undefined;
  }

  /** Gives way to a request; what is missing is made when it has been quiet. */
  giveWay(): void {
    this.#run++;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.prepare(), QUIET);
    this.#timer.unref();
  }

  /** Settles when the opening is prepared, or given up: a film at fault is the page's to report. */
  async prepare(): Promise<void> {
    const run = ++this.#run;
    clearTimeout(this.#timer);
    try {
      const source = this.#film();
      const key = keyOf(source);
      // Those who tell stories need the film whole: the page begins such a film by itself.
      if (this.#prepared?.key === key || source.told !== undefined) return;
      await pause();
      const { settings, diagnostics: faults } =
        source.settings === undefined
          ? { settings: {}, diagnostics: [] }
          : parseSettings(source.settings, 'film.yaml');
      const film = compileFilm(
        parseFountain(source.text),
        settings,
        source.name,
        openingBeats(source.text, source.settings),
      );
      if (film.beats.length <= 1) return;
      await pause();
      if (run !== this.#run) return;
      const { seed = SEED, trace = [] } = source.terms ?? {};
      const timeline = beginningOf(film, seed, trace, source.terms);
      const jobs = openingJobs(timeline);
      const made = [];
      for (const job of jobs) {
        await pause();
        if (run !== this.#run) return;
        made.push(await runJob(job));
      }
      const opening: Opening = {
        seed,
        trace,
        timeline,
        diagnostics: [...source.diagnostics, ...faults, ...film.diagnostics],
        jobs,
        meshes: `./opening/${key}.bin`,
      };
      this.#prepared = { key, opening, pack: packMeshes(made) };
    } catch {
      // The page finds the same fault and tells it.
    }
  }

  close(): void {
    this.#run++;
    clearTimeout(this.#timer);
  }
}
