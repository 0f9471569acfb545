/**
 * How many pixels a machine can draw in time: drawing is measured, and the picture's scale follows in steps, slowly up,
 * quickly down, so that a telephone and a workstation both see motion. Pure; hosts feed it milliseconds.
 */
export const SCALES_OF_PICTURE = [1, 0.75, 0.58, 0.45, 0.36, 0.28] as const;

/** Longer than this is a hitch (a shader being built, another tab), not the cost of pixels; unless it comes again. */
const HITCH = 300;

export class Sharpness {
  #step: number;
  #slow = 0;
  #fast = 0;
  /** Frames still to pass before the next change is considered: a new size has its own first frames. */
  #rest = 0;
  #hitches = 0;
  /** Times a sharper step proved too much: each makes trying again rarer. */
  #fell = 0;
  readonly #budget: number;

  /** @param budget milliseconds a frame may take. */
  constructor(budget = 40, start = 1) {
    this.#budget = budget;
    this.#step = start;
  }

  get scale(): number {
    return SCALES_OF_PICTURE[this.#step] as number;
  }

  /** Takes in one frame's cost; true when the scale changed. */
  frame(ms: number): boolean {
    this.#hitches = ms > HITCH ? this.#hitches + 1 : 0;
    if (this.#hitches === 1) return false;
    if (this.#rest > 0) {
      this.#rest--;
      return false;
    }
    if (ms > this.#budget) {
      this.#fast = 0;
      this.#slow += this.#hitches > 0 ? 4 : ms > this.#budget * 2.5 ? 3 : 1;
      if (this.#slow < 8 || this.#step >= SCALES_OF_PICTURE.length - 1) return false;
      this.#fell++;
      return this.#change(1);
    }
    this.#slow = Math.max(0, this.#slow - 0.5);
    this.#fast = ms < this.#budget * 0.55 ? this.#fast + 1 : 0;
    if (this.#fast <= 72 * (1 + this.#fell * this.#fell) || this.#step === 0) return false;
    return this.#change(-1);
  }

  #change(by: 1 | -1): true {
    this.#step += by;
    this.#slow = 0;
    this.#fast = 0;
    this.#rest = this.#hitches > 0 ? 2 : 12;
    return true;
  }
}
