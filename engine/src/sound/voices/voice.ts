import type { Flicks } from '../../base/time.ts';
import type { Witness } from '../../base/witness.ts';
import type { Person } from '../../timeline/person.ts';
import type { Line } from '../../timeline/timeline.ts';

/** What an engine made of a line. */
export interface Spoken {
  /** Mono. At 48 kHz it is as long as the line and levelled; at another rate the caller resamples and levels it. */
  readonly samples: Float32Array;
  readonly rate: number;
  /** Phones really spoken: [phone, start, duration] from the line's start. They move mouths, never a cut. */
  readonly phones?: ReadonlyArray<readonly [string, Flicks, Flicks]>;
  readonly witness?: readonly Witness[];
}

/**
 * Port: an engine that says lines. Life cycle: made by the host, `say` as often as wanted (calls may overlap, each
 * settles; a rejection means the line is murmured), `close` once.
 */
export interface Voice {
  /** For witnesses: engine and version. */
  readonly name: string;
  say(line: Line, person: Person): Promise<Spoken>;
  close?(): void;
}
