import type { FoleyCue, FoleySound } from '../../timeline/cue.ts';
import { chance } from '../dsp/noise.ts';
import type { StrokeSpec } from './stroke.ts';

/** How a sound is made: strokes in time, and the period after which they come again while the cue lasts (0 = once). */
export interface Recipe {
  readonly strokes: readonly StrokeSpec[];
  readonly cycle: number;
}

type Surface = FoleyCue['surface'];

interface Ground {
  readonly thud: number;
  readonly ring: number;
  readonly bright: number;
  readonly grit: number;
  readonly decay: number;
}

/** What a floor gives back: low body (Hz), ring level, brightness (Hz), loose grit, seconds. */
const GROUNDS: Readonly<Record<Surface, Ground>> = {
  wood: { thud: 118, ring: 0.5, bright: 1500, grit: 0.05, decay: 0.12 },
  stone: { thud: 165, ring: 0.14, bright: 2900, grit: 0.1, decay: 0.06 },
  tile: { thud: 190, ring: 0.22, bright: 3400, grit: 0.06, decay: 0.07 },
  carpet: { thud: 84, ring: 0.2, bright: 520, grit: 0.03, decay: 0.07 },
  earth: { thud: 76, ring: 0.22, bright: 700, grit: 0.22, decay: 0.08 },
  gravel: { thud: 92, ring: 0.1, bright: 2600, grit: 0.8, decay: 0.07 },
  metal: { thud: 210, ring: 0.8, bright: 3000, grit: 0.06, decay: 0.5 },
  snow: { thud: 70, ring: 0.1, bright: 1500, grit: 0.7, decay: 0.09 },
  water: { thud: 120, ring: 0.1, bright: 1100, grit: 0.6, decay: 0.16 },
};

const step = (surface: Surface, u: (n: number) => number): StrokeSpec[] => {
  const g = GROUNDS[surface];
  const thud = g.thud * (0.92 + 0.16 * u(0));
  const heel: StrokeSpec = {
    delay: 0,
    hertz: g.bright * (0.85 + 0.3 * u(1)),
    quality: 0.8,
    noise: 0.34,
    decay: 0.035,
    modes: [
      [thud, 0.5, g.decay],
      [thud * 2.31, g.ring * 0.4, g.decay * 0.8],
      [thud * 4.1, g.ring * 0.18, g.decay * 0.7],
    ],
  };
  const out: StrokeSpec[] = [
    heel,
    {
      delay: 0.055 + 0.03 * u(2),
      hertz: g.bright * 1.2,
      quality: 0.7,
      noise: 0.13,
      decay: 0.05,
      modes: [[thud * 1.3, 0.14, g.decay * 0.7]],
    },
  ];
  if (g.grit > 0.04)
    for (let i = 0; i < 5; i++)
      out.push({
        delay: 0.008 + 0.022 * i + 0.02 * u(3 + i),
        hertz: 1500 + 3600 * u(9 + i),
        quality: 1.4,
        noise: g.grit * (0.3 + 0.4 * u(15 + i)),
        decay: 0.02 + 0.03 * u(20 + i),
      });
  return out;
};

const repeat = (times: number, gap: number, make: (i: number) => StrokeSpec): StrokeSpec[] =>
  Array.from({ length: times }, (_, i) => ({ ...make(i), delay: i * gap + make(i).delay }));

/** The strokes of every sound. `u(n)` draws small differences, so that no two are the same. */
const strokes = (sound: FoleySound, surface: Surface, u: (n: number) => number): Recipe => {
  const once = (...s: StrokeSpec[]): Recipe => ({ strokes: s, cycle: 0 });
  switch (sound) {
    case 'step':
      return once(...step(surface, u));
    case 'door-open':
      return once(
        {
          delay: 0,
          hertz: 2400,
          quality: 2,
          noise: 0.3,
          decay: 0.03,
          modes: [
            [410, 0.2, 0.06],
            [1230, 0.16, 0.05],
          ],
        },
        { delay: 0.07, hertz: 3100, quality: 2, noise: 0.22, decay: 0.025, modes: [[620, 0.14, 0.05]] },
        {
          delay: 0.12,
          hertz: 420,
          glide: 610,
          quality: 9,
          noise: 0.5,
          attack: 0.12,
          hold: 0.12,
          decay: 0.25,
          pulse: 46 + 12 * u(1),
          depth: 0.9,
        },
      );
    case 'door-close':
      return once(
        {
          delay: 0,
          hertz: 260,
          quality: 0.7,
          noise: 0.5,
          decay: 0.16,
          modes: [
            [74, 0.9, 0.22],
            [131, 0.5, 0.16],
            [247, 0.22, 0.1],
          ],
        },
        {
          delay: 0.05,
          hertz: 2700,
          quality: 1.8,
          noise: 0.3,
          decay: 0.03,
          modes: [
            [540, 0.2, 0.05],
            [1480, 0.12, 0.04],
          ],
        },
      );
    case 'knock':
      return once(
        ...repeat(3, 0.19, (i) => ({
          delay: 0.02 * u(i),
          hertz: 900,
          quality: 0.8,
          noise: 0.3,
          decay: 0.03,
          modes: [
            [182 + 14 * u(4), 0.9, 0.09],
            [433, 0.4, 0.06],
            [790, 0.2, 0.04],
          ],
        })),
      );
    case 'cup':
      return once(
        {
          delay: 0,
          hertz: 3600,
          quality: 1.2,
          noise: 0.16,
          decay: 0.02,
          modes: [
            [1490 + 120 * u(0), 0.5, 0.16],
            [2710, 0.34, 0.12],
            [4390, 0.16, 0.08],
            [240, 0.3, 0.06],
          ],
        },
        {
          delay: 0.045,
          hertz: 3000,
          quality: 1,
          noise: 0.06,
          decay: 0.02,
          modes: [
            [1560, 0.16, 0.12],
            [2790, 0.1, 0.08],
          ],
        },
      );
    case 'glass':
      return once({
        delay: 0,
        hertz: 5000,
        quality: 1,
        noise: 0.1,
        decay: 0.015,
        modes: [
          [2140 + 160 * u(0), 0.5, 0.5],
          [3870, 0.32, 0.4],
          [5720, 0.2, 0.3],
          [7310, 0.1, 0.2],
        ],
      });
    case 'glass-break':
      return once(
        { delay: 0, hertz: 3000, mode: 'high', noise: 0.9, decay: 0.22, modes: [[170, 0.5, 0.1]] },
        ...Array.from(
          { length: 16 },
          (_, i): StrokeSpec => ({
            delay: 0.01 + 0.05 * i * u(i),
            modes: [
              [2300 + 3900 * u(20 + i), 0.4 * (1 - i / 22), 0.12 + 0.2 * u(40 + i)],
              [4100 + 4200 * u(60 + i), 0.25 * (1 - i / 22), 0.12],
            ],
          }),
        ),
      );
    case 'paper':
      return once(
        ...Array.from(
          { length: 7 },
          (_, i): StrokeSpec => ({
            delay: 0.045 * i + 0.03 * u(i),
            hertz: 2600 + 2600 * u(10 + i),
            quality: 0.8,
            noise: 0.3 + 0.3 * u(20 + i),
            attack: 0.012,
            decay: 0.06,
          }),
        ),
      );
    case 'cloth':
      return once(
        { delay: 0, hertz: 900, glide: 1500, quality: 0.6, noise: 0.4, attack: 0.08, hold: 0.05, decay: 0.2 },
        { delay: 0.13, hertz: 1500, glide: 800, quality: 0.6, noise: 0.26, attack: 0.07, decay: 0.2 },
      );
    case 'sit':
      return once(
        { delay: 0, hertz: 700, quality: 0.6, noise: 0.36, attack: 0.06, hold: 0.04, decay: 0.18 },
        {
          delay: 0.14,
          hertz: 150,
          quality: 0.7,
          mode: 'low',
          noise: 0.7,
          attack: 0.01,
          decay: 0.14,
          modes: [[88, 0.5, 0.12]],
        },
        {
          delay: 0.24,
          hertz: 520 + 120 * u(2),
          quality: 8,
          noise: 0.25,
          attack: 0.05,
          decay: 0.14,
          pulse: 60,
          depth: 0.9,
        },
      );
    case 'phone-ring':
      return {
        cycle: 3,
        strokes: repeat(20, 0.05, (i) => ({
          delay: 0,
          modes: [
            [i % 2 ? 1180 : 1010, 0.34, 0.5],
            [i % 2 ? 2390 : 2050, 0.16, 0.35],
            [3480, 0.05, 0.2],
          ],
          hertz: 3400,
          noise: 0.05,
          decay: 0.01,
        })),
      };
    case 'phone-pick-up':
      return once(
        {
          delay: 0,
          hertz: 1700,
          quality: 1.4,
          noise: 0.36,
          decay: 0.03,
          modes: [
            [610, 0.3, 0.05],
            [1330, 0.2, 0.04],
          ],
        },
        { delay: 0.09, hertz: 1100, quality: 1, noise: 0.2, decay: 0.03, modes: [[420, 0.22, 0.05]] },
      );
    case 'engine':
      return {
        cycle: 2,
        strokes: [0, 1].flatMap((at): StrokeSpec[] => [
          {
            delay: at,
            hertz: 150,
            mode: 'low',
            quality: 0.8,
            noise: 1.1,
            attack: 0.25,
            hold: 0.85,
            decay: 0.6,
            pulse: 31,
            depth: 0.75,
          },
          {
            delay: at,
            hertz: 420,
            quality: 0.7,
            noise: 0.3,
            attack: 0.25,
            hold: 0.85,
            decay: 0.6,
            pulse: 62,
            depth: 0.6,
          },
        ]),
      };
    case 'gunshot':
      return once(
        {
          delay: 0,
          hertz: 1400,
          quality: 0.5,
          mode: 'low',
          noise: 1.6,
          attack: 0.0004,
          decay: 0.14,
          modes: [
            [62, 1, 0.22],
            [118, 0.7, 0.12],
          ],
        },
        { delay: 0.004, hertz: 3400, quality: 0.5, noise: 0.9, decay: 0.06 },
        {
          delay: 0.05,
          hertz: 520,
          glide: 180,
          mode: 'low',
          quality: 0.6,
          noise: 0.5,
          attack: 0.03,
          decay: 1.3,
        },
      );
    case 'hit':
      return once({
        delay: 0,
        hertz: 900,
        glide: 300,
        mode: 'low',
        quality: 0.7,
        noise: 1,
        decay: 0.07,
        modes: [
          [92, 0.9, 0.12],
          [171, 0.4, 0.07],
        ],
      });
    case 'fall':
      return once(
        {
          delay: 0,
          hertz: 300,
          mode: 'low',
          quality: 0.7,
          noise: 1,
          decay: 0.16,
          modes: [
            [58, 1, 0.24],
            [103, 0.5, 0.15],
          ],
        },
        { delay: 0.14, hertz: 500, mode: 'low', noise: 0.5, decay: 0.12, modes: [[84, 0.5, 0.14]] },
        { delay: 0.1, hertz: 1200, quality: 0.6, noise: 0.2, attack: 0.05, decay: 0.25 },
      );
    case 'bell':
      return once({
        delay: 0,
        noise: 0.08,
        hertz: 3000,
        decay: 0.02,
        modes: [
          [415, 0.5, 3.4],
          [831, 0.6, 2.8],
          [983, 0.3, 2.2],
          [1660, 0.3, 1.6],
          [2210, 0.16, 1.1],
        ],
      });
    case 'splash':
      return once(
        { delay: 0, hertz: 900, glide: 2600, quality: 0.5, noise: 0.9, attack: 0.02, decay: 0.45 },
        ...Array.from(
          { length: 6 },
          (_, i): StrokeSpec => ({
            delay: 0.1 + 0.09 * i * u(i),
            modes: [[500 + 900 * u(i + 8), 0.24, 0.06]],
          }),
        ),
      );
    case 'applause':
      return {
        cycle: 2,
        strokes: [
          {
            delay: 0,
            hertz: 1500,
            quality: 0.5,
            noise: 0.34,
            attack: 0.2,
            hold: 0.85,
            decay: 0.6,
            pulse: 19,
            depth: 0.4,
          },
          {
            delay: 1,
            hertz: 1500,
            quality: 0.5,
            noise: 0.34,
            attack: 0.2,
            hold: 0.85,
            decay: 0.6,
            pulse: 23,
            depth: 0.4,
          },
          ...Array.from(
            { length: 22 },
            (_, i): StrokeSpec => ({
              delay: 0.088 * i + 0.06 * u(i),
              hertz: 900 + 1300 * u(30 + i),
              quality: 1.2,
              noise: 0.55 + 0.4 * u(60 + i),
              decay: 0.03,
            }),
          ),
        ],
      };
    case 'thunder':
      return once(
        {
          delay: 0,
          hertz: 1500,
          glide: 90,
          mode: 'low',
          quality: 0.5,
          noise: 1.3,
          attack: 0.01,
          hold: 0.1,
          decay: 1.1,
        },
        {
          delay: 0.2,
          hertz: 160,
          glide: 55,
          mode: 'low',
          quality: 0.6,
          noise: 2,
          attack: 0.2,
          hold: 0.6,
          decay: 3.2,
          pulse: 5.3,
          depth: 0.6,
        },
      );
    case 'switch':
      return once(
        {
          delay: 0,
          hertz: 3300,
          quality: 1.6,
          noise: 0.4,
          decay: 0.012,
          modes: [
            [1900, 0.3, 0.02],
            [760, 0.24, 0.03],
          ],
        },
        { delay: 0.035, hertz: 2500, quality: 1.6, noise: 0.16, decay: 0.01 },
      );
    case 'typing':
      return {
        cycle: 1.27,
        strokes: Array.from(
          { length: 9 },
          (_, i): StrokeSpec => ({
            delay: 0.13 * i + 0.07 * u(i),
            hertz: 2400 + 900 * u(i + 10),
            quality: 1.2,
            noise: 0.3 + 0.2 * u(i + 20),
            decay: 0.018,
            modes: [[720 + 160 * u(i + 30), 0.24, 0.03]],
          }),
        ),
      };
    case 'metal':
      return once({
        delay: 0,
        hertz: 4000,
        noise: 0.3,
        decay: 0.03,
        modes: [
          [523 + 60 * u(0), 0.5, 0.9],
          [1189, 0.4, 0.7],
          [1893, 0.3, 0.5],
          [3120, 0.2, 0.4],
          [4770, 0.1, 0.3],
        ],
      });
    case 'wood':
      return once({
        delay: 0,
        hertz: 1200,
        noise: 0.3,
        decay: 0.03,
        modes: [
          [214 + 30 * u(0), 0.8, 0.11],
          [513, 0.4, 0.08],
          [986, 0.2, 0.05],
        ],
      });
    case 'whoosh':
      return once({
        delay: 0,
        hertz: 400,
        glide: 2200,
        quality: 1.2,
        noise: 0.9,
        attack: 0.16,
        hold: 0.02,
        decay: 0.3,
      });
    case 'clock':
      return {
        cycle: 1,
        strokes: [
          { delay: 0, hertz: 3800, noise: 0.24, decay: 0.012, modes: [[2050, 0.3, 0.03]] },
          { delay: 0.5, hertz: 3300, noise: 0.2, decay: 0.012, modes: [[1730, 0.26, 0.03]] },
        ],
      };
    case 'animal':
      return once(
        ...repeat(2, 0.26, (i) => ({
          delay: 0.03 * u(i),
          hertz: 900,
          glide: 480,
          quality: 3.4,
          noise: 1.1,
          attack: 0.015,
          hold: 0.04,
          decay: 0.12,
          pulse: 150 + 30 * u(5),
          depth: 0.95,
        })),
      );
    case 'horn':
      return once({
        delay: 0,
        modes: [
          [349, 0.5, 2.2],
          [440, 0.5, 2.2],
          [698, 0.3, 1.8],
          [880, 0.3, 1.8],
          [1396, 0.12, 1.2],
        ],
        hertz: 600,
        noise: 0.1,
        hold: 0.3,
        decay: 0.2,
      });
    case 'explosion':
      return once(
        {
          delay: 0,
          hertz: 1000,
          glide: 70,
          mode: 'low',
          quality: 0.5,
          noise: 2,
          attack: 0.002,
          hold: 0.12,
          decay: 1.6,
          modes: [
            [41, 1, 1.1],
            [66, 0.6, 0.7],
          ],
        },
        {
          delay: 0.3,
          hertz: 2000,
          quality: 0.5,
          noise: 0.25,
          attack: 0.3,
          decay: 1.6,
          pulse: 23,
          depth: 0.8,
        },
      );
    case 'thing':
      return once({
        delay: 0,
        hertz: 1000,
        noise: 0.24,
        decay: 0.04,
        modes: [
          [196 + 60 * u(0), 0.5, 0.08],
          [466, 0.24, 0.06],
        ],
      });
  }
};

export const recipeOf = (cue: Pick<FoleyCue, 'sound' | 'surface' | 'seed'>): Recipe =>
  strokes(cue.sound, cue.surface, (n) => chance(cue.seed, n + 1));

/** Seconds a sound rings on after its cue's end at most: what a seek must look back over. */
export const LONGEST_FOLEY = 6;
