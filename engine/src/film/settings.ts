import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Diagnostic } from '../base/diagnostic.ts';
import { diagnosticAt, type Fault } from './fault.ts';
import { nearest } from './nearest.ts';
import { pathKey, type SettingPath, type SettingSpots, spotOfSetting } from './setting-spots.ts';
import { SETTINGS_SCHEMA, settingForm, settingNames } from './settings-schema.ts';

/** `film.yaml`, as far as it holds. */
export type FilmSettings = z.infer<typeof SETTINGS_SCHEMA> & {
  /** Where it says so. */
  readonly source?: SettingSpots;
};

const LONGEST = 1_000_000;
/** Faults beyond this many are not said: the file is something else. */
const MOST_FAULTS = 100;
const DEEPEST = 32;

/** Line and column of every key and value: a member of a map stands at its key, save where its value stands alone. */
const spotsOf = (
  root: Node | null,
  lines: LineCounter,
): { spots: SettingSpots['spots']; odd?: { line: number; col: number } } => {
  const spots: Record<string, { line: number; column: number }> = {};
  let odd: { line: number; col: number } | undefined;
  const put = (path: SettingPath, node: unknown) => {
    const offset = (node as Node | null)?.range?.[0];
    if (offset === undefined) return;
    const { line, col } = lines.linePos(offset);
    if (line > 0) spots[pathKey(path)] = { line, column: col };
  };
  const walk = (node: unknown, path: SettingPath) => {
    if (path.length > DEEPEST) return;
    if (isMap(node))
      for (const pair of node.items) {
        const key = isScalar(pair.key) ? String(pair.key.value) : undefined;
        if (key === undefined) {
          odd ??= lines.linePos((pair.key as Node | null)?.range?.[0] ?? 0);
          continue;
        }
        put([...path, key], isScalar(pair.value) && pair.value.value !== null ? pair.value : pair.key);
        put([...path, key, '@key'], pair.key);
        walk(pair.value, [...path, key]);
      }
    else if (isSeq(node))
      for (const [i, item] of node.items.entries()) {
        put([...path, i], item);
        walk(item, [...path, i]);
      }
  };
  walk(root, []);
  return odd === undefined ? { spots } : { spots, odd };
};

type Json = Record<string | number, unknown>;

/** Takes the value at a path out of a copy of the settings made for that. */
const without = (raw: Json, path: SettingPath): void => {
  let at: unknown = raw;
  for (const step of path.slice(0, -1)) at = (at as Json | undefined)?.[step];
  const last = path.at(-1);
  if (typeof at !== 'object' || at === null || last === undefined) return;
  if (Array.isArray(at)) at.splice(Number(last), 1);
  else delete (at as Json)[last];
};

/**
 * What is left out for a fault at a path: a whole entry of a list or map (a key of the arc without its tension says
 * nothing), a single member of `bounds` and `look`, a single entry of a bound's list.
 */
const entryOf = (raw: Json, path: SettingPath): SettingPath => {
  const wanted = path.slice(0, path[0] === 'bounds' && path.length > 2 ? 3 : 2);
  let at: unknown = raw;
  for (const [n, step] of wanted.entries()) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return wanted.slice(0, n);
    at = (at as Json)[step];
  }
  return wanted;
};

/** Order in which members can be taken out one by one. */
const later = (a: SettingPath, b: SettingPath): number => {
  for (let n = 0; n < Math.min(a.length, b.length); n++) {
    const [x, y] = [a[n], b[n]];
    if (typeof x === 'number' && typeof y === 'number' && x !== y) return y - x;
  }
  return b.length - a.length;
};

const unknownKey = (path: SettingPath, key: string): Omit<Fault, 'at'> => {
  const names = settingNames(path);
  const near = nearest(key, names);
  return {
    code: 'K2003',
    message: `"${[...path, key].join('.').slice(0, 120)}" in film.yaml does nothing in this version.`,
    remedy:
      near !== undefined
        ? `Did you mean ${near}?`
        : path.length > 0
          ? `Write it as in: ${settingForm(path)}.`
          : `Settings are: ${names.join(', ')}.`,
  };
};

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of names and values',
  record: 'a map of names and values',
};

/** What is wrong at a path, in a sentence. */
const wrong = (path: SettingPath, issue: z.core.$ZodIssue): string => {
  const name = path.map(String).join('.').slice(0, 120);
  switch (issue.code) {
    case 'invalid_type':
      return `${name} needs ${KINDS[issue.expected] ?? issue.expected}.`;
    case 'invalid_value':
      return `${name} may be: ${issue.values.map(String).join(', ')}.`;
    case 'too_big':
      return `${name} is at most ${issue.maximum}${issue.origin === 'string' ? ' characters long' : ''}.`;
    case 'too_small':
      return `${name} is at least ${issue.minimum}${issue.origin === 'string' ? ' characters long' : ''}.`;
    case 'invalid_key':
    case 'invalid_format':
      return `${name}: a name is one word of letters, digits, _ and -, and begins with a letter.`;
    default:
      return `${name} is missing, or cannot have this value.`;
  }
};

/**
 * Reads `film.yaml`. What is wrong is said, each at its line and column, and left out; the rest holds. No aliases, so
 * nothing can blow up.
 */
export const parseSettings = (
  text: string,
  file?: string,
): { settings: FilmSettings; diagnostics: Diagnostic[] } => {
  const diagnostics: Diagnostic[] = [];
  const at = file === undefined ? {} : { file };
  const broken = (message: string, remedy: string, line = 1, column = 1) => {
    diagnostics.push(diagnosticAt({ code: 'K2001', message, remedy }, { ...at, line, column }));
    return { settings: {}, diagnostics };
  };
  if (text.length > LONGEST) return broken('film.yaml is longer than 1 MB.', 'Keep settings only in it.');
  const lines = new LineCounter();
  let raw: unknown;
  let spots: SettingSpots['spots'];
  try {
    const document = parseDocument(text, { strict: true, uniqueKeys: true, lineCounter: lines });
    const first = document.errors[0];
    if (first) {
      const where = lines.linePos(first.pos[0]);
      return broken(
        `film.yaml is not YAML: ${first.message.split('\n')[0]?.replace(/(?: at line \d+, column \d+)?[:.]?$/u, '')}.`,
        'Mend the line: `name: value`, two spaces deeper for what belongs to a name.',
        Math.max(1, where.line),
        Math.max(1, where.col),
      );
    }
    const found = spotsOf(document.contents, lines);
    if (found.odd !== undefined)
      return broken(
        'A list or a map stands in film.yaml where a name must.',
        'Write `name: value`, with a word before the colon.',
        Math.max(1, found.odd.line),
        Math.max(1, found.odd.col),
      );
    raw = document.toJS({ maxAliasCount: 0 });
    spots = found.spots;
  } catch (error) {
    return broken(
      `film.yaml cannot be read: ${(error as Error).message}`,
      'Use plain values, without aliases.',
    );
  }
  if (raw === null || raw === undefined) return { settings: {}, diagnostics };
  if (typeof raw !== 'object' || Array.isArray(raw))
    return broken('film.yaml is not a list of settings.', 'Write `name: value` lines.');
  const source: SettingSpots = { spots, ...at };
  const say = (fault: Omit<Fault, 'at'>, path: SettingPath) => {
    const spot = spotOfSetting(source, path);
    diagnostics.push(diagnosticAt(fault, { line: spot.line, column: spot.column, ...at }));
  };
  const kept = raw as Json;
  // What is left out may have stood in for a further fault: a few rounds find them all.
  for (let round = 0; round < 8; round++) {
    const read = SETTINGS_SCHEMA.safeParse(kept);
    if (read.success) return { settings: { ...(read.data as FilmSettings), source }, diagnostics };
    const out: SettingPath[] = [];
    const put = (path: SettingPath) => {
      if (!out.some((p) => pathKey(p) === pathKey(path))) out.push(path);
    };
    for (const issue of read.error.issues.slice(0, MOST_FAULTS)) {
      const path = issue.path.map((p) => (typeof p === 'symbol' ? String(p) : p));
      if (issue.code === 'unrecognized_keys')
        for (const key of issue.keys) {
          say(unknownKey(path, key), [...path, key, '@key']);
          put([...path, key]);
        }
      else {
        say(
          {
            code: 'K2002',
            message: wrong(path, issue),
            remedy: `Write it as in: ${settingForm(path)}.`,
          },
          issue.code === 'invalid_key' ? [...path, '@key'] : path,
        );
        put(entryOf(kept, path));
      }
    }
    // The last first, so that the numbers of list members stay right.
    for (const path of out.sort(later)) without(kept, path);
  }
  return { settings: { source }, diagnostics };
};
