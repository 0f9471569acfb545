import type { SetPlan, Window } from '../../stage/sets/plan.ts';
import type { Hour, Place, Weather } from '../../timeline/place.ts';
import { DAYLIGHT, SUNLIT } from '../materials/daylight.ts';

type Rgb = readonly [number, number, number];

/** Radians over the horizon at which the sun comes in, and its light. */
const SUN: Readonly<Record<Hour, readonly [elevation: number, colour: Rgb]>> = {
  day: [0.52, [7.6, 6.5, 4.8]],
  dawn: [0.3, [6.4, 3, 1.2]],
  dusk: [0.24, [4.4, 1.7, 0.6]],
  night: [0.6, [0.1, 0.14, 0.26]],
};
/** Share of the sun that a weather lets through, and of the day's even light. */
const LETS: Readonly<Record<Weather, readonly [sun: number, even: number]>> = {
  clear: [1, 1],
  wind: [0.9, 1],
  overcast: [0, 0.8],
  rain: [0, 0.6],
  storm: [0, 0.3],
  snow: [0, 0.85],
  fog: [0, 0.7],
};
/** Even light in a room with windows, and under the open sky where the rig's own is thin: from above, from below. */
const ROOM: Readonly<Record<Hour, readonly [above: Rgb, below: Rgb]>> = {
  day: [
    [0.16, 0.165, 0.165],
    [0.5, 0.44, 0.35],
  ],
  dawn: [
    [0.07, 0.06, 0.06],
    [0.24, 0.16, 0.11],
  ],
  dusk: [
    [0.04, 0.035, 0.045],
    [0.14, 0.085, 0.06],
  ],
  night: [
    [0.006, 0.009, 0.018],
    [0.004, 0.005, 0.008],
  ],
};
const MOONLIT: readonly [Rgb, Rgb] = [
  [0.028, 0.043, 0.088],
  [0.008, 0.011, 0.02],
];
/** What the open sky and the ground add by day, so that shaded fronts are read. */
const OPEN_DAY: readonly [Rgb, Rgb] = [
  [0.1, 0.11, 0.125],
  [0.1, 0.092, 0.076],
];
/** What lamps send up to a ceiling. */
const LAMPLIT: Rgb = [0.17, 0.115, 0.06];
/** A theatre's boards under all its lamps. */
const ON_STAGE = 1.5;

/** Where little of the sky's own light comes in by day: under a roof of steel, under trees. */
const SHADED: Readonly<Partial<Record<Place['kind'], number>>> = {
  vehicle: 2.6,
  forest: 2,
  camp: 1.5,
  street: 1.3,
};

const areaOf = (w: Window): number => w.width * w.height;

/** The sun of a room, toward which its largest window looks, a little aside. Unit vector. */
const sunOf = (plan: SetPlan, elevation: number): Rgb => {
  const main = plan.windows
    .filter((w) => w.wall !== 'front')
    .reduce<Window | undefined>((m, w) => (!m || areaOf(w) > areaOf(m) ? w : m), undefined);
  const side = plan.place.seed % 2 === 0 ? 1 : -1;
  // From beside the window toward the middle of the room, so that its patch lies where people are.
  const toward = main === undefined || Math.abs(main.x) < 600 ? side : Math.sign(main.x);
  const yaw = (main?.yaw ?? 0) / 1000 + Math.PI - toward * 0.5;
  const flat = Math.cos(elevation);
  return [Math.sin(yaw) * flat, Math.sin(elevation), Math.cos(yaw) * flat];
};

const scaled = (c: Rgb, k: number): Rgb => [c[0] * k, c[1] * k, c[2] * k];

/** Sets the daylight of the materials to a place at its hour. `lamps` = how far its lamps are on. */
export const setSun = (place: Place, plan: SetPlan, lamps: number): void => {
  const [elevation, colour] = SUN[place.hour];
  const [clear, even] = LETS[place.weather];
  const room = plan.height > 0;
  const glazed = room && plan.windows.length > 0;
  const put = (to: { value: { setRGB(r: number, g: number, b: number): unknown } }, c: Rgb): void => {
    to.value.setRGB(c[0], c[1], c[2]);
  };
  const sun = sunOf(plan, elevation);
  DAYLIGHT.sun.value.set(...sun);
  put(DAYLIGHT.sunColour, scaled(colour, glazed ? clear : 0));
  const facing = (w: Window): number => -Math.sin(w.yaw / 1000) * sun[0] - Math.cos(w.yaw / 1000) * sun[2];
  const lit = glazed
    ? plan.windows
        .filter((w) => facing(w) > 0.06)
        .sort((a, b) => areaOf(b) * facing(b) - areaOf(a) * facing(a))
    : [];
  for (let k = 0; k < SUNLIT; k++) {
    const w = lit[k];
    if (!w) {
      DAYLIGHT.frames[k]?.value.set(0, 1, 0, 0);
      continue;
    }
    const yaw = w.yaw / 1000;
    DAYLIGHT.openings[k]?.value.set(w.x / 1000, (w.y + w.height / 2) / 1000, w.z / 1000, w.width / 2000);
    const panes = Math.max(1, Math.round(w.width / 680) - 1) + 1;
    DAYLIGHT.frames[k]?.value.set(-Math.sin(yaw), -Math.cos(yaw), w.height / 2000, panes);
  }
  const lamp = scaled(LAMPLIT, room ? (place.kind === 'stage' ? ON_STAGE : lamps) : 0);
  const spill = place.kind === 'stage' ? 0.7 : 0.1;
  const deep = place.hour === 'day' && !room ? (SHADED[place.kind] ?? 1) : 1;
  const [above, below] = glazed
    ? ROOM[place.hour]
    : room
      ? ROOM.night
      : place.hour === 'night'
        ? MOONLIT
        : OPEN_DAY;
  const open = place.hour === 'night' ? 0.4 + 0.6 * even : (place.hour === 'day' ? 1 : 0.4) * even * deep;
  const share = room ? even : open;
  put(DAYLIGHT.above, [
    above[0] * share + lamp[0] * spill,
    above[1] * share + lamp[1] * spill,
    above[2] * share + lamp[2] * spill,
  ]);
  put(DAYLIGHT.below, [below[0] * share + lamp[0], below[1] * share + lamp[1], below[2] * share + lamp[2]]);
};
