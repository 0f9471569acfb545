import { exp } from '../base/maths.ts';
import { type Flicks, fromSeconds } from '../base/time.ts';
import type { Band } from './arc-band.ts';

/**
 * The director's breath, after the AI director of Left 4 Dead (M. Booth, "The AI Systems of Left 4 Dead", 2009): what
 * the audience has been through is estimated from what was played, with decay; tension is built up until that estimate
 * peaks, the peak is sustained for a little, then it is let fade, then there is rest. Peaks are as high for everybody;
 * what an audience may wish is how often they come. Over nominal time only.
 */
export type Phase = 'build-up' | 'sustain' | 'fade' | 'relax';

/** Immutable. */
export interface Pulse {
  readonly phase: Phase;
  /** Nominal time spent in the phase. */
  readonly since: Flicks;
  /** What the audience has been through, 0..1000 of what the band allowed when it was played. */
  readonly intensity: number;
}

export const FIRST_PULSE: Pulse = { phase: 'relax', since: 0, intensity: 0 };

/** Where in the band the tension is wanted as a phase begins and as it ends, thousandths. */
const WANTED: Readonly<Record<Phase, readonly [number, number]>> = {
  'build-up': [300, 900],
  sustain: [900, 900],
  fade: [550, 300],
  relax: [150, 250],
};

/** Shares of a whole breath, thousandths. */
const SHARE: Readonly<Record<Phase, number>> = { 'build-up': 400, sustain: 150, fade: 150, relax: 300 };

const AFTER: Readonly<Record<Phase, Phase>> = {
  'build-up': 'sustain',
  sustain: 'fade',
  fade: 'relax',
  relax: 'build-up',
};

/** Intensity at which a build-up has peaked, and under which a fade is over. */
const PEAK = 700;
const CALM = 400;

/** Length of a whole breath of a film that is expected to last `film`: a fifth of it, 60 s to 12 min. */
export const breathOf = (film: Flicks): Flicks =>
  Math.max(fromSeconds(60), Math.min(fromSeconds(720), Math.round(film / 5)));

/** How long a phase lasts at most. A wish for tension shortens build-up and rest, a wish against it lengthens them. */
const lastsFor = (phase: Phase, breath: Flicks, wish: number): Flicks => {
  const own = (breath * SHARE[phase]) / 1000;
  if (phase === 'sustain' || phase === 'fade') return own;
  return wish >= 0 ? (own * 10) / (10 + 2 * wish) : (own * (10 - 2 * wish)) / 10;
};

/** Tension wanted now, thousandths: inside the band and under the ceiling. */
export const targetOf = (pulse: Pulse, breath: Flicks, wish: number, band: Band, ceiling: number): number => {
  const [from, to] = WANTED[pulse.phase];
  const part = pulse.since / lastsFor(pulse.phase, breath, wish);
  const share = from + (to - from) * Math.min(1, part);
  const high = Math.min(band[1], ceiling);
  const low = Math.min(band[0], high);
  return Math.round(low + ((high - low) * share) / 1000);
};

/** The pulse after a beat played at `tension` for `length` under `band`. */
export const breathe = (
  pulse: Pulse,
  breath: Flicks,
  wish: number,
  band: Band,
  tension: number,
  length: Flicks,
): Pulse => {
  // What was felt is mostly gone after a quarter of a breath.
  const kept = exp((-4 * length) / breath);
  const width = band[1] - band[0];
  const felt = width <= 0 ? 500 : Math.max(0, Math.min(1000, ((tension - band[0]) * 1000) / width));
  const intensity = Math.round(pulse.intensity * kept + felt * (1 - kept));
  const since = pulse.since + length;
  const over =
    since >= lastsFor(pulse.phase, breath, wish) ||
    (pulse.phase === 'build-up' && intensity >= PEAK) ||
    (pulse.phase === 'fade' && intensity <= CALM);
  return over ? { phase: AFTER[pulse.phase], since: 0, intensity } : { phase: pulse.phase, since, intensity };
};
