import { smoothstep } from '../../base/maths.ts';
import { type Flicks, fromMilliseconds, toSeconds } from '../../base/time.ts';
import type { Delivery, Line } from '../../timeline/timeline.ts';
import { type SpanList, spansAt } from '../spans.ts';
import type { Viseme } from '../stage.ts';
import { addShapes, type Shapes } from './shapes.ts';
import { DOMINANCE, VISEME_SHAPES, visemeOf } from './visemes.ts';

export type Phones = ReadonlyArray<readonly [string, Flicks, Flicks]>;
/** Phone times, relative to the line's start, of the voice that really spoke it. */
export type Mouths = (lineId: string) => Phones | undefined;

export interface MouthPose {
  readonly viseme: Viseme;
  /** 0..1: how far this mouth is a speaking one now. */
  readonly speaking: number;
}

/** A mouth is seen before it is heard: shapes lead their sound by about this (Cohen & Massaro 1993; two film frames at most). */
const LEAD = fromMilliseconds(55);
/** How far a phone's shape reaches into its neighbours, seconds. */
const SPREAD = 0.07;
const CLOSING = fromMilliseconds(260);

const WIDTH: Readonly<Record<Delivery, number>> = {
  normal: 1,
  whisper: 0.75,
  shout: 1.4,
  aside: 0.8,
  sung: 1.2,
};

/** First phone that ends after `at`. */
const firstAfter = (phones: Phones, at: Flicks): number => {
  let low = 0;
  let high = phones.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    const p = phones[mid] as Phones[number];
    if (p[1] + p[2] <= at) low = mid + 1;
    else high = mid;
  }
  return low;
};

/**
 * The mouth of a speaker: each phone dominates around its own time and fades into its neighbours' (co-articulation
 * after Cohen & Massaro's dominance functions). Only words spoken in the picture move lips.
 */
export const mouthAt = (
  lines: SpanList<Line>,
  t: Flicks,
  mouths: Mouths | undefined,
  shapes: Shapes,
): MouthPose => {
  let viseme: Viseme = 'sil';
  let speaking = 0;
  for (const line of spansAt(lines, t, CLOSING)) {
    if (line.channel !== 'on') continue;
    const phones = mouths?.(line.id) ?? line.phones;
    if (phones.length === 0) continue;
    const at = t - line.start + LEAD;
    const open = smoothstep(0, 0.12, toSeconds(t - line.start));
    const shut = 1 - smoothstep(0, 0.24, toSeconds(t - line.start - line.duration));
    const gain = open * shut * WIDTH[line.delivery];
    const weights = new Map<Viseme, number>();
    let sum = 0;
    let best = 0;
    const reach = fromMilliseconds(SPREAD * 1000);
    for (let i = firstAfter(phones, at - reach); i < phones.length; i++) {
      const [phone, start, duration] = phones[i] as Phones[number];
      if (start > at + reach) break;
      const v = visemeOf(phone);
      const from = toSeconds(at - start);
      const to = toSeconds(start + duration - at);
      const near = smoothstep(-SPREAD, SPREAD * 0.5, from) * smoothstep(-SPREAD, SPREAD * 0.5, to);
      const w = near * DOMINANCE[v];
      if (w <= 0) continue;
      weights.set(v, (weights.get(v) ?? 0) + w);
      sum += w;
    }
    if (sum < 1e-6) continue;
    for (const [v, w] of weights) {
      addShapes(shapes, VISEME_SHAPES[v], (w / sum) * gain);
      if (v !== 'sil' && shut > 0.4) speaking = Math.max(speaking, 0) + (w / sum) * open * shut;
      if (w > best && shut > 0.4) {
        best = w;
        viseme = v;
      }
    }
  }
  return { viseme, speaking: Math.min(1, speaking) };
};
