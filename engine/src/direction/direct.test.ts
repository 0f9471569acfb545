import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AS_WRITTEN, type SettingsTrack } from '../audience/settings.ts';
import { type Flicks, frameAt, frameStart } from '../base/time.ts';
import { insideSolid } from '../stage/sets/clear.ts';
import { HOUSE_LOOK } from '../timeline/look.ts';
import type { Shot } from '../timeline/timeline.ts';
import { type Direction, type DirectionInput, direct } from './direct.ts';
import { type CutScene, figuresOf } from './figures.ts';
import { inventedInput, inventedTrack } from './invented.ts';
import { restlessness } from './moves.ts';

const seeds = fc.nat({ max: 1_000_000 });
const runs = (numRuns: number) => ({ seed: 1, numRuns });

const cutScene = (i: DirectionInput, d: Direction): CutScene => ({
  shots: d.shots,
  stances: i.performance.stances,
  lines: i.performance.lines,
  plan: i.plan,
  look: i.look,
  cast: i.cast,
});

const withTrack = (seed: number): DirectionInput => {
  const plain = inventedInput(seed);
  return { ...plain, track: inventedTrack(seed, plain.performance.duration) };
};

/** Shots that begin before `t`, the last one without its duration. */
const until = (shots: readonly Shot[], t: Flicks): unknown[] => {
  const begun = shots.filter((s) => s.start < t);
  return begun.map((s, i) => (i === begun.length - 1 ? { ...s, duration: 0 } : s));
};

const whole = (value: unknown): boolean => {
  if (typeof value === 'number') return Number.isInteger(value) && !Object.is(value, -0);
  if (Array.isArray(value)) return value.every(whole);
  if (value && typeof value === 'object') return Object.values(value).every(whole);
  return true;
};

describe('direct', () => {
  it('[D1] shots stand end to end over the whole beat, cut on the 24th of a second, none under 12 frames', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const i = withTrack(seed);
        const { shots } = direct(i);
        let t = 0;
        for (const s of shots) {
          expect(s.start).toBe(t);
          expect(s.start).toBe(frameStart(frameAt(s.start, 24), 24));
          expect(s.duration).toBeGreaterThanOrEqual(frameStart(12, 24));
          t += s.duration;
        }
        expect(t).toBe(i.performance.duration);
      }),
      runs(150),
    );
  });

  it('[D2] a directive changes nothing before it', () => {
    fc.assert(
      fc.property(seeds, fc.double({ min: 0, max: 1, noNaN: true }), (seed, share) => {
        const i = withTrack(seed);
        const cut = Math.max(1, Math.floor(i.performance.duration * share));
        const before: SettingsTrack = i.track.filter((s) => s.at < cut);
        const all = direct(i);
        const some = direct({ ...i, track: before });
        expect(until(all.shots, cut)).toEqual(until(some.shots, cut));
        expect(all.lights.filter((l) => l.start < cut)).toEqual(some.lights);
      }),
      runs(150),
    );
  });

  it('[D2] what is not decided yet changes nothing', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 22 }), fc.nat(), (seed, from, other) => {
        const one = withTrack(seed);
        const two = { ...inventedInput(seed, { fork: { from, seed: other } }), track: one.track };
        const at = one.performance.moments[from]!.start;
        expect(two.performance.moments[from]!.start).toBe(at);
        expect(until(direct(two).shots, at)).toEqual(until(direct(one).shots, at));
      }),
      runs(150),
    );
  });

  it('[D3] is a pure function of its input, in whole numbers', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const i = withTrack(seed);
        const d = direct(i);
        expect(direct(withTrack(seed))).toEqual(d);
        expect(whole(d)).toBe(true);
      }),
      runs(60),
    );
  });

  it('[D4] [D5] [D6] [D7] [D8] no camera in things, no head cut or hidden, no line crossed, no jump', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const i = withTrack(seed);
        const d = direct(i);
        const excused = new Set(d.witness.filter((w) => w.why.startsWith('No better')).map((w) => w.id));
        const f = figuresOf([cutScene(i, d)]);
        const bad = (list: readonly string[]) => list.filter((s) => !excused.has(s.split(':')[0]!));
        for (const s of d.shots)
          if (s.kind !== 'card' && !excused.has(s.id))
            expect(insideSolid(i.plan, s.camera.x, s.camera.y, s.camera.z), s.id).toBe(false);
        expect(bad(f.cropped)).toEqual([]);
        expect(bad(f.hidden)).toEqual([]);
        expect(bad(f.inSolids)).toEqual([]);
        expect(bad(f.jumps)).toEqual([]);
        expect(bad(f.crossings)).toEqual([]);
      }),
      runs(200),
    );
  });

  it('[D6] faults are rare: under 2 % of shots', () => {
    let shots = 0;
    let faults = 0;
    for (let seed = 0; seed < 120; seed++) {
      const d = direct(inventedInput(seed));
      shots += d.shots.length;
      faults += d.witness.filter((w) => w.why.startsWith('No better')).length;
    }
    expect(faults / shots).toBeLessThan(0.02);
  });

  it('[D5] nobody is shown alone from behind but for want of any other shot', () => {
    let faces = 0;
    let turned = 0;
    for (let seed = 0; seed < 120; seed++) {
      const d = direct(inventedInput(seed));
      const excused = new Set(d.witness.filter((w) => w.source === 'face turned away').map((w) => w.id));
      faces += d.shots.filter((s) => s.kind === 'single' || s.kind === 'reaction').length;
      turned += excused.size;
    }
    expect(faces).toBeGreaterThan(200);
    expect(turned / faces).toBeLessThan(0.03);
  });

  it('[D9] pace +3 shortens the median shot by a fifth and more, +5 by about half; -3 lengthens it', () => {
    const medianAt = (pace: number): number => {
      const track = pace === 0 ? [] : [{ at: 0, settings: { ...AS_WRITTEN, pace } }];
      const scenes = Array.from({ length: 60 }, (_, seed) => inventedInput(seed, { people: 2, track }));
      return figuresOf(scenes.map((i) => cutScene(i, direct(i)))).median;
    };
    const plain = medianAt(0);
    expect(medianAt(3) / plain).toBeLessThan(0.78);
    expect(medianAt(5) / plain).toBeLessThan(0.62);
    expect(medianAt(5) / plain).toBeGreaterThan(0.35);
    expect(medianAt(-3) / plain).toBeGreaterThan(1.15);
  });

  it('[D10] a camera that returns is the same setup, and conversations return to their setups', () => {
    let repeated = 0;
    for (let seed = 0; seed < 40; seed++) {
      const { shots } = direct(inventedInput(seed, { people: 2 }));
      const by = new Map<string, string>();
      for (const s of shots) {
        if (s.kind === 'card') continue;
        const { x, y, z, tx, ty, tz, focal } = s.camera;
        const place = [x, y, z, tx, ty, tz, focal].join();
        if (by.has(s.setup)) repeated++;
        expect(by.get(s.setup) ?? place).toBe(place);
        by.set(s.setup, place);
      }
    }
    expect(repeated).toBeGreaterThan(150);
  });

  it('[D11] who speaks unseen is not taken for the speaker', () => {
    for (let seed = 0; seed < 60; seed++) {
      const i = inventedInput(seed, { people: 3 });
      const voices = i.performance.moments.filter((m) => m.offScreen);
      for (const s of direct(i).shots)
        for (const m of voices)
          if (s.start >= m.start && s.start < m.start + m.duration) expect(s.reason).not.toMatch(/^speaker/);
    }
  });

  it('[D12] an empty beat has no shots; a beat without people, places or moments still has a picture', () => {
    const i = inventedInput(3, { people: 0, moments: 2 });
    expect(direct({ ...i, performance: { ...i.performance, duration: 0, moments: [] } }).shots).toEqual([]);
    const bare = direct({ ...i, performance: { ...i.performance, moments: [] } });
    expect(bare.shots.reduce((a, s) => a + s.duration, 0)).toBe(i.performance.duration);
    expect(direct(i).shots[0]!.kind).toBe('establishing');
  });

  it('[D13] a card is shown while it covers the picture', () => {
    const i = inventedInput(11, { people: 2 });
    const at = i.performance.moments[5]!;
    const d = direct({
      ...i,
      performance: {
        ...i.performance,
        titles: [
          {
            id: 'card',
            start: at.start,
            duration: frameStart(72, 24),
            kind: 'intertitle',
            text: ['Later.'],
            fadeIn: 0,
            fadeOut: 0,
            card: true,
          },
        ],
      },
    });
    const card = d.shots.find((s) => s.kind === 'card');
    expect(card?.start).toBe(at.start);
    expect(card?.duration).toBe(frameStart(72, 24));
  });

  it('[D14] reasons speak plainly and name people', () => {
    const d = direct(inventedInput(5, { people: 2 }));
    for (const s of d.shots) expect(s.reason.length).toBeGreaterThan(8);
    expect(d.shots.some((s) => /ADA|BEN/.test(s.reason))).toBe(true);
  });

  it('[D16] a place is not established twice in a row; details without people are one at most', () => {
    let again = 0;
    for (let seed = 0; seed < 40; seed++) {
      const i = inventedInput(seed, { people: 2 });
      const d = direct({ ...i, previous: { place: i.place.id } });
      if (d.shots[0]!.kind === 'establishing') again++;
      const empty = direct(inventedInput(seed, { people: 0, moments: 8 }));
      const details = new Set(i.plan.pieces.map((q) => q.id));
      expect(
        empty.shots.filter((s) => s.kind === 'insert' && details.has(s.subject)).length,
      ).toBeLessThanOrEqual(1);
    }
    expect(again).toBeLessThanOrEqual(4);
  });

  it('[D17] heavy moments are moved in on, and tension makes the camera less still', () => {
    let heavy = 0;
    let moved = 0;
    for (let seed = 0; seed < 40; seed++) {
      const i = inventedInput(seed, { people: 2 });
      for (const s of direct(i).shots) {
        if (s.kind !== 'single' && s.kind !== 'reaction') continue;
        const m = i.performance.moments.findLast((q) => q.start <= s.start)!;
        if (m.weight < 650) continue;
        heavy++;
        if (s.camera.move) moved++;
      }
    }
    expect(moved / heavy).toBeGreaterThan(0.5);
    expect(restlessness(HOUSE_LOOK, 900, false)).toBeGreaterThan(restlessness(HOUSE_LOOK, 100, false));
  });
});
