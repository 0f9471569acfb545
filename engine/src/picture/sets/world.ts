import type { SetPlan } from '../../stage/sets/plan.ts';
import { blend, linear, type Shaper, type Stuff, shade, type V3 } from './shaper.ts';

const GREEN: V3 = [0.1, 0.14, 0.06];
const STONE: V3 = [0.2, 0.18, 0.17];

/**
 * A ring of silhouette about the set: `top(a)` is its height in metres at an azimuth (0 = behind, +z is PI); `pale`
 * 0 near .. 1 lost in the air. Vertices carry paleness and height for the material, which knows hour and weather.
 */
const ring = (
  s: Shaper,
  radius: number,
  low: number,
  steps: number,
  top: (a: number) => number,
  colour: V3,
  pale: number,
): void => {
  const b = s.bucket('layer');
  let before: [number, number] | undefined;
  for (let i = 0; i <= steps; i++) {
    const a = (i / steps) * Math.PI * 2 - Math.PI;
    const x = Math.sin(a) * radius;
    const z = -Math.cos(a) * radius;
    const lo = s.vertex(b, x, low, z, 0, 0, 1, colour, 0);
    const hi = s.vertex(b, x, top(a), z, 0, 0, 1, colour, 1);
    b.surfaceX(lo, pale);
    b.surfaceX(hi, pale);
    if (before) b.quad(before[0], lo, hi, before[1]);
    before = [lo, hi];
  }
};

/** A flat card that faces the middle, in the ring's manner. */
const card = (
  s: Shaper,
  a: number,
  radius: number,
  y0: number,
  y1: number,
  w0: number,
  w1: number,
  colour: V3,
  pale: number,
): void => {
  const b = s.bucket('layer');
  const cx = Math.sin(a) * radius;
  const cz = -Math.cos(a) * radius;
  const tx = Math.cos(a);
  const tz = Math.sin(a);
  const put = (k: number, y: number, w: number, v: number): number => {
    const id = s.vertex(b, cx + tx * k * w, y, cz + tz * k * w, 0, 0, 1, colour, v);
    b.surfaceX(id, pale);
    return id;
  };
  const [p, q, r, t] = [put(-1, y0, w0, 0), put(1, y0, w0, 0), put(1, y1, w1, 1), put(-1, y1, w1, 1)];
  b.quad(p, q, r, t);
};

/** A point of light far off; `r` metres. Drawn only as far as the world is lit. */
const bulb = (
  s: Shaper,
  x: number,
  y: number,
  z: number,
  r: number,
  colour: V3,
  strength: number,
  when: number,
): void => {
  const b = s.bucket('bulb');
  const len = Math.hypot(x, z) || 1;
  const tx = -z / len;
  const tz = x / len;
  const n = s.draft ? 5 : 8;
  const ids = Array.from({ length: n }, (_, i) => {
    const a = (i / n) * Math.PI * 2;
    const id = s.vertex(
      b,
      x + tx * Math.cos(a) * r,
      y + Math.sin(a) * r,
      z + tz * Math.cos(a) * r,
      0,
      0,
      1,
      colour,
      strength / 10,
    );
    b.surfaceX(id, when);
    return id;
  });
  for (let i = 1; i + 1 < n; i++) b.triangle(ids[0]!, ids[i]!, ids[i + 1]!);
};

/** A lit window far off. */
const litPane = (
  s: Shaper,
  x: number,
  y: number,
  z: number,
  w: number,
  h: number,
  colour: V3,
  strength: number,
  when: number,
): void => {
  const b = s.bucket('bulb');
  const len = Math.hypot(x, z) || 1;
  const ids = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([i, k]) => {
    const id = s.vertex(
      b,
      x - (z / len) * i! * w * 0.5,
      y + k! * h * 0.5,
      z + (x / len) * i! * w * 0.5,
      0,
      0,
      1,
      colour,
      strength / 10,
    );
    b.surfaceX(id, when);
    return id;
  });
  b.quad(ids[0]!, ids[1]!, ids[2]!, ids[3]!);
};

const BULBS: readonly V3[] = [
  [1, 0.58, 0.22],
  [1, 0.58, 0.22],
  [1, 0.8, 0.5],
  [1, 0.14, 0.06],
  [0.35, 0.6, 1],
  [0.6, 1, 0.8],
];

const waves = (a: number, seed: number, scale: number): number =>
  0.5 * Math.sin(a * 3 * scale + seed * 2.1) +
  0.28 * Math.sin(a * 7 * scale + seed * 5) +
  0.12 * Math.sin(a * 17 * scale + seed) +
  0.05 * Math.sin(a * 41 * scale + seed * 3);

const hills = (s: Shaper, seed: number, tall: number, near = 34, low = -2): void => {
  const rows: ReadonlyArray<readonly [number, number, number, V3]> = [
    [near * 4.2, 1.7, 0.9, [0.3, 0.3, 0.34]],
    [near * 2.8, 1.1, 0.72, [0.2, 0.22, 0.2]],
    [near * 1.8, 0.62, 0.48, [0.14, 0.16, 0.1]],
    [near, 0.25, 0.2, GREEN],
  ];
  rows.forEach(([r, lift, pale, c], i) => {
    ring(s, r, low, 150, (a) => tall * (lift * 5.5 + r * 0.035 * (1 + waves(a, seed + i, 1.4))), c, pale);
  });
};

/** A lump of leaves as an uneven disc that faces the middle. */
const clump = (
  s: Shaper,
  a: number,
  radius: number,
  y: number,
  r: number,
  colour: V3,
  pale: number,
): void => {
  const b = s.bucket('layer');
  const cx = Math.sin(a) * radius;
  const cz = -Math.cos(a) * radius;
  const n = s.draft ? 7 : 11;
  const put = (dx: number, dy: number): number => {
    const id = s.vertex(
      b,
      cx + Math.cos(a) * dx,
      y + dy,
      cz + Math.sin(a) * dx,
      0,
      0,
      1,
      shade(colour, 0.85 + (0.3 * dy) / r),
      0.8,
    );
    b.surfaceX(id, pale);
    return id;
  };
  const middle = put(0, 0);
  const rim = Array.from({ length: n }, (_, i) => {
    const t = (i / n) * Math.PI * 2;
    const k = r * s.between(0.78, 1.12);
    return put(Math.cos(t) * k * 1.15, Math.sin(t) * k * 0.85);
  });
  for (let i = 0; i < n; i++) b.triangle(middle, rim[i]!, rim[(i + 1) % n]!);
};

const treeLine = (s: Shaper, radius: number, tall: number, n: number, c: V3, pale: number): void => {
  for (let i = 0; i < n; i++) {
    const a = ((i + s.rnd()) / n) * Math.PI * 2 - Math.PI;
    const h = tall * s.between(0.6, 1.25);
    const w = h * s.between(0.13, 0.2);
    const tone = shade(c, s.between(0.7, 1.2));
    if (s.rnd() < 0.45) {
      const tiers = s.draft ? 4 : 7;
      for (let k = 0; k < tiers; k++) {
        const t = k / tiers;
        const lean = s.between(-0.12, 0.12) * w;
        card(
          s,
          a + lean / radius,
          radius + k * 0.02,
          h * (0.14 + 0.84 * t),
          h * (0.14 + 0.84 * t + 0.24 * (1 - t * 0.5)),
          w * (1.05 - t) * s.between(0.85, 1.1),
          0.02,
          shade(tone, 0.8 + t * 0.3),
          pale,
        );
      }
      card(s, a, radius, -1, h * 0.3, w * 0.09, w * 0.07, shade(tone, 0.6), pale);
    } else {
      card(s, a, radius, -1, h * 0.6, w * 0.12, w * 0.07, shade(tone, 0.6), pale);
      for (let k = 0; k < (s.draft ? 3 : 6); k++)
        clump(
          s,
          a + (s.between(-0.9, 0.9) * w) / radius,
          radius + 0.02 + k * 0.02,
          h * s.between(0.52, 0.88),
          w * s.between(0.55, 0.95),
          shade(tone, s.between(0.85, 1.15)),
          pale,
        );
    }
  }
};

const blocks = (
  s: Shaper,
  radius: number,
  low: number,
  high: number,
  pale: number,
  lights: boolean,
): void => {
  const n = Math.round(radius * 1.1);
  for (let i = 0; i < n; i++) {
    const a = ((i + 0.5) / n) * Math.PI * 2 - Math.PI;
    const half = (Math.PI * radius) / n;
    const h = low + (high - low) * s.rnd() * s.rnd();
    const c = s.tinted(STONE, 0.3);
    card(s, a, radius, -2, h, half * 1.03, half * 1.03, c, pale);
    if (s.rnd() < 0.3) card(s, a, radius - 0.05, h - 0.1, h + high * 0.12, half * 0.3, half * 0.3, c, pale);
    if (radius < 40)
      for (let f = 0; f < Math.floor(h / 1.7); f++)
        for (let k = -1; k <= 1; k++)
          card(
            s,
            a + (k * half * 0.6) / radius,
            radius - 0.06,
            0.5 + f * 1.7,
            1.5 + f * 1.7,
            0.3,
            0.3,
            shade(c, 0.4),
            pale,
          );
    if (!lights || Math.cos(a) < -0.6) continue;
    const floors = Math.floor(h / 1.7);
    const across = Math.max(1, Math.floor((half * 2) / 1.4));
    for (let f = 0; f < floors; f++)
      for (let k = 0; k < across; k++) {
        if (s.rnd() > 0.3) continue;
        const t = ((k + 0.5) / across - 0.5) * half * 1.7;
        const r = radius - 0.1;
        const x = Math.sin(a) * r + Math.cos(a) * t;
        const z = -Math.cos(a) * r + Math.sin(a) * t;
        litPane(
          s,
          x,
          0.9 + f * 1.7,
          z,
          0.5,
          0.75 + radius * 0.003,
          shade([1, 0.68, 0.34], s.between(0.5, 1)),
          1.1,
          s.rnd() * 0.9,
        );
      }
  }
};

const streetLights = (s: Shaper, n: number): void => {
  for (let i = 0; i < n; i++) {
    const a = s.between(-1.5, 1.5);
    const r = s.between(5.5, 17);
    const c = BULBS[Math.floor(s.rnd() * BULBS.length)]!;
    bulb(
      s,
      Math.sin(a) * r,
      0.4 + s.rnd() * s.rnd() * 3.6,
      -Math.cos(a) * r - 1.5,
      s.between(0.03, 0.07) * (0.6 + r * 0.07),
      c,
      s.between(1.5, 6),
      s.rnd() * 0.35,
    );
  }
};

const houses = (s: Shaper, radius: number, n: number, pale: number): void => {
  for (let i = 0; i < n; i++) {
    const a = ((i + s.between(0.2, 0.8)) / n) * Math.PI * 2 - Math.PI;
    const w = s.between(2.4, 4);
    const h = s.between(2.6, 4.6);
    const c = s.tinted(blend(STONE, [0.42, 0.36, 0.28], s.rnd()), 0.2);
    card(s, a, radius, -2, h, w, w, c, pale);
    card(s, a, radius - 0.06, h, h + s.between(1.3, 2.2), w * 1.12, w * 0.4, [0.1, 0.07, 0.065], pale);
    card(s, a + (w * 0.5) / radius, radius + 0.02, h, h + 2.8, 0.3, 0.3, [0.14, 0.08, 0.07], pale);
    for (let k = 0; k < 4; k++) {
      const t = (k - 1.5) * w * 0.42;
      const x = Math.sin(a) * (radius - 0.15) + Math.cos(a) * t;
      const z = -Math.cos(a) * (radius - 0.15) + Math.sin(a) * t;
      const y = 1 + (k % 2) * 1.5;
      card(s, a + t / radius, radius - 0.08, y - 0.45, y + 0.45, 0.32, 0.32, shade(c, 0.3), pale);
      litPane(s, x, y, z, 0.6, 0.85, [1, 0.66, 0.3], 1, s.rnd());
    }
  }
};

const fields = (s: Shaper, seed: number): void => {
  ring(s, 120, -2, 120, (a) => 6 + 5 * waves(a, seed, 1.2), [0.22, 0.24, 0.24], 0.88);
  ring(s, 75, -2, 120, (a) => 2.4 + 2 * waves(a, seed + 3, 1.6), [0.24, 0.22, 0.1], 0.6);
  ring(s, 46, -2, 120, (a) => 1.2 + 1.1 * waves(a, seed + 5, 2), [0.2, 0.19, 0.08], 0.34);
  treeLine(s, 44, 4.2, 26, GREEN, 0.4);
  treeLine(s, 30, 3.4, 8, GREEN, 0.18);
};

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

/** The ground of an exterior: fine where people stand, coarse rings to the horizon. */
const ground = (s: Shaper, plan: SetPlan): void => {
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

/** Roadside that passes a vehicle: 30 m, made twice, so that it can slide and repeat. */
const roadside = (s: Shaper): void => {
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

/** Flat land without detail, paling outward. */
const plain = (s: Shaper, inner: number, outer: number, y: number, c: V3): void => {
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

/** Everything beyond the set, for its backdrop. Independent of hour and weather. */
export const world = (s: Shaper, plan: SetPlan): void => {
  const exterior = plan.height === 0;
  const seed = (plan.place.seed % 97) / 7;
  s.group = 'world';
  s.stand(0, 0, 0, 0, plan.place.seed + 5);
  switch (plan.backdrop) {
    case 'city':
      blocks(s, 92, 10, 46, 0.85, true);
      blocks(s, 54, 7, 24, 0.55, true);
      if (!exterior) blocks(s, 24, 2, 8, 0.2, false);
      else blocks(s, 30, 4, 14, 0.3, true);
      if (!exterior) streetLights(s, s.draft ? 80 : 150);
      break;
    case 'town':
      hills(s, seed, 0.6, 50);
      treeLine(s, 40, 6, 40, GREEN, 0.45);
      houses(s, 26, 13, 0.28);
      treeLine(s, 19, 4.4, 14, GREEN, 0.12);
      if (!exterior) streetLights(s, 26);
      break;
    case 'hills':
      hills(s, seed, exterior ? 0.62 : 0.5, 34, plan.place.kind === 'hill' ? -16 : -2);
      break;
    case 'forest':
      ring(s, 46, -2, 90, (a) => 6 + 2.2 * waves(a, seed, 6), [0.09, 0.12, 0.06], 0.75);
      treeLine(s, 34, 10, 80, [0.09, 0.12, 0.055], 0.6);
      treeLine(s, 24, 9, 56, [0.075, 0.1, 0.045], 0.4);
      treeLine(s, 16, 8, 34, [0.06, 0.08, 0.035], 0.2);
      break;
    case 'fields':
      fields(s, seed);
      break;
    case 'sea': {
      s.sheet(
        'water',
        48,
        48,
        (v, u) => {
          const x = Math.sign(u - 0.5) * Math.abs((u - 0.5) * 2) ** 2.2 * 240;
          const z = Math.sign(v - 0.5) * Math.abs((v - 0.5) * 2) ** 2.2 * 240;
          return [x, -1.15, z];
        },
        [0.1, 0.15, 0.17],
      );
      ring(
        s,
        200,
        -3,
        120,
        (a) => (Math.sin(a) < -0.2 ? 7 * (-Math.sin(a) - 0.2) * (1 + waves(a, seed, 3)) : -2),
        [0.3, 0.32, 0.34],
        0.88,
      );
      ring(
        s,
        130,
        -3,
        120,
        (a) => (Math.sin(a) > 0.45 ? 8 * (Math.sin(a) - 0.45) * (1 + waves(a, seed + 2, 3)) : -2),
        [0.16, 0.18, 0.14],
        0.62,
      );
      for (let i = 0; i < 7; i++)
        bulb(
          s,
          -s.between(70, 150),
          s.between(0.6, 3),
          -s.between(80, 120),
          0.4,
          [1, 0.7, 0.36],
          2.5,
          s.rnd() * 0.5,
        );
      break;
    }
    case 'moving':
      hills(s, seed, 0.5, 60);
      plain(s, 4.4, 64, -0.7, [0.11, 0.13, 0.055]);
      roadside(s);
      s.group = 'world';
      break;
    default:
      break;
  }
  if (plan.backdrop === 'none') {
    const c = linear(plan.floor.colour);
    s.group = 'set';
    s.sheet(
      'stone',
      40,
      40,
      (v, u) => [(u - 0.5) * 40, 0, (v - 0.5) * 40],
      (v, u) => shade(c, Math.max(0, 1 - Math.hypot(u - 0.5, v - 0.5) * 2.6)),
    );
  } else if (exterior && plan.backdrop !== 'sea' && plan.backdrop !== 'moving') ground(s, plan);
  else if (!exterior && plan.backdrop !== 'interior' && plan.backdrop !== 'sky') {
    // The earth outside, seen under windows.
    plain(s, 4, 60, -0.5, [0.09, 0.085, 0.075]);
  }
  s.group = 'set';
};
