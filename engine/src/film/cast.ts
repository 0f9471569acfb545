import { type ActionEvent, readAction } from '../language/action.ts';
import { personFrom } from '../language/person.ts';
import type { Element } from '../screenplay/script.ts';
import type { Person } from '../timeline/person.ts';
import { isBox } from './channel.ts';
import { puppetFor } from './puppet.ts';
import { slug } from './slug.ts';

/** Silent parts beyond this many stay out of the cast: a crowd is not a cast list. */
const MOST_SILENT = 24;
const MOST_CAST = 400;

/** A cue's name as the cast list keys it: upper case, single spaces, no trailing colon. */
export const partName = (cue: string): string =>
  cue
    .replace(/\s+/gu, ' ')
    .replace(/[:.]+$/u, '')
    .trim()
    .toUpperCase();

/** `MARA` for captions and credits: `Mara`, but `COP #2` and `DJ` stay as they are. */
export const displayName = (name: string): string =>
  name
    .split(' ')
    .map((w) => (w.length <= 2 || /[#\d.]/u.test(w) ? w : w.charAt(0) + w.slice(1).toLowerCase()))
    .join(' ');

/** Groups of extras by the plural that names them, and what one of them is called. */
const PLURAL: Readonly<Record<string, string>> = {
  MEN: 'MAN',
  WOMEN: 'WOMAN',
  COPS: 'COP',
  POLICEMEN: 'POLICEMAN',
  OFFICERS: 'OFFICER',
  SOLDIERS: 'SOLDIER',
  GUARDS: 'GUARD',
  CHILDREN: 'CHILD',
  KIDS: 'KID',
  BOYS: 'BOY',
  GIRLS: 'GIRL',
  PEOPLE: 'PERSON',
  GUESTS: 'GUEST',
  STUDENTS: 'STUDENT',
  DANCERS: 'DANCER',
  NURSES: 'NURSE',
  DOCTORS: 'DOCTOR',
  WAITERS: 'WAITER',
  CUSTOMERS: 'CUSTOMER',
  PATRONS: 'PATRON',
  PASSENGERS: 'PASSENGER',
  WORKERS: 'WORKER',
  SAILORS: 'SAILOR',
  FISHERMEN: 'FISHERMAN',
  STRANGERS: 'STRANGER',
  CROWD: 'PERSON',
};
const COUNT: Readonly<Record<string, number>> = {
  two: 2,
  both: 2,
  couple: 2,
  pair: 2,
  three: 3,
  four: 4,
  five: 5,
  several: 4,
  many: 5,
  crowd: 5,
};
const MOST_IN_GROUP = 5;

/** How many a group is, from the words around it: three where they do not say. */
const countOf = (sentence: string): number => {
  for (const word of sentence.toLowerCase().split(/[^a-z]+/u))
    if (Object.hasOwn(COUNT, word)) return COUNT[word] as number;
  return 3;
};

export interface Cast {
  readonly people: readonly Person[];
  /** Upper-case name -> person id. */
  readonly ids: ReadonlyMap<string, string>;
  /** All names, speaking parts first. */
  readonly names: readonly string[];
  /** Upper-case plural -> ids of its extras. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
  /** Ids of parts that are voices without a body. */
  readonly boxes: ReadonlySet<string>;
}

/**
 * Every speaking part gets a body and a voice from what the script says of it anywhere; people that action lines
 * introduce (`a gaunt SAILOR, 60s`) get a body too. `extra` are descriptions from film.yaml, which come first.
 */
export const castOf = (
  elements: readonly Element[],
  extra: Readonly<Record<string, string>> = {},
  introduced = (text: string, names: readonly string[]): readonly ActionEvent[] =>
    readAction(text, { names }),
): Cast => {
  const speaking: string[] = [];
  const seen = new Set<string>();
  for (const e of elements) {
    if (e.type !== 'character') continue;
    const name = partName(e.text);
    if (name === '' || seen.has(name) || speaking.length >= MOST_CAST) continue;
    seen.add(name);
    speaking.push(name);
  }
  const descriptions = new Map<string, string[]>();
  const describe = (name: string, words: string) => {
    const list = descriptions.get(name);
    if (list === undefined) descriptions.set(name, [words]);
    else if (list.length < 4) list.push(words);
  };
  for (const [name, words] of Object.entries(extra)) describe(partName(name), words);
  const silent: string[] = [];
  const crowds = new Map<string, number>();
  for (const e of elements) {
    // Only names in capitals introduce anybody: most paragraphs need not be read here.
    if (e.type !== 'action' || !/\p{Lu}\p{Lu}/u.test(e.text)) continue;
    for (const event of introduced(e.text, speaking)) {
      if (event.introduces === undefined) continue;
      const name = partName(event.introduces.name);
      const plural = name.split(' ').at(-1) ?? name;
      if (Object.hasOwn(PLURAL, plural) && !seen.has(name)) {
        if (!crowds.has(plural)) crowds.set(plural, Math.min(MOST_IN_GROUP, countOf(event.sentence)));
        continue;
      }
      describe(name, event.introduces.description);
      if (seen.has(name) || silent.length >= MOST_SILENT) continue;
      seen.add(name);
      silent.push(name);
    }
  }
  const people: Person[] = [];
  const ids = new Map<string, string>();
  const names = [...speaking, ...silent];
  const taken = new Set<string>();
  for (const name of names) {
    let id = slug(name);
    for (let n = 2; taken.has(id); n++) id = `${slug(name)}-${n}`;
    taken.add(id);
    ids.set(name, id);
    people.push(puppetFor(id, displayName(name), personFrom(name, descriptions.get(name) ?? []), people));
  }
  const groups = new Map<string, string[]>();
  for (const [plural, count] of crowds) {
    const one = PLURAL[plural] as string;
    const members: string[] = [];
    for (let n = 1; n <= count && people.length < MOST_CAST; n++) {
      const name = `${one} ${n}`;
      const id = slug(name);
      if (taken.has(id)) continue;
      taken.add(id);
      members.push(id);
      people.push(puppetFor(id, displayName(name), personFrom(one, []), people));
    }
    groups.set(plural, members);
  }
  const boxes = new Set([...ids].flatMap(([name, id]) => (isBox(name) ? [id] : [])));
  return { people, ids, names, groups, boxes };
};
