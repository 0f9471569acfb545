import type { Entry } from './plan.ts';

/** Samples in which a sound that a re-plan took away is faded. */
export const CUT_FADE = 480;

/** A place for one sounding entry. */
export abstract class Slot<E extends Entry> {
  entry: E | undefined;
  /** Samples of fade left once the entry was cut; -1 while it is not. */
  cut = -1;

  /** Takes an entry up `age` samples after its start (negative: it starts within this block). */
  abstract enter(entry: E, age: number): void;

  /** The same sound under a new plan: what may have changed lies ahead. */
  renew(entry: E): void {
    this.entry = entry;
  }

  /** Gain at the end of a block of n samples, and forward: 1, or falling to 0 when cut. */
  cutGain(n: number): number {
    if (this.cut < 0) return 1;
    this.cut = Math.max(0, this.cut - n);
    return this.cut / CUT_FADE;
  }
}

/** Keeps a row of entries, sorted by start, sounding in a fixed number of slots. Allocates only in `load`. */
export class Deck<E extends Entry, S extends Slot<E>> {
  readonly slots: readonly S[];
  #entries: readonly E[] = [];
  #next = 0;

  constructor(slots: readonly S[]) {
    this.slots = slots;
  }

  /** Replaces the row. What sounds and is in both goes on; what is gone is faded; what should sound is entered. */
  load(entries: readonly E[], at: number): void {
    this.#entries = entries;
    const wanted = new Map<string, E>();
    for (const e of entries) if (e.start < at && e.stop > at) wanted.set(e.key, e);
    for (const slot of this.slots) {
      if (!slot.entry) continue;
      const same = wanted.get(slot.entry.key);
      if (same && slot.cut < 0) {
        slot.renew(same);
        wanted.delete(same.key);
      } else if (slot.cut < 0) slot.cut = CUT_FADE;
    }
    for (const e of wanted.values()) this.#open(e, at);
    this.#seekNext(at);
  }

  /** Forgets what sounds and enters what should at this sample. */
  seek(at: number): void {
    for (const slot of this.slots) {
      slot.entry = undefined;
      slot.cut = -1;
    }
    for (const e of this.#entries) {
      if (e.start >= at) break;
      if (e.stop > at) this.#open(e, at);
    }
    this.#seekNext(at);
  }

  #seekNext(at: number): void {
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (this.#entries[mid]!.start < at) low = mid + 1;
      else high = mid;
    }
    this.#next = low;
  }

  #open(entry: E, at: number): void {
    let slot: S | undefined;
    for (let i = 0; i < this.slots.length; i++) {
      const s = this.slots[i]!;
      if (!s.entry) {
        slot = s;
        break;
      }
      if (!slot || s.entry.stop < slot.entry!.stop) slot = s;
    }
    if (!slot) return;
    slot.entry = entry;
    slot.cut = -1;
    slot.enter(entry, at - entry.start);
  }

  /** Opens what starts within the next n samples and drops what has ended. */
  advance(at: number, n: number): void {
    for (let i = 0; i < this.slots.length; i++) {
      const s = this.slots[i]!;
      if (s.entry && (s.entry.stop <= at || s.cut === 0)) {
        s.entry = undefined;
        s.cut = -1;
      }
    }
    while (this.#next < this.#entries.length && this.#entries[this.#next]!.start < at + n)
      this.#open(this.#entries[this.#next++]!, at);
  }
}
