import { type Flicks, fromMilliseconds, fromSeconds } from '../base/time.ts';
import type { StanceKind } from '../timeline/action.ts';
import type { LightPlan } from '../timeline/light.ts';
import type { Camera, Line, Scale, SetupKind, Shot, Stance, Timeline } from '../timeline/timeline.ts';

/** What the specimen film is put together from: lights, and short ways to write its records, times in seconds. */
export const at = fromSeconds;

export const NIGHT_LIGHT: LightPlan = {
  key: { azimuth: -500, elevation: 900, colour: 0xffc890, level: 900, hardness: 550 },
  fill: { azimuth: 900, colour: 0x8fa5c8, level: 260 },
  rim: { azimuth: 2700, elevation: 600, colour: 0x6d9cff, level: 700 },
  ambient: { sky: 0x3a4a66, ground: 0x4a3a30, level: 300 },
  practicals: 1000,
  haze: 350,
  exposure: 0,
};

export const LOW_LIGHT: LightPlan = {
  ...NIGHT_LIGHT,
  practicals: 500,
  fill: { ...NIGHT_LIGHT.fill, level: 120 },
};

export const DAWN_LIGHT: LightPlan = {
  key: { azimuth: -2500, elevation: 220, colour: 0xffa45c, level: 1000, hardness: 700 },
  fill: { azimuth: 700, colour: 0xb8c8e0, level: 350 },
  rim: { azimuth: -2700, elevation: 260, colour: 0xffa050, level: 800 },
  ambient: { sky: 0x9fb4d8, ground: 0x5a4c44, level: 550 },
  practicals: 0,
  haze: 250,
  exposure: 0,
};

const VOWEL = /^(aa|ae|ah|ao|aw|ax|ay|eh|er|ey|ih|iy|ow|oy|uh|uw)$/;

/** `phones`: words parted by `|`, phones by spaces; a vowel lasts 120 ms, a consonant 75, a gap 20. */
export const speak = (
  id: string,
  scene: number,
  start: number,
  speaker: string,
  text: string,
  phones: string,
  more: Partial<Line> = {},
): Line => {
  let clock: Flicks = fromMilliseconds(80);
  const list: Array<readonly [string, Flicks, Flicks]> = [['pau', 0, clock]];
  const words: Array<readonly [number, number, Flicks, Flicks]> = [];
  const spans = [...text.matchAll(/[\p{L}\p{N}']+/gu)];
  for (const [i, word] of phones.split('|').entries()) {
    const from = clock;
    for (const phone of word.trim().split(' ')) {
      const length = fromMilliseconds(VOWEL.test(phone) ? 120 : 75);
      list.push([phone, clock, length]);
      clock += length;
    }
    const span = spans[i];
    if (span) words.push([span.index, span.index + span[0].length, from, clock - from]);
    clock += fromMilliseconds(20);
  }
  list.push(['pau', clock, fromMilliseconds(120)]);
  return {
    id,
    scene,
    start: at(start),
    duration: clock + fromMilliseconds(120),
    speaker,
    text,
    channel: 'on',
    delivery: 'normal',
    feeling: { kind: 'neutral', strength: 0 },
    phones: list,
    words,
    source: 1,
    ...more,
  };
};

export const camera = (
  position: readonly [number, number, number],
  target: readonly [number, number, number],
  focal: number,
  more: Partial<Camera> = {},
): Camera => ({
  x: position[0],
  y: position[1],
  z: position[2],
  tx: target[0],
  ty: target[1],
  tz: target[2],
  roll: 0,
  focal,
  stop: 2000,
  focus: 3000,
  handheld: 120,
  ...more,
});

export const shot = (
  n: number,
  scene: number,
  start: number,
  end: number,
  scale: Scale,
  kind: SetupKind,
  subject: string,
  setup: string,
  cam: Camera,
): Shot => ({
  id: `shot-${n}`,
  scene,
  start: at(start),
  duration: at(end) - at(start),
  scale,
  kind,
  subject,
  setup,
  camera: cam,
  reason: '',
});

export function mood(
  scene: number,
  person: string,
  kind: Timeline['moods'][number]['kind'],
  strength: number,
  from: number,
  to: number,
): Timeline['moods'][number] {
  const start = at(from);
  return { scene, person, kind, strength, start, duration: at(to) - start, attack: at(0.5), decay: at(0.9) };
}

export function stance(
  scene: number,
  who: string,
  kind: StanceKind,
  place: {
    readonly x: number;
    readonly y: number;
    readonly z: number;
    readonly yaw: number;
    readonly on?: string;
  },
  from: number,
  length: number,
  more: Partial<Stance> = {},
): Stance {
  const { x, y, z, yaw } = place;
  const on = place.on === undefined ? {} : { on: place.on };
  return {
    scene,
    person: who,
    kind,
    x,
    y,
    z,
    yaw,
    start: at(from),
    duration: at(length),
    blend: 0,
    ...on,
    ...more,
  };
}

export function cup(id: string, x: number, y: number, z: number): Timeline['props'][number] {
  return {
    scene: 1,
    id,
    prop: 'cup',
    noun: 'cup',
    tint: 0xd8d0c0,
    size: 90,
    at: { kind: 'set', x, y, z, yaw: 0 },
    start: at(3),
    duration: at(30),
  };
}
