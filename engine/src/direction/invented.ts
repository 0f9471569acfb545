import { AS_WRITTEN, type SettingsTrack } from '../audience/settings.ts';
import { below, pick, uniform } from '../base/random.ts';
import { type Flicks, fromMilliseconds, roundToFrame } from '../base/time.ts';
import type { Moment, Performance } from '../performance/performance.ts';
import { setPlan } from '../stage/sets/build.ts';
import type { SetPlan, Spot } from '../stage/sets/plan.ts';
import { FEELINGS } from '../timeline/feeling.ts';
import { HOUSE_LOOK } from '../timeline/look.ts';
import type { Person } from '../timeline/person.ts';
import { PLACE_KINDS, type Place } from '../timeline/place.ts';
import type { Line, PropSpan, Stance, Title } from '../timeline/timeline.ts';
import type { DirectionInput } from './direct.ts';

/** Scenes without a script, for tests and benches: people who talk, walk, come and go in a place, keyed by a seed. */

const NAMES = ['ada', 'ben', 'cleo', 'dov', 'edda', 'finn'];

export const inventedPerson = (id: string, seed: number): Person => ({
  id,
  name: id.toUpperCase(),
  age: pick(['young', 'middle', 'old', 'child'] as const, seed, id, 'age'),
  sex: pick(['female', 'male'] as const, seed, id, 'sex'),
  height: 1150 + below(800, seed, id, 'height'),
  girth: 1000,
  shoulders: 1000,
  skin: 0xd9a883,
  eyes: 0x4a3b2a,
  lips: 0xb56a5f,
  hair: { style: 'short', colour: 0x332211 },
  beard: 'none',
  hat: { kind: pick(['none', 'none', 'fedora'] as const, seed, id, 'hat'), colour: 0x222222 },
  glasses: false,
  top: { kind: 'shirt', colour: 0x556677, trim: 0xffffff },
  bottom: { kind: 'trousers', colour: 0x222233 },
  shoes: 0x111111,
  face: {
    width: 1000,
    jaw: 1000,
    chin: 1000,
    nose: 1000,
    noseWidth: 1000,
    brow: 1000,
    ears: 1000,
    eyeSize: 1000,
    lips: 1000,
    cheeks: 1000,
  },
  voice: { base: 'slt', size: 1000, rate: 1000, range: 1000, breath: 200, pitch: 180 },
  seed,
});

export const inventedPlace = (seed: number): Place => {
  const kind = pick(PLACE_KINDS, seed, 'kind');
  const outside = [
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
  ];
  return {
    id: `${kind}-${seed}`,
    kind,
    guessed: false,
    interior: !outside.includes(kind),
    name: kind.toUpperCase(),
    hour: pick(['day', 'night', 'dawn', 'dusk'] as const, seed, 'hour'),
    weather: pick(['clear', 'clear', 'rain', 'fog', 'overcast'] as const, seed, 'weather'),
    dressing: [],
    capacity: 6,
    seed,
  };
};

const spanTo = (list: Stance[], person: string, end: Flicks): void => {
  for (let i = list.length - 1; i >= 0; i--) {
    const s = list[i]!;
    if (s.person !== person) continue;
    list[i] = { ...s, duration: end - s.start };
    return;
  }
};

/**
 * A scene of about `moments` moments; the same seed and place give the same scene whatever the settings. With `fork`,
 * what happens from that moment on is another story.
 */
export const inventedPerformance = (
  scene: number,
  plan: SetPlan,
  people: readonly string[],
  moments: number,
  fork?: { readonly from: number; readonly seed: number },
): Performance => {
  let seed = scene;
  const stances: Stance[] = [];
  const lines: Line[] = [];
  const props: PropSpan[] = [];
  const titles: Title[] = [];
  const out: Moment[] = [];
  const spots = plan.spots.filter((s) => s.kind !== 'drive');
  const free = [...(spots.length > 0 ? spots : plan.spots)];
  const first = free[below(Math.max(1, free.length), seed, 'group')];
  free.sort((a, b) => Number(b.group === first?.group) - Number(a.group === first?.group));
  const at = new Map<string, Spot>();
  const stand = (person: string, spot: Spot, start: Flicks): void => {
    stances.push({
      person,
      scene: 0,
      start,
      duration: 0,
      kind: spot.kind === 'sit' ? 'sit' : spot.kind === 'lie' ? 'lie' : 'stand',
      x: spot.x,
      z: spot.z,
      y: spot.y,
      yaw: spot.yaw,
      blend: fromMilliseconds(500),
      ...(spot.on === undefined ? {} : { on: spot.on }),
    });
    at.set(person, spot);
  };
  for (const person of people) {
    const spot = free.shift();
    if (spot) stand(person, spot, 0);
  }
  const cast = [...at.keys()];
  if (cast[0])
    props.push({
      scene: 0,
      start: 0,
      duration: Number.MAX_SAFE_INTEGER,
      id: 'the-letter',
      prop: 'letter',
      noun: 'letter',
      at: { kind: 'hand', person: cast[0], hand: 'right' },
      tint: 0xffffff,
      size: 200,
    });
  let t: Flicks = 0;
  for (let i = 0; i < moments; i++) {
    if (fork && i >= fork.from) seed = fork.seed;
    const u = uniform(seed, 'what', i);
    const who = cast.length > 0 ? pick(cast, seed, 'who', i) : undefined;
    const others = cast.filter((c) => c !== who);
    const to = others.length > 0 ? pick(others, seed, 'to', i) : undefined;
    const base = {
      start: t,
      decided: t,
      offScreen: false,
      feeling: { kind: pick(FEELINGS, seed, 'feeling', i), strength: below(1000, seed, 'strength', i) },
      tension: below(1000, seed, 'tension', Math.floor(i / 6)),
      weight: below(1000, seed, 'weight', i),
      subjects: who ? [who] : [],
      ...(to ? { to } : {}),
    };
    let m: Moment;
    const long = (low: number, high: number) =>
      roundToFrame(fromMilliseconds(low + below(high - low, seed, 'long', i)));
    if (i === 0) m = { ...base, kind: 'open', duration: long(1200, 3500), subjects: [], text: 'INT. PLACE' };
    else if (i === moments - 1)
      m = { ...base, kind: 'close', duration: long(800, 2000), subjects: [], text: '' };
    else if (!who || u > 0.93)
      m = { ...base, kind: 'pause', duration: long(600, 3000), subjects: [], text: 'Silence.' };
    else if (u < 0.68) {
      m = {
        ...base,
        kind: 'speech',
        duration: long(700, 7500),
        line: `l${i}`,
        text: `Words of line ${i}, said.`,
        offScreen: uniform(seed, 'off', i) < 0.06,
      };
      lines.push({
        id: `l${i}`,
        scene: 0,
        start: t,
        duration: m.duration,
        speaker: who,
        text: m.text,
        channel: m.offScreen ? 'voice-over' : 'on',
        delivery: 'normal',
        feeling: base.feeling,
        ...(to ? { to } : {}),
        phones: [],
        words: [],
        source: i,
      });
    } else if (u < 0.78 && free.length > 0) {
      // Walks to a free spot.
      const spot = free.shift()!;
      const from = at.get(who)!;
      free.push(from);
      m = {
        ...base,
        kind: 'action',
        action: 'walk',
        duration: long(1800, 4000),
        text: `${who} crosses the room.`,
      };
      spanTo(stances, who, t);
      stances.push({
        person: who,
        scene: 0,
        start: t,
        duration: m.duration,
        kind: 'walk',
        x: spot.x,
        z: spot.z,
        y: 0,
        yaw: spot.yaw,
        path: [from.x, from.z, spot.x, spot.z],
        blend: fromMilliseconds(300),
      });
      stand(who, spot, t + m.duration);
    } else if (u < 0.85)
      m = {
        ...base,
        kind: 'action',
        action: 'take',
        prop: 'the-letter',
        duration: long(1500, 3500),
        text: `${who} takes the letter.`,
      };
    else
      m = {
        ...base,
        kind: 'action',
        action: 'look-around',
        duration: long(1000, 3000),
        text: `${who} looks around.`,
      };
    out.push(m);
    t += m.duration;
  }
  for (const person of cast) spanTo(stances, person, t);
  stances.sort((a, b) => a.start - b.start);
  return {
    beat: `beat-${scene}`,
    duration: t,
    people: cast,
    lines,
    stances,
    actions: [],
    gazes: [],
    moods: [],
    props: props.map((p) => ({ ...p, duration: t })),
    doors: [],
    effects: [],
    titles,
    moments: out,
    opening: 'cut',
    closing: 'cut',
    lamps: { out: [], changes: [] },
  };
};

/** All that `direct` needs, for an invented scene. */
export const inventedInput = (
  seed: number,
  options: {
    people?: number;
    moments?: number;
    track?: SettingsTrack;
    place?: Place;
    fork?: { from: number; seed: number };
  } = {},
): DirectionInput => {
  const place = options.place ?? inventedPlace(seed);
  const plan = setPlan(place);
  const count = options.people ?? below(6, seed, 'people');
  const ids = NAMES.slice(0, count);
  const performance = inventedPerformance(seed, plan, ids, options.moments ?? 24, options.fork);
  return {
    performance,
    plan,
    place,
    cast: new Map(ids.map((id) => [id, inventedPerson(id, seed)])),
    look: HOUSE_LOOK,
    track: options.track ?? [],
    seed,
    tension: 450,
  };
};

/** A track of a few random directives over a duration. */
export const inventedTrack = (seed: number, duration: Flicks): SettingsTrack => {
  const out: { at: Flicks; settings: typeof AS_WRITTEN }[] = [];
  let settings = AS_WRITTEN;
  const n = below(5, seed, 'steps');
  const times = Array.from({ length: n }, (_, i) => below(Math.max(1, duration), seed, 'step', i)).sort(
    (a, b) => a - b,
  );
  for (const [i, at] of times.entries()) {
    const axis = pick(['tension', 'pace', 'warmth', 'talk', 'spectacle'] as const, seed, 'axis', i);
    settings = { ...settings, [axis]: below(11, seed, 'value', i) - 5 };
    out.push({ at, settings });
  }
  return out;
};
