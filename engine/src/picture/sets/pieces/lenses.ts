import { type Shaper, shade } from '../shaper.ts';
import type { V3 } from '../stuff.ts';
import { BRASS, type Maker } from './body.ts';
import { onChannel } from './channels.ts';

const TAU = Math.PI * 2;
const LIT: V3 = [1, 0.86, 0.6];

/** A prism: a ring with a wedge of a section, glass before or behind the light. */
const prism = (s: Shaper, y: number, r: number, h: number, c: V3, segs: number): void => {
  s.lathe(
    'ceramic',
    [
      [r - 0.025, y - h / 2],
      [r + 0.02, y - h * 0.12],
      [r + 0.012, y + h * 0.2],
      [r - 0.03, y + h / 2],
    ],
    [0, 0, 0],
    c,
    { segs, gloss: 0.95, tint: 0.04, shade: false },
  );
};

/** Two beams of light in the air, level and turning with the lens; they begin outside the glass. */
export const turningBeams = (
  s: Shaper,
  at: { readonly x: number; readonly y: number; readonly z: number },
  from: number,
  to: number,
  spread: number,
  level: number,
): void => {
  const group = s.group;
  // The group's own axis is the lens's: what turns with it is drawn about the origin.
  s.group = `turn:${Math.round(at.x * 1000)}/${Math.round(at.z * 1000)}`;
  s.stand(0, 0, 0, 0, 5);
  const n = s.draft ? 10 : 18;
  onChannel(s, 'beam', 'lens', () => {
    for (const side of [0, Math.PI]) {
      const b = s.bucket('beam');
      const start = b.vertices;
      s.sheet(
        'beam',
        n,
        6,
        (u, v) => {
          const a = u * TAU;
          const far = from + v * (to - from);
          const r = 0.25 + v * spread;
          const [x, z] = [Math.cos(side) * far, Math.sin(side) * far];
          return [
            x - Math.sin(side) * Math.cos(a) * r,
            at.y + Math.sin(a) * r,
            z + Math.cos(side) * Math.cos(a) * r,
          ];
        },
        () => shade(LIT, level),
      );
      for (let i = 0; i <= n; i++)
        for (let k = 0; k <= 6; k++) b.surfaceY(start + i * 7 + k, k === 0 ? 0 : 1 - (k - 1) / 5);
    }
  });
  s.group = group;
};

/**
 * A lighthouse's lens: a drum of prisms in a brass cage with a bull's-eye on each side, on an iron pedestal, a flue
 * over it. What burns inside shines between the prisms.
 */
const lens: Maker = (s, b) => {
  const r = b.w / 2;
  const low = b.h * 0.33;
  const top = b.h * 0.85;
  const waist = (low + top) / 2;
  const segs = s.draft ? 16 : 28;
  const iron: V3 = [0.045, 0.06, 0.052];
  // Pedestal with a clockwork's door.
  s.lathe(
    'metal',
    [
      [r * 0.78, 0],
      [r * 0.8, 0.05],
      [r * 0.52, 0.11],
      [r * 0.44, 0.2],
      [r * 0.44, low - 0.2],
      [r * 0.62, low - 0.11],
      [r * 0.98, low - 0.06],
      [r * 1.0, low - 0.02],
      [r * 0.5, low],
    ],
    [0, 0, 0],
    iron,
    { segs: s.draft ? 14 : 24, gloss: 0.5 },
  );
  s.box('metal', [0, low * 0.47, r * 0.44], [r * 0.46, low * 0.36, 0.03], shade(iron, 1.6), {
    r: 0.012,
    shade: false,
  });
  s.lathe(
    'metal',
    [
      [0.05, 0],
      [0.045, 0.02],
      [0, 0.025],
    ],
    [0, low * 0.5, r * 0.46],
    BRASS,
    {
      rot: [Math.PI / 2, 0, 0],
      segs: 12,
      gloss: 0.8,
      shade: false,
    },
  );
  for (const y of [low - 0.035, low + 0.02, top])
    s.lathe(
      'metal',
      [
        [r * 0.9, y - 0.03],
        [r * 1.02, y - 0.028],
        [r * 1.02, y + 0.028],
        [r * 0.9, y + 0.03],
      ],
      [0, 0, 0],
      b.t,
      { segs, gloss: 0.85, tint: 0.02, shade: false },
    );
  // The drum swells about its waist.
  const swell = (y: number): number => {
    const t = (y - waist) / (top - low);
    return r * (0.93 - 1.25 * t * t);
  };
  const n = s.draft ? 9 : 15;
  for (let i = 0; i < n; i++) {
    const y = low + 0.09 + ((i + 0.5) * (top - low - 0.14)) / n;
    if (Math.abs(y - waist) < 0.17) continue;
    prism(s, y, swell(y), ((top - low) / n) * 0.62, b.c, segs);
  }
  // The middle belt is one thick lens.
  s.lathe(
    'ceramic',
    [
      [r * 0.86, waist - 0.16],
      [r * 0.96, waist - 0.07],
      [r * 0.98, waist],
      [r * 0.96, waist + 0.07],
      [r * 0.86, waist + 0.16],
    ],
    [0, 0, 0],
    shade(b.c, 0.85),
    { segs, gloss: 0.95, tint: 0.02, shade: false },
  );
  onChannel(s, 'glow', 'lens', () => {
    s.lathe(
      'glow',
      [
        [swell(low + 0.1) * 0.86, low + 0.06],
        [swell(waist) * 0.88, waist],
        [swell(top - 0.08) * 0.86, top - 0.04],
      ],
      [0, 0, 0],
      LIT,
      { segs, gloss: 0.13, tint: 0, shade: false },
    );
    const panels = 8;
    for (let k = 0; k < panels; k++) {
      const a = (k * TAU) / panels;
      const [x, z] = [Math.sin(a) * r * 0.985, Math.cos(a) * r * 0.985];
      s.lathe(
        'glow',
        [
          [0.15, -0.012],
          [0.09, 0.012],
          [0.03, 0.022],
          [0.001, 0.024],
        ],
        [x, waist, z],
        [1, 0.9, 0.7],
        { rot: [Math.PI / 2, a, 0], segs: 16, gloss: 0.24, tint: 0, shade: false },
      );
    }
  });
  for (let k = 0; k < 8; k++) {
    const a = ((k + 0.5) * TAU) / 8;
    const points = [low, low + 0.25, waist, top - 0.25, top].map((y): V3 => {
      const q = Math.max(swell(y) + 0.03, r * 0.62);
      return [Math.sin(a) * q, y, Math.cos(a) * q];
    });
    s.tube('metal', points, [0.018], b.t, { segs: 6, gloss: 0.85 });
    // Rings of brass about the bull's-eyes.
    const m = (k * TAU) / 8;
    s.lathe(
      'metal',
      [
        [0.15, -0.015],
        [0.175, 0],
        [0.15, 0.02],
      ],
      [Math.sin(m) * r * 0.97, waist, Math.cos(m) * r * 0.97],
      b.t,
      { rot: [Math.PI / 2, m, 0], segs: 16, gloss: 0.85, tint: 0.02, shade: false },
    );
  }
  // Cap and flue.
  s.lathe(
    'metal',
    [
      [r * 0.86, top + 0.02],
      [r * 0.55, top + 0.15],
      [r * 0.2, top + 0.24],
      [r * 0.16, b.h],
      [r * 0.16, b.h + 0.9],
    ],
    [0, 0, 0],
    shade(b.t, 0.55),
    { segs: s.draft ? 14 : 22, gloss: 0.6, shade: false },
  );
  s.occlude([0, low / 2, 0], [r * 0.6, low / 2, r * 0.6]);
  const [x, y, z] = s.world(0, waist, 0);
  turningBeams(s, { x, y, z }, 3.4, 60, 3.2, 0.8);
};

export const LENSES: Readonly<Record<string, Maker>> = { lens };
