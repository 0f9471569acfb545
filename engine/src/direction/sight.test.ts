import fc from 'fast-check';
import { expect, it } from 'vitest';
import { setPlan } from '../stage/sets/build.ts';
import { insideSolid, lineClear } from '../stage/sets/clear.ts';
import { HOUSE_LOOK } from '../timeline/look.ts';
import { inventedPlace } from './invented.ts';
import { project } from './lens.ts';
import { Sight } from './sight.ts';

const mm = (reach: number) => fc.integer({ min: -reach, max: reach });
const point = fc.record({ x: mm(4000), y: fc.integer({ min: 200, max: 2400 }), z: mm(4000) });

it('[S1] sight lines and solids are those of the stage', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40 }),
      fc.array(fc.tuple(point, point), { minLength: 20, maxLength: 20 }),
      (seed, pairs) => {
        const plan = setPlan(inventedPlace(seed));
        const sight = new Sight(plan);
        for (const [a, b] of pairs) {
          expect(sight.hidden(a.x, a.y, a.z, b.x, b.y, b.z)).toBe(!lineClear(plan, a, b));
          const roof = plan.height > 0 && a.y > plan.height - 150;
          if (!roof) expect(sight.inside(a.x, a.y, a.z, 150)).toBe(insideSolid(plan, a.x, a.y, a.z, 150));
        }
      },
    ),
    { seed: 1, numRuns: 60 },
  );
});

it('[S2] projection: right is right, up is up, the look-at point is the middle', () => {
  const view = { x: 0, y: 1500, z: 4000, tx: 0, ty: 1500, tz: 0, focal: 500 };
  expect(project(view, HOUSE_LOOK, 0, 1500, 0)).toMatchObject({ u: 0, v: 0, depth: 4000 });
  expect(project(view, HOUSE_LOOK, 100, 1600, 0).u).toBeGreaterThan(0);
  expect(project(view, HOUSE_LOOK, 100, 1600, 0).v).toBeGreaterThan(0);
  // 50 mm on a 36 mm gate sees 2.88 m at 4 m; the ratio is 2:1.
  expect(project(view, HOUSE_LOOK, 1440, 1500, 0).u).toBeCloseTo(1, 9);
  expect(project(view, HOUSE_LOOK, 0, 1500 + 720, 0).v).toBeCloseTo(1, 9);
});
