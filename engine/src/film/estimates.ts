import type { ActionEvent } from '../language/action.ts';
import { valenceOf } from '../language/valence.ts';
import type { StageAction } from '../language/verbs.ts';
import { wordsOf } from '../language/words.ts';
import type { FeelingKind } from '../timeline/feeling.ts';
import type { PlaceKind, Weather } from '../timeline/place.ts';
import { SPECTACLE_SCALE, WARMTH_SCALE } from './estimates.generated.ts';
import type { Beat } from './film.ts';

/** How warm a feeling is between people, -1..1. */
const FELT: Readonly<Record<FeelingKind, number>> = {
  neutral: 0,
  joy: 0.9,
  sadness: 0.1,
  anger: -0.9,
  fear: -0.5,
  surprise: 0,
  disgust: -0.8,
  tenderness: 1,
  contempt: -1,
  shame: -0.2,
  resolve: 0.1,
};

/** Deeds that people do for each other, and to each other. */
const KIND_DEEDS: ReadonlySet<StageAction> = new Set([
  'hug',
  'kiss',
  'smile',
  'laugh',
  'help',
  'dance',
  'give',
  'shake-hands',
  'touch',
  'sing',
  'play-music',
  'applaud',
  'cook',
]);
const HARD_DEEDS: ReadonlySet<StageAction> = new Set([
  'hit',
  'fight',
  'shoot',
  'kill',
  'strangle',
  'push',
  'cut',
  'die',
  'flinch',
  'frown',
  'throw',
  'break',
]);

/** Deeds for the eye. */
const SEEN_DEEDS: ReadonlySet<StageAction> = new Set([
  'run',
  'climb',
  'jump',
  'fall',
  'swim',
  'fly',
  'drive',
  'fight',
  'shoot',
  'hit',
  'dance',
  'crowd',
  'break',
  'burn',
  'shine',
  'flow',
  'machine-move',
  'throw',
  'die',
  'descend',
]);
const SIGHTS: Readonly<Partial<Record<PlaceKind, number>>> = {
  water: 1,
  hill: 0.9,
  skyline: 1,
  forest: 0.6,
  road: 0.4,
  field: 0.6,
  street: 0.5,
  stage: 0.5,
  church: 0.4,
  camp: 0.4,
  vehicle: 0.3,
  outdoors: 0.4,
};
const SKIES: Readonly<Record<Weather, number>> = {
  clear: 0,
  overcast: 0.1,
  fog: 0.5,
  wind: 0.5,
  rain: 0.6,
  snow: 0.7,
  storm: 1,
};
const LOUD =
  /\b(?:fires?|flames?|explo\w+|storms?|waves?|lightning|thunder|crash\w*|blaz\w+|burst\w*|crowds?|thousands?|hundreds?|roar\w*|collaps\w+|flood\w*|sirens?|fireworks|swarm\w*|horizon|sky|sea|ocean|mountains?|dazzl\w+|glow\w*)\b/giu;

const clamp = (x: number): number => Math.max(0, Math.min(1000, Math.round(x)));

/** Half of the belief in what so few words say, words. */
const HALF_TRUST = 30;

const eventsOf = (beat: Beat): ActionEvent[] =>
  beat.items.flatMap((i) => (i.kind === 'action' ? [...i.events] : []));

const wordCount = (beat: Beat): number =>
  beat.items.reduce(
    (n, i) => n + (i.kind === 'speech' || i.kind === 'action' ? i.text.split(/\s+/u).length : 0),
    0,
  );

/**
 * Raw warmth per word, the square root of its size, so that one embrace does not outweigh a quarrel: feelings of lines
 * by their strength, kind and hard words, deeds of people for and to each other.
 */
export const rawWarmth = (beat: Beat): number => {
  let sum = 0;
  for (const i of beat.items) {
    if (i.kind !== 'speech' && i.kind !== 'action') continue;
    const words = wordsOf(i.text);
    for (const w of words) sum += valenceOf(w) / 4;
    if (i.kind === 'speech')
      sum += (FELT[i.feeling.kind] * i.feeling.strength * Math.sqrt(words.length)) / 700;
  }
  for (const e of eventsOf(beat)) {
    if (KIND_DEEDS.has(e.action)) sum += 1.5;
    if (HARD_DEEDS.has(e.action)) sum -= 1.5;
  }
  const words = wordCount(beat);
  const density = sum / (words + HALF_TRUST);
  const trust = words / (words + HALF_TRUST);
  return trust * (density < 0 ? -Math.sqrt(-density) : Math.sqrt(density));
};

/** Raw spectacle: the place, the sky, how many are there, and how much of the time is for the eye. */
export const rawSpectacle = (beat: Beat): number => {
  const { place } = beat;
  const events = eventsOf(beat);
  let seen = 0;
  for (const e of events) if (SEEN_DEEDS.has(e.action)) seen++;
  let loud = 0;
  let acted = 0;
  for (const i of beat.items)
    if (i.kind === 'action') {
      loud += (i.text.match(LOUD) ?? []).length;
      acted += i.text.split(/\s+/u).length;
    }
  const words = wordCount(beat);
  const trust = words / (words + HALF_TRUST);
  return (
    (SIGHTS[place.kind] ?? 0) +
    (place.interior ? 0 : 0.5) +
    SKIES[place.weather] * (place.interior ? 0.4 : 1) +
    Math.min(1, Math.max(0, beat.people.length - 2) / 6) +
    trust *
      (Math.sqrt((12 * seen) / (words + HALF_TRUST)) +
        Math.sqrt((12 * loud) / (words + HALF_TRUST)) +
        (0.6 * acted) / Math.max(1, words))
  );
};

const scaled = (raw: number, [middle, deviation]: readonly [number, number]): number =>
  clamp(500 + (180 * (raw - middle)) / deviation);

/** How warm a beat is between its people, thousandths: 500 is a usual scene, 180 a standard deviation of scenes. */
export const warmthOf = (beat: Beat): number => scaled(rawWarmth(beat), WARMTH_SCALE);

/** How much there is to see, thousandths: 500 is a usual scene, 180 a standard deviation of scenes. */
export const spectacleOf = (beat: Beat): number => scaled(rawSpectacle(beat), SPECTACLE_SCALE);
