import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../base/canonical.ts';
import { type Flicks, fromSeconds } from '../../base/time.ts';
import { DINER, PIER, specimenTimeline } from '../../stage/specimen.ts';
import { RAY } from '../../stage/specimen-cast.ts';
import { ACTIONS, STANCES } from '../../timeline/action.ts';
import { HOUSE_LOOK } from '../../timeline/look.ts';
import type { Action, Line, Scene, Stance } from '../../timeline/timeline.ts';
import { planCues } from './plan.ts';
import type { SceneSlice } from './slice.ts';
import { sliceOf } from './slices.ts';

const scene: Scene = {
  index: 3,
  heading: 'INT. DINER - NIGHT',
  beat: 'diner',
  place: 0,
  tension: 400,
  people: ['a'],
  line: 1,
  start: 0,
  duration: fromSeconds(90),
};
const seconds = fc.integer({ min: 0, max: 88_000 }).map((ms) => ms * 705_600);

const lines = fc
  .array(fc.tuple(seconds, fc.integer({ min: 400, max: 9000 })), { maxLength: 14 })
  .map((list) =>
    list
      .sort((x, y) => x[0] - y[0])
      .map(
        ([start, ms], i): Line => ({
          id: `l${i}`,
          scene: 3,
          speaker: 'a',
          text: 'Word.',
          channel: 'on',
          delivery: 'normal',
          feeling: { kind: 'neutral', strength: 0 },
          phones: [],
          words: [],
          source: 1,
          start,
          duration: ms * 705_600,
        }),
      ),
  );
const stances = fc.array(fc.tuple(seconds, fc.constantFrom(...STANCES)), { maxLength: 8 }).map((list) =>
  list
    .sort((x, y) => x[0] - y[0])
    .map(
      ([start, kind]): Stance => ({
        scene: 3,
        person: 'a',
        kind,
        x: 500,
        z: 200,
        y: 0,
        yaw: 0,
        path: [-2000, 0, 500, 200],
        blend: 1,
        start,
        duration: fromSeconds(3),
      }),
    ),
);
const actions = fc.array(fc.tuple(seconds, fc.constantFrom(...ACTIONS)), { maxLength: 10 }).map((list) =>
  list
    .sort((x, y) => x[0] - y[0])
    .map(
      ([start, action]): Action => ({
        scene: 3,
        person: 'a',
        action,
        strength: 600,
        hand: 'right',
        start,
        duration: fromSeconds(1),
      }),
    ),
);
const tension = fc
  .array(fc.tuple(seconds, fc.integer({ min: 0, max: 1000 })), { maxLength: 5 })
  .map((list) => list.sort((x, y) => x[0] - y[0]));

const slices: fc.Arbitrary<SceneSlice> = fc
  .tuple(
    lines,
    stances,
    actions,
    tension,
    fc.integer({ min: 0, max: 9999 }),
    fc.integer({ min: 100, max: 1000 }),
    fc.boolean(),
  )
  .map(([l, s, a, t, seed, presence, outside]) => ({
    scene,
    place: outside ? PIER : DINER,
    duration: scene.duration,
    lines: l,
    stances: s,
    actions: a,
    doors: [
      { scene: 3, id: 'door', open: 1000, start: fromSeconds(20), duration: fromSeconds(2) },
      { scene: 3, id: 'door', open: 0, start: fromSeconds(22), duration: fromSeconds(2) },
    ],
    props: [],
    shots: [],
    ...(outside ? { cast: [{ ...RAY, id: 'a' }] } : {}),
    look: { ...HOUSE_LOOK, score: { ...HOUSE_LOOK.score, presence } },
    seed,
    tension: t,
  }));

/** The cues as far as they can be known at a time: what has begun, cut off there. */
const known = (slice: SceneSlice, t: Flicks): string =>
  canonical(
    planCues(slice)
      .filter((c) => c.start <= t)
      .map((c) => ({
        ...c,
        duration: Math.min(c.duration, t - c.start),
        ...(c.kind === 'score' ? { tension: c.tension.filter(([at]) => c.start + at <= t) } : {}),
      })),
  );

describe('planCues', () => {
  it('[S1] depends on nothing that starts later', () => {
    fc.assert(
      fc.property(slices, seconds, (slice, t) => {
        const upTo = <T extends { readonly start: Flicks }>(list: readonly T[]) =>
          list.filter((x) => x.start <= t);
        const blind: SceneSlice = {
          ...slice,
          lines: upTo(slice.lines),
          stances: upTo(slice.stances),
          actions: upTo(slice.actions),
          doors: upTo(slice.doors),
          tension: slice.tension.filter(([at]) => at <= t),
        };
        expect(known(blind, t)).toBe(known(slice, t));
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('[S1] is a function of the slice alone, in order, with whole numbers', () => {
    fc.assert(
      fc.property(slices, (slice) => {
        const cues = planCues(slice);
        expect(canonical(planCues(slice))).toBe(canonical(cues));
        for (let i = 0; i < cues.length; i++) {
          const c = cues[i]!;
          expect(c.start).toBeGreaterThanOrEqual(i === 0 ? 0 : cues[i - 1]!.start);
          for (const v of Object.values(c)) if (typeof v === 'number') expect(Number.isInteger(v)).toBe(true);
          if (c.kind !== 'foley') expect(c.start + c.duration).toBeLessThanOrEqual(slice.duration);
          expect(c.scene).toBe(3);
        }
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it('[S1] score cues of a beat do not overlap, and the look may forbid them', () => {
    fc.assert(
      fc.property(slices, (slice) => {
        const score = planCues(slice).filter((c) => c.kind === 'score');
        for (let i = 1; i < score.length; i++)
          expect(score[i]!.start).toBeGreaterThanOrEqual(score[i - 1]!.start + score[i - 1]!.duration);
        const none = { ...slice, look: { ...slice.look, score: { ...slice.look.score, presence: 0 } } };
        expect(planCues(none).some((c) => c.kind === 'score')).toBe(false);
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it('a silent film has score throughout and nothing else', () => {
    const t = specimenTimeline();
    const silent = { ...t, manner: 'silent' as const };
    for (let i = 0; i < t.scenes.length; i++) {
      const cues = planCues(sliceOf(silent, i));
      expect(cues.map((c) => c.kind)).toEqual(['score']);
      expect(cues[0]!.duration).toBe(t.scenes[i]!.duration);
    }
  });

  it('the specimen has steps, a door, paper and the air of its places', () => {
    const t = specimenTimeline();
    const cues = planCues(sliceOf(t, 1));
    const sounds = new Set(cues.flatMap((c) => (c.kind === 'foley' ? [c.sound] : [c.kind])));
    for (const s of ['ambience', 'step', 'door-open', 'paper'] as const) expect(sounds).toContain(s);
  });
});
