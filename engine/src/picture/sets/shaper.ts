import type { MeshData, Quality } from '../mesh-data.ts';
import { Bucket } from './bucket.ts';
import { Occlusion } from './occlusion.ts';

export type V3 = readonly [number, number, number];
/** What a surface is of; one material, one draw a group. `wood` picks its grain from the part's longest side. */
export type Stuff =
  | 'wood'
  | 'wood-x'
  | 'wood-y'
  | 'wood-z'
  | 'paint'
  | 'plaster'
  | 'paper'
  | 'brick'
  | 'stone'
  | 'tile'
  | 'cloth'
  | 'leather'
  | 'metal'
  | 'ceramic'
  | 'leaf'
  | 'earth'
  | 'grass'
  | 'asphalt'
  | 'water'
  | 'glass'
  | 'glow'
  | 'flame'
  | 'pane'
  | 'layer'
  | 'stain'
  | 'beam'
  | 'bulb';

export interface BoxLook {
  /** Radians about x, y, z (applied x then y then z). */
  readonly rot?: V3;
  /** Bevel, metres. */
  readonly r?: number;
  /** Wobble of the hand that cut it, metres. */
  readonly j?: number;
  /** Share by which its colour may stray: 0.12 unless said. */
  readonly tint?: number;
  /** False = casts no occlusion on others (small, thin or see-through things). */
  readonly shade?: boolean;
  readonly gloss?: number;
}

const mix32 = (a: number): number => {
  let x = a | 0;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
  return (x ^ (x >>> 15)) >>> 0;
};

/** A linear colour from 0xRRGGBB sRGB. */
export const linear = (hex: number): V3 => {
  const f = (v: number): number => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
  return [f(((hex >> 16) & 255) / 255), f(((hex >> 8) & 255) / 255), f((hex & 255) / 255)];
};
export const shade = (c: V3, k: number): V3 => [c[0] * k, c[1] * k, c[2] * k];
export const blend = (a: V3, b: V3, t: number): V3 => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
];

/** Wood keeps the axis of its grain in the gloss channel: + 0, 2 or 4 for x, y, z. */
const grain = (stuff: Stuff): number => (stuff === 'wood-y' ? 2 : stuff === 'wood-z' ? 4 : 0);

const rotation = (rx: number, ry: number, rz: number): number[] => {
  const [a, b, c, d, e, f] = [
    Math.cos(rx),
    Math.sin(rx),
    Math.cos(ry),
    Math.sin(ry),
    Math.cos(rz),
    Math.sin(rz),
  ];
  // R = Rz Ry Rx
  return [
    e * c,
    e * d * b - f * a,
    e * d * a + f * b,
    f * c,
    f * d * b + e * a,
    f * d * a - e * b,
    -d,
    c * b,
    c * a,
  ];
};

/**
 * Where sets and props are cut and glued: boxes, turned parts, bent tubes, lumps and cloths, jittered and tinted part
 * by part, gathered by group and material. Metres. Everything is a function of the key last given, never of the order
 * of other parts.
 */
export class Shaper {
  readonly quality: Quality;
  readonly occlusion = new Occlusion();
  /** What moves or hides together: `set`, `wall:<id>`, `door:<id>`, `lamp`, ... */
  group = 'set';
  #buckets = new Map<string, Bucket>();
  #key = 1;
  #n = 0;
  #x = 0;
  #y = 0;
  #z = 0;
  #cos = 1;
  #sin = 0;
  #yaw = 0;

  constructor(quality: Quality) {
    this.quality = quality;
  }

  get draft(): boolean {
    return this.quality === 'draft';
  }

  /** Stands at a point, turned by yaw (radians), for what follows; `key` keys its small accidents. */
  stand(x: number, y: number, z: number, yaw: number, key: number): this {
    this.#x = x;
    this.#y = y;
    this.#z = z;
    this.#yaw = yaw;
    this.#cos = Math.cos(yaw);
    this.#sin = Math.sin(yaw);
    this.#key = key | 0;
    this.#n = 0;
    return this;
  }

  /** Uniform in [0, 1): the next accident of this key. */
  rnd(): number {
    this.#n++;
    return mix32(Math.imul(this.#key, 0x9e3779b1) + Math.imul(this.#n, 0x85ebca6b)) / 4294967296;
  }
  between(a: number, b: number): number {
    return a + (b - a) * this.rnd();
  }

  tinted(c: V3, by = 0.12): V3 {
    const k = 1 + (this.rnd() * 2 - 1) * by;
    const warm = 1 + (this.rnd() * 2 - 1) * by * 0.25;
    return [c[0] * k * warm, c[1] * k, (c[2] * k) / warm];
  }

  bucket(stuff: Stuff): Bucket {
    const name = `${this.group}|${stuff.startsWith('wood') ? 'wood' : stuff}`;
    let b = this.#buckets.get(name);
    if (!b) {
      b = new Bucket();
      this.#buckets.set(name, b);
    }
    return b;
  }

  /** A point of the standing frame in the set's axes. */
  world(x: number, y: number, z: number): [number, number, number] {
    return [this.#x + x * this.#cos + z * this.#sin, this.#y + y, this.#z - x * this.#sin + z * this.#cos];
  }

  vertex(
    b: Bucket,
    x: number,
    y: number,
    z: number,
    nx: number,
    ny: number,
    nz: number,
    c: V3,
    gloss = 0.3,
  ): number {
    return b.vertex(
      this.#x + x * this.#cos + z * this.#sin,
      this.#y + y,
      this.#z - x * this.#sin + z * this.#cos,
      nx * this.#cos + nz * this.#sin,
      ny,
      -nx * this.#sin + nz * this.#cos,
      c,
      gloss,
    );
  }

  /** Counts a box of the standing frame as something that darkens its surroundings. */
  occlude(c: V3, half: V3, yaw = 0): void {
    const w = this.world(c[0], c[1], c[2]);
    this.occlusion.add(w[0], w[1], w[2], half[0], half[1], half[2], this.#yaw + yaw);
  }

  /** A box with bevelled edges (44 triangles; plain 12 as a draft or when tiny). */
  box(stuff: Stuff, c: V3, size: V3, colour: V3, look: BoxLook = {}): this {
    const [w, h, d] = size;
    const hw = w / 2;
    const hh = h / 2;
    const hd = d / 2;
    const least = Math.min(w, h, d);
    const r = Math.min(look.r ?? 0.014, least * 0.3);
    const j = Math.min(look.j ?? 0.004, least * 0.2);
    const col = this.tinted(colour, look.tint ?? 0.12);
    const rot = look.rot ?? [
      (this.rnd() - 0.5) * 0.006,
      (this.rnd() - 0.5) * 0.008,
      (this.rnd() - 0.5) * 0.006,
    ];
    const kind: Stuff =
      stuff === 'wood' ? (h >= w && h >= d ? 'wood-y' : w >= d ? 'wood-x' : 'wood-z') : stuff;
    const b = this.bucket(kind);
    const m = rotation(rot[0], rot[1], rot[2]);
    const gloss = (look.gloss ?? 0.3) + grain(kind);
    const p = [this.rnd() * 6.28, this.rnd() * 6.28, this.rnd() * 6.28];
    const put = (x: number, y: number, z: number, nx: number, ny: number, nz: number): number => {
      const X = x + Math.sin(p[0]! + y * 5 + z * 3) * j;
      const Y = y + Math.sin(p[1]! + x * 4 + z * 3) * j * 0.6;
      const Z = z + Math.sin(p[2]! + x * 3 + y * 5) * j;
      return this.vertex(
        b,
        c[0] + m[0]! * X + m[1]! * Y + m[2]! * Z,
        c[1] + m[3]! * X + m[4]! * Y + m[5]! * Z,
        c[2] + m[6]! * X + m[7]! * Y + m[8]! * Z,
        m[0]! * nx + m[1]! * ny + m[2]! * nz,
        m[3]! * nx + m[4]! * ny + m[5]! * nz,
        m[6]! * nx + m[7]! * ny + m[8]! * nz,
        col,
        gloss,
      );
    };
    // v[corner][axis]: the corner's vertex on the face of that axis.
    const v: number[][] = [];
    const bevel = !this.draft && least > 0.008;
    const q = bevel ? r : 0;
    for (let k = 0; k < 8; k++) {
      const sx = k & 1 ? 1 : -1;
      const sy = k & 2 ? 1 : -1;
      const sz = k & 4 ? 1 : -1;
      v.push([
        put(sx * hw, sy * (hh - q), sz * (hd - q), sx, 0, 0),
        put(sx * (hw - q), sy * hh, sz * (hd - q), 0, sy, 0),
        put(sx * (hw - q), sy * (hh - q), sz * hd, 0, 0, sz),
      ]);
    }
    const at = (k: number, axis: number): number => v[k]![axis]!;
    const faces: ReadonlyArray<readonly [number, number, number, number, number]> = [
      [0, 1, 3, 7, 5],
      [0, 0, 4, 6, 2],
      [1, 2, 6, 7, 3],
      [1, 0, 1, 5, 4],
      [2, 4, 5, 7, 6],
      [2, 0, 2, 3, 1],
    ];
    for (const [axis, i, k, l, n] of faces) b.quad(at(i, axis), at(k, axis), at(l, axis), at(n, axis));
    if (bevel) {
      for (let axis = 0; axis < 3; axis++) {
        const bit = 1 << axis;
        const [u, w2] = axis === 0 ? [1, 2] : axis === 1 ? [2, 0] : [0, 1];
        for (let k = 0; k < 8; k++) {
          if (k & bit) continue;
          const o = k | bit;
          const su = k & (1 << u) ? 1 : -1;
          const sw = k & (1 << w2) ? 1 : -1;
          if (su * sw < 0) b.quad(at(k, u), at(o, u), at(o, w2), at(k, w2));
          else b.quad(at(k, u), at(k, w2), at(o, w2), at(o, u));
        }
      }
      for (let k = 0; k < 8; k++) {
        const odd = ((k & 1) + ((k >> 1) & 1) + ((k >> 2) & 1)) % 2 === 1;
        if (odd) b.triangle(at(k, 0), at(k, 1), at(k, 2));
        else b.triangle(at(k, 0), at(k, 2), at(k, 1));
      }
    }
    if (look.shade !== false && least > 0.012) {
      const tilted = Math.abs(rot[0]) + Math.abs(rot[2]) > 0.15;
      const reach: V3 = tilted
        ? [
            Math.abs(m[0]!) * hw + Math.abs(m[1]!) * hh + Math.abs(m[2]!) * hd,
            Math.abs(m[3]!) * hw + Math.abs(m[4]!) * hh + Math.abs(m[5]!) * hd,
            Math.abs(m[6]!) * hw + Math.abs(m[7]!) * hh + Math.abs(m[8]!) * hd,
          ]
        : [hw, hh, hd];
      this.occlude(c, reach, tilted ? 0 : rot[1]);
    }
    return this;
  }

  /** A part turned on a lathe about y: radius and height pairs from the bottom up, closed at radius 0 by the caller. */
  lathe(
    stuff: Stuff,
    profile: ReadonlyArray<readonly [r: number, y: number]>,
    c: V3,
    colour: V3,
    look: {
      segs?: number;
      gloss?: number;
      tint?: number;
      rot?: V3;
      shade?: boolean;
      squash?: readonly [number, number];
    } = {},
  ): this {
    const b = this.bucket(stuff);
    const col = this.tinted(colour, look.tint ?? 0.1);
    const full = look.segs ?? 16;
    const segs = this.draft ? Math.max(6, Math.ceil(full / 2)) : full;
    const m = rotation(...(look.rot ?? ([0, this.rnd() * 6.28, 0] as const)));
    const [qx, qz] = look.squash ?? [1, 1];
    const rows: number[][] = [];
    let reach = 0;
    profile.forEach(([r, y], i) => {
      reach = Math.max(reach, r);
      const a = profile[Math.max(0, i - 1)]!;
      const e = profile[Math.min(profile.length - 1, i + 1)]!;
      let nr = e[1] - a[1];
      let ny = -(e[0] - a[0]);
      const len = Math.hypot(nr, ny) || 1;
      nr /= len;
      ny /= len;
      const row: number[] = [];
      for (let k = 0; k <= segs; k++) {
        const t = (k / segs) * Math.PI * 2;
        const ct = Math.cos(t);
        const st = Math.sin(t);
        const X = r * ct * qx;
        const Z = r * st * qz;
        const nx = nr * ct;
        const nz = nr * st;
        row.push(
          this.vertex(
            b,
            c[0] + m[0]! * X + m[1]! * y + m[2]! * Z,
            c[1] + m[3]! * X + m[4]! * y + m[5]! * Z,
            c[2] + m[6]! * X + m[7]! * y + m[8]! * Z,
            m[0]! * nx + m[1]! * ny + m[2]! * nz,
            m[3]! * nx + m[4]! * ny + m[5]! * nz,
            m[6]! * nx + m[7]! * ny + m[8]! * nz,
            col,
            (look.gloss ?? 0.3) + grain(stuff),
          ),
        );
      }
      rows.push(row);
    });
    for (let i = 0; i + 1 < rows.length; i++)
      for (let k = 0; k < segs; k++)
        b.quad(rows[i]![k]!, rows[i + 1]![k]!, rows[i + 1]![k + 1]!, rows[i]![k + 1]!);
    if (look.shade !== false && reach > 0.03 && !look.rot) {
      const y0 = profile[0]![1];
      const y1 = profile[profile.length - 1]![1];
      this.occlude([c[0], c[1] + (y0 + y1) / 2, c[2]], [reach * 0.8, Math.abs(y1 - y0) / 2, reach * 0.8]);
    }
    return this;
  }

  /** A bent rod or trunk through points with a radius at each. */
  tube(
    stuff: Stuff,
    points: readonly V3[],
    radii: readonly number[],
    colour: V3,
    look: { segs?: number; rough?: number; gloss?: number; tint?: number } = {},
  ): this {
    const b = this.bucket(stuff);
    const col = this.tinted(colour, look.tint ?? 0.1);
    const full = look.segs ?? 8;
    const segs = this.draft ? Math.max(4, Math.ceil(full * 0.6)) : full;
    const rough = look.rough ?? 0;
    const lumps = Array.from({ length: segs }, () => 1 + (this.rnd() * 2 - 1) * rough);
    const rows: number[][] = [];
    points.forEach((p, i) => {
      const a = points[Math.max(0, i - 1)]!;
      const e = points[Math.min(points.length - 1, i + 1)]!;
      let tx = e[0] - a[0];
      let ty = e[1] - a[1];
      let tz = e[2] - a[2];
      const len = Math.hypot(tx, ty, tz) || 1;
      tx /= len;
      ty /= len;
      tz /= len;
      // Any direction across the tube.
      let ux = Math.abs(ty) > 0.9 ? 1 : tz;
      let uy = 0;
      let uz = Math.abs(ty) > 0.9 ? 0 : -tx;
      const dot = ux * tx + uy * ty + uz * tz;
      ux -= dot * tx;
      uy -= dot * ty;
      uz -= dot * tz;
      const ul = Math.hypot(ux, uy, uz) || 1;
      ux /= ul;
      uy /= ul;
      uz /= ul;
      const vx = ty * uz - tz * uy;
      const vy = tz * ux - tx * uz;
      const vz = tx * uy - ty * ux;
      const row: number[] = [];
      for (let k = 0; k <= segs; k++) {
        const t = (k / segs) * Math.PI * 2;
        const ct = Math.cos(t);
        const st = Math.sin(t);
        const nx = ux * ct + vx * st;
        const ny = uy * ct + vy * st;
        const nz = uz * ct + vz * st;
        const r =
          (radii[Math.min(i, radii.length - 1)] ?? 0.01) *
          lumps[k % segs]! *
          (1 + rough * 0.5 * Math.sin(i * 2.7 + k));
        row.push(
          this.vertex(
            b,
            p[0] + nx * r,
            p[1] + ny * r,
            p[2] + nz * r,
            nx,
            ny,
            nz,
            col,
            (look.gloss ?? 0.3) + grain(stuff),
          ),
        );
      }
      rows.push(row);
    });
    for (let i = 0; i + 1 < rows.length; i++)
      for (let k = 0; k < segs; k++)
        b.quad(rows[i]![k]!, rows[i]![k + 1]!, rows[i + 1]![k + 1]!, rows[i + 1]![k]!);
    return this;
  }

  /** A lump: a sphere pushed in and out by hand. `detail` 1..3 = 80, 320, 1280 triangles as good, one less as draft. */
  blob(
    stuff: Stuff,
    c: V3,
    radii: V3,
    colour: V3,
    look: {
      detail?: number;
      rough?: number;
      gloss?: number;
      tint?: number;
      shade?: boolean;
      under?: number;
    } = {},
  ): this {
    const b = this.bucket(stuff);
    const col = this.tinted(colour, look.tint ?? 0.12);
    const rough = look.rough ?? 0.1;
    const detail = Math.max(0, (look.detail ?? 1) - (this.draft ? 1 : 0));
    const rows = [5, 7, 11, 20][detail] ?? 7;
    const cols = rows * 2 - 2;
    const p = [this.rnd() * 6.28, this.rnd() * 6.28, this.rnd() * 6.28, this.rnd() * 6.28];
    const under = look.under ?? 1;
    const grid: number[][] = [];
    for (let i = 0; i < rows; i++) {
      const row: number[] = [];
      const th = (i / (rows - 1)) * Math.PI;
      for (let k = 0; k <= cols; k++) {
        const ph = ((k % cols) / cols) * Math.PI * 2;
        const x = Math.sin(th) * Math.cos(ph);
        const y = Math.cos(th);
        const z = Math.sin(th) * Math.sin(ph);
        const n =
          Math.sin(x * 3.1 + p[0]! + z * 2) * 0.5 +
          Math.sin(y * 4.3 + p[1]! + x * 3) * 0.35 +
          Math.sin(z * 6.7 + p[2]! + y * 4) * 0.3 +
          Math.sin(x * 11 + z * 9 + p[3]!) * 0.2;
        const r = 1 + n * rough;
        const bright = 1 + n * rough * 0.8;
        const low = y < 0 ? under : 1;
        const nx = x / radii[0];
        const ny = y / radii[1];
        const nz = z / radii[2];
        const nl = Math.hypot(nx, ny, nz) || 1;
        row.push(
          this.vertex(
            b,
            c[0] + x * r * radii[0],
            c[1] + y * r * radii[1] * low,
            c[2] + z * r * radii[2],
            nx / nl,
            ny / nl,
            nz / nl,
            [col[0] * bright, col[1] * bright, col[2] * bright],
            look.gloss ?? 0.2,
          ),
        );
      }
      grid.push(row);
    }
    for (let i = 0; i + 1 < rows; i++)
      for (let k = 0; k < cols; k++)
        b.quad(grid[i]![k]!, grid[i]![k + 1]!, grid[i + 1]![k + 1]!, grid[i + 1]![k]!);
    if (look.shade !== false) this.occlude(c, [radii[0] * 0.7, radii[1] * 0.7, radii[2] * 0.7]);
    return this;
  }

  /**
   * A sheet of nu by nv cells from a function of (u, v) in 0..1 to a point; normals from its slopes; drawn from the side
   * on which (du x dv) points, and from both with `both`.
   */
  sheet(
    stuff: Stuff,
    nu: number,
    nv: number,
    point: (u: number, v: number) => V3,
    colour: V3 | ((u: number, v: number) => V3),
    look: { both?: boolean; gloss?: number; tint?: number } = {},
  ): this {
    const b = this.bucket(stuff);
    const tint = typeof colour === 'function' ? undefined : this.tinted(colour, look.tint ?? 0.08);
    const rows: number[][] = [];
    const e = 1e-3;
    for (let i = 0; i <= nu; i++) {
      const row: number[] = [];
      for (let k = 0; k <= nv; k++) {
        const u = i / nu;
        const v = k / nv;
        const q = point(u, v);
        // Backwards at the far edge: a point is only asked for within 0..1.
        const eu = u + e > 1 ? -e : e;
        const ev = v + e > 1 ? -e : e;
        const flip = eu * ev < 0 ? -1 : 1;
        const a = point(u + eu, v);
        const d = point(u, v + ev);
        const ax = a[0] - q[0];
        const ay = a[1] - q[1];
        const az = a[2] - q[2];
        const dx = d[0] - q[0];
        const dy = d[1] - q[1];
        const dz = d[2] - q[2];
        let nx = ay * dz - az * dy;
        let ny = az * dx - ax * dz;
        let nz = ax * dy - ay * dx;
        const len = (Math.hypot(nx, ny, nz) || 1) * flip;
        nx /= len;
        ny /= len;
        nz /= len;
        row.push(
          this.vertex(
            b,
            q[0],
            q[1],
            q[2],
            nx,
            ny,
            nz,
            tint ?? (colour as (u: number, v: number) => V3)(u, v),
            (look.gloss ?? 0.3) + grain(stuff),
          ),
        );
      }
      rows.push(row);
    }
    for (let i = 0; i < nu; i++)
      for (let k = 0; k < nv; k++) {
        const [p, q, r, s] = [rows[i]![k]!, rows[i + 1]![k]!, rows[i + 1]![k + 1]!, rows[i]![k + 1]!];
        b.quad(p, q, r, s);
        if (look.both) b.quad(p, s, r, q);
      }
    return this;
  }

  /** The meshes made, named `group|stuff`, with occlusion. */
  finish(): Record<string, MeshData> {
    const out: Record<string, MeshData> = {};
    for (const [name, b] of this.#buckets) {
      if (b.vertices === 0) continue;
      const lit = !/\|(glow|flame|glass|layer|bulb|water|stain|beam)$/.test(name);
      out[name] = b.finish(lit ? this.occlusion : undefined, this.draft);
    }
    return out;
  }
}
