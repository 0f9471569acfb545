import type { Flicks } from '../base/time.ts';
import type { Trace } from './trace.ts';

/** Ids of the toggles that are on at `t`, in the order in which they were last thrown. */
export const togglesAt = (trace: Trace, t: Flicks): ReadonlySet<string> => {
  const on = new Set<string>();
  for (const e of trace) {
    if (e.at > t) break;
    if (e.kind !== 'toggle') continue;
    on.delete(e.id);
    if (e.on) on.add(e.id);
  }
  return on;
};

/** The option named for a question at or before `t`: the last word counts. */
export const answerOf = (trace: Trace, question: string, t: Flicks): string | undefined => {
  let option: string | undefined;
  for (const e of trace) {
    if (e.at > t) break;
    if (e.kind === 'choice' && e.id === question) option = e.option;
  }
  return option;
};
