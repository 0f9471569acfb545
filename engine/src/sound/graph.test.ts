import { describe, expect, it } from 'vitest';
import { fromSeconds } from '../base/time.ts';
import { specimenTimeline } from '../stage/specimen.ts';
import type { Manner } from '../timeline/look.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { cuesOf } from './cues/slices.ts';
import { PREROLL, SoundGraph } from './graph.ts';
import { LoudnessMeter } from './loudness.ts';
import { largestJump } from './measure.ts';
import { mixPlan } from './mix/plan.ts';
import { murmurLine } from './murmur/murmur.ts';

const film = (manner: Manner = 'murmured'): Timeline => {
  const t = specimenTimeline();
  const own = { ...t, manner, look: { ...t.look, manner } };
  return { ...own, cues: cuesOf(own) };
};
const specimen = film();
const voices = new Map(
  specimen.lines.map((l) => [l.id, murmurLine(l, specimen.cast.find((p) => p.id === l.speaker)!)]),
);
const graphOf = (t: Timeline): SoundGraph => {
  const g = new SoundGraph(t, { rate: 48_000 });
  for (const [id, samples] of voices) g.addLine(id, samples);
  return g;
};
const take = (
  g: SoundGraph,
  n: number,
  block: number | readonly number[] = 128,
): [Float32Array, Float32Array] => {
  const left = new Float32Array(n);
  const right = new Float32Array(n);
  let k = 0;
  for (let at = 0; at < n; ) {
    const m = Math.min(n - at, typeof block === 'number' ? block : block[k++ % block.length]!);
    g.fill(left.subarray(at, at + m), right.subarray(at, at + m), m);
    at += m;
  }
  return [left, right];
};
/** First sample that differs, -1 for none. */
const differsAt = (a: Float32Array, b: Float32Array, from = 0): number => {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[from + i]) return i;
  return -1;
};
const SECOND = 48_000;

describe('the graph', () => {
  it('[S2] gives the same samples for any block size, and twice', () => {
    const whole = take(graphOf(specimen), 9 * SECOND);
    for (const block of [1000, 4096, [1, 127, 333, 64]]) {
      const again = take(graphOf(specimen), 9 * SECOND, block);
      expect(differsAt(again[0], whole[0])).toBe(-1);
      expect(differsAt(again[1], whole[1])).toBe(-1);
    }
  });

  it('[S3] gives the samples of playing through from PREROLL seconds after a seek', () => {
    const [left, right] = take(graphOf(specimen), 36 * SECOND);
    for (const at of [9.123, 31.7]) {
      const g = graphOf(specimen);
      const from = Math.round((at - PREROLL) * SECOND);
      g.seek(from);
      expect(g.position).toBe(from);
      take(g, PREROLL * SECOND, 777);
      const [l, r] = take(g, 4 * SECOND);
      let worst = 0;
      const start = from + PREROLL * SECOND;
      for (let i = 0; i < l.length; i++)
        worst = Math.max(worst, Math.abs(l[i]! - left[start + i]!), Math.abs(r[i]! - right[start + i]!));
      expect(worst).toBeLessThan(1e-5);
    }
  });

  it('[S3] is at the film’s right place at once after a seek', () => {
    const line = specimen.lines[0]!;
    const at = Math.floor(line.start / 14_700) + 2400;
    const [left] = take(graphOf(specimen), at + 4800);
    const g = graphOf(specimen);
    g.seek(at);
    const [l] = take(g, 4800);
    let ab = 0;
    let aa = 0;
    let bb = 0;
    for (let i = 0; i < 4800; i++) {
      const a = left[at + i]!;
      ab += a * l[i]!;
      aa += a * a;
      bb += l[i]! * l[i]!;
    }
    expect(ab / Math.sqrt(aa * bb)).toBeGreaterThan(0.9);
  });

  it('[S4] goes on unbroken when the same plan, or one that differs later, replaces it', () => {
    const [left] = take(graphOf(specimen), 16 * SECOND);
    const g = graphOf(specimen);
    const first = take(g, 10 * SECOND)[0];
    g.replaceTimeline(mixPlan(specimen));
    const second = take(g, 2 * SECOND)[0];
    const horizon = fromSeconds(13);
    const other: Timeline = {
      ...specimen,
      cues: specimen.cues
        .filter((c) => c.start < horizon)
        .map((c) => (c.start + c.duration > horizon ? { ...c, duration: horizon + 5_000 - c.start } : c)),
      lines: specimen.lines.filter((l) => l.start < horizon),
    };
    g.replaceTimeline(other);
    const third = take(g, 1 * SECOND - 200)[0];
    expect(differsAt(first, left)).toBe(-1);
    expect(differsAt(second, left, 10 * SECOND)).toBe(-1);
    expect(differsAt(third, left, 12 * SECOND)).toBe(-1);
  });

  it('[S4] fades what a re-plan took away, without a click', () => {
    const g = graphOf(specimen);
    const [before] = take(g, 10 * SECOND);
    g.replaceTimeline({ ...specimen, cues: [] });
    const [after] = take(g, SECOND);
    const joined = new Float32Array(before.length + after.length);
    joined.set(before);
    joined.set(after, before.length);
    expect(largestJump(joined).jump).toBeLessThan(0.2);
  });

  it('[S5] a voice that comes late fades in where its line is', () => {
    const line = specimen.lines[1]!;
    const start = Math.floor(line.start / 14_700);
    const g = new SoundGraph({ ...specimen, cues: [] }, { rate: 48_000 });
    const [early] = take(g, start + 9600);
    expect(early.every((x) => Math.abs(x) < 1e-12)).toBe(true);
    g.addLine(line.id, voices.get(line.id)!);
    const [late] = take(g, 9600);
    expect(late.some((x) => Math.abs(x) > 0.01)).toBe(true);
    expect(largestJump(late).jump).toBeLessThan(0.1);
  });

  it('[S6] a whole programme measures -24 LUFS +/- 2 under -2 dBTP, murmured and silent', () => {
    for (const manner of ['murmured', 'silent'] as const) {
      const t = film(manner);
      const g = graphOf(t);
      const meter = new LoudnessMeter();
      const n = 50 * SECOND;
      const [left, right] = take(g, n, 512);
      meter.add(left, right, n);
      const r = meter.result();
      expect(r.integrated).toBeGreaterThan(-26);
      expect(r.integrated).toBeLessThan(-22);
      expect(r.truePeak).toBeLessThan(-2);
      expect(largestJump(left).jump).toBeLessThan(0.4);
    }
  });

  it('[S6] plays no voices in a silent film', () => {
    const t = { ...film('silent'), cues: [] };
    const [left] = take(graphOf(t), 12 * SECOND, 512);
    expect(left.every((x) => Math.abs(x) < 1e-12)).toBe(true);
  });
});
