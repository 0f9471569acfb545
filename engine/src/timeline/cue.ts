import type { Flicks } from '../base/time.ts';
import type { Hour, PlaceKind, Weather } from './place.ts';

/**
 * What sounds besides voices. Gains are millibels (1/100 dB) relative to the stem's calibrated level; positions mm in
 * the set's axes.
 */
export type Cue = ScoreCue | AmbienceCue | FoleyCue;

export interface ScoreCue {
  readonly kind: 'score';
  readonly start: Flicks;
  readonly duration: Flicks;
  readonly scene: number;
  /** Keys its musical choices. */
  readonly seed: number;
  /** Beats a minute, thousandths. */
  readonly tempo: number;
  /** MIDI note of the tonic. */
  readonly tonic: number;
  readonly mode: 'major' | 'minor' | 'dorian' | 'phrygian' | 'lydian';
  readonly ensemble: 'strings' | 'piano' | 'low-brass' | 'bells' | 'electronic' | 'folk';
  /** Tension over the cue: [time from its start, thousandths], ascending; steps at the next musical beat. */
  readonly tension: ReadonlyArray<readonly [Flicks, number]>;
  readonly gain: number;
  readonly fadeIn: Flicks;
  readonly fadeOut: Flicks;
}

export interface AmbienceCue {
  readonly kind: 'ambience';
  readonly start: Flicks;
  readonly duration: Flicks;
  readonly scene: number;
  readonly seed: number;
  readonly place: PlaceKind;
  readonly interior: boolean;
  readonly hour: Hour;
  readonly weather: Weather;
  readonly gain: number;
  readonly fadeIn: Flicks;
  readonly fadeOut: Flicks;
}

export const FOLEY = [
  'step',
  'door-open',
  'door-close',
  'knock',
  'cup',
  'glass',
  'paper',
  'cloth',
  'sit',
  'phone-ring',
  'phone-pick-up',
  'engine',
  'gunshot',
  'hit',
  'fall',
  'glass-break',
  'bell',
  'splash',
  'applause',
  'thunder',
  'switch',
  'typing',
  'metal',
  'wood',
  'whoosh',
  'clock',
  'animal',
  'horn',
  'explosion',
  'thing',
] as const;
export type FoleySound = (typeof FOLEY)[number];

export interface FoleyCue {
  readonly kind: 'foley';
  readonly start: Flicks;
  readonly duration: Flicks;
  readonly scene: number;
  readonly seed: number;
  readonly sound: FoleySound;
  readonly surface: 'wood' | 'stone' | 'carpet' | 'earth' | 'gravel' | 'metal' | 'snow' | 'water' | 'tile';
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly strength: number;
  readonly gain: number;
}
