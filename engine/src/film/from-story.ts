import { canonical } from '../base/canonical.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import { sha256 } from '../base/hash.ts';
import { type ProsePart, proseParts } from '../screenplay/prose.ts';
import type { Element, Script } from '../screenplay/script.ts';
import { type Cast, castOf } from './cast.ts';
import { compileFilm } from './compile.ts';
import type { Beat, Film, Told } from './film.ts';
import type { Length } from './graph.ts';
import { itemsOf } from './items.ts';
import { lengthOf } from './lengths.ts';
import { readMark } from './marks.ts';
import { NameFinder } from './named-in.ts';
import { peopleOf } from './people-of.ts';
import { placeOf } from './place-of.ts';
import { propsOf } from './props-of.ts';
import type { FilmSettings } from './settings.ts';

/** A story to be made a film of. */
export interface ToldSource {
  readonly told: Told;
  /** Where film.yaml has none. */
  readonly title: string;
  readonly author: string;
  /** Ending ids that its tags name. */
  readonly endings: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

const elementsOf = (lines: readonly string[]): Element[] =>
  proseParts(lines.map((text) => ({ text, tags: [] }))).flatMap((p) => p.elements);

const labelOf = (id: string): string => {
  const words = id.replace(/[-_]+/gu, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/**
 * The film that a told story is: cast, look and settings from all of its words; no beats yet. Bounds over beats and
 * variables, and the runtime, belong to our own graph: of those film.yaml gives, only the arc and the ceiling of
 * tension hold here.
 */
export const compileTold = (source: ToldSource, settings: FilmSettings = {}): Film => {
  const script: Script = {
    version: 1,
    title: [
      { key: 'Title', values: [source.title], line: 1 },
      { key: 'Author', values: [source.author], line: 1 },
    ],
    elements: elementsOf(source.told.lines),
    tokens: [],
    diagnostics: [],
  };
  const shell = compileFilm(script, settings);
  const { diagnostics: _, ...film } = shell;
  return {
    ...film,
    hash: sha256(
      `${source.told.maker}\u0000${canonical(source.told as never)}\u0000${canonical(settings as never)}`,
    ),
    beats: [],
    story: {
      ...shell.story,
      variables: [],
      nodes: [],
      facts: [],
      endings: source.endings.map((id) => ({
        id,
        label: shell.story.endings.find((e) => e.id === id)?.label ?? labelOf(id),
        nodes: [],
      })),
      bounds: {
        intensity: shell.story.bounds.intensity,
        persuasion: 'none',
        never: [],
        before: [],
        ...(shell.story.bounds.challenge === undefined ? {} : { challenge: shell.story.bounds.challenge }),
      },
      toggles: shell.story.toggles.filter((t) => t.id.startsWith('set:')),
      remembered: [],
    },
    told: source.told,
    diagnostics: source.diagnostics,
  };
};

interface Troupe {
  readonly cast: Cast;
  readonly sexes: Readonly<Record<string, 'female' | 'male'>>;
  readonly names: NameFinder;
}

const troupes = new WeakMap<Told, Troupe>();

/** Everyone in a told story, read from all of its words once. */
const troupeOf = (told: Told): Troupe => {
  const known = troupes.get(told);
  if (known !== undefined) return known;
  const cast = castOf(elementsOf(told.lines), told.described);
  const byId = new Map(cast.people.map((p) => [p.id, p]));
  const sexes = Object.fromEntries(
    cast.names.map((n) => [n, byId.get(cast.ids.get(n) ?? '')?.sex ?? 'male'] as const),
  );
  const troupe = { cast, sexes, names: new NameFinder(cast) };
  troupes.set(told, troupe);
  return troupe;
};

/** A beat that a story has told, and what it brings. */
export interface ToldBeat {
  readonly beat: Beat;
  readonly warmth: number;
  readonly spectacle: number;
  readonly saves: readonly string[];
  readonly ending?: string;
  readonly length: Length;
}

/** Marks of the beat: notes of their own before anything is played. */
const marksOf = (elements: readonly Element[]) =>
  elements.flatMap((e) => (e.type === 'note' ? (readMark(e.text)?.mark ?? []) : []));

/**
 * Compiles what a story told to a beat. It depends on its own words, on the cast, and, where it names no place, on the
 * beat before it: it goes on in the same set, dressed as it was and with what is new in it.
 */
export const toldBeat = (
  film: Film & { readonly told: Told },
  part: ProsePart,
  id: string,
  before?: Beat,
  window = 0,
): ToldBeat => {
  const { cast, sexes, names } = troupeOf(film.told);
  const heading = part.heading ?? before?.heading ?? '';
  const items = itemsOf(id, part.elements, cast, sexes, heading, before?.items);
  const people = peopleOf(items, cast, names);
  const words = items.flatMap((i) => (i.kind === 'action' ? [i.text] : [])).join('\n');
  const { props, named } = propsOf(items);
  const read = placeOf(part.heading, words, named, people.length, before?.place);
  const place =
    part.heading === undefined && before !== undefined
      ? {
          ...before.place,
          dressing: [...new Set([...before.place.dressing, ...read.dressing])].slice(0, 12),
          capacity: Math.max(before.place.capacity, read.capacity),
        }
      : read;
  const weighed = items.filter((i) => i.kind === 'action' || i.kind === 'speech');
  let tension =
    weighed.length === 0
      ? (before?.tension ?? 200)
      : Math.round(weighed.reduce((s, i) => s + i.tension, 0) / weighed.length);
  let warmth = 500;
  let spectacle = 500;
  let ending: string | undefined;
  let look: string | undefined;
  const saves: string[] = [];
  const shots: NonNullable<Beat['shots']>[number][] = [];
  for (const mark of marksOf(part.elements)) {
    if (mark.kind === 'tension') tension = mark.value;
    else if (mark.kind === 'warmth') warmth = mark.value;
    else if (mark.kind === 'spectacle') spectacle = mark.value;
    else if (mark.kind === 'ending') ending = mark.id.text;
    else if (mark.kind === 'look') look = mark.name.text;
    else if (mark.kind === 'save') {
      const person = cast.ids.get(mark.person.text.toUpperCase());
      if (person !== undefined) saves.push(person);
    } else if (mark.kind === 'shot') {
      const person = mark.person === undefined ? undefined : cast.ids.get(mark.person.text.toUpperCase());
      shots.push({ scale: mark.scale, ...(person === undefined ? {} : { person }), line: 1 });
    }
  }
  const beat: Beat = {
    id,
    heading,
    place,
    items,
    people: people.length === 0 && items.length === 0 ? (before?.people ?? []) : people,
    props,
    tension,
    ...(look === undefined ? {} : { look }),
    ...(shots.length === 0 ? {} : { shots }),
    line: 1,
  };
  return {
    beat,
    warmth,
    spectacle,
    saves,
    ...(ending === undefined ? {} : { ending }),
    length: lengthOf(beat, {
      cast: film.cast,
      groups: film.groups,
      slots: film.slots,
      manner: film.look.manner,
      opens: before === undefined,
      window,
    }),
  };
};
