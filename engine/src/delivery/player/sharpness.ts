/**
 * How many pixels a machine can draw in time: drawing is measured, and the picture's scale follows in steps, slowly up,
 * quickly down, so that a telephone and a workstation both see motion. Pure; hosts feed it milliseconds.
 */
export const SCALES_OF_PICTURE = [1, 0.75, 0.58, 0.45, 0.36, 0.28] as const;

export class Sharpness {
  #step: number;
  #slow = 0;
  #fast = 0;
  readonly #budget: number;

  /** @param budget milliseconds a frame may take. */
  constructor(budget = 34, start = 1) {
    this.#budget = budget;
    this.#step = start;
  }

  get scale(): number {
    return SCALES_OF_PICTURE[this.#step] as number;
  }

  /** Takes in one frame's cost; true when the scale changed. */
  frame(ms: number): boolean {
    if (ms > this.#budget) {
      this.#fast = 0;
      this.#slow += ms > this.#budget * 2.5 ? 3 : 1;
      if (this.#slow >= 8 && this.#step < SCALES_OF_PICTURE.length - 1) {
        this.#step++;
        this.#slow = 0;
        return true;
      }
    } else {
      this.#slow = Math.max(0, this.#slow - 1);
      this.#fast = ms < this.#budget * 0.4 ? this.#fast + 1 : 0;
      if (this.#fast > 240 && this.#step > 0) {
        this.#step--;
        this.#fast = 0;
        return true;
      }
    }
    return false;
  }
}
