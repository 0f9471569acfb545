import type { MeshJob } from '@kinetoscope/engine/picture/workshop';
import type { FilmText, FromScreening, Plan, ToScreening } from './screening-messages.ts';

/** Opens a film in the screening's worker; settles with its first plan. */
export const openScreening = (
  worker: Worker,
  film: FilmText,
  need: (job: MeshJob) => void,
  seed = 1,
): Promise<Plan> =>
  new Promise((done, failed) => {
    worker.onmessage = ({ data }: MessageEvent<FromScreening>) => {
      if (data.kind === 'needs') data.jobs.forEach(need);
      else if (data.kind === 'plan') done(data);
      else failed(new Error(data.message));
    };
    worker.onerror = (e) => failed(new Error(e.message || 'the screening could not start'));
    const open: ToScreening = { kind: 'open', film, seed, trace: [] };
    worker.postMessage(open);
  });
