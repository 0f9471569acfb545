import { describe, expect, it } from 'vitest';
import { fromSeconds } from '../../base/time.ts';
import { specimenTimeline } from '../../stage/specimen.ts';
import type { Channel, Stance, Timeline } from '../../timeline/timeline.ts';
import { cuesOf } from '../cues/slices.ts';
import { noise } from '../dsp/noise.ts';
import { Panner } from '../dsp/panner.ts';
import { SoundGraph } from '../graph.ts';
import { hear, listenerOf, whereabouts } from './listener.ts';
import { mixPlan } from './plan.ts';

const t = specimenTimeline();
const film: Timeline = { ...t, cues: cuesOf(t) };

/** Energy of left and right, and share of energy over 2 kHz, of a noise line in a channel. */
const heard = (channel: Channel) => {
  const line = { ...t.lines[0]!, channel };
  const graph = new SoundGraph({ ...t, lines: [line], cues: [] }, { rate: 48_000 });
  const x = new Float32Array(Math.floor(line.duration / 14_700));
  for (let i = 0; i < x.length; i++) x[i] = 0.2 * noise(1, i);
  graph.addLine(line.id, x);
  graph.seek(Math.floor(line.start / 14_700));
  const n = 36_000;
  const left = new Float32Array(n);
  const right = new Float32Array(n);
  graph.fill(left, right, n);
  let l = 0;
  let r = 0;
  let high = 0;
  for (let i = 1; i < n; i++) {
    l += left[i]! ** 2;
    r += right[i]! ** 2;
    high += (left[i]! - left[i - 1]!) ** 2;
  }
  return { left: l, right: r, high: high / l };
};

describe('[S12] placing', () => {
  it('a speaker on the left of the master view is louder on the left', () => {
    const on = heard('on');
    expect(mixPlan(film).lines[0]!.points[0]!.side).toBeLessThan(-0.05);
    expect(on.left).toBeGreaterThan(on.right * 1.1);
  });

  it('voice-over is dry in the middle, off-screen dull, a telephone narrow', () => {
    const over = heard('voice-over');
    expect(over.left / over.right).toBeCloseTo(1, 5);
    expect(
      mixPlan({ ...film, lines: [{ ...t.lines[0]!, channel: 'voice-over' }] }).lines[0]!.points[0]!.send,
    ).toBe(0);
    const on = heard('on');
    expect(heard('off-screen').high).toBeLessThan(on.high * 0.2);
    expect(heard('phone').high).toBeLessThan(on.high * 0.4);
  });

  it('keeps a voice where it is across cuts; only nearness changes', () => {
    for (const line of mixPlan(film).lines) {
      const sides = new Set(line.points.map((p) => Math.round(p.side * 100)));
      if (sides.size > 1) {
        const speaker = film.lines.find((l) => l.id === line.id)!.speaker;
        expect(film.stances.some((s) => s.person === speaker && s.path)).toBe(true);
      }
    }
  });

  it('hears right as right from any front, and follows a walk', () => {
    for (const front of [0, 1571, 3142, -700]) {
      const ear = listenerOf({ front, depth: 6000 });
      expect(hear(ear, ear.rightX * 2000, ear.rightZ * 2000).side).toBeGreaterThan(0.2);
      expect(Math.abs(hear(ear, 0, 0).side)).toBeLessThan(1e-9);
    }
    const walk: Stance = {
      scene: 0,
      person: 'a',
      kind: 'walk',
      x: 1000,
      z: 1000,
      y: 0,
      yaw: 0,
      path: [0, 0, 1000, 0, 1000, 1000],
      blend: 1,
      start: 0,
      duration: fromSeconds(2),
    };
    expect(whereabouts(walk, 0)).toEqual([0, 0]);
    expect(whereabouts(walk, fromSeconds(1))).toEqual([1000, 0]);
    expect(whereabouts(walk, fromSeconds(3))).toEqual([1000, 1000]);
  });

  it('delays and shades the far ear', () => {
    const panner = new Panner();
    panner.clear(1);
    const mono = new Float32Array(128);
    mono[0] = 1;
    const left = new Float32Array(128);
    const right = new Float32Array(128);
    panner.process(mono, left, right, 128, 1);
    const first = (x: Float32Array) => x.findIndex((v) => Math.abs(v) > 0.01);
    expect(first(right)).toBe(0);
    expect(first(left) / 48).toBeGreaterThan(0.5);
    expect(first(left) / 48).toBeLessThan(0.7);
  });

  it('is plain data that can be posted', () => {
    const plan = mixPlan(film);
    expect(structuredClone(plan)).toEqual(plan);
    for (const list of [plan.lines, plan.foley, plan.ambience, plan.score])
      for (let i = 1; i < list.length; i++) expect(list[i]!.start).toBeGreaterThanOrEqual(list[i - 1]!.start);
  });
});
