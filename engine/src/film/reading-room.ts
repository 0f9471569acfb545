import { equalMoved } from '../base/moved.ts';
import { type ActionEvent, readAction } from '../language/action.ts';
import type { Element } from '../screenplay/script.ts';
import type { Cast } from './cast.ts';
import type { Item } from './film.ts';
import { itemsOf } from './items.ts';
import { LengthShelf } from './length-shelf.ts';
import { callersOf } from './telephone.ts';

interface Shelved {
  /** All that the items depend on besides the elements. */
  readonly needs: readonly unknown[];
  readonly elements: readonly Element[];
  readonly items: Item[];
}

const lineOf = (elements: readonly Element[]): number => elements[0]?.line ?? 1;

/**
 * What was read of a script's earlier version, by beat: an edited script is read again only where it changed. It only
 * saves work: items from the shelf are those that reading anew would give, at the lines where they now stand.
 */
export class ReadingRoom {
  readonly lengths = new LengthShelf();
  private readonly shelf = new Map<string, Shelved>();
  /** Of the version before, and of this one so far. */
  private introductions = new Map<string, readonly ActionEvent[]>();
  private asked = new Map<string, readonly ActionEvent[]>();
  private speaking: readonly string[] = [];
  private cast: Cast | undefined;
  /** The cast as far as reading goes: what its people look like tells nothing about their lines. */
  private names: readonly unknown[] = [];

  /** `readAction(text, { names })`, for paragraphs that may introduce people. */
  readonly introduced = (text: string, names: readonly string[]): readonly ActionEvent[] => {
    if (names !== this.speaking) {
      if (!equalMoved(this.speaking, names, 0)) {
        this.introductions = new Map();
        this.asked = new Map();
      }
      this.speaking = names;
    }
    const events = this.introductions.get(text) ?? readAction(text, { names });
    this.asked.set(text, events);
    return events;
  };

  /** As `itemsOf`. */
  items(
    beat: string,
    elements: readonly Element[],
    cast: Cast,
    sexes: Readonly<Record<string, 'female' | 'male'>>,
    heading = '',
    before: readonly Item[] = [],
  ): Item[] {
    if (cast !== this.cast) {
      this.cast = cast;
      const names = [cast.names, [...cast.ids], sexes];
      if (!equalMoved(this.names, names, 0)) this.names = names;
    }
    const needs = [this.names, heading, callersOf(before)];
    const kept = this.shelf.get(beat);
    if (kept !== undefined && equalMoved(kept.needs, needs, 0)) {
      const by = lineOf(elements) - lineOf(kept.elements);
      if (equalMoved(kept.elements, elements, by)) {
        if (by === 0) return kept.items;
        const items = kept.items.map((i) => ({ ...i, line: i.line + by }));
        this.shelf.set(beat, { needs, elements, items });
        return items;
      }
    }
    const items = itemsOf(beat, elements, cast, sexes, heading, before);
    this.shelf.set(beat, { needs, elements, items });
    return items;
  }

  /** A version is read: forgets what it no longer has. `beats` are left out where only its beginning was read. */
  close(beats?: ReadonlySet<string>): void {
    this.introductions = this.asked;
    this.asked = new Map();
    if (beats === undefined) return;
    for (const id of this.shelf.keys()) if (!beats.has(id)) this.shelf.delete(id);
    this.lengths.keepOnly(beats);
  }
}
