/// The page's first code, kept small: hands the film to its screening and wakes the workers, so that planning and the
/// first meshes are under way while the picture's code is still being fetched.
import MeshWorker from '@kinetoscope/engine/delivery/player/mesh-worker?worker';
import { WorkshopPool } from '@kinetoscope/engine/delivery/player/workshop-pool';
import { filmHere } from './film-here.ts';
import { mark } from './marks.ts';
import { notice } from './notice.ts';
import { openScreening } from './open-screening.ts';
import ScreeningWorker from './screening-worker.ts?worker';

const start = async (): Promise<void> => {
  mark('page');
  const screening = new ScreeningWorker();
  const pool = new WorkshopPool(
    () => new MeshWorker(),
    Math.min(4, Math.max(1, (navigator.hardwareConcurrency || 2) - 1)),
  );
  const showing = import('./show.ts');
  const film = await filmHere();
  const planned = openScreening(screening, film, (job) => pool.ahead(job, 100));
  pool.wake();
  planned.then(
    () => mark('planned'),
    () => undefined,
  );
  await (await showing).show({ film, screening, pool, planned });
};

start().catch((error: unknown) => {
  notice(error instanceof Error ? error.message : String(error));
  console.error(error);
});
