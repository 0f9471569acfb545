import type { SetPlan } from '../../../stage/sets/plan.ts';
import { terrainOf } from '../../../stage/sets/terrain.ts';
import { blend, linear, type Shaper, shade } from '../shaper.ts';
import type { Stuff, V3 } from '../stuff.ts';

const FLOOR: Readonly<Record<SetPlan['floor']['kind'], Stuff>> = {
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

/** Metres over which the land goes down into water, and where on its edge that begins. */
const SHELVES = { bank: [0.55, 0.25], beach: [6, 3] } as const;

const ease = (t: number): number => {
  const k = Math.max(0, Math.min(1, t));
  return k * k * (3 - 2 * k);
};

/** The winding of a stream's banks, metres. */
const wind = (x: number): number => 0.32 * Math.sin(x * 0.62) + 0.18 * Math.sin(x * 1.5 + 1);

/** How far the ground lies under water's bed at a point: 0 dry .. 1, and that bed's height. */
const bedAt = (plan: SetPlan): ((x: number, z: number) => readonly [depth: number, bed: number]) => {
  const beds = plan.pieces.filter((p) => p.kind === 'wave' && p.d > 1000);
  return (x, z) => {
    let deep = 0;
    let bed = 0;
    for (const p of beds) {
      const beach = p.id === 'surf';
      const [width, out] = SHELVES[beach ? 'beach' : 'bank'];
      const dz = Math.abs(z - p.z / 1000 - (p.id === 'stream' ? wind(x) : 0));
      const inZ = (p.d / 2000 + out - dz) / width;
      const inX = (p.w / 2000 + out - Math.abs(x - p.x / 1000)) / width;
      const k = ease(Math.min(inZ, inX));
      if (k > deep) {
        deep = k;
        bed = p.y / 1000 + 0.06;
      }
    }
    return [deep, bed];
  };
};

/** How far the land falls away from the set to the horizon, metres. */
const fallOf = (plan: SetPlan): number => {
  const terrain = terrainOf(plan.place);
  if (plan.place.kind !== 'hill') return 0.4;
  return terrain === 'hill' ? 22 : 95;
};

const WILD: ReadonlySet<SetPlan['floor']['kind']> = new Set(['grass', 'earth', 'sand', 'snow', 'stone']);

/** The ground of an exterior: fine where people stand, coarse rings to the horizon; it dips into beds of water. */
export const ground = (s: Shaper, plan: SetPlan): void => {
  s.group = 'ground';
  s.stand(0, 0, 0, 0, 313);
  const c = linear(plan.floor.colour);
  const kind = plan.floor.kind;
  const stuff = FLOOR[kind];
  const bedOf = bedAt(plan);
  const watery = plan.pieces.some((p) => p.kind === 'wave' && p.d > 1000);
  const w = watery ? 34 : plan.width / 1000 + 6;
  const back = watery && plan.pieces.some((p) => p.id === 'pond') ? -19 : -(plan.depth / 2000 + 4);
  const front = plan.depth / 2000 + 4;
  const d = front - back;
  const middle = (front + back) / 2;
  const n = s.draft ? (watery ? 26 : 18) : watery ? 56 : 40;
  const wild = WILD.has(kind);
  const dune = kind === 'sand' || kind === 'snow' ? 2.2 : 1;
  const tone = (x: number, z: number): V3 => {
    const k = wild
      ? 0.86 + (0.2 / dune) * Math.sin(x * 0.9 + Math.sin(z * 0.7) * 2) * Math.sin(z * 1.1 + 1)
      : 1;
    const [deep] = bedOf(x, z);
    const wet = kind === 'sand' ? 1 - 0.5 * ease(deep * 5) : 1;
    const bare = kind === 'sand' ? 0 : ease((deep - 0.08) * 3);
    return blend(shade(c, k * wet), [0.1, 0.085, 0.06], bare);
  };
  const bump = (x: number, z: number): number => {
    const dry = wild ? 0.02 * Math.sin(x * 1.7 + z) + 0.014 * Math.sin(z * 2.9 - x * 1.3) - 0.014 : 0;
    const [deep, bed] = bedOf(x, z);
    return dry + (bed - dry) * deep;
  };
  s.sheet(
    stuff,
    n,
    n,
    (v, u) => {
      const x = (u - 0.5) * w;
      const z = middle + (v - 0.5) * d;
      return [x, bump(x, z), z];
    },
    (v, u) => tone((u - 0.5) * w, middle + (v - 0.5) * d),
  );
  const fall = fallOf(plan);
  const rings = [0, 0.12, 0.35, 1];
  const round = watery ? (s.draft ? 32 : 64) : 32;
  for (let r = 0; r + 1 < rings.length; r++)
    s.sheet(
      stuff,
      round,
      3,
      (u, v) => {
        const a = u * Math.PI * 2;
        const t = rings[r]! + (rings[r + 1]! - rings[r]!) * v;
        // From the rim of the fine square outwards.
        const m = 1 / Math.max(Math.abs(Math.cos(a)) / (w / 2), Math.abs(Math.sin(a)) / (d / 2));
        const rr = m * 0.985 + t * 115;
        const x = Math.cos(a) * rr;
        const z = middle + Math.sin(a) * rr;
        const [deep, bed] = bedOf(x, z);
        return [x, -0.012 - t * fall + bed * deep, z];
      },
      (u, v) => {
        const a = u * Math.PI * 2;
        const t = rings[r]! + (rings[r + 1]! - rings[r]!) * v;
        return wild ? tone(Math.cos(a) * (20 + t * 20), 30 + Math.sin(a) * t * 20) : c;
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
