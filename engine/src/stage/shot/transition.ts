import { clamp, smoothstep } from '../../base/maths.ts';
import type { Flicks } from '../../base/time.ts';
import type { Shot, Transition } from '../../timeline/timeline.ts';
import { type SpanList, spansAt } from '../spans.ts';

/** A fade's colour stays over the picture until the next shot begins. */
const HOLD: Flicks = 3600 * 705_600_000;

export const coverAt = (
  transitions: SpanList<Transition>,
  shot: Shot | undefined,
  t: Flicks,
): { readonly amount: number; readonly colour: number } => {
  let amount = 0;
  let colour = 0;
  const from = shot?.start ?? 0;
  for (const x of spansAt(transitions, t, HOLD)) {
    const u = x.duration > 0 ? clamp((t - x.start) / x.duration, 0, 1) : 1;
    let k = 0;
    if (x.kind === 'fade-in' && u < 1) k = 1 - smoothstep(0, 1, u);
    // Gone out: covered until a shot begins that began after the fade did.
    if (x.kind === 'fade-out' && (u < 1 || from <= x.start)) k = smoothstep(0, 1, u);
    if (k > amount) {
      amount = k;
      colour = x.colour;
    }
  }
  return { amount, colour };
};

/** The dissolve, wipe or iris under way: how far the old picture still shows. */
export const mixtureAt = (
  transitions: SpanList<Transition>,
  t: Flicks,
):
  | { readonly start: Flicks; readonly amount: number; readonly kind: 'dissolve' | 'wipe' | 'iris' }
  | undefined => {
  for (const x of spansAt(transitions, t, 0).reverse())
    if ((x.kind === 'dissolve' || x.kind === 'wipe' || x.kind === 'iris') && x.duration > 0)
      return { start: x.start, kind: x.kind, amount: 1 - smoothstep(0, 1, (t - x.start) / x.duration) };
  return undefined;
};
