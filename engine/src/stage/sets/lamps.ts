import type { Colour } from '../../timeline/person.ts';
import type { Hour, Weather } from '../../timeline/place.ts';
import type { Lamp } from './plan.ts';
import type { Sketch } from './sketch.ts';

const SKY: Readonly<Record<Hour, Colour>> = {
  day: 0xdfeaff,
  dawn: 0xffb98a,
  dusk: 0xff9a6c,
  night: 0x6d8fd0,
};
const SKY_LEVEL: Readonly<Record<Hour, number>> = { day: 2600, dawn: 1300, dusk: 1000, night: 260 };
const DIM: Readonly<Record<Weather, number>> = {
  clear: 1,
  wind: 1,
  overcast: 0.6,
  rain: 0.45,
  storm: 0.3,
  snow: 0.7,
  fog: 0.6,
};

/** Lamps out of doors are far from what they light, and rooms are lit for a lens. */
const STRENGTH: Readonly<Partial<Record<Lamp['kind'], number>>> = {
  street: 3.6,
  pendant: 1.9,
  floor: 1.7,
  table: 1.7,
  fire: 1.8,
  sconce: 1.5,
  headlight: 2,
  neon: 0.9,
};

/** The lamps of a sketch at its place's hour: bulbs are low by day, windows and the sky carry what is outside. */
export const lampsAt = (s: Sketch): Lamp[] => {
  const { hour, weather } = s.place;
  const dark = hour === 'night' || hour === 'dusk' || weather === 'storm';
  const lamps: Lamp[] = s.lamps.map((l, i) => ({
    id: `lamp-${i + 1}`,
    kind: l.kind,
    x: l.x,
    y: l.y,
    z: l.z,
    colour: l.colour,
    level: Math.round(
      (STRENGTH[l.kind] ?? 1) * (dark ? l.night : hour === 'dawn' ? (l.night + l.day) / 2 : l.day),
    ),
  }));
  const sky = SKY[hour];
  const level = Math.round(SKY_LEVEL[hour] * DIM[weather]);
  s.windows.forEach((w, i) => {
    lamps.push({
      id: `sky-${i + 1}`,
      kind: 'window',
      x: w.x,
      y: w.y + Math.round(w.height / 2),
      z: w.z,
      colour: sky,
      level,
    });
  });
  if (s.height === 0)
    lamps.push({
      id: 'sky',
      kind: hour === 'night' ? 'moon' : 'sun',
      x: hour === 'dawn' ? -9000 : hour === 'dusk' ? 9000 : -5000,
      y: hour === 'day' ? 12000 : hour === 'night' ? 9000 : 2600,
      z: -12000,
      colour: sky,
      level,
    });
  return lamps;
};
