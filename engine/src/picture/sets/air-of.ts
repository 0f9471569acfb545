import type { Hour, Place, Weather } from '../../timeline/place.ts';
import { AIR } from '../materials/air.ts';

type Rgb = readonly [number, number, number];

interface Air {
  readonly top: Rgb;
  readonly low: Rgb;
  readonly glow: Rgb;
  readonly near: Rgb;
  readonly far: Rgb;
  readonly cloud: Rgb;
  readonly disc: Rgb;
  readonly discSize: number;
  readonly discLevel: number;
  readonly stars: number;
  readonly lit: number;
}

/** Clear air at each hour, linear, 1 = paper under the key. */
const HOURS: Readonly<Record<Hour, Air>> = {
  day: {
    top: [0.1, 0.24, 0.5],
    low: [0.42, 0.54, 0.64],
    glow: [0.9, 0.85, 0.72],
    near: [0.26, 0.26, 0.24],
    far: [0.36, 0.46, 0.56],
    cloud: [0.72, 0.73, 0.75],
    disc: [-0.5, 0.75, -0.45],
    discSize: 0.9995,
    discLevel: 6,
    stars: 0,
    lit: 0,
  },
  dawn: {
    top: [0.1, 0.24, 0.4],
    low: [0.86, 0.46, 0.3],
    glow: [1.5, 0.62, 0.22],
    near: [0.3, 0.2, 0.17],
    far: [0.78, 0.46, 0.34],
    cloud: [0.8, 0.46, 0.38],
    disc: [-0.5, 0.1, -1],
    discSize: 0.9985,
    discLevel: 5,
    stars: 0,
    lit: 0.25,
  },
  dusk: {
    top: [0.045, 0.07, 0.17],
    low: [0.52, 0.2, 0.13],
    glow: [1.1, 0.36, 0.12],
    near: [0.11, 0.075, 0.09],
    far: [0.34, 0.16, 0.15],
    cloud: [0.36, 0.16, 0.17],
    disc: [0.6, 0.03, -1],
    discSize: 0.9985,
    discLevel: 3.5,
    stars: 0.25,
    lit: 0.75,
  },
  night: {
    top: [0.0045, 0.008, 0.022],
    low: [0.022, 0.034, 0.068],
    glow: [0.11, 0.14, 0.2],
    near: [0.02, 0.027, 0.046],
    far: [0.022, 0.033, 0.062],
    cloud: [0.03, 0.036, 0.055],
    disc: [0.42, 0.42, -0.9],
    discSize: 0.9991,
    discLevel: 7,
    stars: 1,
    lit: 1,
  },
};

/** What a weather does: cloud cover, how far colours go to its grey, how bright that grey is, mist, wet, snow. */
const WEATHERS: Readonly<
  Record<Weather, { clouds: number; grey: number; bright: number; mist: number; wet: number; snow: number }>
> = {
  clear: { clouds: 0.22, grey: 0, bright: 1, mist: 0, wet: 0, snow: 0 },
  wind: { clouds: 0.4, grey: 0.1, bright: 0.95, mist: 0, wet: 0, snow: 0 },
  overcast: { clouds: 0.9, grey: 0.75, bright: 0.7, mist: 0.15, wet: 0, snow: 0 },
  rain: { clouds: 0.95, grey: 0.82, bright: 0.5, mist: 0.3, wet: 1, snow: 0 },
  storm: { clouds: 1, grey: 0.88, bright: 0.3, mist: 0.3, wet: 1, snow: 0 },
  snow: { clouds: 0.9, grey: 0.7, bright: 0.85, mist: 0.35, wet: 0, snow: 1 },
  fog: { clouds: 0.5, grey: 0.85, bright: 0.75, mist: 1, wet: 0.25, snow: 0 },
};

/** How much brighter the world is than a room, through its windows. */
const OUTSHINES: Readonly<Record<Hour, number>> = { day: 2.1, dawn: 1.5, dusk: 1.2, night: 1 };

const toGrey = (c: Rgb, level: Rgb, grey: number, bright: number): Rgb => {
  const l =
    (c[0] * 0.25 + c[1] * 0.55 + c[2] * 0.2) * 0.6 +
    (level[0] * 0.25 + level[1] * 0.55 + level[2] * 0.2) * 0.4;
  const g: Rgb = [l * 0.95, l, l * 1.06];
  return [0, 1, 2].map((i) => (c[i]! + (g[i]! - c[i]!) * grey) * bright) as unknown as Rgb;
};

/** How high the sea goes, 1 = a storm's. */
const SWELL: Readonly<Partial<Record<Weather, number>>> = { storm: 1, wind: 0.5, rain: 0.3, snow: 0.15 };

/** Sets the materials' air to a place's hour and weather. `lamps` = how far its lamps are on. */
export const setAir = (place: Place, lamps: number): void => {
  const h = HOURS[place.hour];
  const w = WEATHERS[place.weather];
  const put = (to: { value: { setRGB(r: number, g: number, b: number): unknown } }, c: Rgb): void => {
    to.value.setRGB(c[0], c[1], c[2]);
  };
  const indoors = place.interior;
  // Seen from a room, the day outside outshines it.
  const over = indoors ? OUTSHINES[place.hour] : 1;
  // Clouds at night are lit from below: a storm is no blacker than the clear night.
  const bright = place.hour === 'night' ? Math.max(w.bright, 0.85) : w.bright;
  const grey = (c: Rgb): Rgb => toGrey(c, h.low, w.grey, bright * over);
  put(AIR.skyTop, grey(h.top));
  put(AIR.skyLow, grey(h.low));
  put(AIR.skyGlow, [h.glow[0] * (1 - w.grey), h.glow[1] * (1 - w.grey), h.glow[2] * (1 - w.grey)]);
  put(AIR.nearTint, grey(h.near));
  put(AIR.farTint, grey(h.far));
  put(AIR.cloudColour, grey(h.cloud));
  AIR.disc.value.set(...h.disc);
  AIR.discSize.value = h.discSize;
  AIR.discLevel.value = h.discLevel * (1 - w.grey);
  AIR.stars.value = h.stars * (1 - w.grey);
  AIR.clouds.value = w.clouds;
  AIR.mist.value = w.mist;
  AIR.swell.value = SWELL[place.weather] ?? 0;
  // A theatre knows no day.
  AIR.lit.value = place.kind === 'stage' ? 1 : Math.min(1, h.lit + (w.bright < 0.4 ? 0.4 : 0));
  AIR.wet.value = w.wet * (indoors ? 0 : 1);
  AIR.panes.value = w.wet;
  AIR.snow.value = w.snow * (indoors ? 0 : 1);
  AIR.lamps.value = lamps;
};
