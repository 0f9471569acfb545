/// The page's first code, kept small: hands the film to its screening and wakes the workers, so that planning and the
/// first meshes are under way while the picture's code is still being fetched.
import MeshWorker from '@kinetoscope/engine/delivery/player/mesh-worker?worker';
import { WorkshopPool } from '@kinetoscope/engine/delivery/player/workshop-pool';
import { filmHere } from './film-here.ts';
import { mark } from './marks.ts';
import { notice } from './notice.ts';
import { openScreening } from './open-screening.ts';
import { openingHere, openingMeshes } from './opening-here.ts';
import type { FilmText, ToScreening } from './screening-messages.ts';
import ScreeningWorker from './screening-worker.ts?worker';
import type { Begun } from './show.ts';
import { viewings } from './viewings.ts';

const start = async (): Promise<void> => {
  mark('page');
  const pool = new WorkshopPool(
    () => new MeshWorker(),
    Math.min(4, Math.max(1, (navigator.hardwareConcurrency || 2) - 1)),
  );
  const showing = import('./show.ts');
  const film = await filmHere();
  const terms = termsHere(film);
  const begun = prepared(film, pool, terms) ?? planning(film, pool, terms);
  begun.planned.then(
    () => mark('planned'),
    () => undefined,
  );
  await (await showing).show({ film, pool, ...begun });
};

interface Terms {
  readonly seed: number;
  readonly version?: string;
}

/** What the server was told to perform, or the version in the address, else the next viewing of this film. */
const termsHere = (film: FilmText): Terms => {
  const version = new URLSearchParams(location.search).get('version');
  return {
    seed: film.terms?.seed ?? viewings(film.name) + 1,
    ...(version === null ? {} : { version }),
  };
};

type Planned = Pick<Begun, 'screening' | 'planned'>;

/** What the server has prepared; the workers sleep until there is a picture. */
const prepared = (film: FilmText, pool: WorkshopPool, terms: Terms): Planned | undefined => {
  const opening = openingHere();
  // What is prepared is the first viewing of the film.
  if (!opening || opening.seed !== terms.seed || terms.version !== undefined) return undefined;
  const { jobs, seed, trace, timeline, diagnostics } = opening;
  const meshes = openingMeshes(opening);
  jobs.forEach((job, i) => {
    pool.give(
      job,
      meshes.then((m) => m[i] ?? {}),
    );
  });
  const screening = () => {
    const worker = new ScreeningWorker();
    const adopt: ToScreening = { kind: 'adopt', film, seed, trace };
    worker.postMessage(adopt);
    return worker;
  };
  return {
    screening,
    planned: Promise.resolve({ kind: 'plan', timeline, trace, diagnostics, whole: false }),
  };
};

/** Without a server that prepares: planned and built here, while the picture's code is still being fetched. */
const planning = (film: FilmText, pool: WorkshopPool, terms: Terms): Planned => {
  const worker = new ScreeningWorker();
  const planned = openScreening(worker, film, terms, (job) => pool.ahead(job, 100));
  pool.wake();
  return { screening: () => worker, planned };
};

start().catch((error: unknown) => {
  notice(error instanceof Error ? error.message : String(error));
  console.error(error);
});
