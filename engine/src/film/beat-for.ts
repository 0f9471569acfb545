import type { Settings } from '../audience/settings.ts';
import { shortId } from '../base/hash.ts';
import { type ActionContext, contextAfter, readAction } from '../language/action.ts';
import { feelingOf } from '../language/feeling.ts';
import { evaluate } from './expression.ts';
import { filledIn } from './filled-in.ts';
import type { ActionItem, Beat, Film, Item, SpeechItem, TitleItem } from './film.ts';
import { type FilmCast, filmCast } from './film-cast.ts';
import { peopleOf } from './people-of.ts';
import { propsOf } from './props-of.ts';
import { lineText } from './slot-span.ts';
import { piecesOf } from './speech.ts';
import { factsOf, type StoryState } from './story-state.ts';
import { variantHolds } from './variant.ts';

type Line = Exclude<Item, { kind: 'transition' }>;

const bends = (item: Item): item is Line =>
  item.kind !== 'transition' &&
  (item.when !== undefined || item.variants !== undefined || item.slots !== undefined);

/** A line without what bent it. Its mark stays: performance may let it go, or must not. */
const settled = <L extends Line>(line: L): L => {
  const { when: _w, variants: _v, slots: _s, ...rest } = line;
  return rest as L;
};

/** A speech with other words: said in pieces where they are long, each with an id of its own. */
export const spoken = (line: SpeechItem, text: string, reread: boolean): SpeechItem[] => {
  const plain = settled(line);
  const pieces = piecesOf(text);
  const felt = reread
    ? feelingOf({ text, ...(line.parenthetical === undefined ? {} : { parenthetical: line.parenthetical }) })
    : line.feeling;
  return pieces.map((words, i): SpeechItem => {
    const { parenthetical, ...rest } = plain;
    return {
      ...rest,
      id: shortId(line.id, words, i),
      text: words,
      feeling: { kind: felt.kind, strength: felt.strength },
      ...(parenthetical === undefined || i > 0 ? {} : { parenthetical }),
      dual: plain.dual && i === 0,
      trimmable: plain.trimmable && pieces.length === 1,
    };
  });
};

/** Reads a beat's actions in turn, as its first reading did: who `she` is follows from the lines before. */
class Reader {
  private context: ActionContext;
  private readonly known: FilmCast;

  constructor(known: FilmCast) {
    this.known = known;
    this.context = { mentioned: [], sexes: known.sexes };
  }

  action(line: ActionItem, text: string): ActionItem {
    const events = readAction(text, { names: this.known.cast.names, previous: this.context });
    return { ...settled(line), id: shortId(line.id, text), text, events };
  }

  after(item: Item): void {
    if (item.kind === 'action') this.context = contextAfter(item.events, this.context);
    if (item.kind !== 'speech') return;
    const name = this.known.cast.people.find((p) => p.id === item.speaker)?.name.toUpperCase();
    if (name === undefined) return;
    const others = this.context.mentioned.filter((n) => n !== name);
    this.context = { ...this.context, mentioned: [name, ...others] };
  }
}

/** Words of a line under these slots and settings; empty where it is silent. `other`: they are a variant's. */
const wordsOf = (
  line: Line,
  film: Film,
  slots: Readonly<Record<string, string>>,
  settings: Settings,
): { text: string; other: boolean } => {
  const written = lineText(line);
  if (line.mark === 'lock') return { text: written, other: false };
  const variant = line.variants?.find((v) => variantHolds(v.when, film.slots, slots, settings));
  if (variant !== undefined) return { text: variant.text, other: true };
  return { text: filledIn(written, line.slots ?? [], film.slots, slots), other: false };
};

/**
 * The beat as it plays: lines whose condition fails are gone, other words stand in where they hold as the beat begins,
 * slots are filled in, and it plays in another place where its heading says so. People and things follow. A plain Beat:
 * no line depends on anything any more. The very same object where nothing bends.
 */
export const beatFor = (
  film: Film,
  beat: Beat,
  /** As the beat has been entered; undefined where no story of our own goes on (then no condition is asked). */
  state: StoryState | undefined,
  slots: Readonly<Record<string, string>>,
  settings: Settings,
): Beat => {
  if (beat.settings === undefined && !beat.items.some(bends)) return beat;
  const facts = state === undefined ? undefined : factsOf(film.story, state);
  const items: Item[] = [];
  /** Something is seen or done that was not, or not any more. */
  let changed = false;
  let gone = false;
  let reader: Reader | undefined;
  const known = filmCast(film);
  if (beat.items.some((i) => i.kind === 'action' && bends(i))) reader = new Reader(known);
  for (const item of beat.items) {
    const add = (list: readonly Item[]) => {
      for (const i of list) {
        items.push(i.kind === 'speech' && i.dual && gone ? { ...i, dual: false } : i);
        reader?.after(i);
        gone = false;
      }
    };
    if (!bends(item)) {
      add([item]);
      continue;
    }
    const plays = item.when === undefined || facts === undefined || evaluate(item.when, facts) !== 0;
    const { text, other } = wordsOf(item, film, slots, settings);
    if (!plays || text.trim() === '') {
      changed = true;
      gone = true;
    } else if (text === lineText(item)) add([settled(item)]);
    else if (item.kind === 'speech') add(spoken(item, text, other));
    else if (item.kind === 'title') {
      const title: TitleItem = { ...settled(item), id: shortId(item.id, text), text: text.split('\n') };
      add([title]);
    } else {
      changed = true;
      add([(reader as Reader).action(item, text)]);
    }
  }
  const { settings: places, ...plain } = beat;
  const elsewhere = places?.find((p) => variantHolds(p.when, film.slots, slots, settings));
  const lines = new Set(items.map((i) => i.line));
  const had = new Set(beat.items.map((i) => i.line));
  return {
    ...plain,
    items,
    ...(changed ? { people: peopleOf(items, known.cast, known.finder), props: propsOf(items).props } : {}),
    ...(elsewhere === undefined ? {} : { heading: elsewhere.heading, place: elsewhere.place }),
    ...(beat.shots === undefined
      ? {}
      : { shots: beat.shots.filter((s) => lines.has(s.line) || !had.has(s.line)) }),
  };
};
