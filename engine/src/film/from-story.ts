import { canonical } from '../base/canonical.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import { sha256 } from '../base/hash.ts';
import { type ProsePart, proseParts } from '../screenplay/prose.ts';
import type { Element, Script } from '../screenplay/script.ts';
import { bendItems } from './bending.ts';
import { compileFilm } from './compile.ts';
import { spectacleOf, warmthOf } from './estimates.ts';
import type { Beat, Film, Told } from './film.ts';
import { filmCast } from './film-cast.ts';
import type { Length } from './graph.ts';
import { itemsOf } from './items.ts';
import { lengthOf } from './lengths.ts';
import { markNotes } from './mark-notes.ts';
import { peopleOf } from './people-of.ts';
import { placeOf } from './place-of.ts';
import { placeMarks } from './placed-marks.ts';
import { propsOf } from './props-of.ts';
import { spotOfSetting } from './setting-spots.ts';
import type { FilmSettings } from './settings.ts';
import { toldDiagnostic } from './told-diagnostics.ts';

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

/** Bounds of film.yaml that cannot be held here, said. */
const unheld = (settings: FilmSettings, maker: Told['maker']): Diagnostic[] => {
  const { bounds } = settings;
  const paths = [
    ...(settings.variables === undefined ? [] : [['variables']]),
    ...(['never', 'before', 'runtime'] as const).flatMap((k) =>
      bounds?.[k] === undefined ? [] : [['bounds', k]],
    ),
  ];
  return paths.map((path) => ({
    ...toldDiagnostic(
      'K2509',
      `${path.join('.')} in film.yaml does nothing: ${maker === 'ink' ? 'Ink' : 'Twine'} tells this story.`,
    ),
    ...spotOfSetting(settings.source, path),
  }));
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
  // Only for its people and settings: beats are compiled as they are told.
  const shell = compileFilm(script, settings, undefined, 0);
  const { diagnostics: _, ...film } = shell;
  const { source: __, ...said } = settings;
  return {
    ...film,
    hash: sha256(`${canonical(source.told)}\u0000${canonical(said)}`),
    beats: [],
    story: {
      ...shell.story,
      variables: [],
      nodes: [],
      facts: [],
      endings: source.endings.map((id) => ({
        id,
        label: settings.endings?.[id] ?? labelOf(id),
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
    diagnostics: [...source.diagnostics, ...unheld(settings, source.told.maker)],
  };
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

/**
 * Compiles what a story told to a beat. It depends on its own words, on the cast, and, where it names no place, on the
 * beat before it: it goes on in the same set, dressed as it was and with what is new in it. `window` is that of the
 * question it ends with.
 */
export const toldBeat = (film: Film, part: ProsePart, id: string, before?: Beat, window = 0): ToldBeat => {
  const { cast, sexes, finder } = filmCast(film);
  const heading = part.heading ?? before?.heading ?? '';
  const [first] = part.elements;
  const raw = {
    heading: first?.type === 'scene_heading' ? first : undefined,
    elements: part.elements.filter((e) => e.type !== 'scene_heading'),
  };
  const read = itemsOf(id, raw.elements, cast, sexes, heading, before?.items);
  const lines = new Set(read.flatMap((i) => (i.kind === 'transition' ? [] : [i.line])));
  const marks = placeMarks(raw, markNotes(raw), lines);
  const own = marks.beat.find((m) => m.mark.kind === 'tension')?.mark;
  const { items, shots } = bendItems(
    read,
    raw.elements,
    marks,
    {
      names: { variables: [], beats: [], endings: [] },
      slots: film.slots,
      cast,
      // Conditions over beats and variables are the story's own affair here.
      say: () => {},
      used: new Set(),
      conditions: [],
    },
    own?.kind === 'tension' ? own.value : undefined,
  );
  const people = peopleOf(items, cast, finder);
  const words = items.flatMap((i) => (i.kind === 'action' ? [i.text] : [])).join('\n');
  const { props, named } = propsOf(items);
  const found = placeOf(part.heading, words, named, people.length, before?.place);
  const place =
    part.heading === undefined && before !== undefined
      ? {
          ...before.place,
          dressing: [...new Set([...before.place.dressing, ...found.dressing])].slice(0, 12),
          capacity: Math.max(before.place.capacity, found.capacity),
        }
      : found;
  const weighed = items.filter((i) => i.kind === 'action' || i.kind === 'speech');
  let tension =
    weighed.length === 0
      ? (before?.tension ?? 200)
      : Math.round(weighed.reduce((s, i) => s + i.tension, 0) / weighed.length);
  let warmth: number | undefined;
  let spectacle: number | undefined;
  let ending: string | undefined;
  let look: string | undefined;
  let light: Beat['light'];
  const saves: string[] = [];
  const all = [...shots];
  const idOf = (name: string) => cast.ids.get(name.toUpperCase());
  for (const { mark } of marks.beat) {
    if (mark.kind === 'tension') tension = mark.value;
    else if (mark.kind === 'warmth') warmth = mark.value;
    else if (mark.kind === 'spectacle') spectacle = mark.value;
    else if (mark.kind === 'ending') ending = mark.id.text;
    else if (mark.kind === 'look') look = mark.name.text;
    else if (mark.kind === 'light') light = mark.how;
    else if (mark.kind === 'save') saves.push(...[idOf(mark.person.text)].filter((p) => p !== undefined));
    else if (mark.kind === 'shot') {
      const person = mark.person === undefined ? undefined : idOf(mark.person.text);
      all.push({ scale: mark.scale, ...(person === undefined ? {} : { person }), line: 1 });
    }
  }
  const beat: Beat = {
    id,
    heading,
    place,
    items,
    // While a question is asked and nobody speaks, whoever was there is there.
    people: items.length === 0 ? (before?.people ?? []) : people,
    props,
    tension,
    ...(look === undefined ? {} : { look }),
    ...(light === undefined ? {} : { light }),
    ...(all.length === 0 ? {} : { shots: all }),
    line: 1,
  };
  return {
    beat,
    warmth: warmth ?? warmthOf(beat),
    spectacle: spectacle ?? spectacleOf(beat),
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
