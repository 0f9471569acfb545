import type { MeshJob } from '@kinetoscope/engine/picture/workshop';
import type { FilmText, FromScreening, Plan, ToScreening } from './screening-messages.ts';

const ourFault = (message: string) =>
  new Error(
    `The film could not be planned, and this is our fault: ${message}\nSave the script to try again.`,
  );

/** Opens a film in the screening's worker, as the nth viewing or with a version; settles with its first plan. */
export const openScreening = (
  worker: Worker,
  film: FilmText,
  terms: { readonly seed: number; readonly version?: string },
  need: (job: MeshJob) => void,
): Promise<Plan> =>
  new Promise((done, failed) => {
    worker.onmessage = ({ data }: MessageEvent<FromScreening>) => {
      if (data.kind === 'needs') data.jobs.forEach(need);
      else if (data.kind === 'plan') done(data);
      else if (data.kind === 'broken') failed(ourFault(data.message));
    };
    worker.onerror = (e) => failed(ourFault(e.message || 'it could not start'));
    const open: ToScreening = {
      kind: 'open',
      film,
      ...terms,
      trace: film.terms?.trace ?? [],
    };
    worker.postMessage(open);
  });
