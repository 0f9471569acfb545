import { smoothstep } from '../../base/maths.ts';
import { type Flicks, fromSeconds, toSeconds } from '../../base/time.ts';
import type { FeelingKind } from '../../timeline/feeling.ts';
import type { Mood } from '../../timeline/timeline.ts';
import { type SpanList, spansAt } from '../spans.ts';

/** A feeling as it shows now. */
export interface Shown {
  readonly kind: FeelingKind;
  /** 0..1. */
  readonly amount: number;
}

const LONGEST_DECAY = fromSeconds(30);
const MOUTH_LATE = 0.08;

/** Apex is passed a little before it settles: a face overshoots by about a tenth. */
const rise = (since: number, attack: number): number => {
  const u = smoothstep(0, Math.max(attack, 0.08), since);
  const past =
    smoothstep(attack, attack + 0.25, since) * (1 - smoothstep(attack + 0.25, attack + 1.2, since));
  return u * (1 + 0.1 * past);
};

const amountAt = (mood: Mood, t: Flicks, late: number): number => {
  const since = toSeconds(t - mood.start) - late;
  const up = rise(since, toSeconds(mood.attack));
  const over = toSeconds(t - mood.start - mood.duration);
  const down = over <= 0 ? 1 : 1 - smoothstep(0, Math.max(0.15, toSeconds(mood.decay)), over);
  return (mood.strength / 1000) * up * down;
};

/** Moods that show at `t`, oldest first; a newer one presses the older down. Mouths come `late` (upper face leads). */
export const moodsAt = (moods: SpanList<Mood>, t: Flicks, mouth = false): Shown[] => {
  const out: Shown[] = [];
  for (const mood of spansAt(moods, t, LONGEST_DECAY)) {
    const amount = amountAt(mood, t, mouth ? MOUTH_LATE : 0);
    if (amount < 0.002 && t > mood.start + mood.duration) continue;
    const cover = Math.min(1, amount * 1.2);
    for (let i = 0; i < out.length; i++) {
      const old = out[i] as Shown;
      if (old.kind !== mood.kind) out[i] = { kind: old.kind, amount: old.amount * (1 - cover) };
    }
    const same = out.findIndex((m) => m.kind === mood.kind);
    if (same >= 0) {
      const old = out[same] as Shown;
      out[same] = { kind: mood.kind, amount: Math.max(old.amount, amount) };
    } else out.push({ kind: mood.kind, amount });
  }
  return out;
};

export const strongest = (moods: readonly Shown[]): Shown => {
  let best: Shown = { kind: 'neutral', amount: 0 };
  for (const m of moods) if (m.amount > best.amount) best = m;
  return best;
};
