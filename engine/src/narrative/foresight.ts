import type { Span } from '../film/graph.ts';

/** What can still come of a state, whatever is chosen then. */
export interface Prospects {
  /** The director can reach a lawful ending from here, however the viewer answers. */
  readonly lawful: boolean;
  /** Why not, in the words of the bound. */
  readonly because?: string;
  /** Endings that the director can still steer to lawfully. */
  readonly endings: ReadonlySet<string>;
  /** Persons who are saved already or can still be saved lawfully. */
  readonly saves: ReadonlySet<string>;
  /** Length of what is left: likeliest, and all that lawful ways on may be. */
  readonly rest: Span & { readonly expected: number };
  /** Elapsed times (least and greatest so far) from which the runtime can still be held: see `fits`. */
  fits(elapsed: Span, held: boolean): boolean;
}

/** Port: looks ahead in a story. One that is switched off says everything is lawful: what the judge must then catch. */
export interface Foresight<S = unknown> {
  /** Of the state after taking an option. */
  of(state: S): Prospects;
}
