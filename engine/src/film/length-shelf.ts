import { equalMoved } from '../base/moved.ts';
import type { Beat } from './film.ts';
import type { Length } from './graph.ts';
import { type LengthContext, lengthOf } from './lengths.ts';

interface Shelved {
  readonly beat: Beat;
  readonly context: LengthContext;
  readonly length: Length;
}

/** Lengths of a film's earlier version, by beat: reckoned again only where something changed that they depend on. */
export class LengthShelf {
  private readonly shelf = new Map<string, Shelved>();

  /** `lengthOf(beat, context)`. */
  of(beat: Beat, context: LengthContext): Length {
    const kept = this.shelf.get(beat.id);
    if (
      kept !== undefined &&
      equalMoved(kept.context, context, 0) &&
      equalMoved(kept.beat, beat, beat.line - kept.beat.line)
    )
      return kept.length;
    const length = lengthOf(beat, context);
    this.shelf.set(beat.id, { beat, context, length });
    return length;
  }

  /** Forgets beats that the film no longer has. */
  keepOnly(beats: ReadonlySet<string>): void {
    for (const id of this.shelf.keys()) if (!beats.has(id)) this.shelf.delete(id);
  }
}
