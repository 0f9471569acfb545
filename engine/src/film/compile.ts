import { canonical } from '../base/canonical.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import { sha256 } from '../base/hash.ts';
import { plainText } from '../screenplay/emphasis.ts';
import { printFountain } from '../screenplay/print.ts';
import type { Script } from '../screenplay/script.ts';
import { HOUSE_LOOK, type Look } from '../timeline/look.ts';
import type { Place } from '../timeline/place.ts';
import { beatIds } from './beat-ids.ts';
import { bendItems } from './bending.ts';
import { castOf } from './cast.ts';
import { factName } from './facts.ts';
import type { Beat, Film, Item } from './film.ts';
import { MarkLocator, markNotes } from './mark-notes.ts';
import { NameFinder } from './named-in.ts';
import { peopleOf } from './people-of.ts';
import { placeOf } from './place-of.ts';
import { type PlacedMarks, placeMarks } from './placed-marks.ts';
import { propsOf } from './props-of.ts';
import { rawBeats } from './raw-beats.ts';
import { ReadingRoom } from './reading-room.ts';
import type { FilmSettings } from './settings.ts';
import { hasStory, storyBook } from './story-book.ts';
import { keepTold } from './told-lines.ts';

const isPlayed = (item: Item): boolean => item.kind !== 'transition';

/** Those of the script first, then those of film.yaml, as they stand. */
const inOrder = (all: readonly Diagnostic[]): Diagnostic[] => {
  const yaml = (d: Diagnostic): number => (d.file?.endsWith('film.yaml') === true ? 1 : 0);
  return [...all].sort(
    (a, b) => yaml(a) - yaml(b) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
};

const lookFrom = (settings: FilmSettings): Look => {
  const l = settings.look;
  return {
    ...HOUSE_LOOK,
    manner: settings.manner ?? HOUSE_LOOK.manner,
    ratio: l?.ratio === undefined ? HOUSE_LOOK.ratio : Math.round(l.ratio * 1000),
    cutting: {
      ...HOUSE_LOOK.cutting,
      average: l?.shot === undefined ? HOUSE_LOOK.cutting.average : Math.round(l.shot * 1000),
    },
    score: {
      ...HOUSE_LOOK.score,
      ensemble: l?.ensemble ?? HOUSE_LOOK.score.ensemble,
      tempo: l?.tempo === undefined ? HOUSE_LOOK.score.tempo : Math.round(l.tempo),
    },
  };
};

const titleValue = (script: Script, key: string): string =>
  script.title
    .filter((t) => t.key.trim().toLowerCase() === key)
    .flatMap((t) => t.values)
    .map((v) => plainText(v).trim())
    .filter((v) => v !== '')
    .join(' ');

/** A beat as soon as it is read, and what is known of its film by then. */
export interface ReadBeat {
  readonly beat: Beat;
  readonly film: Pick<Film, 'title' | 'author' | 'cast' | 'groups' | 'look'>;
}

/**
 * Compiles a script to the film it already is (law 12), and yields every beat as soon as it is read: final, and in the
 * order in which it plays. Nothing is yielded where marks or settings may bend the film. Each beat depends on its own elements, the cast, and the place
 * and hour before it where its heading is silent: nothing else (law 6). `most` compiles only the first beats, equal to
 * those of the whole film: a beginning to plan while the rest is read. The reading room only saves work: it keeps what
 * an earlier version of the script was read as.
 */
export function* compileInSteps(
  script: Script,
  settings: FilmSettings = {},
  file?: string,
  most = Number.MAX_SAFE_INTEGER,
  room = new ReadingRoom(),
): Generator<ReadBeat, Film, undefined> {
  const diagnostics: Diagnostic[] = [];
  const cast = castOf(script.elements, settings.cast ?? {}, room.introduced);
  const byId = new Map(cast.people.map((p) => [p.id, p]));
  const sexes = Object.fromEntries(
    cast.names.map((n) => [n, byId.get(cast.ids.get(n) ?? '')?.sex ?? 'male'] as const),
  );
  const names = new NameFinder(cast);
  const raws = rawBeats(script.elements);
  const notes = raws.map(markNotes);
  const { ids, repeated } = beatIds(raws, notes);
  const bends = notes.some((list) => list.some((n) => n.mark?.kind !== 'beat')) || hasStory(settings);
  const source = printFountain(script);
  const book = storyBook(
    settings,
    notes,
    ids,
    cast,
    new MarkLocator(() => source, file),
    diagnostics,
    room.lengths,
  );
  book.sayNotes(repeated);
  const described = new Map(
    Object.entries(settings.places ?? {}).map(([name, what]) => [name.trim().toUpperCase(), what]),
  );
  const needed = notes.flatMap((list) =>
    list.flatMap((n) => (n.mark?.kind === 'needs' ? [factName(n.mark.fact.text)] : [])),
  );
  const film: ReadBeat['film'] = {
    title: settings.title ?? titleValue(script, 'title'),
    author: titleValue(script, 'author') || titleValue(script, 'authors'),
    cast: cast.people,
    groups: Object.fromEntries(cast.groups),
    look: lookFrom(settings),
  };
  const beats: Beat[] = [];
  const marks: PlacedMarks[] = [];
  let before: Place | undefined;
  // How a film goes on depends on all of it: a beginning alone is read only of those that go in the written order.
  for (const [n, raw] of raws.slice(0, bends ? undefined : most).entries()) {
    const heading = raw.heading === undefined ? '' : plainText(raw.heading.text).trim();
    const id = ids[n] as string;
    const read = room.items(id, raw.elements, cast, sexes, heading, beats.at(-1)?.items);
    const placed = placeMarks(raw, notes[n] ?? [], new Set(read.filter(isPlayed).map((i) => i.line)));
    marks.push(placed);
    const own = book.markedTension(placed);
    const { items: bent, shots } = bendItems(read, raw.elements, placed, book.needs, own);
    const items = keepTold(bent, needed);
    const people = peopleOf(items, cast, names);
    const acted = items.filter((i) => i.kind === 'action');
    const words = acted.map((i) => i.text).join('\n');
    const { props, named } = propsOf(items);
    const placeFor = (text: string | undefined) =>
      placeOf(text, words, named, people.length, before, described);
    const place = placeFor(raw.heading === undefined ? undefined : heading);
    const kept = book.beatMarks(placed, placeFor, items, raw.heading?.line ?? 1);
    before = place;
    const weighed = items.filter((i) => i.kind === 'action' || i.kind === 'speech');
    const tension =
      own ??
      (weighed.length === 0 ? 200 : Math.round(weighed.reduce((s, i) => s + i.tension, 0) / weighed.length));
    const all = [...shots, ...kept.shots];
    const beat: Beat = {
      id,
      heading,
      ...(raw.heading?.number === undefined ? {} : { number: raw.heading.number }),
      place,
      items,
      people,
      props,
      tension,
      ...(kept.settings.length === 0 ? {} : { settings: kept.settings }),
      ...(kept.look === undefined ? {} : { look: kept.look }),
      ...(kept.light === undefined ? {} : { light: kept.light }),
      ...(all.length === 0 ? {} : { shots: all }),
      line: raw.heading?.line ?? raw.elements[0]?.line ?? 1,
    };
    beats.push(beat);
    if (!bends) yield { beat, film };
  }
  room.close(most === Number.MAX_SAFE_INTEGER ? new Set(beats.map((b) => b.id)) : undefined);
  if (beats.length === 0)
    diagnostics.push({
      code: 'K2010',
      severity: 'error',
      message: 'There is nothing to perform in this script.',
      remedy: 'Write a scene heading (INT. KITCHEN - NIGHT), a line of action or a speech.',
      line: 1,
      column: 1,
      ...(file === undefined ? {} : { file }),
    });
  const { source: _, ...said } = settings;
  const story = book.story(beats, marks);
  return {
    version: 1,
    title: film.title,
    author: film.author,
    hash: sha256(`${source}\u0000${canonical(said)}`),
    beats,
    cast: film.cast,
    groups: film.groups,
    look: film.look,
    story,
    slots: book.slots,
    diagnostics: [...script.diagnostics, ...inOrder(diagnostics)],
  };
}

/** As `compileInSteps`, at once. */
export const compileFilm = (...script: Parameters<typeof compileInSteps>): Film => {
  const reading = compileInSteps(...script);
  for (;;) {
    const next = reading.next();
    if (next.done === true) return next.value;
  }
};
