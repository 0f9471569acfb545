import { type Composer, LONGEST_BEATS } from './composer.ts';
import { HeldVoice } from './held.ts';
import { NoteList } from './note.ts';
import { isStruck, StruckVoice } from './struck.ts';

const STRUCK = 28;
const HELD = 36;

/** Plays one cue: asks its composer for each beat as it comes and keeps the notes sounding. */
export class Orchestra {
  readonly #struck = Array.from({ length: STRUCK }, () => new StruckVoice());
  readonly #held = Array.from({ length: HELD }, () => new HeldVoice());
  readonly #list = new NoteList();
  readonly #mono = new Float32Array(512);
  #clock = 0;
  #beat = 0;

  /** Enters the cue `clock` samples after its start, with every note that should be sounding there. */
  enter(composer: Composer, clock: number): void {
    for (const v of this.#struck) v.active = false;
    for (const v of this.#held) v.active = false;
    this.#clock = clock;
    const spb = composer.samplesPerBeat;
    const now = Math.floor(clock / spb);
    for (let beat = Math.max(0, now - LONGEST_BEATS); beat <= now; beat++) this.#start(composer, beat);
    this.#beat = now + 1;
  }

  #start(composer: Composer, beat: number): void {
    this.#list.clear();
    composer.notesAt(beat, this.#list);
    const at = beat * composer.samplesPerBeat;
    for (let i = 0; i < this.#list.size; i++) {
      const note = this.#list.notes[i]!;
      const age = this.#clock - at - note.delay;
      if (isStruck(note.instrument)) {
        const free = this.#struck.find(idle);
        if (free) free.begin(note, age);
      } else {
        const free = this.#held.find(idle);
        if (free) free.begin(note, age, this.#clock);
      }
    }
  }

  /** Adds n samples (at most 512) to left and right. */
  render(composer: Composer, left: Float32Array, right: Float32Array, n: number): void {
    const spb = composer.samplesPerBeat;
    while (this.#beat * spb < this.#clock + n) {
      this.#start(composer, this.#beat);
      this.#beat++;
    }
    for (const v of this.#struck)
      if (v.active) {
        this.#mono.fill(0, 0, n);
        v.render(this.#mono, n);
        spread(this.#mono, left, right, n, v.side);
      }
    for (const v of this.#held)
      if (v.active) {
        this.#mono.fill(0, 0, n);
        v.render(this.#mono, n);
        spread(this.#mono, left, right, n, v.side);
      }
    this.#clock += n;
  }
}

const idle = (v: { active: boolean }): boolean => !v.active;

const spread = (
  mono: Float32Array,
  left: Float32Array,
  right: Float32Array,
  n: number,
  side: number,
): void => {
  const l = Math.sqrt(0.5 - 0.4 * side);
  const r = Math.sqrt(0.5 + 0.4 * side);
  for (let i = 0; i < n; i++) {
    left[i] = left[i]! + mono[i]! * l;
    right[i] = right[i]! + mono[i]! * r;
  }
};
