import { clamp, cos, exp, log, sin } from '../base/maths.ts';
import type { Flicks } from '../base/time.ts';
import type { LightPlan } from '../timeline/light.ts';
import type { Look } from '../timeline/look.ts';
import type { Colour, Person } from '../timeline/person.ts';
import type { Place } from '../timeline/place.ts';
import type { LightCue } from '../timeline/timeline.ts';
import { lookOf } from './candidates.ts';
import { rung } from './scales.ts';
import type { Setup } from './setup.ts';
import type { Figure } from './staging.ts';

/** Kinds that are about one face. */
const PERSONAL: ReadonlySet<string> = new Set(['single', 'reaction', 'over-shoulder']);

/** Luminance of a colour, gamma 2. */
const luminance = (c: Colour): number => {
  const ch = (shift: number) => ((c >> shift) & 255) / 255;
  return 0.2126 * ch(16) * ch(16) + 0.7152 * ch(8) * ch(8) + 0.0722 * ch(0) * ch(0);
};

/** What a face is to come to, a mid-grey card under the key alone being 0.18: by day, and by night. */
const BY_DAY = 0.32;
const BY_NIGHT = 0.19;

/** How much of the way to it a lens goes: faces stay as unlike as they are, only less so. */
const SHARE = 0.4;

/**
 * The furthest it goes either way, thousandths of a stop: by day the sky and the windows have to bear it as well. A
 * look that lights hard keeps more of its extremes.
 */
const LEAST = -400;
const MOST_BY_DAY = 320;
const MOST_BY_NIGHT = 600;

/** Skin is never all in shadow: light goes in and comes out beside. */
const lit = (nx: number, nz: number, azimuth: number, elevation: number): number => {
  const level = cos(elevation / 1000);
  const d = (nx * sin(azimuth / 1000) + nz * cos(azimuth / 1000)) * level;
  return clamp((d + 0.6) / 1.6, 0, 1);
};

/** The plan that holds, or is being reached, at a time. */
const planAt = (lights: readonly LightCue[], t: Flicks): LightPlan | undefined => {
  let plan: LightPlan | undefined;
  for (const l of lights) {
    if (l.start > t) break;
    plan = l.plan;
  }
  return plan;
};

/** Meters a face as a camera at (x, z) sees it: skin times what falls on the side that it shows. */
export const metered = (
  person: Person,
  f: Figure,
  partner: Figure | undefined,
  x: number,
  z: number,
  plan: LightPlan,
  look: Look,
): number => {
  const [gx, gz] = lookOf(f, partner);
  const dx = x - f.headX;
  const dz = z - f.headZ;
  const d = Math.sqrt(dx * dx + dz * dz) || 1;
  const sx = gx + dx / d;
  const sz = gz + dz / d;
  const n = Math.sqrt(sx * sx + sz * sz) || 1;
  const e =
    plan.key.level * lit(sx / n, sz / n, plan.key.azimuth, plan.key.elevation) +
    plan.fill.level * lit(sx / n, sz / n, plan.fill.azimuth, 420) +
    0.4 * plan.ambient.level;
  return (luminance(person.skin) * Math.max(60, e) * stops(plan.exposure + look.grade.exposure)) / 1000;
};

const LN2 = log(2);

/** Two to the power of so many thousandths of a stop. */
const stops = (thousandths: number): number => exp((thousandths / 1000) * LN2);

/**
 * What the lens is opened or closed by for the one face that a shot is about, thousandths of a stop on top of the
 * scene's own exposure: dark faces by night are read, pale ones by a sunny window do not burn. A wide, or a shot of
 * several, is exposed for the scene.
 */
export const faceExposure = (
  setup: Setup,
  f: Figure | undefined,
  partner: Figure | undefined,
  person: Person | undefined,
  place: Place,
  look: Look,
  lights: readonly LightCue[],
  t: Flicks,
): number => {
  const plan = planAt(lights, t);
  if (!f || !person || !plan || !PERSONAL.has(setup.ask.kind) || rung(setup.scale) < 4) return 0;
  const is = metered(person, f, partner, setup.view.x, setup.view.z, plan, look);
  const night = place.hour === 'night';
  const wanted = night ? BY_NIGHT : BY_DAY;
  const by = (SHARE * 1000 * log(wanted / is)) / LN2;
  const room = 1 - 0.4 * clamp((look.light.hardness - 500) / 500, 0, 1);
  const much = clamp(by, LEAST * room, (night ? MOST_BY_NIGHT : MOST_BY_DAY) * room);
  // A tenth of a stop is not seen.
  return Math.abs(much) < 100 ? 0 : Math.round(much / 10) * 10 + 0;
};
