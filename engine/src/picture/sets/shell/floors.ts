import type { SetPlan } from '../../../stage/sets/plan.ts';
import { linear, type Shaper, shade } from '../shaper.ts';
import type { Stuff } from '../stuff.ts';
import { RUN_ON } from './wall.ts';

export const floor = (s: Shaper, plan: SetPlan): void => {
  const c = linear(plan.floor.colour);
  s.group = 'set';
  s.stand(0, 0, 0, 0, 911);
  const w = plan.width / 1000;
  const d = plan.depth / 1000;
  const z0 = -d / 2;
  const z1 = d / 2 + RUN_ON;
  const kind = plan.floor.kind;
  if (kind === 'wood') {
    const n = Math.round(w / 0.17);
    for (let i = 0; i < n; i++) {
      const tone = s.tinted(c, 0.16);
      const x0 = -w / 2 + (i * w) / n;
      s.sheet(
        'wood-z',
        s.draft ? 8 : 20,
        1,
        (v, u) => [x0 + 0.003 + u * (w / n - 0.006), Math.sin(i * 7.7) * 0.0015, z0 + v * (z1 - z0)],
        () => tone,
      );
    }
    s.sheet('wood-z', 1, 1, (v, u) => [(u - 0.5) * w, -0.006, z0 + v * (z1 - z0)], shade(c, 0.15));
    return;
  }
  const cell = kind === 'tile' ? 0.4 : s.draft ? 0.5 : 0.3;
  const nx = Math.round(w / cell);
  const nz = Math.round((z1 - z0) / cell);
  const stuff: Stuff =
    kind === 'carpet' ? 'cloth' : kind === 'tile' ? 'tile' : kind === 'metal' ? 'metal' : 'stone';
  if (kind === 'tile')
    for (let i = 0; i < nx; i++)
      for (let k = 0; k < nz; k++) {
        const tone = s.tinted(shade(c, (i + k) % 2 === 0 ? 1.25 : 0.55), 0.06);
        s.sheet(
          stuff,
          1,
          1,
          (v, u) => [-w / 2 + ((i + u) * w) / nx, 0, z0 + ((k + v) * (z1 - z0)) / nz],
          () => tone,
          { gloss: 0.2 },
        );
      }
  else
    s.sheet(
      stuff,
      nz,
      nx,
      (v, u) => [(u - 0.5) * w, 0, z0 + v * (z1 - z0)],
      () => c,
    );
};
