import { TENSION_PER_TENTH } from '../audience/directive.ts';
import type { Settings } from '../audience/settings.ts';
import { clamp, exp, log } from '../base/maths.ts';
import { normal } from '../base/random.ts';
import { type Flicks, fromMilliseconds } from '../base/time.ts';
import type { Look } from '../timeline/look.ts';
import type { SetupKind } from '../timeline/timeline.ts';

/** A shot is never shorter than this but for the last of a beat that is shorter itself. */
export const SHORTEST: Flicks = fromMilliseconds(800);

/** Constants fitted once to the sample scripts, so that a plain film's mean shot is near its look's average. */
const FIT = 1.5;

/** How the kind of shot scales its length: a wide shot takes longer to read than a face. */
const OF_KIND: Readonly<Record<SetupKind, number>> = {
  establishing: 0.75,
  master: 1.15,
  group: 1.1,
  'two-shot': 1.1,
  follow: 1.15,
  single: 1,
  'over-shoulder': 1.05,
  reaction: 0.6,
  insert: 0.45,
  'point-of-view': 0.8,
  card: 1,
};

/** Least and greatest tension a beat may be played at, thousandths: the director's band. */
export type Band = readonly [number, number];

/** Story tension in thousandths with the audience's wish laid over it, inside the director's band. */
export const felt = (tension: number, settings: Settings, band: Band = [0, 1000]): number =>
  clamp(tension + settings.tension * TENSION_PER_TENTH, band[0], band[1]);

/**
 * Strain 0..1 of a felt tension: steep where most scenes are, since estimates of quiet dramas stay below 200. 0.35 is
 * a scene as usual.
 */
export const strainOf = (tension: number): number => (1.3 * tension) / (tension + 300);

/**
 * How long shot `n` of a beat would like to be, as things stand: log-normal around the look's average (Salt), shorter
 * with tension as felt, pace (pace +5: about half) and spectacle. It is asked again while the shot runs, so that a directive acts on it.
 */
export const wantedLength = (
  key: ReadonlyArray<string | number>,
  kind: SetupKind,
  look: Look,
  tension: number,
  settings: Settings,
): Flicks => {
  const spread = look.cutting.spread / 1000;
  const s2 = log(1 + spread * spread);
  const z = clamp(normal('length', ...key), -2.2, 2.2);
  const strain = strainOf(tension);
  const pace = exp(-0.21 * settings.pace - 0.05 * settings.spectacle);
  const heat = exp(-0.75 * (strain - 0.4));
  const ms = look.cutting.average * FIT * exp(Math.sqrt(s2) * z - s2 / 2) * pace * heat * OF_KIND[kind];
  const floor = 850 + 250 * clamp(pace - 0.5, 0, 1);
  return fromMilliseconds(clamp(ms, floor, look.cutting.average * 2.8 * pace));
};
