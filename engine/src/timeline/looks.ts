import type { Look } from './look.ts';

/** What a named look changes of the film's own. */
interface Change {
  readonly grade?: Partial<Look['grade']>;
  readonly lens?: Partial<Pick<Look['lens'], 'stop' | 'handheld'>>;
  readonly light?: Partial<Look['light']>;
  readonly cutting?: Partial<Look['cutting']>;
}

/** Looks that a scene may be marked with, `[[@look noir]]`. Values in thousandths, as in `Look`. */
const CHANGES = {
  /** Black and white, hard light from one side, deep shadow, smoke. */
  noir: {
    grade: {
      saturation: 60,
      contrast: 1230,
      tint: 60,
      exposure: -60,
      grain: 620,
      vignette: 700,
      halation: 450,
    },
    light: { ratio: 6000, hardness: 850, haze: 520 },
  },
  /** Low sun and lamps: a memory of home. */
  warm: {
    grade: { shadows: 0x33261c, highlights: 0xffd7a0, tint: 560, saturation: 1080, contrast: 1030 },
    light: { ratio: 2700, hardness: 420, warmth: 1000, cold: 450 },
  },
  /** Steel and moonlight. */
  cold: {
    grade: { shadows: 0x14243d, highlights: 0xdbe9ff, tint: 560, saturation: 880, contrast: 1080 },
    light: { ratio: 3900, warmth: 450, cold: 1000 },
  },
  /** An old print. */
  sepia: {
    grade: {
      shadows: 0x3a2a18,
      highlights: 0xffdfae,
      tint: 900,
      saturation: 220,
      contrast: 980,
      grain: 700,
      vignette: 650,
    },
  },
  /** Soft, bright, a little out of this world. */
  dream: {
    grade: {
      shadows: 0x3b3154,
      highlights: 0xfff2e6,
      tint: 420,
      saturation: 900,
      contrast: 900,
      exposure: 160,
      halation: 800,
      grain: 250,
    },
    light: { ratio: 2000, hardness: 150, haze: 700 },
    lens: { stop: 1400 },
    cutting: { average: 6200, closeness: 450 },
  },
  /** Grey, bare, held back. */
  bleak: {
    grade: { shadows: 0x22282c, highlights: 0xe4e8e6, tint: 400, saturation: 560, contrast: 990 },
    light: { ratio: 2200, hardness: 250, warmth: 350, cold: 600 },
  },
  /** Signs, screens and wet streets. */
  neon: {
    grade: {
      shadows: 0x26104a,
      highlights: 0xffc7ef,
      tint: 520,
      saturation: 1260,
      contrast: 1130,
      halation: 700,
    },
    light: { ratio: 4600, hardness: 650, haze: 560 },
  },
  /** As if somebody stood there with a camera. */
  documentary: {
    grade: { tint: 150, saturation: 960, contrast: 1010, vignette: 200, halation: 150 },
    lens: { stop: 4000, handheld: 520 },
    light: { ratio: 2400, hardness: 350, haze: 200 },
  },
} as const satisfies Readonly<Record<string, Change>>;

export type LookName = keyof typeof CHANGES;
export const LOOK_NAMES = Object.keys(CHANGES) as readonly LookName[];

/** The film's look as a named one changes it; the film's own where the name is not known. */
export const lookNamed = (look: Look, name: string): Look => {
  if (!Object.hasOwn(CHANGES, name)) return look;
  const c: Change = CHANGES[name as LookName];
  return {
    ...look,
    name: `${look.name}, ${name}`,
    grade: { ...look.grade, ...c.grade },
    lens: { ...look.lens, ...c.lens },
    light: { ...look.light, ...c.light },
    cutting: { ...look.cutting, ...c.cutting },
  };
};
