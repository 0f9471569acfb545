import type { Span } from '../film/graph.ts';

/** How a telling may come out from a state on. */
export interface Outcome {
  /** Ending's id; undefined where the film names none. */
  readonly ending?: string;
  /** Person ids who are saved on the way from here. */
  readonly saves: readonly string[];
}

/** What a toggle promises: that a person is saved, or how the film ends. */
export interface Promised {
  readonly kind: 'save' | 'ending';
  readonly id: string;
}

/** Length of what is left, flicks. */
export interface Rest extends Span {
  /** Likeliest when nobody wishes anything. */
  readonly expected: number;
  /** Likeliest when everybody wishes it as brief, or as long, as can be; undefined: as expected. */
  readonly brief?: number;
  readonly full?: number;
}

/** What can still come of a state, whatever is chosen then. */
export interface Prospects {
  /** The director can reach a lawful ending from here, however the viewer answers. */
  readonly lawful: boolean;
  /** Why not, in the words of the bound. */
  readonly because?: string;
  /**
   * Every way it may still come out lawfully if the director steers and the viewer answers for it; undefined where
   * nobody can say.
   */
  readonly outcomes: readonly Outcome[] | undefined;
  /** Endings that the director can still steer to lawfully. */
  readonly endings: ReadonlySet<string>;
  /** Persons who are saved already or can still be saved lawfully. */
  readonly saves: ReadonlySet<string>;
  readonly rest: Rest;
  /** Whether the runtime can still be held, by holding pace and talk if need be. `elapsed` counts the state's own beat. */
  fits(elapsed: Span): boolean;
  /**
   * Whether a promise can still be kept within the runtime, from there on, if the viewer answers for it. Undefined where
   * there is no runtime, or nobody can say: then outcomes alone tell.
   */
  readonly keeps?: (promise: Promised, elapsed: Span) => boolean;
}

/** Port: looks ahead in a story. One that is switched off says everything is lawful: what the judge must then catch. */
export interface Foresight<S = unknown> {
  /** Of the state after taking an option. */
  of(state: S): Prospects;
}
