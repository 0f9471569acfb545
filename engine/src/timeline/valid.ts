import type { Timeline } from './timeline.ts';

/** Members of each list's records: `n` a whole number, `s` text, `b` a boolean, `a` a list, `o` an object. */
const SHAPES = {
  cast: { id: 's', name: 's' },
  places: { id: 's' },
  scenes: {
    start: 'n',
    duration: 'n',
    index: 'n',
    heading: 's',
    beat: 's',
    place: 'n',
    tension: 'n',
    people: 'a',
    line: 'n',
  },
  shots: {
    id: 's',
    start: 'n',
    duration: 'n',
    scene: 'n',
    scale: 's',
    kind: 's',
    subject: 's',
    setup: 's',
    camera: 'o',
    reason: 's',
  },
  lines: {
    id: 's',
    start: 'n',
    duration: 'n',
    scene: 'n',
    speaker: 's',
    text: 's',
    phones: 'a',
    words: 'a',
    source: 'n',
  },
  stances: {
    start: 'n',
    duration: 'n',
    scene: 'n',
    person: 's',
    kind: 's',
    x: 'n',
    z: 'n',
    y: 'n',
    yaw: 'n',
  },
  actions: { start: 'n', duration: 'n', scene: 'n', person: 's', action: 's', strength: 'n', hand: 's' },
  gazes: { start: 'n', duration: 'n', scene: 'n', person: 's', target: 'o', head: 'n' },
  moods: { start: 'n', duration: 'n', scene: 'n', person: 's', kind: 's', strength: 'n' },
  props: { start: 'n', duration: 'n', scene: 'n', id: 's', prop: 's', noun: 's', at: 'o' },
  doors: { start: 'n', duration: 'n', scene: 'n', id: 's', open: 'n' },
  titles: { id: 's', kind: 's', start: 'n', duration: 'n', text: 'a', card: 'b' },
  transitions: { start: 'n', duration: 'n', kind: 's', colour: 'n' },
  lights: { start: 'n', duration: 'n', scene: 'n', plan: 'o' },
  cues: { kind: 's', start: 'n', duration: 'n', scene: 'n' },
  decisions: {
    at: 'n',
    scene: 'n',
    phase: 's',
    told: 'n',
    band: 'a',
    target: 'n',
    held: 'b',
    candidates: 'a',
    why: 's',
  },
  choices: {
    id: 's',
    start: 'n',
    duration: 'n',
    scene: 'n',
    options: 'a',
    fallback: 's',
    taken: 's',
  },
  witness: { of: 's', id: 's', by: 's', source: 's', why: 's' },
} as const satisfies Partial<Record<keyof Timeline, Readonly<Record<string, string>>>>;

const is = (value: unknown, kind: string): boolean => {
  switch (kind) {
    case 'n':
      return Number.isSafeInteger(value);
    case 's':
      return typeof value === 'string';
    case 'b':
      return typeof value === 'boolean';
    case 'a':
      return Array.isArray(value);
    default:
      return typeof value === 'object' && value !== null && !Array.isArray(value);
  }
};

const NAMES: Readonly<Record<string, string>> = {
  n: 'a whole number',
  s: 'text',
  b: 'true or false',
  a: 'a list',
  o: 'an object',
};

/** First member anywhere that is a number but no whole one. */
const fraction = (value: unknown, path: string): string | undefined => {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? undefined : path;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [k, v] of Object.entries(value)) {
    const found = fraction(v, `${path}.${k}`);
    if (found !== undefined) return found;
  }
  return undefined;
};

const listFault = (name: keyof typeof SHAPES, list: unknown): string | undefined => {
  if (!Array.isArray(list)) return `"${name}" is not a list`;
  const shape = Object.entries(SHAPES[name]);
  for (const [i, r] of list.entries()) {
    if (!is(r, 'o')) return `${name}[${i}] is not an object`;
    for (const [member, kind] of shape)
      if (!is((r as Record<string, unknown>)[member], kind))
        return `${name}[${i}].${member} is not ${NAMES[kind]}`;
  }
  return undefined;
};

/** What keeps plain data from being a timeline of this version, in words; undefined if nothing does. */
export const timelineFault = (value: Readonly<Record<string, unknown>>): string | undefined => {
  for (const name of ['engine', 'manner']) if (!is(value[name], 's')) return `"${name}" is not text`;
  for (const name of ['seed', 'duration'])
    if (!is(value[name], 'n')) return `"${name}" is not a whole number`;
  for (const name of ['film', 'look']) if (!is(value[name], 'o')) return `"${name}" is not an object`;
  for (const name of Object.keys(SHAPES) as (keyof typeof SHAPES)[]) {
    const fault = listFault(name, value[name]);
    if (fault !== undefined) return fault;
  }
  const broken = fraction(value, 'timeline');
  if (broken !== undefined) return `${broken} is not a whole number`;
  const { scenes, shots, duration } = value as unknown as Timeline;
  let at = 0;
  for (const [i, s] of scenes.entries()) {
    if (s.index !== i || s.start !== at) return `scenes[${i}] does not follow the scene before it`;
    at += s.duration;
  }
  if (at !== duration) return 'the scenes do not fill the duration';
  at = 0;
  for (const [i, s] of shots.entries()) {
    if (s.start !== at) return `shots[${i}] does not follow the shot before it`;
    at += s.duration;
  }
  return undefined;
};
