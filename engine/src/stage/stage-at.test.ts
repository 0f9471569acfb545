import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Flicks, fromSeconds, toSeconds } from '../base/time.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { worldBones } from './body/world-bones.ts';
import { specimenTimeline } from './specimen.ts';
import { stageAt } from './stage-at.ts';

const film = specimenTimeline();

/** The film as far as it is known at `t`: no record that begins later. */
const known = (timeline: Timeline, t: Flicks): Timeline => {
  const begun = <T extends { readonly start: Flicks }>(list: readonly T[]): T[] =>
    list.filter((x) => x.start <= t);
  return {
    ...timeline,
    scenes: begun(timeline.scenes),
    shots: begun(timeline.shots),
    lines: begun(timeline.lines),
    stances: begun(timeline.stances),
    actions: begun(timeline.actions),
    gazes: begun(timeline.gazes),
    moods: begun(timeline.moods),
    props: begun(timeline.props),
    doors: begun(timeline.doors),
    titles: begun(timeline.titles),
    transitions: begun(timeline.transitions),
    lights: begun(timeline.lights),
  };
};

describe('stageAt', () => {
  it('[S1] gives any instant at once, the same in any order', () => {
    const times = fc.array(fc.integer({ min: 0, max: film.duration }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(times, (ts) => {
        const one = ts.map((t) => JSON.stringify(stageAt(film, t)));
        const fresh = specimenTimeline();
        const two = [...ts].reverse().map((t) => JSON.stringify(stageAt(fresh, t)));
        expect(two.reverse()).toEqual(one);
      }),
      { seed: 1, numRuns: 40 },
    );
  });

  it('[S2] looks at nothing that begins later', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: film.duration - 1 }), (t) => {
        expect(JSON.stringify(stageAt(known(film, t), t))).toBe(JSON.stringify(stageAt(film, t)));
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('[S3] takes times outside the film for its ends', () => {
    expect(stageAt(film, -5)).toEqual(stageAt(film, 0));
    expect(stageAt(film, film.duration * 2)).toEqual(stageAt(film, film.duration - 1));
  });

  it('[S4] shows a card as black with its titles', () => {
    const card = stageAt(film, fromSeconds(1.5));
    expect(card.scene).toBe(-1);
    expect(card.place).toBeUndefined();
    expect(card.people).toEqual([]);
    expect(card.titles.map((x) => x.title.id)).toEqual(['main']);
    expect(card.titles[0]?.opacity).toBe(1);
    expect(stageAt(film, fromSeconds(0.3)).titles[0]?.opacity).toBeCloseTo(0.5, 5);
  });

  it('[S5] fades in and out and holds the colour until the next shot', () => {
    expect(stageAt(film, fromSeconds(3)).cover.amount).toBe(1);
    expect(stageAt(film, fromSeconds(3.5)).cover.amount).toBeCloseTo(0.5, 5);
    expect(stageAt(film, fromSeconds(5)).cover.amount).toBe(0);
    expect(stageAt(film, fromSeconds(45) - 1).cover.amount).toBeGreaterThan(0.999);
    expect(stageAt(film, fromSeconds(45)).cover.amount).toBe(0);
  });

  it('[S5] keeps the last instant of the old shot under a dissolve', () => {
    const stage = stageAt(film, fromSeconds(33.75));
    expect(stage.under?.kind).toBe('dissolve');
    expect(stage.under?.amount).toBeCloseTo(0.5, 5);
    expect(stage.under?.stage.t).toBe(fromSeconds(33) - 1);
    expect(stage.under?.stage.scene).toBe(1);
    expect(stageAt(film, fromSeconds(35)).under).toBeUndefined();
  });

  it('[S6] lets no joint, prop or camera jump within a shot', () => {
    const step = fromSeconds(1 / 60);
    let before: { shot: string; at: Map<string, readonly number[]> } | undefined;
    let worst = { speed: 0, what: '', t: 0 };
    for (let t = fromSeconds(3); t < fromSeconds(45); t += step) {
      const stage = stageAt(film, t);
      const at = new Map<string, readonly number[]>();
      for (const p of stage.people)
        for (const [bone, w] of Object.entries(worldBones(p))) at.set(`${p.person.id} ${bone}`, w.position);
      for (const p of stage.props) at.set(p.id, p.position);
      at.set('camera', stage.camera.position);
      at.set('target', stage.camera.target);
      if (before?.shot === stage.shot)
        for (const [what, p] of at) {
          const q = before.at.get(what);
          if (!q) continue;
          const speed = Math.hypot(...p.map((v, i) => v - (q[i] as number))) * 60;
          if (speed > worst.speed) worst = { speed, what, t: toSeconds(t) };
        }
      before = { shot: stage.shot, at };
    }
    expect(worst.speed, JSON.stringify(worst)).toBeLessThan(7);
  });

  it('[S6] keeps bones their length and numbers finite', () => {
    for (let s = 0; s < 50; s += 0.37) {
      const stage = stageAt(film, fromSeconds(s));
      for (const person of stage.people) {
        for (const [name, q] of Object.entries(person.bones)) {
          const n = Math.hypot(...(q as readonly number[]));
          expect(Math.abs(n - 1), `${name} at ${s}`).toBeLessThan(1e-6);
        }
        for (const v of Object.values(person.face.shapes)) expect(v).toBeGreaterThan(0);
      }
      expect(stage.camera.position.every(Number.isFinite)).toBe(true);
    }
  });

  it('[S7] goes from light to light by the cue', () => {
    const low = stageAt(film, fromSeconds(30)).light;
    const high = stageAt(film, fromSeconds(10)).light;
    const half = stageAt(film, fromSeconds(26)).light;
    expect(high.practicals).toBe(1000);
    expect(low.practicals).toBe(500);
    expect(half.practicals).toBeCloseTo(750, 5);
  });

  it('[S8] moves the camera at its rate and keeps focus on the eyes', () => {
    const still = { ...film, shots: film.shots.map((s) => ({ ...s, camera: { ...s.camera, handheld: 0 } })) };
    const z = (s: number) => stageAt(still, fromSeconds(s)).camera.position[2];
    expect((z(5) - z(6)) * 1000).toBeCloseTo(60, 3);
    const single = stageAt(still, fromSeconds(9));
    const june = single.people.find((p) => p.person.id === 'june');
    const head = worldBones(june as NonNullable<typeof june>).head.position;
    const far = Math.hypot(...head.map((v, i) => v - (single.camera.position[i] as number)));
    expect(Math.abs(single.camera.focus - far)).toBeLessThan(0.35);
    expect(single.camera.fov).toBeCloseTo(2 * Math.atan(18 / (50 * 2)), 6);
  });
});
