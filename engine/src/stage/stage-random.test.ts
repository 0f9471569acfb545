import { describe, expect, it } from 'vitest';
import { fromSeconds } from '../base/time.ts';
import { worldBones } from './body/world-bones.ts';
import { randomTimeline } from './specimen-random.ts';
import { stageAt } from './stage-at.ts';

const JOINTS = ['hips', 'head', 'jaw', 'leftHand', 'rightHand', 'leftFoot', 'rightFoot'] as const;

describe('people who do anything at all', () => {
  it('[S2] rest on nothing that begins later', () => {
    for (let seed = 0; seed < 40; seed++) {
      const film = randomTimeline(seed);
      for (const s of [0.9, 3.3, 6.1, 8.7]) {
        const t = fromSeconds(s);
        const begun = <T extends { readonly start: number }>(list: readonly T[]) =>
          list.filter((x) => x.start <= t);
        const known = {
          ...film,
          stances: begun(film.stances),
          actions: begun(film.actions),
          gazes: begun(film.gazes),
          moods: begun(film.moods),
          lines: begun(film.lines),
          props: begun(film.props),
        };
        expect(JSON.stringify(stageAt(known, t))).toBe(JSON.stringify(stageAt(film, t)));
      }
    }
  });

  it('[S6] keep their limbs on, and jump hardly ever', () => {
    const rate = 60;
    let steps = 0;
    let jumps = 0;
    for (let seed = 0; seed < 8; seed++) {
      const film = randomTimeline(seed);
      let before = new Map<string, readonly number[]>();
      for (let i = 0; i < 9.5 * rate; i++) {
        const now = new Map<string, readonly number[]>();
        for (const p of stageAt(film, fromSeconds(i / rate)).people) {
          const w = worldBones(p);
          for (const joint of JOINTS) {
            const at = w[joint].position;
            expect(at.every((v) => Math.abs(v) < 50)).toBe(true);
            now.set(`${p.person.id} ${joint}`, at);
          }
        }
        for (const [k, a] of now) {
          const b = before.get(k);
          if (!b) continue;
          steps++;
          if (Math.hypot(...a.map((v, j) => v - (b[j] as number))) * rate > 12) jumps++;
        }
        before = now;
      }
    }
    // Stances of a tenth of a second and two metres to go are asked for here; films do not.
    expect(jumps / steps).toBeLessThan(1e-3);
  });
});
