/** Metres between samples along the normal. */
const FINE = [0.02, 0.05, 0.11, 0.24, 0.5] as const;
const COARSE = [0.04, 0.12, 0.4] as const;
const CELL = 0.75;
/** Farthest sample: boxes are listed in every cell they can darken. */
const REACH = 0.5;

/** Boxes that darken what is near them: a vertex is occluded where points before it are inside or close to boxes. */
export class Occlusion {
  #boxes: number[] = [];
  #cells = new Map<number, number[]>();

  add(x: number, y: number, z: number, hx: number, hy: number, hz: number, yaw: number): void {
    const n = this.#boxes.length / 8;
    const c = Math.cos(yaw);
    const s = Math.sin(yaw);
    this.#boxes.push(x, y, z, hx, hy, hz, c, s);
    const ex = Math.abs(c) * hx + Math.abs(s) * hz + REACH;
    const ez = Math.abs(s) * hx + Math.abs(c) * hz + REACH;
    const clip = (v: number): number => Math.max(-60, Math.min(60, Math.floor(v / CELL)));
    for (let i = clip(x - ex); i <= clip(x + ex); i++)
      for (let k = clip(z - ez); k <= clip(z + ez); k++)
        for (let j = clip(y - hy - REACH); j <= clip(y + hy + REACH); j++) {
          const id = (i + 64) * 16384 + (j + 64) * 128 + (k + 64);
          const list = this.#cells.get(id);
          if (list) list.push(n);
          else this.#cells.set(id, [n]);
        }
  }

  /** 1 open .. 0.06 buried. */
  open(x: number, y: number, z: number, nx: number, ny: number, nz: number, coarse: boolean): number {
    const clip = (v: number): number => Math.max(-60, Math.min(60, Math.floor(v / CELL))) + 64;
    const list = this.#cells.get(clip(x) * 16384 + clip(y) * 128 + clip(z));
    if (!list) return 1;
    const steps = coarse ? COARSE : FINE;
    let closed = 0;
    for (const step of steps) {
      const px = x + nx * step;
      const py = y + ny * step;
      const pz = z + nz * step;
      let least: number = step;
      for (const n of list) {
        const o = n * 8;
        const b = this.#boxes;
        const dy = Math.abs(py - b[o + 1]!) - b[o + 4]!;
        if (dy >= least) continue;
        const dx = px - b[o]!;
        const dz = pz - b[o + 2]!;
        const c = b[o + 6]!;
        const s = b[o + 7]!;
        const u = Math.abs(dx * c - dz * s) - b[o + 3]!;
        const v = Math.abs(dx * s + dz * c) - b[o + 5]!;
        if (u >= least || v >= least) continue;
        const ox = Math.max(u, 0);
        const oy = Math.max(dy, 0);
        const oz = Math.max(v, 0);
        const d = Math.sqrt(ox * ox + oy * oy + oz * oz);
        if (d < least) least = d;
      }
      closed += (step - least) / step;
    }
    return Math.max(0.06, 1 - (closed / steps.length) * 1.2);
  }
}
