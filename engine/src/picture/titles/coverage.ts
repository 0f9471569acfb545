/**
 * Exact-area scan conversion: each edge adds its signed area to the cells it crosses, and a running sum along a row
 * gives how much of every pixel is inside. No sampling, so a shape's bytes sum to its area. (The method of font-rs
 * and stb_truetype v2; here in doubles.) Non-zero winding for outlines that do not overlap against each other's turn.
 */
export class Coverage {
  readonly width: number;
  readonly height: number;
  readonly #cells: Float64Array;

  /** Pixels. */
  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.#cells = new Float64Array(width * height + 2);
  }

  /** Adds an edge; y grows downward. Parts outside are clipped in y and folded to the rim in x. */
  line(x0: number, y0: number, x1: number, y1: number): void {
    if (y0 === y1) return;
    const turn = y0 < y1 ? 1 : -1;
    const [ax, ay, bx, by] = turn > 0 ? [x0, y0, x1, y1] : [x1, y1, x0, y0];
    const slope = (bx - ax) / (by - ay);
    const top = Math.max(0, ay);
    const bottom = Math.min(this.height, by);
    let x = ax + (top - ay) * slope;
    for (let y = Math.floor(top); y < bottom; y++) {
      const from = Math.max(top, y);
      const to = Math.min(bottom, y + 1);
      const next = ax + (to - ay) * slope;
      this.#span(y, x, next, (to - from) * turn);
      x = next;
    }
  }

  /** Closed polygon: x, y, x, y, ... */
  polygon(points: ArrayLike<number>): void {
    const n = points.length;
    for (let i = 0; i < n; i += 2) {
      const j = (i + 2) % n;
      this.line(points[i]!, points[i + 1]!, points[j]!, points[j + 1]!);
    }
  }

  rectangle(x: number, y: number, width: number, height: number): void {
    this.polygon([x, y, x + width, y, x + width, y + height, x, y + height]);
  }

  /** 0 outside .. 255 inside. */
  bytes(): Uint8Array {
    const out = new Uint8Array(this.width * this.height);
    for (let y = 0; y < this.height; y++) {
      let sum = 0;
      for (let x = 0, o = y * this.width; x < this.width; x++, o++) {
        sum += this.#cells[o]!;
        out[o] = Math.min(255, Math.round(Math.abs(sum) * 255));
      }
    }
    return out;
  }

  /** One edge inside one row, descending `dy` of it from x0 to x1. */
  #span(row: number, x0: number, x1: number, dy: number): void {
    const w = this.width;
    const start = row * w;
    const left = Math.min(Math.max(Math.min(x0, x1), 0), w);
    const right = Math.min(Math.max(Math.max(x0, x1), 0), w);
    const first = Math.floor(left);
    if (first >= w) return;
    const last = Math.ceil(right);
    if (last <= first + 1) {
      // All in one cell: what lies right of the edge's mean.
      const mean = (left + right) / 2 - first;
      this.#add(start + first, row, dy * (1 - mean));
      this.#add(start + first + 1, row, dy * mean);
      return;
    }
    const per = 1 / (right - left);
    const head = 1 - (left - first);
    const a0 = 0.5 * per * head * head;
    const tail = right - last + 1;
    const am = 0.5 * per * tail * tail;
    this.#add(start + first, row, dy * a0);
    if (last === first + 2) {
      this.#add(start + first + 1, row, dy * (1 - a0 - am));
    } else {
      const a1 = per * (1.5 - (left - first));
      this.#add(start + first + 1, row, dy * (a1 - a0));
      for (let x = first + 2; x < last - 1; x++) this.#add(start + x, row, dy * per);
      const a2 = a1 + (last - first - 3) * per;
      this.#add(start + last - 1, row, dy * (1 - a2 - am));
    }
    this.#add(start + last, row, dy * am);
  }

  /** A cell past the row's end belongs to no pixel. */
  #add(cell: number, row: number, value: number): void {
    if (cell < (row + 1) * this.width) this.#cells[cell]! += value;
  }
}
