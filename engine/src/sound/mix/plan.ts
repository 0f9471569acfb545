import type { Flicks } from '../../base/time.ts';
import { setPlan } from '../../stage/sets/build.ts';
import type { AmbienceCue, FoleyCue, ScoreCue } from '../../timeline/cue.ts';
import type { Manner } from '../../timeline/look.ts';
import type { Channel, Line, Scale, Shot, Stance, Timeline } from '../../timeline/timeline.ts';
import { fromDecibels, fromMillibels } from '../dsp/decibels.ts';
import { RATE, sampleAt } from '../dsp/rate.ts';
import type { RoomSpec } from '../dsp/reverb.ts';
import { FOLEY_LEVELS } from '../foley/levels.generated.ts';
import { LONGEST_FOLEY } from '../foley/recipes.ts';
import { hear, isMoving, type Listener, listenerOf, whereabouts } from './listener.ts';
import { roomOf } from './rooms.ts';

/**
 * A timeline reduced to what the mix needs, in samples from the film's start. Plain data: made on any thread, posted
 * to the one that sounds.
 */
export interface MixPlan {
  readonly duration: number;
  readonly manner: Manner;
  readonly lines: readonly LineEntry[];
  readonly foley: readonly FoleyEntry[];
  readonly ambience: readonly AmbienceEntry[];
  readonly score: readonly ScoreEntry[];
  readonly rooms: readonly RoomEntry[];
}

/** `key` names what is the same sound before and after a re-plan; `stop` is past its last audible sample. */
export interface Entry {
  readonly key: string;
  readonly start: number;
  readonly stop: number;
}

/** From `at` on a voice stands here: sine of the azimuth, linear gain, share sent to the room. */
export interface PlacedPoint {
  readonly at: number;
  readonly side: number;
  readonly gain: number;
  readonly send: number;
}

export interface LineEntry extends Entry {
  readonly id: string;
  readonly channel: Channel;
  readonly points: readonly PlacedPoint[];
}

export interface FoleyEntry extends Entry {
  readonly cue: FoleyCue;
  readonly length: number;
  readonly side: number;
  readonly gain: number;
  readonly send: number;
}

export interface FadedEntry extends Entry {
  readonly length: number;
  readonly fadeIn: number;
  readonly fadeOut: number;
  readonly gain: number;
}

export interface AmbienceEntry extends FadedEntry {
  readonly cue: AmbienceCue;
}

export interface ScoreEntry extends FadedEntry {
  readonly cue: ScoreCue;
}

export interface RoomEntry {
  readonly start: number;
  readonly room: RoomSpec;
}

/** How near each scale of shot brings the ear: decibels, and room share. */
const PERSPECTIVE: Readonly<Record<Scale, readonly [number, number]>> = {
  'extreme-wide': [-2.2, 1.6],
  wide: [-1.4, 1.4],
  full: [-0.8, 1.2],
  'medium-wide': [-0.3, 1.05],
  medium: [0, 1],
  'medium-close-up': [0.2, 0.9],
  'close-up': [0.5, 0.75],
  'extreme-close-up': [0.7, 0.65],
  insert: [0, 1],
};

/** How much of the real azimuth a voice keeps: dialogue stays near the picture's middle. */
const VOICE_WIDTH = 0.6;
const FOLEY_WIDTH = 0.9;

const lastAt = <T extends { readonly start: Flicks }>(list: readonly T[], t: Flicks): T | undefined => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (list[mid]!.start <= t) low = mid + 1;
    else high = mid;
  }
  return list[low - 1];
};

const grouped = <T>(list: readonly T[], key: (x: T) => string): Map<string, T[]> => {
  const out = new Map<string, T[]>();
  for (const x of list) {
    const k = key(x);
    const old = out.get(k);
    if (old) old.push(x);
    else out.set(k, [x]);
  }
  return out;
};

const pointsOf = (
  line: Line,
  stances: readonly Stance[],
  shots: readonly Shot[],
  ear: Listener,
): PlacedPoint[] => {
  const at = (t: Flicks): PlacedPoint => {
    const shot = lastAt(shots, t);
    const [db, wet] = PERSPECTIVE[shot?.scale ?? 'medium'];
    const stance = lastAt(stances, t);
    if (line.channel === 'voice-over') return { at: sampleAt(t), side: 0, gain: 1, send: 0 };
    if (line.channel === 'phone' || line.channel === 'radio')
      return { at: sampleAt(t), side: 0.1, gain: fromDecibels(-1), send: 0.12 };
    const [x, z] = stance ? whereabouts(stance, t) : [0, 0];
    const heard = hear(ear, x, z);
    const side = heard.side * VOICE_WIDTH;
    if (line.channel === 'off-screen')
      return { at: sampleAt(t), side: stance ? side : 0.3, gain: fromDecibels(-2.5), send: 1.5 };
    // A gentle fall with distance: a sixth of the inverse law, as a boom that follows leaves it.
    const far = fromDecibels(-Math.min(1.5, Math.max(-0.5, (heard.distance - 4.5) * 0.3)));
    return { at: sampleAt(t), side, gain: fromDecibels(db) * far, send: 0.44 * wet };
  };
  const end = line.start + line.duration;
  const times = new Set<Flicks>([line.start]);
  for (const s of shots) if (s.start > line.start && s.start < end) times.add(s.start);
  for (const s of stances)
    if (isMoving(s))
      for (let t = line.start + 352_800_000; t < end; t += 352_800_000)
        if (t >= s.start && t < s.start + s.duration) times.add(t);
  return [...times].sort((a, b) => a - b).map(at);
};

/** Reduces a timeline to its mix. Each entry depends only on records that start at or before what it describes. */
export const mixPlan = (timeline: Timeline): MixPlan => {
  const stances = grouped(timeline.stances, (s) => `${s.scene} ${s.person}`);
  const shots = grouped(timeline.shots, (s) => String(s.scene));
  const ears = new Map<number, Listener>();
  const earOf = (scene: number): Listener => {
    const index = timeline.scenes[scene]?.place ?? -1;
    let ear = ears.get(index);
    if (!ear) {
      const place = timeline.places[index];
      ear = listenerOf(place && setPlan(place));
      ears.set(index, ear);
    }
    return ear;
  };

  const lines = timeline.lines.map((line): LineEntry => {
    const start = sampleAt(line.start);
    return {
      key: `${line.id} ${start}`,
      id: line.id,
      start,
      stop: sampleAt(line.start + line.duration),
      channel: line.channel,
      points: pointsOf(
        line,
        stances.get(`${line.scene} ${line.speaker}`) ?? [],
        shots.get(String(line.scene)) ?? [],
        earOf(line.scene),
      ),
    };
  });

  const foley: FoleyEntry[] = [];
  const ambience: AmbienceEntry[] = [];
  const score: ScoreEntry[] = [];
  for (const cue of timeline.cues) {
    const start = sampleAt(cue.start);
    const length = sampleAt(cue.start + cue.duration) - start;
    if (cue.kind === 'foley') {
      const heard = hear(earOf(cue.scene), cue.x, cue.z);
      const near = Math.sqrt(Math.min(1, 4 / heard.distance));
      foley.push({
        key: `${start} ${cue.sound} ${cue.seed} ${cue.x} ${cue.z}`,
        start,
        stop: start + length + LONGEST_FOLEY * RATE,
        length,
        cue,
        side: heard.side * FOLEY_WIDTH,
        gain:
          fromMillibels(cue.gain) *
          fromDecibels(FOLEY_LEVELS[cue.sound] ?? 0) *
          (0.25 + (0.75 * cue.strength) / 1000) *
          near,
        send: 0.6,
      });
      continue;
    }
    const fadeOut = Math.max(480, sampleAt(cue.fadeOut));
    const faded = {
      start,
      length,
      stop: start + length + fadeOut,
      fadeIn: Math.max(240, sampleAt(cue.fadeIn)),
      fadeOut,
      gain: fromMillibels(cue.gain),
    };
    if (cue.kind === 'ambience')
      ambience.push({ ...faded, key: `${start} ${cue.seed} ${cue.place} ${cue.hour} ${cue.weather}`, cue });
    else score.push({ ...faded, key: `${start} ${cue.seed} ${cue.tonic} ${cue.mode} ${cue.tempo}`, cue });
  }

  const rooms = timeline.scenes.map((scene) => ({
    start: sampleAt(scene.start),
    room: roomOf(timeline.places[scene.place]),
  }));
  const byStart = (a: { start: number }, b: { start: number }) => a.start - b.start;
  return {
    duration: sampleAt(timeline.duration),
    manner: timeline.manner,
    lines: lines.sort(byStart),
    foley: foley.sort(byStart),
    ambience: ambience.sort(byStart),
    score: score.sort(byStart),
    rooms: rooms.sort(byStart),
  };
};
