import { AXES } from '../audience/directive.ts';
import { settingsAt, settingsTrack } from '../audience/settings.ts';
import { togglesAt } from '../audience/toggles.ts';
import type { Trace, TraceEvent } from '../audience/trace.ts';
import type { Flicks } from '../base/time.ts';
import type { Film } from '../film/film.ts';
import type { Planned } from './plan.ts';
import { bends } from './telling-of.ts';

/**
 * What goes over into an edited film (law 6): wishes and toggles in force stay in force, and the path played so far is
 * asked for once more, seam by seam and answer by answer, so that what was seen still leads to where the viewer is.
 */
export const carriedOver = (before: Planned, trace: Trace, t: Flicks, film: Film): Trace => {
  const out: TraceEvent[] = [];
  const settings = settingsAt(settingsTrack(trace), t);
  for (const axis of AXES)
    if (settings[axis] !== 0)
      out.push({ at: 0, kind: 'directive', axis, value: settings[axis], confidence: 3 });
  for (const id of togglesAt(trace, t)) out.push({ at: 0, kind: 'toggle', id, on: true });
  if (!bends(film)) return out;
  let last = '';
  for (const step of before.steps) {
    if (step.start > t) break;
    out.push({ at: 0, kind: 'choice', id: `after:${last}`, option: step.beat.id });
    last = step.beat.id;
  }
  for (const c of before.timeline.choices)
    if (c.start + c.duration <= t) out.push({ at: 0, kind: 'choice', id: c.id, option: c.taken });
    else if (c.start <= t)
      for (const e of trace)
        if (e.kind === 'choice' && e.id === c.id && e.at <= t)
          out.push({ at: 0, kind: 'choice', id: c.id, option: e.option });
  return out;
};

/** What of the path played so far an edited film no longer shows, in words. */
export const lostOf = (before: Planned, after: Planned, t: Flicks, film: Film): string[] => {
  const lost: string[] = [];
  const now = new Set(after.steps.map((s) => s.beat.id));
  const known = new Set(film.beats.map((b) => b.id));
  for (const step of before.steps) {
    if (step.start > t) break;
    const { id, heading } = step.beat;
    if (now.has(id)) continue;
    const name = heading === '' ? id : `${heading} (${id})`;
    lost.push(
      known.size === 0 || known.has(id)
        ? `${name} does not come on this way any more.`
        : `${name} is no longer in the film.`,
    );
  }
  for (const c of before.timeline.choices) {
    if (c.start + c.duration > t) continue;
    const twin = after.timeline.choices.find((o) => o.id === c.id);
    if (twin !== undefined && twin.taken !== c.taken)
      lost.push(
        `The answer “${c.options.find((o) => o.id === c.taken)?.text ?? c.taken}” cannot be given any more.`,
      );
  }
  return lost;
};
