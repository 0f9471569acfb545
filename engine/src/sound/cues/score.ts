import { hash32 } from '../../base/hash.ts';
import { type Flicks, fromSeconds } from '../../base/time.ts';
import type { ScoreCue } from '../../timeline/cue.ts';
import { chance } from '../dsp/noise.ts';
import type { SceneSlice } from './slice.ts';

/** After the establishing picture has been seen alone for a moment. */
const ENTRY = fromSeconds(1.4);
/** A silence between words as long as this calls for music. */
const GAP = fromSeconds(2.6);
/** A silence that was left alone is asked again after this long. */
const AGAIN = fromSeconds(7);
/** Music that has played this long leaves when somebody speaks. */
const ENOUGH = fromSeconds(22);
/** Shortest cue worth starting, once begun, before speech may end it. */
const LEAST = fromSeconds(9);
/** Silence after music has left. */
const REST = fromSeconds(6);

/** The tension in force at a time. */
export const tensionAt = (slice: SceneSlice, t: Flicks): number => {
  let value = slice.scene.tension;
  for (const [at, to] of slice.tension) {
    if (at > t) break;
    value = to;
  }
  return value;
};

const modeOf = (tension: number, seed: number): ScoreCue['mode'] => {
  const u = chance(seed, 3);
  if (tension < 260) return u < 0.5 ? 'major' : u < 0.8 ? 'lydian' : 'dorian';
  if (tension < 480) return u < 0.3 ? 'major' : u < 0.65 ? 'dorian' : 'minor';
  if (tension < 720) return u < 0.75 ? 'minor' : 'dorian';
  return u < 0.6 ? 'phrygian' : 'minor';
};

/**
 * Score of a beat. Whether music plays at a moment is decided from what has begun by then: it enters after the
 * establishing picture when the beat's draw says so, or in a long silence between words; it leaves when somebody
 * speaks and it has had its time; a wish for much more tension brings it in at once. Silence is the rest. `look.score.presence` weighs every draw.
 */
export const planScore = (slice: SceneSlice): ScoreCue[] => {
  const { look, scene, place } = slice;
  const presence = look.score.presence / 1000;
  const silent = look.manner === 'silent';
  if (presence <= 0 && !silent) return [];
  const film = hash32(slice.seed, 'motif') >>> 16;
  const own = hash32(slice.seed, scene.beat, 'score');
  const seed = ((film << 16) | (own & 0xffff)) >>> 0;
  const opening = tensionAt(slice, 0);
  const mode = modeOf(opening, own | 0);
  // Tonics of one film are neighbours on the circle of fifths; each place keeps its own.
  const home = 48 + Math.floor(chance(slice.seed | 0, 11) * 7);
  const shift = [0, 5, -5, 2, -2, 7][Math.floor(chance(hash32(place?.id ?? 'card'), 1) * 6)]!;
  const tonic = home + shift + (home + shift < 46 ? 12 : home + shift > 57 ? -12 : 0);
  const tempo = Math.round(
    look.score.tempo * 1000 * (0.94 + 0.22 * (opening / 1000) + 0.06 * chance(own | 0, 5)),
  );

  const cue = (start: Flicks, end: Flicks, n: number): ScoreCue => {
    const tension: [Flicks, number][] = [[0, tensionAt(slice, start)]];
    for (const [at, to] of slice.tension) if (at > start && at < end) tension.push([at - start, to]);
    return {
      kind: 'score',
      start,
      duration: end - start,
      scene: scene.index,
      seed: ((seed & 0xffff0000) | ((seed + n * 211) & 0xffff)) >>> 0,
      tempo,
      tonic,
      mode,
      ensemble: look.score.ensemble,
      tension,
      gain: 0,
      fadeIn: fromSeconds(n === 0 && start === 0 ? 0.8 : 1.6),
      fadeOut: fromSeconds(2.4),
    };
  };
  if (silent || place === undefined) return slice.duration > 0 ? [cue(0, slice.duration, 0)] : [];

  const out: ScoreCue[] = [];
  let playing: Flicks | undefined;
  let lastEnd: Flicks = -REST;
  const stop = (t: Flicks) => {
    if (playing !== undefined && t > playing) out.push(cue(playing, t, out.length));
    playing = undefined;
    lastEnd = t;
  };
  // The opening draw: tension pulls music in.
  const wish = 0.25 + presence * 0.6 + (opening / 1000 - 0.4) * 0.5;
  const opens = chance(own | 0, 7) < wish * Math.min(1, presence * 1.6);
  const begin = (t: Flicks) => {
    if (playing === undefined && t < slice.duration) playing = t;
  };
  let quietFrom: Flicks = 0;
  let k = 0;
  // Entries wait for their moment; a line that begins before it calls them off.
  const settle = (until: Flicks) => {
    if (playing !== undefined) return;
    if (opens && out.length === 0 && lastEnd < 0 && quietFrom === 0 && until > ENTRY) begin(ENTRY);
    else {
      // One draw, and another after each further silence of the same kind.
      const first = Math.max(quietFrom + GAP, lastEnd + REST);
      for (let n = 0; first + n * AGAIN < until; n++)
        if (chance(own | 0, 1000 + k * 64 + n) < presence * 1.2) {
          begin(first + n * AGAIN);
          return;
        }
    }
  };
  const calls = slice.calls ?? [];
  let c = 0;
  const called = (until: Flicks) => {
    for (; c < calls.length && (calls[c] as Flicks) < until; c++) {
      settle(calls[c] as Flicks);
      begin(calls[c] as Flicks);
    }
  };
  for (const line of slice.lines) {
    k++;
    called(line.start);
    settle(line.start);
    if (playing !== undefined) {
      const played = line.start - playing;
      const tense = tensionAt(slice, line.start) / 1000;
      const leaves = played > ENOUGH ? 0.75 - 0.35 * tense : played > LEAST ? 0.4 - 0.35 * tense : 0;
      if (chance(own | 0, 500 + k) < leaves + (1 - presence) * 0.3 * (played > LEAST ? 1 : 0))
        stop(line.start);
    }
    quietFrom = Math.max(quietFrom, line.start + line.duration);
  }
  k++;
  called(slice.duration);
  settle(slice.duration);
  stop(slice.duration);
  return out;
};
