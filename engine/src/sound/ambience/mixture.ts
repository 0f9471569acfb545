import type { AmbienceCue } from '../../timeline/cue.ts';
import type { PlaceKind } from '../../timeline/place.ts';
import type { LayerName } from './layer.ts';

/** Layers and their decibels over -40 LUFS. */
export type Mixture = ReadonlyArray<readonly [LayerName, number]>;

const OUTSIDE: ReadonlySet<PlaceKind> = new Set([
  'street',
  'road',
  'forest',
  'field',
  'hill',
  'water',
  'yard',
  'skyline',
  'camp',
  'outdoors',
]);
const TOWN: ReadonlySet<PlaceKind> = new Set([
  'street',
  'yard',
  'skyline',
  'shop',
  'bar',
  'diner',
  'bank',
  'office',
]);
const WILD: ReadonlySet<PlaceKind> = new Set([
  'forest',
  'field',
  'hill',
  'camp',
  'road',
  'outdoors',
  'yard',
  'shack',
]);

const OWN: Readonly<Partial<Record<PlaceKind, Mixture>>> = {
  'living-room': [
    ['air', -8],
    ['clock', -13],
  ],
  bedroom: [['air', -10]],
  kitchen: [
    ['air', -9],
    ['hum', -7],
  ],
  bathroom: [
    ['air', -8],
    ['hum', -14],
  ],
  hall: [['air', -6]],
  office: [
    ['air', -6],
    ['hum', -10],
  ],
  hospital: [
    ['air', -5],
    ['hum', -8],
  ],
  school: [
    ['air', -6],
    ['crowd', -16],
  ],
  shop: [
    ['air', -6],
    ['hum', -10],
    ['crowd', -10],
  ],
  bank: [
    ['air', -6],
    ['crowd', -10],
  ],
  bar: [
    ['air', -8],
    ['crowd', 0],
  ],
  diner: [
    ['air', -8],
    ['crowd', -4],
    ['hum', -11],
  ],
  stage: [
    ['air', -4],
    ['crowd', -16],
  ],
  church: [['air', -5]],
  jail: [
    ['air', -6],
    ['hum', -9],
  ],
  shack: [
    ['air', -9],
    ['wind', -8],
  ],
  vehicle: [['motor', 0]],
  street: [
    ['city', 0],
    ['traffic', -5],
  ],
  road: [
    ['traffic', -6],
    ['wind', -6],
  ],
  skyline: [
    ['city', 0],
    ['wind', -5],
  ],
  water: [
    ['sea', 2],
    ['wind', -8],
  ],
  forest: [
    ['leaves', -6],
    ['wind', -9],
  ],
  field: [
    ['wind', -7],
    ['leaves', -10],
  ],
  hill: [['wind', -3]],
  yard: [
    ['wind', -10],
    ['city', -10],
  ],
  camp: [
    ['fire', -2],
    ['leaves', -10],
  ],
  outdoors: [['wind', -7]],
  void: [['air', -12]],
  room: [['air', -8]],
};

/** What a place sounds of at an hour in a weather. */
export const mixtureOf = (cue: Pick<AmbienceCue, 'place' | 'interior' | 'hour' | 'weather'>): Mixture => {
  const { place, hour, weather } = cue;
  const outside = OUTSIDE.has(place) ? !cue.interior || place !== 'yard' : !cue.interior;
  const out = new Map<LayerName, number>(OWN[place] ?? [['air', -8]]);
  const louder = (name: LayerName, db: number) => {
    const old = out.get(name);
    if (old === undefined || old < db) out.set(name, db);
  };
  const wet = weather === 'rain' || weather === 'storm';
  if (outside) {
    if (!wet && weather !== 'snow') {
      if (WILD.has(place) && (hour === 'day' || hour === 'dawn')) louder('birds', hour === 'dawn' ? -2 : -7);
      if (WILD.has(place) && (hour === 'night' || hour === 'dusk'))
        louder('crickets', hour === 'night' ? -5 : -10);
      if (place === 'street' && hour === 'day') louder('birds', -18);
    }
    if (hour === 'night') {
      if (out.has('traffic')) out.set('traffic', out.get('traffic')! - 6);
      if (out.has('city')) out.set('city', out.get('city')! - 3);
    }
    if (weather === 'rain') louder('rain', 2);
    if (weather === 'storm') {
      louder('rain', 4);
      louder('wind', 1);
      louder('thunder', 4);
    }
    if (weather === 'wind') louder('wind', 3);
    if (weather === 'snow') louder('wind', -5);
  } else if (place !== 'void') {
    if (TOWN.has(place) && hour !== 'night') louder('city', -14);
    if (weather === 'rain') louder('rain-outside', place === 'vehicle' ? 0 : -3);
    if (weather === 'storm') {
      louder('rain-outside', 0);
      louder('wind', -7);
      louder('thunder', 0);
    }
    if (weather === 'wind') louder('wind', -6);
    if (hour === 'night' && !wet && (place === 'shack' || place === 'bedroom')) louder('crickets', -19);
  }
  return [...out];
};
