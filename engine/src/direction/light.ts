import { TENSION_PER_TENTH } from '../audience/directive.ts';
import { AS_WRITTEN, type Settings, type SettingsTrack } from '../audience/settings.ts';
import { atan2, clamp, log, mix } from '../base/maths.ts';
import { uniform } from '../base/random.ts';
import { type Flicks, fromMilliseconds } from '../base/time.ts';
import { lampGroup } from '../stage/sets/lamp-groups.ts';
import type { Lamp, SetPlan } from '../stage/sets/plan.ts';
import { LAMP_GROUPS, type LampGroup, type LightPlan } from '../timeline/light.ts';
import type { Look } from '../timeline/look.ts';
import type { Colour, Person } from '../timeline/person.ts';
import type { Place } from '../timeline/place.ts';
import type { LightCue } from '../timeline/timeline.ts';
import { type Band, felt, strainOf } from './rhythm.ts';

/** Blends two sRGB colours by channel; good enough for gels. */
export const blend = (a: Colour, b: Colour, t: number): Colour => {
  const k = clamp(t, 0, 1);
  const ch = (s: number) => Math.round(mix((a >> s) & 255, (b >> s) & 255, k));
  return (ch(16) << 16) | (ch(8) << 8) | ch(0);
};

/** The gels of the house: measured on the sketch's noir interior and dawn (shared/reference/people.md). */
const TUNGSTEN = 0xffb56a;
const LAMP_SOFT = 0xffc890;
const MOON = 0x6d9cff;
const SUN = 0xfff1dc;
/** Oil and wax, carried or on a table. */
const CARRIED = 0xffae5c;
/** Sun that has come through a window and off a wall. */
const ROOM_SUN = 0xffd9a0;
const STREET = 0xffc07a;
/** What a floor and furniture throw back. */
const WARM_BOUNCE = 0x9c8060;
const LOW_SUN = 0xffa45c;
const SKY = 0xbcd4f2;
const GREY_SKY = 0xc9d2da;
const NIGHT_SKY = 0x24365c;
const DUSK_SKY = 0x7a7fae;
const EMBER = 0xff4a36;
/** Where wishes for warmth and cold take the shadows and the cold highlights of a grade. */
const UMBER = 0x4a3018;
const STEEL = 0x10284a;
const ICE = 0xd4e6ff;

type Grade = Look['grade'];

type Side = -1 | 1;

const WEATHER_SOFT: ReadonlySet<string> = new Set(['overcast', 'rain', 'storm', 'snow', 'fog']);

const norm = (a: number): number => {
  const two = 6283;
  let x = Math.round(a) % two;
  if (x > 3141) x -= two;
  if (x < -3141) x += two;
  return x + 0;
};

interface Source {
  readonly azimuth: number;
  readonly elevation: number;
}

/** Bearing of a thing in the set from the middle of the floor at head height, milliradians. */
const bearing = (x: number, y: number, z: number): Source => {
  const d = Math.sqrt(x * x + z * z);
  return { azimuth: atan2(x, z) * 1000, elevation: clamp(atan2(y - 1450, d) * 1000, 200, 1200) };
};

/**
 * Brings a motivated bearing to where it still models faces for cameras at the front: no flatter than 30 degrees off
 * the lens and no further round than `most`, on the source's own side.
 */
const faceFriendly = (azimuth: number, front: number, side: Side, most: number): number => {
  const off = norm(azimuth - front);
  const s = Math.abs(off) < 120 ? side : off < 0 ? -1 : 1;
  return norm(front + s * clamp(Math.abs(off), 650, most));
};

const strongest = (lamps: readonly Lamp[]): Lamp | undefined =>
  lamps
    .filter((l) => l.kind !== 'sun' && l.kind !== 'moon' && l.kind !== 'window')
    .reduce<Lamp | undefined>((m, l) => (!m || l.level > m.level ? l : m), undefined);

/** Luminance of colours, gamma 2. */
const luminance = (c: Colour): number => {
  const ch = (shift: number) => ((c >> shift) & 255) / 255;
  return 0.2126 * ch(16) * ch(16) + 0.7152 * ch(8) * ch(8) + 0.0722 * ch(0) * ch(0);
};

/** Luminance of a skin on which the lens is not corrected: middle of the cast's range. */
const MIDDLE_SKIN = 0.34;

/**
 * Stops by which faces ask for more light than the middle skin: half of what a meter held to them would say, so that
 * dark skin stays darker than light skin and both can be read. Mean over those in the scene, in stops.
 */
export const faceStops = (people: readonly Person[]): number => {
  if (people.length === 0) return 0;
  let sum = 0;
  for (const p of people) {
    sum += log(MIDDLE_SKIN / Math.max(0.02, luminance(p.skin))) / log(2);
  }
  return clamp((0.5 * sum) / people.length, -0.25, 0.8);
};

/** Stops by which a set's walls or fronts are darker than a house's usual ones: rooms of dark paper want more light. */
export const setStops = (plan: SetPlan): number => {
  let sum = 0;
  let n = 0;
  for (const w of plan.walls) {
    sum += luminance(w.colour) * 0.6 + luminance(w.wainscot ?? w.colour) * 0.4;
    n++;
  }
  if (n === 0)
    for (const q of plan.pieces)
      if (q.kind === 'building') {
        sum += luminance(q.colour);
        n++;
      }
  if (n === 0) return 0;
  return clamp((0.5 * log(0.24 / Math.max(0.02, sum / n))) / log(2), 0, 0.8);
};

/** Which lamps burn at an instant: what is out, what colour the lens has, whether somebody has a flame with them. */
export interface Burning {
  readonly out: ReadonlySet<LampGroup>;
  readonly colour?: Colour;
  readonly carried: boolean;
}
const ALL_BURN: Burning = { out: new Set(), carried: false };

/** How a place is lit at a tension and with the settings of the audience: a motivated key, its fill, rim and air. */
export const lightPlan = (
  place: Place,
  plan: SetPlan,
  look: Look,
  tension: number,
  settings: Settings,
  seed: number,
  faces = 0,
  band?: Band,
  burning: Burning = ALL_BURN,
): LightPlan => {
  const side: Side = uniform('key side', seed, place.id) < 0.5 ? -1 : 1;
  const strain = strainOf(felt(tension, settings, band));
  const warm = (look.light.warmth / 1000) * (1 + 0.12 * settings.warmth);
  const cold = (look.light.cold / 1000) * (1 - 0.08 * settings.warmth);
  const hard = look.light.hardness;
  const { hour, weather } = place;
  const night = hour === 'night';
  const soft = WEATHER_SOFT.has(weather);
  const front = plan.front;
  const window = plan.windows[0];
  const lamp = strongest(
    plan.lamps.filter((l) => {
      const group = lampGroup(l.kind);
      return group === undefined || !burning.out.has(group);
    }),
  );
  // The lamps of a place are out: a flame that somebody carries is all there is, else the moon.
  const unlit = burning.out.size > 0 && lamp === undefined;

  let source: Source;
  let key: Colour;
  let level = 1000;
  let hardness = hard;
  let rimColour: Colour;
  let rim = 320;
  let sky: Colour;
  let ground: Colour = 0x4a4038;
  let ambient = 260;
  let practicals = 350;
  let ratio = look.light.ratio / 1000;
  let haze = look.light.haze;
  let exposure = 0;
  let fillColour: Colour | undefined;

  // A scene headed EXT. in a set with a roof (a shack, a garage door) is lit as the room it is.
  const inside = place.interior || plan.height > 0;
  const vehicle = inside && place.kind === 'vehicle';
  if (vehicle) {
    // Day comes through all the windows; by night the street slides in low from one side, the dashboard below.
    const low = hour === 'dawn' || hour === 'dusk';
    source = { azimuth: front + side * (night ? 800 : 900), elevation: night ? 260 : low ? 240 : 560 };
    key = night
      ? blend(0xffffff, STREET, 0.75 * warm)
      : low
        ? blend(0xffffff, LOW_SUN, 0.8 * warm)
        : soft
          ? GREY_SKY
          : SUN;
    level = night ? 620 : soft ? 820 : 950;
    hardness = soft ? hard * 0.3 : hard * 0.8;
    rimColour = night ? blend(0xffffff, MOON, cold) : SKY;
    rim = night ? 460 : 300;
    sky = night ? NIGHT_SKY : low ? DUSK_SKY : soft ? GREY_SKY : SKY;
    ground = night ? 0x3a3a44 : 0x6b5b49;
    ambient = night ? 230 : 460;
    practicals = night ? 1000 : 200;
    ratio *= night ? 0.9 : 0.6;
    if (night) fillColour = blend(MOON, key, 0.3);
    exposure = night ? 200 : 100;
  } else if (inside && unlit && (night || !window)) {
    const { carried } = burning;
    source =
      carried || !window
        ? { azimuth: front + side * 800, elevation: carried ? 240 : 620 }
        : bearing(window.x, window.y + window.height / 2 + 500, window.z);
    key = carried ? blend(0xffffff, CARRIED, 0.9 * warm) : blend(0xe6eeff, MOON, 0.75 * cold);
    level = carried ? 560 : 330;
    rimColour = blend(0xffffff, MOON, cold);
    rim = 380;
    sky = NIGHT_SKY;
    ground = 0x1d2026;
    ambient = carried ? 90 : 130;
    practicals = 1000;
    ratio *= carried ? 1.2 : 0.75;
    fillColour = blend(MOON, key, carried ? 0.25 : 0.1);
    exposure = carried ? 60 : 200;
  } else if (inside && (night || !window)) {
    // Practicals carry the scene, the moon edges it.
    source = lamp
      ? bearing(lamp.x, Math.max(lamp.y, 1900), lamp.z)
      : { azimuth: front + side * 800, elevation: 700 };
    key = blend(0xffffff, lamp && lamp.kind !== 'pendant' ? TUNGSTEN : LAMP_SOFT, 0.85 * warm);
    if (lamp?.kind === 'neon' || lamp?.kind === 'screen' || lamp?.kind === 'strip')
      key = blend(key, lamp.colour, 0.5);
    rimColour = blend(0xffffff, night ? MOON : SKY, cold);
    rim = night ? 420 : 300;
    sky = night ? NIGHT_SKY : blend(GREY_SKY, NIGHT_SKY, 0.35);
    ambient = night ? 165 : 460;
    practicals = night ? 1000 : 800;
    if (!night) {
      ground = WARM_BOUNCE;
      exposure = 420;
    }
    ratio *= night ? 1 : 0.75;
    if (night) fillColour = blend(MOON, key, 0.6);
    if (lamp?.kind === 'lens') {
      // It stands behind whoever talks: an edge on every shoulder, and what comes back from the glass on the faces.
      const flame = burning.colour ?? lamp.colour;
      key = blend(0xffffff, flame, 0.9 * warm);
      level = 900;
      rimColour = blend(0xffffff, flame, 0.8);
      rim = 760;
      ambient = night ? 300 : 460;
      ratio *= 0.72;
      fillColour = blend(MOON, key, 0.6);
      exposure = 170;
    }
  } else if (inside) {
    // Day comes through the window.
    source = window
      ? bearing(window.x, window.y + window.height / 2 + 600, window.z)
      : { azimuth: front + side * 900, elevation: 600 };
    const low = hour === 'dawn' || hour === 'dusk';
    key = low ? blend(0xffffff, LOW_SUN, 0.8 * warm) : soft ? GREY_SKY : blend(SUN, ROOM_SUN, 0.8 * warm);
    source = {
      ...source,
      elevation: low ? Math.min(source.elevation, 350) : Math.max(source.elevation, 420),
    };
    hardness = soft ? hard * 0.35 : hard * 1.1;
    level = soft ? 900 : 1100;
    rimColour = low ? blend(0xffffff, MOON, cold * 0.5) : blend(0xffffff, TUNGSTEN, 0.35 * warm);
    rim = 300;
    sky = low ? DUSK_SKY : soft ? GREY_SKY : SKY;
    ground = soft ? 0x83796c : WARM_BOUNCE;
    ambient = soft ? 640 : 660;
    practicals = soft || low ? 650 : 250;
    // The window outshines the room: the lens opens for the faces.
    ratio *= soft ? 0.7 : 0.9;
    exposure = low ? 200 : 360;
  } else if (night) {
    // Moon behind and aside; lamps of the street, if there are any, are the key.
    const street = lamp !== undefined;
    // Low and from three quarters, so that it models faces more than it paves the ground.
    source = street
      ? bearing(lamp.x, Math.max(lamp.y, 2600), lamp.z)
      : { azimuth: front + side * 1150, elevation: 480 };
    key = street
      ? blend(0xffffff, lamp.kind === 'neon' ? lamp.colour : TUNGSTEN, 0.75 * warm)
      : blend(0xdfe8ff, MOON, cold * 0.55);
    level = street ? 950 : 780;
    hardness = soft ? hard * 0.6 : hard;
    rimColour = blend(0xffffff, MOON, cold);
    rim = 640;
    sky = NIGHT_SKY;
    ground = 0x1d2026;
    ambient = street ? 190 : 150;
    practicals = 1000;
    ratio *= street ? 0.75 : 0.47;
    exposure = street ? -90 : 140;
    fillColour = blend(MOON, key, street ? 0.5 : 0.35);
    haze *= 1.2;
    if (weather === 'snow') {
      // White ground gives back what a dark one swallows.
      level *= 0.82;
      ground = 0x5a6478;
    }
  } else if (hour === 'dawn' || hour === 'dusk') {
    // The sun is low, behind and aside, and bounces back off the ground.
    const s: Side = hour === 'dawn' ? side : (-side as Side);
    source = { azimuth: front + s * 1250, elevation: soft ? 450 : 210 };
    key = soft ? blend(GREY_SKY, LOW_SUN, 0.35 * warm) : blend(0xffffff, LOW_SUN, 0.9 * warm);
    hardness = soft ? hard * 0.3 : hard;
    rimColour = soft ? DUSK_SKY : blend(0xffffff, LOW_SUN, warm);
    rim = soft ? 250 : 620;
    sky = hour === 'dawn' ? blend(DUSK_SKY, 0xffd9b0, 0.35 * warm) : DUSK_SKY;
    ground = 0x6a5140;
    ambient = soft ? 420 : 330;
    practicals = 900;
    ratio *= 0.7;
    haze *= 1.15;
  } else {
    source = { azimuth: front + side * 850, elevation: soft ? 1100 : 820 };
    key = soft ? GREY_SKY : blend(0xffffff, SUN, warm);
    level = soft ? 820 : 1000;
    hardness = soft ? hard * 0.2 : Math.min(1000, hard * 1.3);
    rimColour = soft ? GREY_SKY : blend(0xffffff, SUN, warm);
    rim = soft ? 160 : 380;
    sky = soft ? GREY_SKY : SKY;
    ground = weather === 'snow' ? 0xdde4ee : 0x7c6a50;
    ambient = soft ? 620 : 440;
    exposure = 260;
    practicals = weather === 'storm' || weather === 'fog' ? 700 : 0;
    ratio *= soft ? 0.45 : 0.64;
  }
  if (weather === 'fog') haze += 450;
  else if (soft) haze += 120;
  if (weather === 'storm') exposure -= 150;

  if (hour === 'day') {
    // Dark walls take the light of the room with them: more of it from everywhere, a little more exposure.
    const dim = setStops(plan);
    ambient *= 1 + 0.7 * dim;
    ratio *= 1 - 0.25 * dim;
    exposure += 320 * dim;
  }

  // Toward noir as it tightens: less fill, harder, darker air, colder edge, and embers at the very end of the scale.
  const dark = clamp((strain - 0.35) / 0.65, -0.35, 1);
  ratio *= (1 + 0.75 * dark) * (1 - 0.22 * clamp(faces, 0, 1));
  hardness = clamp(hardness * (1 + 0.35 * dark), 0, 1000);
  ambient *= 1 - 0.4 * Math.max(0, dark);
  rim *= 1 + 0.35 * dark;
  rimColour = blend(rimColour, MOON, 0.35 * Math.max(0, dark) * cold);
  if (strain > 0.85 && place.interior && night) ground = blend(ground, EMBER, 0.25);
  exposure += 1000 * faces - 140 * Math.max(0, dark);
  // Spectacle is amplitude: a stronger key against deeper shadow, brighter edges and lamps, more air to see it in.
  const grand = settings.spectacle;
  level *= 1 + 0.03 * grand;
  ratio *= 1 + 0.03 * grand;
  rim *= 1 + 0.08 * grand;
  practicals *= 1 + 0.04 * grand;
  haze += 24 * grand;
  // A wish for warmth or cold tints what is white.
  const tint = settings.warmth / 5;
  const tinted = (c: Colour) => (tint > 0 ? blend(c, TUNGSTEN, 0.3 * tint) : blend(c, MOON, -0.28 * tint));

  const out: Partial<Record<LampGroup, number>> = {};
  for (const g of LAMP_GROUPS) if (burning.out.has(g)) out[g] = 0;

  const azimuth = faceFriendly(source.azimuth, front, side, night || inside ? 1200 : 1450);
  const from: Side = norm(azimuth - front) < 0 ? -1 : 1;
  return {
    key: {
      azimuth,
      elevation: Math.round(clamp(source.elevation, 150, 1250)),
      colour: tinted(key),
      level: Math.round(level),
      hardness: Math.round(clamp(hardness, 0, 1000)),
    },
    fill: {
      azimuth: norm(front - from * 500),
      colour: tinted(fillColour ?? blend(sky, key, 0.3)),
      level: Math.round(clamp(level / Math.max(1.2, ratio), 40, 900)),
    },
    rim: {
      azimuth: norm(front - from * 2450),
      elevation: 650,
      colour: tinted(rimColour),
      level: Math.round(clamp(rim, 0, 1000)),
    },
    ambient: { sky: tinted(sky), ground, level: Math.round(clamp(ambient, 60, 1000)) },
    practicals: Math.round(clamp(practicals, 0, 1000)),
    ...(burning.out.size === 0 ? {} : { lamps: out }),
    ...(burning.colour === undefined ? {} : { flame: burning.colour }),
    haze: Math.round(clamp(haze, 0, 1000)),
    exposure: Math.round(exposure) + 0,
  };
};

/** What motivates a scene's key, in words. */
export const lightReason = (place: Place, plan: SetPlan, out: readonly LampGroup[] = []): string => {
  const lamp = strongest(plan.lamps.filter((l) => !out.some((g) => g === lampGroup(l.kind))));
  const soft = WEATHER_SOFT.has(place.weather) ? ', softened by the weather' : '';
  if (place.interior && (place.hour === 'night' || plan.windows.length === 0))
    return lamp
      ? `Lamps carry the room, first of all the ${lamp.kind}.`
      : out.length > 0
        ? 'The lamps are out: the moon, or what flame somebody carries.'
        : 'No lamp is known: a soft key from the side.';
  if (place.interior) return `${place.hour === 'day' ? 'Day' : 'A low sun'} through the window${soft}.`;
  if (place.hour === 'night')
    return lamp ? `The ${lamp.kind} light, the moon behind${soft}.` : `Moonlight${soft}.`;
  return `${place.hour === 'day' ? 'Sun from the side' : 'A low sun behind and aside'}${soft}.`;
};

/** How long a light takes to answer a directive: soon enough to be felt, slow enough not to be seen. */
const ANSWER = fromMilliseconds(1400);

/** A lamp goes out at once; a wick or a filament takes a little to come up. */
const OUT = fromMilliseconds(90);
const UP = fromMilliseconds(650);

/** A grade as wishes bend it: tenser is harder, greyer and closer; warmer is amber and fuller, colder blue and thinner. */
const graded = (grade: Grade, tense: number, warmth: number): Grade => ({
  ...grade,
  shadows: blend(grade.shadows, warmth > 0 ? UMBER : STEEL, Math.abs(warmth) * 0.07),
  highlights: blend(grade.highlights, warmth > 0 ? TUNGSTEN : ICE, Math.abs(warmth) * 0.09),
  tint: Math.round(clamp(grade.tint + 40 * Math.abs(warmth), 0, 1000)),
  saturation: Math.round(clamp(grade.saturation + 18 * warmth - 22 * tense, 0, 1600)),
  contrast: Math.round(clamp(grade.contrast + 16 * tense, 700, 1500)),
  vignette: Math.round(clamp(grade.vignette + 35 * tense, 0, 1000)),
});

/** What the script does to the lamps, in the beat's own time, and since when a flame is on the set. */
export interface LampStory {
  readonly out: readonly LampGroup[];
  readonly colour?: Colour;
  readonly changes: ReadonlyArray<{
    readonly at: Flicks;
    readonly groups: readonly LampGroup[];
    readonly on: boolean;
    readonly colour?: Colour;
  }>;
  /** Whether a lantern, candle or torch is there at a time. */
  readonly carried: (t: Flicks) => boolean;
}
const NO_STORY: LampStory = { out: [], changes: [], carried: () => false };

interface LightInput {
  readonly place: Place;
  readonly plan: SetPlan;
  readonly look: Look;
  readonly tension: number;
  readonly track: SettingsTrack;
  readonly opening: Settings;
  readonly duration: Flicks;
  readonly seed: number;
  readonly faces?: number;
  readonly band?: Band | undefined;
  /** The film's look, where the scene has one of its own: its grade then comes with its light. */
  readonly film?: Look | undefined;
  readonly lamps?: LampStory;
}

/**
 * The scene's light as it opens, then a cue for each directive that changes it, at the directive's own time, and for
 * each lamp that the script puts out or lights.
 */
export const lightsOf = (input: LightInput): LightCue[] => {
  const { place, plan, look, tension, track, opening, duration, seed, faces = 0, band, film } = input;
  const story = input.lamps ?? NO_STORY;
  const own = film === undefined || film.grade === look.grade ? undefined : look.grade;
  const lit = (settings: Settings, burning: Burning): LightPlan => {
    const order = lightPlan(place, plan, look, tension, settings, seed, faces, band, burning);
    const tense = (felt(tension, settings, band) - felt(tension, AS_WRITTEN, band)) / TENSION_PER_TENTH;
    if (tense === 0 && settings.warmth === 0) return own === undefined ? order : { ...order, grade: own };
    return { ...order, grade: graded(look.grade, tense, settings.warmth) };
  };
  let burning: Burning = {
    out: new Set(story.out),
    ...(story.colour === undefined ? {} : { colour: story.colour }),
    carried: story.carried(0),
  };
  let last = opening;
  const cues: LightCue[] = [{ scene: 0, start: 0, duration: 0, plan: lit(last, burning) }];
  const steps = [
    ...track.filter((s) => s.at > 0).map((s) => ({ at: s.at, settings: s.settings })),
    ...story.changes.map((c) => ({ at: c.at, change: c })),
  ].sort((a, b) => a.at - b.at);
  for (const step of steps) {
    if (step.at >= duration) continue;
    if ('settings' in step) {
      const { tension: t, warmth, spectacle } = step.settings;
      if (t === last.tension && warmth === last.warmth && spectacle === last.spectacle) continue;
      last = step.settings;
      cues.push({ scene: 0, start: step.at, duration: ANSWER, plan: lit(last, burning) });
      continue;
    }
    const { groups, on, colour } = step.change;
    const out = new Set(burning.out);
    for (const g of groups)
      if (on) out.delete(g);
      else out.add(g);
    const same = out.size === burning.out.size && [...out].every((g) => burning.out.has(g));
    if (same && (colour === undefined || colour === burning.colour)) continue;
    burning = {
      out,
      ...((colour ?? burning.colour) === undefined ? {} : { colour: (colour ?? burning.colour) as Colour }),
      carried: story.carried(step.at),
    };
    cues.push({ scene: 0, start: step.at, duration: on ? UP : OUT, plan: lit(last, burning) });
  }
  return cues;
};
