import type { Shaper } from '../shaper.ts';
import { bulb } from './far-lights.ts';

/** Roadside that passes a vehicle: 30 m, made twice, so that it can slide and repeat. */
export const roadside = (s: Shaper): void => {
  s.group = 'passing';
  const reach = s.draft ? 1 : 2;
  for (let copy = -reach; copy <= reach; copy++) {
    const z0 = copy * 30;
    s.stand(0, 0, z0, 0, 4242);
    for (const side of [-1, 1]) {
      for (let i = 0; i < 5; i++) {
        const x = side * s.between(7, 16);
        const z = i * 6 + s.between(0, 4);
        const h = s.between(3, 6.5);
        s.tube(
          'wood-y',
          [
            [x, -0.6, z],
            [x, h * 0.5, z],
          ],
          [0.18, 0.12],
          [0.05, 0.035, 0.02],
          { segs: 6 },
        );
        for (let k = 0; k < 3; k++)
          s.blob(
            'leaf',
            [x + s.between(-0.5, 0.5), h * (0.55 + k * 0.18), z + s.between(-0.5, 0.5)],
            [h * 0.22, h * 0.16, h * 0.22],
            [0.06, 0.09, 0.035],
            { rough: 0.25, shade: false },
          );
      }
      for (let i = 0; i < 10; i++)
        s.box('wood', [side * 5, -0.1, i * 3], [0.1, 1, 0.1], [0.25, 0.24, 0.22], { shade: false });
      s.tube(
        'metal',
        [
          [side * 6, -0.6, 15],
          [side * 6, 5, 15],
          [side * 5.2, 5.3, 15],
        ],
        [0.06],
        [0.06, 0.06, 0.06],
        { segs: 6 },
      );
      bulb(s, side * 5.1, 5.2, 15, 0.16, [1, 0.62, 0.28], 6, 0.05);
    }
    s.box('asphalt', [0, -0.68, 15], [9, 0.04, 30], [0.045, 0.045, 0.047], { shade: false, tint: 0 });
    for (let i = 0; i < 6; i++)
      s.box('paint', [2.2, -0.655, i * 5 + 1], [0.12, 0.01, 2], [0.5, 0.46, 0.34], { shade: false });
  }
};
