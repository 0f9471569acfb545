import type { SetPlan } from '../../../stage/sets/plan.ts';
import { linear, type Shaper, type Stuff, shade, type V3 } from '../shaper.ts';

export const FLOOR: Readonly<Record<SetPlan['floor']['kind'], Stuff>> = {
  wood: 'wood',
  stone: 'stone',
  carpet: 'cloth',
  earth: 'earth',
  gravel: 'asphalt',
  metal: 'metal',
  snow: 'earth',
  water: 'water',
  tile: 'tile',
  grass: 'grass',
  asphalt: 'asphalt',
  sand: 'earth',
};

/** The ground of an exterior: fine where people stand, coarse rings to the horizon. */
export const ground = (s: Shaper, plan: SetPlan): void => {
  s.group = 'set';
  s.stand(0, 0, 0, 0, 313);
  const c = linear(plan.floor.colour);
  const stuff = FLOOR[plan.floor.kind];
  const w = plan.width / 1000 + 6;
  const d = plan.depth / 1000 + 8;
  const n = s.draft ? 26 : 56;
  const wild = plan.floor.kind === 'grass' || plan.floor.kind === 'earth';
  const tone = (x: number, z: number): V3 => {
    const k = wild ? 0.86 + 0.2 * Math.sin(x * 0.9 + Math.sin(z * 0.7) * 2) * Math.sin(z * 1.1 + 1) : 1;
    return shade(c, k);
  };
  const bump = (x: number, z: number): number =>
    wild ? 0.02 * Math.sin(x * 1.7 + z) + 0.014 * Math.sin(z * 2.9 - x * 1.3) - 0.014 : 0;
  s.sheet(
    stuff,
    n,
    n,
    (v, u) => {
      const x = (u - 0.5) * w;
      const z = (v - 0.5) * d;
      return [x, bump(x, z), z];
    },
    (v, u) => tone((u - 0.5) * w, (v - 0.5) * d),
  );
  const rings = [0, 0.12, 0.35, 1];
  for (let r = 0; r + 1 < rings.length; r++)
    s.sheet(
      stuff,
      32,
      3,
      (u, v) => {
        const a = u * Math.PI * 2;
        const t = rings[r]! + (rings[r + 1]! - rings[r]!) * v;
        // From the rim of the fine square outwards.
        const m = 1 / Math.max(Math.abs(Math.cos(a)) / (w / 2), Math.abs(Math.sin(a)) / (d / 2));
        const rr = m * 0.985 + t * 115;
        return [Math.cos(a) * rr, -0.012 - t * (plan.place.kind === 'hill' ? 22 : 0.4), Math.sin(a) * rr];
      },
      (u, v) => {
        const a = u * Math.PI * 2;
        const t = rings[r]! + (rings[r + 1]! - rings[r]!) * v;
        return tone(Math.cos(a) * t * 20, Math.sin(a) * t * 20);
      },
    );
};

/** Flat land without detail, paling outward. */
export const plain = (s: Shaper, inner: number, outer: number, y: number, c: V3): void => {
  const b = s.bucket('layer');
  const ids = Array.from({ length: 33 }, (_, i) => {
    const a = (i / 32) * Math.PI * 2;
    return [inner, outer].map((radius, k) => {
      const id = s.vertex(b, Math.cos(a) * radius, y, Math.sin(a) * radius, 0, 1, 0, c, 0.5);
      b.surfaceX(id, k * 0.5);
      return id;
    });
  });
  for (let i = 0; i < 32; i++) b.quad(ids[i + 1]![0]!, ids[i + 1]![1]!, ids[i]![1]!, ids[i]![0]!);
};
