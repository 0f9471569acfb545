import { hash32 } from '../../base/hash.ts';
import { type Flicks, fromMilliseconds, fromSeconds } from '../../base/time.ts';
import type { SetPlan } from '../../stage/sets/plan.ts';
import type { ActionName } from '../../timeline/action.ts';
import type { FoleyCue, FoleySound } from '../../timeline/cue.ts';
import type { PropKind } from '../../timeline/prop.ts';
import type { Action, PropSpan, Stance } from '../../timeline/timeline.ts';
import { whereabouts } from '../mix/listener.ts';
import type { SceneSlice } from './slice.ts';
import { stepsOf } from './steps.ts';

type Surface = FoleyCue['surface'];

/** Floors that sound like another. */
const SURFACES: Readonly<Record<SetPlan['floor']['kind'], Surface>> = {
  wood: 'wood',
  stone: 'stone',
  carpet: 'carpet',
  earth: 'earth',
  gravel: 'gravel',
  metal: 'metal',
  snow: 'snow',
  water: 'water',
  tile: 'tile',
  grass: 'earth',
  asphalt: 'stone',
  sand: 'snow',
};

/** What handling a thing sounds of. */
const THINGS: Readonly<Partial<Record<PropKind, FoleySound>>> = {
  cup: 'cup',
  plate: 'cup',
  glass: 'glass',
  bottle: 'glass',
  book: 'paper',
  letter: 'paper',
  paper: 'paper',
  newspaper: 'paper',
  photograph: 'paper',
  money: 'paper',
  card: 'paper',
  phone: 'phone-pick-up',
  telephone: 'phone-pick-up',
  gun: 'metal',
  knife: 'metal',
  key: 'metal',
  coin: 'metal',
  hammer: 'metal',
  axe: 'wood',
  shovel: 'metal',
  lamp: 'switch',
  torch: 'switch',
  radio: 'switch',
  television: 'switch',
  camera: 'switch',
  suitcase: 'wood',
  box: 'wood',
  crate: 'wood',
  barrel: 'wood',
  chair: 'wood',
  table: 'wood',
  coat: 'cloth',
  hat: 'cloth',
  bag: 'cloth',
  flag: 'cloth',
  computer: 'typing',
};

const HANDLING: ReadonlySet<ActionName> = new Set([
  'take',
  'give',
  'put',
  'drop',
  'throw',
  'hold',
  'carry',
  'use',
  'open',
  'close',
  'touch',
  'search',
  'clean',
]);

/** Sounds of what bodies do, apart from handling: the sound, when in the action (share), and its level, mB. */
const DOING: Readonly<Partial<Record<ActionName, readonly [FoleySound, number, number]>>> = {
  knock: ['knock', 0.15, 0],
  drink: ['cup', 0.75, -300],
  eat: ['cup', 0.4, -400],
  read: ['paper', 0.1, 0],
  write: ['paper', 0.2, -300],
  phone: ['phone-pick-up', 0.1, 0],
  type: ['typing', 0, 0],
  wear: ['cloth', 0.1, 0],
  remove: ['cloth', 0.1, 0],
  clean: ['cloth', 0.2, 0],
  turn: ['cloth', 0.1, -800],
  jump: ['fall', 0.8, -700],
  flinch: ['cloth', 0, -300],
  clap: ['applause', 0, -600],
  embrace: ['cloth', 0.25, 0],
  strike: ['hit', 0.45, 0],
  shoot: ['gunshot', 0.3, 0],
  block: ['hit', 0.4, -500],
  stagger: ['step', 0.3, 300],
  push: ['cloth', 0.3, 0],
  pull: ['cloth', 0.3, 0],
  throw: ['whoosh', 0.4, 0],
  press: ['switch', 0.4, 0],
  drive: ['engine', 0, -400],
  row: ['splash', 0.3, -300],
};

/** Sounds that last as long as what makes them. */
const LASTING: ReadonlySet<FoleySound> = new Set(['typing', 'engine', 'applause', 'phone-ring', 'clock']);

/** A script's own word for a noise, standing as a thing for a moment. */
const NOUNS: readonly (readonly [RegExp, FoleySound])[] = [
  [/\b(gun ?shots?|shots?|bang|gunfire)\b/, 'gunshot'],
  [/\b(thunder|thunderclap|lightning)\b/, 'thunder'],
  [/\b(explosion|blast|boom|bomb)\b/, 'explosion'],
  [/\b(door ?bell|bells?|chime|alarm|siren)\b/, 'bell'],
  [/\b(horn|honk|whistle)\b/, 'horn'],
  [/\b(ring|ringing|telephone rings?|phone rings?|ringtone)\b/, 'phone-ring'],
  [/\b(knock|knocking)\b/, 'knock'],
  [/\b(crash|smash|shatter(?:s|ing)?|broken glass)\b/, 'glass-break'],
  [/\b(thud|slam|thump)\b/, 'fall'],
  [/\b(splash)\b/, 'splash'],
  [/\b(applause|cheers?|cheering)\b/, 'applause'],
  [/\b(engine|motor|roar)\b/, 'engine'],
  [/\b(click|beep|buzz)\b/, 'switch'],
  [/\b(clank|clang)\b/, 'metal'],
  [/\b(bark|growl|howl|meow|neigh)\b/, 'animal'],
  [/\b(whoosh|swoosh)\b/, 'whoosh'],
  [/\b(tick|ticking)\b/, 'clock'],
];

/** The sound that a noun names, if it names one. */
export const soundOfNoun = (noun: string): FoleySound | undefined =>
  NOUNS.find(([pattern]) => pattern.test(noun.toLowerCase()))?.[1];

/** Sounds of steps, doors, hands and things in a beat. Each stands on the record that makes it and nothing later. */
export const planFoley = (slice: SceneSlice, plan: SetPlan | undefined): FoleyCue[] => {
  if (slice.look.manner === 'silent') return [];
  const out: FoleyCue[] = [];
  const surface: Surface = plan ? SURFACES[plan.floor.kind] : 'wood';
  const floor: Surface = slice.place?.weather === 'snow' && !slice.place.interior ? 'snow' : surface;
  const add = (
    sound: FoleySound,
    start: Flicks,
    at: readonly [number, number, number],
    strength: number,
    gain: number,
    duration: Flicks = fromSeconds(0.4),
  ) => {
    if (start < 0 || start >= slice.duration) return;
    out.push({
      kind: 'foley',
      start: Math.round(start),
      duration: Math.round(duration),
      scene: slice.scene.index,
      seed: hash32(slice.seed, slice.scene.beat, sound, Math.round(start), Math.round(at[0])),
      sound,
      surface: floor,
      x: Math.round(at[0]),
      y: Math.round(at[1]),
      z: Math.round(at[2]),
      strength: Math.round(strength),
      gain,
    });
  };
  const stanceOf = (person: string, t: Flicks): Stance | undefined => {
    let found: Stance | undefined;
    for (const s of slice.stances) if (s.person === person && s.start <= t) found = s;
    return found;
  };
  const placeOf = (person: string, t: Flicks, y: number): readonly [number, number, number] => {
    const s = stanceOf(person, t);
    if (!s) return [0, y, 0];
    const [x, z] = whereabouts(s, t);
    return [x, s.y + y, z];
  };

  for (const { stance, steps } of stepsOf(slice))
    for (const f of steps) {
      const [strength, gain] = PACES[stance.kind] ?? [300, -400];
      add('step', f.at, [f.x, stance.y, f.z], strength, gain);
    }
  for (const s of slice.stances) stanceSounds(s, stanceOf(s.person, s.start - 1), add);
  for (const a of slice.actions) actionSounds(a, slice, placeOf, add);
  const open = new Map<string, number>();
  for (const d of slice.doors) {
    const before = open.get(d.id) ?? 0;
    open.set(d.id, d.open);
    const door = plan?.doors.find((x) => x.id === d.id);
    const at = [door?.x ?? 0, 1000, door?.z ?? -2000] as const;
    if (d.open > 150 && before <= 150) add('door-open', d.start, at, 700, 0, fromSeconds(0.8));
    else if (d.open <= 150 && before > 150) add('door-close', d.start + fromMilliseconds(360), at, 700, 0);
  }
  for (const p of slice.props) propSounds(p, add);
  return out.sort((a, b) => a.start - b.start);
};

type Add = (
  sound: FoleySound,
  start: Flicks,
  at: readonly [number, number, number],
  strength: number,
  gain: number,
  duration?: Flicks,
) => void;

/** Strength of a landing and its level, mB; other stances' steps are a body's small shifts. */
const PACES: Readonly<Partial<Record<Stance['kind'], readonly [number, number]>>> = {
  walk: [620, 0],
  run: [950, 500],
};

const LOW: ReadonlySet<Stance['kind']> = new Set(['sit', 'lie', 'kneel', 'crouch']);

const stanceSounds = (s: Stance, before: Stance | undefined, add: Add): void => {
  const at = [s.x, s.y, s.z] as const;
  if (s.kind === 'fall') add('fall', s.start + fromMilliseconds(450), at, 900, 0);
  else if (s.kind === 'swim') add('splash', s.start, at, 600, 0);
  else if (before === undefined || s.kind === 'walk' || s.kind === 'run') return;
  else if (LOW.has(s.kind) && !LOW.has(before.kind)) add('sit', s.start + fromMilliseconds(250), at, 600, 0);
  else if (s.kind !== before.kind) add('cloth', s.start, at, 600, 0);
};

const actionSounds = (
  a: Action,
  slice: SceneSlice,
  placeOf: (person: string, t: Flicks, y: number) => readonly [number, number, number],
  add: Add,
): void => {
  const at = placeOf(a.person, a.start, 1000);
  const strength = 400 + 0.6 * Math.min(1000, a.strength);
  const prop = a.prop ? slice.props.find((p) => p.id === a.prop && p.start <= a.start) : undefined;
  if (HANDLING.has(a.action) && prop) {
    const sound = THINGS[prop.prop] ?? (a.action === 'put' || a.action === 'drop' ? 'thing' : 'cloth');
    if (a.action === 'open' && prop.prop === 'door')
      add('door-open', a.start, at, strength, 0, fromSeconds(0.8));
    else if (a.action === 'close' && prop.prop === 'door') add('door-close', a.start, at, strength, 0);
    else if (a.action === 'drop' && (sound === 'glass' || sound === 'cup'))
      add('glass-break', a.start + fromMilliseconds(420), at, strength, -300);
    else if (a.action === 'put' || a.action === 'drop')
      add(sound, a.start + 0.7 * a.duration, at, strength, 0);
    else if (a.action === 'take' || a.action === 'give')
      add(sound, a.start + 0.5 * a.duration, at, strength, -300);
    else add(sound, a.start + 0.2 * a.duration, at, strength, -400);
    return;
  }
  const doing = DOING[a.action];
  if (!doing) return;
  const [sound, share, gain] = doing;
  add(
    sound,
    a.start + share * a.duration,
    at,
    strength,
    gain,
    LASTING.has(sound) ? a.duration : fromSeconds(0.4),
  );
};

const propSounds = (p: PropSpan, add: Add): void => {
  if (p.prop !== 'thing' || p.at.kind !== 'set') return;
  const sound = soundOfNoun(p.noun);
  if (!sound) return;
  const lasting = LASTING.has(sound) ? Math.min(p.duration, fromSeconds(8)) : fromSeconds(0.4);
  add(sound, p.start, [p.at.x, p.at.y, p.at.z], 800, 0, lasting);
};
