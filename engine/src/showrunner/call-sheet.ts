import type { ReadBeat } from '../film/compile.ts';
import type { Beat } from '../film/film.ts';
import type { Manner } from '../timeline/look.ts';
import type { CutInput } from './cut-beat.ts';

/**
 * What beats will be cut from, beat by beat as they are read: of a film that nothing bends, for an audience that wishes
 * for nothing. So that they may be cut while the rest is still read, in any thread. A guess: `planFilm` finds such cuts
 * in its room where they are what it asks for, and makes all others itself.
 */
export class CallSheet {
  private readonly film: Omit<CutInput, 'beat' | 'first' | 'before'>;
  private before: string | undefined;

  constructor(film: ReadBeat['film'], seed: number, manner: Manner = film.look.manner) {
    const { title, author, groups } = film;
    const cast = new Map(film.cast.map((p) => [p.id, p] as const));
    this.film = {
      film: { title, author, groups },
      cast,
      look: { ...film.look, manner },
      manner,
      track: [],
      seed,
    };
  }

  /** The beat that plays next. */
  next(beat: Beat): CutInput {
    const { before } = this;
    this.before = beat.place.id;
    return { ...this.film, beat, first: before === undefined, ...(before === undefined ? {} : { before }) };
  }
}
