import { describe, expect, it } from 'vitest';
import { type Flicks, fromSeconds } from '../../base/time.ts';
import type { StanceKind } from '../../timeline/action.ts';
import type { Person } from '../../timeline/person.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import { worldBones } from '../body/world-bones.ts';
import { footfalls } from '../footfalls.ts';
import { JUNE, RAY } from '../specimen-cast.ts';
import { soloTimeline, stanceOf } from '../specimen-solo.ts';
import { stageAt } from '../stage-at.ts';

const walk = (
  person: Person,
  kind: StanceKind,
  seconds: number,
  path: readonly number[],
  yaw: number,
): Timeline => {
  const x = path[path.length - 2] as number;
  const z = path[path.length - 1] as number;
  return soloTimeline(person, {
    stances: [
      stanceOf(person, 'stand', 0, 1, { x: path[0] as number, z: path[1] as number }),
      stanceOf(person, kind, 1, seconds, { x, z, yaw, path, blend: fromSeconds(0.4) }),
      stanceOf(person, 'stand', 1 + seconds, 4, { x, z, yaw, blend: fromSeconds(0.4) }),
    ],
  });
};

const WALKS: ReadonlyArray<readonly [string, Timeline]> = [
  ['straight', walk(RAY, 'walk', 3, [0, 0, 0, 3000], 0)],
  ['round a corner', walk(JUNE, 'walk', 4.5, [0, 0, 1500, 1200, 2600, -900], 1571)],
  ['turned about', walk(JUNE, 'walk', 4, [0, 0, 0, -2200], 0)],
  ['short', walk(RAY, 'walk', 1, [0, 0, 400, 100], 400)],
  ['running', walk(RAY, 'run', 1.8, [0, 0, 500, 5200], 0)],
  ['turning where one stands', walk(JUNE, 'stand', 2, [0, 0, 0, 0], 2600)],
];

/** Longest slide of a planted ankle or ball, metres: a foot is planted while its toes or its ankle keep still. */
const slide = (film: Timeline, at: Flicks, step: Flicks): number => {
  const bones = (t: Flicks) => worldBones(stageAt(film, t).people[0] as never);
  const a = bones(at);
  const b = bones(at + step);
  let worst = 0;
  for (const side of ['left', 'right'] as const) {
    const toes = [a[`${side}Toes`].position, b[`${side}Toes`].position] as const;
    const foot = [a[`${side}Foot`].position, b[`${side}Foot`].position] as const;
    const rest = film.cast[0] as Person;
    const low = foot[0][1] < 0.046 * rest.height * 0.001 + 0.0015;
    const lower = toes[0][1] < 0.0165 * rest.height * 0.001;
    if (!low && !lower) continue;
    const flat = (p: readonly [readonly number[], readonly number[]]) =>
      Math.hypot((p[0][0] as number) - (p[1][0] as number), (p[0][2] as number) - (p[1][2] as number));
    worst = Math.max(worst, Math.min(flat(toes), flat(foot)));
  }
  return worst;
};

describe('walking', () => {
  it.each(WALKS)('[S10] plants its feet: %s', (_name, film) => {
    const falls = film.stances.flatMap((s) => footfalls(film, s));
    const gap = Math.min(...falls.slice(1).map((f, i) => f.at - (falls[i] as typeof f).at));
    for (const fall of falls) {
      // From the landing until the heel comes up: a tenth of a step at the least.
      const stage = stageAt(film, fall.at + 1000);
      const w = worldBones(stage.people[0] as never);
      const foot = w[`${fall.foot}Foot`].position;
      expect(Math.hypot(foot[0] - fall.x / 1000, foot[2] - fall.z / 1000)).toBeLessThan(0.005);
      const later = worldBones(stageAt(film, fall.at + Math.round(gap * 0.1)).people[0] as never)[
        `${fall.foot}Foot`
      ].position;
      expect(Math.hypot(later[0] - foot[0], later[2] - foot[2])).toBeLessThan(0.005);
    }
    expect(falls.length).toBeGreaterThanOrEqual(2);
  });

  it.each(WALKS)('[S10] never slides a foot that is down: %s', (name, film) => {
    let total = 0;
    for (let s = 1; s < 5; s += 1 / 60)
      total = Math.max(total, slide(film, fromSeconds(s), fromSeconds(1 / 60)));
    // A swing begins and ends on the floor, where it is slow: that much is no slide.
    expect(total, name).toBeLessThan(0.012);
  });

  it('[S10] takes steps of a size that fits the legs', () => {
    const film = WALKS[0]?.[1] as Timeline;
    const falls = footfalls(film, film.stances[1] as Timeline['stances'][number]);
    expect(falls.length).toBeGreaterThan(4);
    expect(falls.length).toBeLessThan(9);
    expect(falls.map((f) => f.foot).join()).toMatch(/^(left,right|right,left)/);
  });
});
