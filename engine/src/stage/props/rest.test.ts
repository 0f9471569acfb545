import { describe, expect, it } from 'vitest';
import { PROP_KINDS } from '../../timeline/prop.ts';
import { rotate } from '../body/quaternion.ts';
import { setPlan } from '../sets/build.ts';
import { restOf } from './rest.ts';
import { PROP_SPECS } from './specs.ts';

const plan = setPlan({
  id: 'x',
  kind: 'living-room',
  guessed: false,
  interior: true,
  name: 'X',
  hour: 'day',
  weather: 'clear',
  dressing: [],
  capacity: 2,
  seed: 5,
});
const UP = [0, 1, 0] as const;

describe('things put down', () => {
  it('[P14] what would stand on a tip lies in the open and leans by a wall', () => {
    const open = restOf('umbrella', 0, { x: 300, y: 0, z: 300, yaw: 500 }, plan);
    expect(Math.abs(rotate(open.rotation, UP)[1])).toBeLessThan(0.01);
    expect(open.position[1]).toBeCloseTo(0.045);
    const corner = { x: -plan.width / 2 + 420, y: 0, z: -plan.depth / 2 + 420, yaw: 800 };
    const leaning = restOf('umbrella', 0, corner, plan);
    const up = rotate(leaning.rotation, UP);
    expect(up[1]).toBeGreaterThan(0.95);
    // Its head is at the wall, its foot stands off it.
    const head = leaning.position[2] + up[2] * 0.82;
    const side = leaning.position[0] + up[0] * 0.82;
    const gap = Math.min(head + plan.depth / 2000, side + plan.width / 2000);
    expect(gap).toBeGreaterThan(0.02);
    expect(gap).toBeLessThan(0.15);
  });

  it('[P14] no thing at rest sinks into what it lies on', () => {
    for (const kind of PROP_KINDS) {
      const [w, h, d] = PROP_SPECS[kind].size.map((v) => v / 1000) as [number, number, number];
      const { position, rotation } = restOf(kind, 0, { x: 0, y: 0, z: 200, yaw: 700 }, plan);
      let low = Number.POSITIVE_INFINITY;
      for (const x of [-w / 2, w / 2])
        for (const y of [0, h])
          for (const z of [-d / 2, d / 2]) low = Math.min(low, position[1] + rotate(rotation, [x, y, z])[1]);
      expect(low, kind).toBeGreaterThan(-0.002);
      expect(low, kind).toBeLessThan(0.002);
    }
  });
});
