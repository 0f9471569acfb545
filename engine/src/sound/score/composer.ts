import type { ScoreCue } from '../../timeline/cue.ts';
import { chance } from '../dsp/noise.ts';
import { RATE, sampleAt } from '../dsp/rate.ts';
import { type Chord, chordsOf, homeChord, SCALES } from './chords.ts';
import { scoreGains } from './levels.ts';
import { type Motif, motifOf } from './motif.ts';
import type { Instrument, NoteList } from './note.ts';

/** Steps of tension the music tells apart. */
export const LEVELS = 5;

/** Beats a note may reach back: seeking re-plays this many beats before the place. */
export const LONGEST_BEATS = 8;

/** The cue's tension at a time from its start (thousandths): the last step at or before it. */
export const tensionOf = (cue: ScoreCue, sample: number): number => {
  let value = cue.tension[0]?.[1] ?? 300;
  for (const [at, to] of cue.tension) {
    if (sampleAt(at) > sample) break;
    value = to;
  }
  return value;
};

const levelOf = (tension: number): number => {
  const l = Math.floor((tension * LEVELS) / 1000);
  return l < 0 ? 0 : l >= LEVELS ? LEVELS - 1 : l;
};

/** Who plays what in each ensemble. */
interface Parts {
  readonly lead: Instrument;
  readonly figure: Instrument;
  readonly bed: Instrument;
  readonly bass: Instrument;
}
const PARTS: Readonly<Record<ScoreCue['ensemble'], Parts>> = {
  piano: { lead: 'piano', figure: 'piano', bed: 'strings', bass: 'drone' },
  strings: { lead: 'strings', figure: 'strings', bed: 'strings', bass: 'strings' },
  'low-brass': { lead: 'brass', figure: 'brass', bed: 'brass', bass: 'drone' },
  bells: { lead: 'bell', figure: 'bell', bed: 'pad', bass: 'drone' },
  electronic: { lead: 'pad', figure: 'pluck', bed: 'pad', bass: 'drone' },
  folk: { lead: 'pluck', figure: 'pluck', bed: 'pad', bass: 'drone' },
};

/**
 * What a cue plays, beat by beat, as a function of the cue and the beat alone: any beat can be asked for first.
 * Chords come from the mode's ranking by roughness, further up the more tension; they change with the bar, or with
 * the beat when the tension has stepped.
 */
export class Composer {
  readonly cue: ScoreCue;
  readonly samplesPerBeat: number;
  /** Linear gain of each tension step: what keeps all of them at one loudness. */
  readonly gains: readonly number[];
  readonly #chords: readonly Chord[];
  readonly #home: Chord;
  readonly #motif: Motif;
  readonly #scale: readonly number[];
  readonly #seed: number;

  constructor(cue: ScoreCue) {
    this.cue = cue;
    this.gains = scoreGains(cue.ensemble);
    this.samplesPerBeat = Math.round((RATE * 60_000) / Math.max(20_000, cue.tempo));
    this.#chords = chordsOf(cue.mode);
    this.#home = homeChord(cue.mode);
    this.#motif = motifOf(cue.seed);
    this.#scale = SCALES[cue.mode];
    this.#seed = cue.seed | 0;
  }

  /** Tension step in force on a beat. */
  level(beat: number): number {
    return levelOf(tensionOf(this.cue, beat * this.samplesPerBeat));
  }

  chord(beat: number): Chord {
    const bar = Math.floor(beat / 4);
    const tension = tensionOf(this.cue, beat * this.samplesPerBeat);
    const level = levelOf(tension);
    if (level <= 2 && (bar % 4 === 0 || (bar % 4 === 3 && chance(this.#seed, bar) < 0.35))) return this.#home;
    const top = this.#chords.length - 1;
    const jitter = (chance(this.#seed ^ 0x51ed, bar * 8 + level) - 0.5) * 0.34;
    let at = tension / 1000 + jitter;
    at = at < 0 ? -at : at > 1 ? 2 - at : at;
    return this.#chords[Math.round(at * top)]!;
  }

  /** Appends the notes that start within a beat. */
  notesAt(beat: number, out: NoteList): void {
    if (beat < 0) return;
    const spb = this.samplesPerBeat;
    const bar = Math.floor(beat / 4);
    const inBar = beat - bar * 4;
    const level = this.level(beat);
    const gain = this.gains[level]!;
    const chord = this.chord(beat);
    const tonic = this.cue.tonic;
    const parts = PARTS[this.cue.ensemble];
    const toBarEnd = (4 - inBar) * spb;
    const swell = 0.82 + 0.18 * (chance(this.#seed, 900 + bar) * 2 - 1);
    this.#bed(parts, chord, level, gain * swell, tonic, out);
    if (level >= 3) this.#pulse(level, beat, chord, gain, tonic, out);
    this.#figure(parts, chord, level, inBar, bar, gain, tonic, toBarEnd, out);
    if (level <= 3) this.#melody(parts, level, beat, gain, tonic, out);
  }

  /** Held chord: one seamless slice a beat. */
  #bed(parts: Parts, chord: Chord, level: number, gain: number, tonic: number, out: NoteList): void {
    const spb = this.samplesPerBeat;
    const strength = gain * (0.05 + 0.022 * level);
    const bass = out.add(parts.bass, tonic - 12 + chord.bass, strength * (level >= 3 ? 1.5 : 1.1), 0, spb);
    bass.brightness = 0.12 + 0.1 * level;
    let i = 0;
    for (const u of chord.upper) {
      const n = out.add(parts.bed, tonic + u - (u > 14 ? 12 : 0), strength * 0.8, 0, spb);
      n.side = (i - (chord.upper.length - 1) / 2) * 0.45;
      n.brightness = 0.1 + 0.14 * level;
      n.tremble = level === 4 ? 0.55 : level === 3 ? 0.3 : 0;
      i++;
    }
  }

  /** A heart under tense music. */
  #pulse(level: number, beat: number, chord: Chord, gain: number, tonic: number, out: NoteList): void {
    const spb = this.samplesPerBeat;
    const times = level === 4 ? 2 : 1;
    for (let k = 0; k < times; k++) {
      const accent = (beat & 1) === 0 && k === 0 ? 1 : 0.7;
      out.add('pulse', tonic - 24 + chord.bass, gain * 0.26 * accent, (k * spb) / times, spb * 0.6);
    }
  }

  /** Broken chord: sparse while calm, in half-beats further up; it falls silent in dread. */
  #figure(
    parts: Parts,
    chord: Chord,
    level: number,
    inBar: number,
    bar: number,
    gain: number,
    tonic: number,
    toBarEnd: number,
    out: NoteList,
  ): void {
    const spb = this.samplesPerBeat;
    const sustained = parts.figure === 'strings' || parts.figure === 'brass';
    const halves = level >= 2 && !sustained ? 2 : 1;
    for (let k = 0; k < halves; k++) {
      const step = inBar * halves + k;
      const u = chance(this.#seed ^ 0x2f0b, bar * 8 + step);
      const plays = step === 0 || u < (level === 0 ? 0.45 : level === 4 ? 0.3 : sustained ? 0.25 : 0.8);
      if (!plays) continue;
      const index = (step * 2 + (bar & 1)) % (chord.upper.length + 1);
      const pitch = index === 0 ? chord.bass : chord.upper[index - 1]!;
      const strength = gain * (sustained ? 0.05 : 0.17) * (step === 0 ? 1 : 0.62 + 0.25 * u);
      const length = sustained ? spb * 0.95 : toBarEnd - k * spb * 0.5;
      const n = out.add(parts.figure, tonic + pitch, strength, (k * spb) / halves, length);
      n.side = index * 0.18 - 0.3;
      n.brightness = 0.25 + 0.12 * level + 0.2 * u;
      n.join = Math.round(spb * 0.1);
    }
  }

  /** The film's tune in the first two bars of every six (every four, warmer, when calm). */
  #melody(parts: Parts, level: number, beat: number, gain: number, tonic: number, out: NoteList): void {
    const period = level <= 1 ? 16 : 24;
    const at = beat % period;
    if (at >= 8) return;
    const first = beat - at;
    if (first > 0 && chance(this.#seed ^ 0x77aa, first) < 0.25) return;
    let half = 0;
    for (let i = 0; i < this.#motif.degrees.length; i++) {
      const length = this.#motif.lengths[i]!;
      if (Math.floor(half / 2) === at) {
        const d = this.#motif.degrees[i]!;
        const octave = Math.floor(d / 7);
        const pitch = tonic + 12 + this.#scale[d - octave * 7]! + 12 * octave;
        const sustained = parts.lead !== 'piano' && parts.lead !== 'bell' && parts.lead !== 'pluck';
        const low = this.cue.ensemble === 'low-brass' ? -12 : 0;
        const n = out.add(
          parts.lead,
          pitch + low,
          gain * (sustained ? 0.1 : 0.24) * (i === 0 ? 1.08 : 0.95),
          (half & 1) * 0.5 * this.samplesPerBeat,
          (length / 2) * this.samplesPerBeat * (sustained ? 0.97 : 1.5),
        );
        n.side = 0.12;
        n.brightness = 0.45;
        n.join = 3600;
      }
      half += length;
    }
  }
}
