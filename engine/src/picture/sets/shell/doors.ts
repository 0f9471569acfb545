import type { Door } from '../../../stage/sets/plan.ts';
import { BRASS } from '../pieces/body.ts';
import { linear, type Shaper, shade } from '../shaper.ts';
import type { V3 } from '../stuff.ts';
import type { Opening } from './wall.ts';

export const doorFrame = (s: Shaper, o: Opening, wood: V3): void => {
  const width = o.x1 - o.x0;
  const x = (o.x0 + o.x1) / 2;
  for (const k of [-1, 1])
    s.box('wood-y', [x + k * (width / 2 + 0.045), o.y1 / 2, 0.005], [0.1, o.y1, 0.15], wood, { r: 0.014 });
  s.box('wood-x', [x, o.y1 + 0.05, 0.005], [width + 0.24, 0.11, 0.16], wood, { r: 0.014 });
  // What is beyond: a dim passage.
  s.box('plaster', [x, 1.2, -1.3], [width + 1.4, 2.6, 0.06], [0.05, 0.043, 0.035], { shade: false });
  for (const k of [-1, 1])
    s.box('plaster', [x + k * (width / 2 + 0.5), 1.2, -0.66], [0.06, 2.6, 1.25], [0.04, 0.034, 0.028], {
      shade: false,
    });
  s.sheet(
    'wood-x',
    2,
    2,
    (v, u) => [x + (u - 0.5) * (width + 1), 0.002, -1.3 + v * 1.35],
    [0.07, 0.045, 0.028],
  );
};

/** A door's leaf in its own space: hinge at the origin, the leaf along +x, its room side toward +z. */
export const doorLeaf = (s: Shaper, d: Door): void => {
  const w = d.width / 1000 - 0.01;
  const h = d.height / 1000 - 0.01;
  const c = linear(d.colour);
  s.stand(0, 0, 0, 0, d.x * 7 + d.z);
  s.box('wood-y', [w / 2, h / 2, 0], [w, h, 0.045], c, { r: 0.008, shade: false });
  for (const z of [-1, 1]) {
    for (const y of [0.24, 0.72])
      for (const x of [0.28, 0.72])
        s.box(
          'wood-y',
          [w * x, h * y, z * 0.026],
          [w * 0.32, h * (y < 0.5 ? 0.3 : 0.4), 0.014],
          shade(c, 0.82),
          { r: 0.006, shade: false },
        );
    s.lathe(
      'metal',
      [
        [0.012, 0],
        [0.014, 0.03],
        [0.03, 0.045],
        [0.026, 0.065],
        [0, 0.07],
      ],
      [w * 0.91, h * 0.46, z * 0.02],
      BRASS,
      {
        rot: [(z * Math.PI) / 2, 0, 0],
        segs: 12,
        gloss: 0.8,
        shade: false,
      },
    );
    s.box('metal', [w * 0.91, h * 0.46, z * 0.024], [0.05, 0.2, 0.006], BRASS, { shade: false });
  }
};
