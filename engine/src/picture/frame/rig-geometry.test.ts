import { describe, expect, it } from 'vitest';
import { fromSeconds } from '../../base/time.ts';
import { setPlan } from '../../stage/sets/build.ts';
import { DINER, PIER, specimenTimeline } from '../../stage/specimen.ts';
import { stageAt } from '../../stage/stage-at.ts';
import { direction, placeKey } from './rig-geometry.ts';
import { personQuality } from './troupe.ts';

describe('the key', () => {
  const timeline = specimenTimeline();

  it('azimuth 0 is from +z, turns toward +x, elevation lifts', () => {
    expect(direction(0, 0)).toEqual([0, 0, 1]);
    const [x, y, z] = direction(Math.PI * 500, 0);
    expect(x).toBeCloseTo(1);
    expect(y).toBeCloseTo(0);
    expect(z).toBeCloseTo(0);
    expect(direction(300, 800)[1]).toBeCloseTo(Math.sin(0.8));
  });

  it('[P3] holds still in a room while people walk', () => {
    const plan = setPlan(DINER);
    const places = [10, 22, 24, 26].map((s) => {
      const stage = stageAt(timeline, fromSeconds(s));
      return placeKey(stage, plan, stage.light.key);
    });
    if (Math.hypot(plan.width, plan.depth) / 2000 <= 4.2)
      for (const p of places) expect(p.aim).toEqual(places[0]!.aim);
    for (const p of places) expect(p.angle).toBeGreaterThan(Math.atan(p.reach / p.distance));
  });

  it('[P3] is far and parallel outdoors', () => {
    const stage = stageAt(timeline, fromSeconds(40));
    const key = placeKey(stage, setPlan(PIER), stage.light.key);
    expect(key.distance).toBeGreaterThan(30);
    expect(key.decay).toBe(0);
  });
});

describe('how finely people are built', () => {
  const timeline = specimenTimeline();

  it('[P1] follows from the stage alone, finer the larger the head', () => {
    const close = stageAt(timeline, fromSeconds(30));
    const wide = stageAt(timeline, fromSeconds(4));
    const near = close.people.find((p) => p.person.id === 'ray')!;
    const far = wide.people.find((p) => p.person.id === 'ray')!;
    expect(personQuality(close, near, 'fine')).toBe('fine');
    expect(personQuality(wide, far, 'fine')).not.toBe('fine');
    expect(personQuality(close, near, 'draft')).toBe('draft');
  });
});
