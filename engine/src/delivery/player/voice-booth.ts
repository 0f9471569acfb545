import { FLICKS_PER_SECOND, type Flicks } from '../../base/time.ts';
import type { Person } from '../../timeline/person.ts';
import type { Line, Timeline } from '../../timeline/timeline.ts';

export interface VoiceOrder {
  readonly n: number;
  readonly manner: 'spoken' | 'murmured';
  readonly line: Line;
  readonly person: Person;
}

export interface VoiceAnswer {
  readonly n: number;
  readonly samples: Float32Array;
  readonly phones: ReadonlyArray<readonly [string, Flicks, Flicks]>;
  /** The engine that really said it. */
  readonly voice: string;
}

/** What is asked for ahead of the play head and kept behind it. */
const AHEAD: Flicks = FLICKS_PER_SECOND * 45;
const BEHIND: Flicks = FLICKS_PER_SECOND * 20;
const AT_ONCE = 2;

export interface Heard {
  readonly samples: Float32Array;
  readonly phones: VoiceAnswer['phones'];
  readonly voice: string;
}

/**
 * Has lines said ahead of the play head, nearest first, two at a time. A line is known by its id and all that shapes its
 * sound, so a re-plan that leaves it alone costs nothing.
 */
export class VoiceBooth {
  readonly #worker: Worker;
  readonly #said: (line: string, heard: Heard) => void;
  readonly #pending = new Map<number, { line: string; key: string }>();
  readonly #made = new Map<string, string>();
  #n = 0;

  constructor(worker: Worker, said: (line: string, heard: Heard) => void) {
    this.#worker = worker;
    this.#said = said;
    worker.onmessage = ({ data }: MessageEvent<VoiceAnswer>) => {
      const order = this.#pending.get(data.n);
      this.#pending.delete(data.n);
      if (order === undefined) return;
      this.#made.set(order.line, order.key);
      this.#said(order.line, { samples: data.samples, phones: data.phones, voice: data.voice });
    };
  }

  /** Looks ahead from `t`; returns the ids worth keeping. */
  attend(timeline: Timeline, t: Flicks): Set<string> {
    const keep = new Set<string>();
    if (timeline.manner === 'silent') return keep;
    const manner = timeline.manner;
    for (const line of timeline.lines) {
      if (line.start + line.duration < t - BEHIND || line.start > t + AHEAD) continue;
      keep.add(line.id);
      if (line.start + line.duration < t || this.#pending.size >= AT_ONCE) continue;
      const key = `${manner} ${line.duration} ${line.delivery} ${line.feeling.kind} ${line.feeling.strength}`;
      if (this.#made.get(line.id) === key) continue;
      if ([...this.#pending.values()].some((p) => p.line === line.id && p.key === key)) continue;
      const person = timeline.cast.find((p) => p.id === line.speaker);
      if (person === undefined) continue;
      const n = this.#n++;
      this.#pending.set(n, { line: line.id, key });
      const order: VoiceOrder = { n, manner, line: { ...line }, person };
      this.#worker.postMessage(order);
    }
    for (const id of this.#made.keys()) if (!keep.has(id)) this.#made.delete(id);
    return keep;
  }

  close(): void {
    this.#worker.terminate();
  }
}
