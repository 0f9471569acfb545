import { smoothstep, turn } from '../../base/maths.ts';
import type { Flicks } from '../../base/time.ts';
import { LAMP_GROUPS, type LampGroup, type LightPlan } from '../../timeline/light.ts';
import { HOUSE_LOOK, type Look } from '../../timeline/look.ts';
import type { LightCue } from '../../timeline/timeline.ts';
import { lastAt } from '../spans.ts';

type Grade = Look['grade'];

/** No light ordered: an even grey, so that nothing is ever black by forgetting. */
export const WORK_LIGHT: LightPlan = {
  key: { azimuth: -700, elevation: 700, colour: 0xfff1dd, level: 900, hardness: 400 },
  fill: { azimuth: 800, colour: 0xdde6f2, level: 400 },
  rim: { azimuth: 2700, elevation: 600, colour: 0xcfdcf0, level: 400 },
  ambient: { sky: 0xb8c4d4, ground: 0x6a625a, level: 500 },
  practicals: 600,
  haze: 150,
  exposure: 0,
};

const mixNumber = (a: number, b: number, w: number): number => a + (b - a) * w;

const mixColour = (a: number, b: number, w: number): number => {
  const part = (shift: number) => Math.round(mixNumber((a >> shift) & 255, (b >> shift) & 255, w)) << shift;
  return part(16) | part(8) | part(0);
};

const mixAngle = (a: number, b: number, w: number): number => a + turn(a / 1000, b / 1000) * 1000 * w;

const mixGrade = (a: Grade, b: Grade, w: number): Grade => ({
  shadows: mixColour(a.shadows, b.shadows, w),
  highlights: mixColour(a.highlights, b.highlights, w),
  tint: mixNumber(a.tint, b.tint, w),
  saturation: mixNumber(a.saturation, b.saturation, w),
  contrast: mixNumber(a.contrast, b.contrast, w),
  exposure: mixNumber(a.exposure, b.exposure, w),
  grain: mixNumber(a.grain, b.grain, w),
  vignette: mixNumber(a.vignette, b.vignette, w),
  halation: mixNumber(a.halation, b.halation, w),
});

const mixLamps = (a: LightPlan, b: LightPlan, w: number): Pick<LightPlan, 'lamps' | 'flame'> => {
  const flame =
    a.flame === undefined || b.flame === undefined ? (b.flame ?? a.flame) : mixColour(a.flame, b.flame, w);
  const coloured = flame === undefined ? {} : { flame };
  if (a.lamps === undefined && b.lamps === undefined) return coloured;
  const lamps: Partial<Record<LampGroup, number>> = {};
  for (const g of LAMP_GROUPS) {
    const now = mixNumber(a.lamps?.[g] ?? 1000, b.lamps?.[g] ?? 1000, w);
    if (now !== 1000) lamps[g] = now;
  }
  return { lamps, ...coloured };
};

/** `own`: the film's grade, which a plan without one means. */
export const mixLight = (a: LightPlan, b: LightPlan, w: number, own = HOUSE_LOOK.grade): LightPlan => ({
  key: {
    azimuth: mixAngle(a.key.azimuth, b.key.azimuth, w),
    elevation: mixNumber(a.key.elevation, b.key.elevation, w),
    colour: mixColour(a.key.colour, b.key.colour, w),
    level: mixNumber(a.key.level, b.key.level, w),
    hardness: mixNumber(a.key.hardness, b.key.hardness, w),
  },
  fill: {
    azimuth: mixAngle(a.fill.azimuth, b.fill.azimuth, w),
    colour: mixColour(a.fill.colour, b.fill.colour, w),
    level: mixNumber(a.fill.level, b.fill.level, w),
  },
  rim: {
    azimuth: mixAngle(a.rim.azimuth, b.rim.azimuth, w),
    elevation: mixNumber(a.rim.elevation, b.rim.elevation, w),
    colour: mixColour(a.rim.colour, b.rim.colour, w),
    level: mixNumber(a.rim.level, b.rim.level, w),
  },
  ambient: {
    sky: mixColour(a.ambient.sky, b.ambient.sky, w),
    ground: mixColour(a.ambient.ground, b.ambient.ground, w),
    level: mixNumber(a.ambient.level, b.ambient.level, w),
  },
  practicals: mixNumber(a.practicals, b.practicals, w),
  ...mixLamps(a, b, w),
  haze: mixNumber(a.haze, b.haze, w),
  exposure: mixNumber(a.exposure, b.exposure, w),
  ...(a.grade === undefined && b.grade === undefined
    ? {}
    : { grade: mixGrade(a.grade ?? own, b.grade ?? own, w) }),
});

/** Light of a scene: each cue is reached from whatever shone when it began. */
export const lightAt = (cues: readonly LightCue[], t: Flicks, own?: Grade): LightPlan => {
  const last = lastAt(cues, t);
  if (last < 0) return WORK_LIGHT;
  let first = last;
  while (first > 0) {
    const cue = cues[first] as LightCue;
    if (cue.start + cue.duration <= t) break;
    first--;
  }
  let plan = (cues[first] as LightCue).plan;
  for (let i = first + 1; i <= last; i++) {
    const cue = cues[i] as LightCue;
    const w = cue.duration > 0 ? smoothstep(0, 1, (t - cue.start) / cue.duration) : 1;
    plan = w >= 1 ? cue.plan : mixLight(plan, cue.plan, w, own);
  }
  return plan;
};
