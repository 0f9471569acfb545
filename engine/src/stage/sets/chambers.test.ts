import { describe, expect, it } from 'vitest';
import type { Place } from '../../timeline/place.ts';
import { setPlan } from './build.ts';
import { CHAMBER_NAMES, CHAMBERS, chamberOf } from './chambers.ts';
import { floorHeight, stepsOf } from './floor-height.ts';
import { lampGroup } from './lamp-groups.ts';
import { layoutName } from './outside.ts';
import { planPath, walkable } from './walk.ts';

const place = (kind: Place['kind'], name: string, over: Partial<Place> = {}): Place => ({
  id: 'here',
  kind,
  guessed: false,
  interior: true,
  name,
  hour: 'night',
  weather: 'clear',
  dressing: [],
  capacity: 3,
  seed: 5,
  ...over,
});

describe('rooms that a name makes', () => {
  it.each([
    ['room', 'LAMP ROOM', 'lantern-room'],
    ['room', 'LIGHTHOUSE - LANTERN ROOM', 'lantern-room'],
    ['shack', 'LIGHTHOUSE', 'lantern-room'],
    ['hall', 'STAIRWELL', 'tower-stair'],
    ['hall', 'SPIRAL STAIRS', 'tower-stair'],
    ['hall', 'CASTLE STAIRCASE', 'tower-stair'],
    ['hall', 'APARTMENT BUILDING - STAIRWELL', undefined],
    ['hall', 'STAIRCASE', undefined],
    ['kitchen', "KEEPER'S KITCHEN", 'cottage-kitchen'],
    ['kitchen', 'COTTAGE - KITCHEN', 'cottage-kitchen'],
    ['kitchen', 'KITCHEN', undefined],
    ['living-room', 'LIVING ROOM', undefined],
  ] as const)('[P15] %s %s: %s', (kind, name, want) => {
    expect(chamberOf({ kind, name, interior: true })).toBe(want);
    expect(chamberOf({ kind, name, interior: false })).toBeUndefined();
  });

  it('[P13] a chamber is the same by the one name that its layout keeps', () => {
    for (const chamber of CHAMBERS) {
      const kind = chamber === 'cottage-kitchen' ? 'kitchen' : chamber === 'tower-stair' ? 'hall' : 'room';
      expect(chamberOf({ kind, name: CHAMBER_NAMES[chamber], interior: true })).toBe(chamber);
      expect(layoutName(place(kind, CHAMBER_NAMES[chamber]))).toBe(CHAMBER_NAMES[chamber]);
    }
  });

  it('[P15] a lantern room has its lens, glass all around, and room for two before it', () => {
    const plan = setPlan(place('room', 'LAMP ROOM', { dressing: ['lamp', 'table', 'clock', 'chair'] }));
    expect(plan.pieces.filter((p) => p.kind === 'lens')).toHaveLength(1);
    expect(plan.pieces.some((p) => p.kind === 'lamp')).toBe(false);
    expect(new Set(plan.windows.map((w) => w.wall)).size).toBeGreaterThanOrEqual(5);
    expect(plan.spots.filter((s) => s.group === 'lens')).toHaveLength(2);
    expect(plan.lamps.some((l) => lampGroup(l.kind) === 'lens')).toBe(true);
  });

  it('[P16] steps go up evenly, and can be walked from the floor', () => {
    const plan = setPlan(place('hall', 'STAIRWELL'));
    const steps = stepsOf(plan.pieces);
    expect(steps.length).toBeGreaterThan(5);
    const tops = steps.map((p) => p.y + p.h);
    for (let i = 1; i < tops.length; i++) expect((tops[i] as number) - (tops[i - 1] as number)).toBe(185);
    const high = plan.spots.filter((s) => s.kind === 'stand' && s.y > 0);
    expect(high.length).toBeGreaterThanOrEqual(3);
    for (const s of high) {
      expect(s.y).toBe(floorHeight(steps, s.x, s.z));
      expect(walkable(plan, s.x, s.z)).toBe(true);
      // The way there comes by the foot of the stair: no step is higher than the one before by more than two rises.
      const path = planPath(plan, { x: 0, z: 1000 }, s);
      let last = 0;
      for (let i = 2; i < path.length; i += 2)
        for (let k = 1; k <= 20; k++) {
          const x = (path[i - 2] as number) + (((path[i] as number) - (path[i - 2] as number)) * k) / 20;
          const z = (path[i - 1] as number) + (((path[i + 1] as number) - (path[i - 1] as number)) * k) / 20;
          const now = floorHeight(steps, x, z);
          expect(now - last).toBeLessThanOrEqual(370);
          last = now;
        }
    }
    expect(floorHeight(steps, 0, 1000)).toBe(0);
  });

  it('[P9] a radio is there where the scene names one', () => {
    const radio = (dressing: string[]) =>
      setPlan(place('kitchen', "KEEPER'S KITCHEN", { dressing })).pieces.filter((p) => p.kind === 'radio');
    expect(radio(['radio'])).toHaveLength(1);
    expect(radio([])).toHaveLength(0);
  });
});
