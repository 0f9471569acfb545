import { FLICKS_PER_SECOND, type Flicks } from '../../base/time.ts';
import type { Person } from '../../timeline/person.ts';
import type { Line, Timeline } from '../../timeline/timeline.ts';

export interface VoiceOrder {
  readonly n: number;
  readonly manner: 'spoken' | 'murmured';
  readonly line: Line;
  readonly person: Person;
  /** Address of the embedded engine. */
  readonly engine: string;
}

export interface VoiceAnswer {
  readonly n: number;
  readonly samples: Float32Array<ArrayBuffer>;
  readonly phones: ReadonlyArray<readonly [string, Flicks, Flicks]>;
  /** The engine that really said it. */
  readonly voice: string;
  /** Murmured because the engine was still on its way: ask again once it is here. */
  readonly standIn: boolean;
}
/** The embedded engine can speak from now on. */
export interface VoiceReady {
  readonly ready: true;
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

/** All that shapes a line's sound. */
const keyOf = (line: Line, manner: string): string =>
  `${manner} ${line.duration} ${line.delivery} ${line.feeling.kind} ${line.feeling.strength}`;

/**
 * Has lines said ahead of the play head, nearest first, two at a time. A line is known by its id and all that shapes its
 * sound, so a re-plan that leaves it alone costs nothing. The worker is started by the first line.
 */
export class VoiceBooth {
  readonly #make: () => Worker;
  readonly #engine: string;
  readonly #said: (line: string, heard: Heard) => void;
  readonly #pending = new Map<number, { line: string; key: string }>();
  readonly #made = new Map<string, string>();
  /** Lines that a stand-in murmured. */
  readonly #again = new Set<string>();
  #worker: Worker | undefined;
  #around: { timeline: Timeline; t: Flicks } | undefined;
  #n = 0;

  constructor(make: () => Worker, engine: string, said: (line: string, heard: Heard) => void) {
    this.#make = make;
    this.#engine = engine;
    this.#said = said;
  }

  /** Looks ahead from `t`; returns the ids worth keeping. */
  attend(timeline: Timeline, t: Flicks): Set<string> {
    this.#around = { timeline, t };
    const keep = new Set<string>();
    if (timeline.manner === 'silent') return keep;
    const manner = timeline.manner;
    for (const line of timeline.lines) {
      if (line.start > t + AHEAD) break;
      if (line.start + line.duration < t - BEHIND) continue;
      keep.add(line.id);
      if (line.start + line.duration < t || this.#pending.size >= AT_ONCE) continue;
      const key = keyOf(line, manner);
      if (this.#made.get(line.id) === key) continue;
      if ([...this.#pending.values()].some((p) => p.line === line.id && p.key === key)) continue;
      const person = timeline.cast.find((p) => p.id === line.speaker);
      if (person === undefined) continue;
      const n = this.#n++;
      this.#pending.set(n, { line: line.id, key });
      const order: VoiceOrder = { n, manner, line, person, engine: this.#engine };
      this.#staff().postMessage(order);
    }
    for (const id of this.#made.keys())
      if (!keep.has(id)) {
        this.#made.delete(id);
        this.#again.delete(id);
      }
    return keep;
  }

  close(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #staff(): Worker {
    if (this.#worker) return this.#worker;
    const worker = this.#make();
    worker.onmessage = ({ data }: MessageEvent<VoiceAnswer | VoiceReady>) => this.#take(data);
    worker.onerror = () => {
      // A broken voice is a new one's work; the film goes on without its lines meanwhile.
      worker.terminate();
      this.#worker = undefined;
      this.#pending.clear();
    };
    this.#worker = worker;
    return worker;
  }

  #take(data: VoiceAnswer | VoiceReady): void {
    if ('ready' in data) {
      for (const id of this.#again) this.#made.delete(id);
      this.#again.clear();
    } else {
      const order = this.#pending.get(data.n);
      this.#pending.delete(data.n);
      if (order) {
        this.#made.set(order.line, order.key);
        if (data.standIn) this.#again.add(order.line);
        else this.#again.delete(order.line);
        this.#said(order.line, { samples: data.samples, phones: data.phones, voice: data.voice });
      }
    }
    // Never wait for the next look ahead while lines are missing.
    if (this.#around) this.attend(this.#around.timeline, this.#around.t);
  }
}
