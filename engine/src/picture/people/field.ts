/**
 * A body as a signed distance field: rounded primitives joined (or carved) with a smooth minimum. Colour, gloss and
 * bone travel with each primitive, so that one description gives shape, paint and skinning.
 */
export type Rgb = readonly [number, number, number];
export type Point = readonly [number, number, number];
export type Distance = (x: number, y: number, z: number) => number;

/** How a primitive is laid on. Lengths in metres. */
export interface Stroke {
  /** Blend width of the smooth minimum. */
  readonly k?: number;
  /** Linear RGB. */
  readonly colour?: Rgb;
  /** Width over which its colour gives way to its neighbours'. */
  readonly kc?: number;
  readonly gloss?: number;
  /** Index in BONES. */
  readonly bone?: number;
  /** Taken away instead of added. */
  readonly carve?: boolean;
  /** A carving that colours its walls. */
  readonly tint?: boolean;
  /** A carving that no light reaches. */
  readonly dark?: boolean;
  /** Euler angles x, y, z (applied z after y after x), radians. */
  readonly turn?: Point;
}

/** Numbers kept for each primitive, see `put`. */
const STRIDE = 22;
const BALL = 0;
const ELLIPSOID = 1;
const CAPSULE = 2;
const BOX = 3;
const SHAPE = 4;

export class Field {
  count = 0;
  data = new Float64Array(64 * STRIDE);
  /** Per primitive: r, g, b, gloss, 1/kc, bone, flags (1 carve, 2 tint, 4 dark). */
  style = new Float64Array(64 * 7);
  readonly shapes: Distance[] = [];
  /** Displaces the whole field (folds, combed grooves); must vary slowly against the cell. */
  displace: Distance | undefined;
  /** Largest |displace|, for culling. */
  displacement = 0;
  /** Moves the sampled point before primitives (but not free shapes) see it: jaws that open, cheeks that lift. */
  warp: ((x: number, y: number, z: number, out: Float64Array) => void) | undefined;
  private readonly seen = new Float64Array(3);
  private readonly raw = new Float64Array(3);
  private base: Required<Omit<Stroke, 'turn'>> = {
    k: 0.02,
    colour: [1, 1, 1],
    kc: 0.006,
    gloss: 0,
    bone: -1,
    carve: false,
    tint: false,
    dark: false,
  };

  /** Defaults for the strokes that follow. */
  use(stroke: Stroke): this {
    this.base = { ...this.base, ...stroke };
    return this;
  }

  private put(kind: number, c: Point, s: Stroke, a = 0, b = 0, d = 0, e = 0, f = 0, g = 0): this {
    const n = this.count++;
    if ((n + 1) * STRIDE > this.data.length) {
      const data = new Float64Array(this.data.length * 2);
      data.set(this.data);
      this.data = data;
      const style = new Float64Array(this.style.length * 2);
      style.set(this.style);
      this.style = style;
    }
    const o = n * STRIDE;
    const q = this.data;
    q[o] = kind;
    q[o + 1] = c[0];
    q[o + 2] = c[1];
    q[o + 3] = c[2];
    q[o + 4] = a;
    q[o + 5] = b;
    q[o + 6] = d;
    q[o + 7] = e;
    q[o + 8] = f;
    q[o + 9] = g;
    const { base } = this;
    const carve = s.carve ?? base.carve;
    q[o + 10] = s.k ?? base.k;
    q[o + 11] = carve ? 1 : 0;
    const t = s.turn;
    if (t && (t[0] !== 0 || t[1] !== 0 || t[2] !== 0)) {
      const [ca, sa] = [Math.cos(t[0]), Math.sin(t[0])];
      const [cb, sb] = [Math.cos(t[1]), Math.sin(t[1])];
      const [cc, sc] = [Math.cos(t[2]), Math.sin(t[2])];
      q[o + 12] = 1;
      q.set(
        [
          cb * cc,
          cb * sc,
          -sb,
          sa * sb * cc - ca * sc,
          sa * sb * sc + ca * cc,
          sa * cb,
          ca * sb * cc + sa * sc,
          ca * sb * sc - sa * cc,
          ca * cb,
        ],
        o + 13,
      );
    }
    const colour = s.colour ?? base.colour;
    const flags = (carve ? 1 : 0) + ((s.tint ?? base.tint) ? 2 : 0) + ((s.dark ?? base.dark) ? 4 : 0);
    this.style.set(
      [
        colour[0],
        colour[1],
        colour[2],
        s.gloss ?? base.gloss,
        1 / (s.kc ?? base.kc),
        s.bone ?? base.bone,
        flags,
      ],
      n * 7,
    );
    return this;
  }

  ball(c: Point, r: number, s: Stroke = {}): this {
    return this.put(BALL, c, s, r);
  }

  ellipsoid(c: Point, r: Point, s: Stroke = {}): this {
    return this.put(ELLIPSOID, c, s, 1 / r[0], 1 / r[1], 1 / r[2], Math.min(r[0], r[1], r[2]));
  }

  /** A limb from `a` to `b`, tapering. */
  capsule(a: Point, b: Point, ra: number, rb = ra, s: Stroke = {}): this {
    const x = b[0] - a[0];
    const y = b[1] - a[1];
    const z = b[2] - a[2];
    return this.put(CAPSULE, a, s, x, y, z, 1 / (x * x + y * y + z * z + 1e-12), ra, rb - ra);
  }

  /** A box of half extents `half`, its edges rounded by `round`. */
  box(c: Point, half: Point, round: number, s: Stroke = {}): this {
    return this.put(BOX, c, s, half[0] - round, half[1] - round, half[2] - round, round);
  }

  chain(points: readonly Point[], radii: readonly number[], s: Stroke = {}): this {
    for (let i = 0; i + 1 < points.length; i++)
      this.capsule(points[i]!, points[i + 1]!, radii[i]!, radii[i + 1]!, s);
    return this;
  }

  /** Any distance function; it should not grow faster than distance does. */
  shape(f: Distance, s: Stroke = {}): this {
    this.shapes.push(f);
    return this.put(SHAPE, [0, 0, 0], s, this.shapes.length - 1);
  }

  /** Names the point that `distance` is asked about. */
  settle(x: number, y: number, z: number): void {
    const { raw, seen } = this;
    raw[0] = seen[0] = x;
    raw[1] = seen[1] = y;
    raw[2] = seen[2] = z;
    if (this.warp) this.warp(x, y, z, seen);
  }

  /** Distance from the settled point to primitive `n` alone. */
  distance(n: number): number {
    const q = this.data;
    const x = this.seen[0]!;
    const y = this.seen[1]!;
    const z = this.seen[2]!;
    const o = n * STRIDE;
    let X = x - q[o + 1]!;
    let Y = y - q[o + 2]!;
    let Z = z - q[o + 3]!;
    if (q[o + 12] !== 0) {
      const a = q[o + 13]! * X + q[o + 14]! * Y + q[o + 15]! * Z;
      const b = q[o + 16]! * X + q[o + 17]! * Y + q[o + 18]! * Z;
      Z = q[o + 19]! * X + q[o + 20]! * Y + q[o + 21]! * Z;
      X = a;
      Y = b;
    }
    switch (q[o]) {
      case CAPSULE: {
        const bx = q[o + 4]!;
        const by = q[o + 5]!;
        const bz = q[o + 6]!;
        let h = (X * bx + Y * by + Z * bz) * q[o + 7]!;
        h = h < 0 ? 0 : Math.min(h, 1);
        X -= bx * h;
        Y -= by * h;
        Z -= bz * h;
        return Math.sqrt(X * X + Y * Y + Z * Z) - q[o + 8]! - q[o + 9]! * h;
      }
      case ELLIPSOID: {
        const a = X * q[o + 4]!;
        const b = Y * q[o + 5]!;
        const c = Z * q[o + 6]!;
        const k0 = Math.sqrt(a * a + b * b + c * c);
        const d = a * q[o + 4]!;
        const e = b * q[o + 5]!;
        const f = c * q[o + 6]!;
        const k1 = Math.sqrt(d * d + e * e + f * f);
        return k1 < 1e-9 ? -q[o + 7]! : (k0 * (k0 - 1)) / k1;
      }
      case BALL:
        return Math.sqrt(X * X + Y * Y + Z * Z) - q[o + 4]!;
      case BOX: {
        const a = Math.abs(X) - q[o + 4]!;
        const b = Math.abs(Y) - q[o + 5]!;
        const c = Math.abs(Z) - q[o + 6]!;
        const u = Math.max(a, 0);
        const v = Math.max(b, 0);
        const w = Math.max(c, 0);
        const m = a > b ? Math.max(a, c) : Math.max(b, c);
        return Math.sqrt(u * u + v * v + w * w) + Math.min(m, 0) - q[o + 7]!;
      }
      default:
        return this.shapes[q[o + 4]!]!(this.raw[0]!, this.raw[1]!, this.raw[2]!);
    }
  }

  /** Blend width of primitive `n`. */
  blend(n: number): number {
    return this.data[n * STRIDE + 10]!;
  }

  carves(n: number): boolean {
    return this.data[n * STRIDE + 11] !== 0;
  }

  /**
   * The joined distance over the primitives named in `list[from..from+count)`, in their order. The innermost loop of
   * all sculpting: `distance` is repeated here so that no call is left in it.
   */
  at(x: number, y: number, z: number, list: Int32Array, from: number, count: number): number {
    const q = this.data;
    let wx = x;
    let wy = y;
    let wz = z;
    if (this.warp) {
      this.settle(x, y, z);
      wx = this.seen[0]!;
      wy = this.seen[1]!;
      wz = this.seen[2]!;
    }
    let d = 1e3;
    for (let i = from, end = from + count; i < end; i++) {
      const o = list[i]! * STRIDE;
      const kind = q[o]!;
      let X = wx - q[o + 1]!;
      let Y = wy - q[o + 2]!;
      let Z = wz - q[o + 3]!;
      if (q[o + 12] !== 0) {
        const a = q[o + 13]! * X + q[o + 14]! * Y + q[o + 15]! * Z;
        const b = q[o + 16]! * X + q[o + 17]! * Y + q[o + 18]! * Z;
        Z = q[o + 19]! * X + q[o + 20]! * Y + q[o + 21]! * Z;
        X = a;
        Y = b;
      }
      let e: number;
      if (kind === CAPSULE) {
        const bx = q[o + 4]!;
        const by = q[o + 5]!;
        const bz = q[o + 6]!;
        let h = (X * bx + Y * by + Z * bz) * q[o + 7]!;
        h = h < 0 ? 0 : Math.min(h, 1);
        X -= bx * h;
        Y -= by * h;
        Z -= bz * h;
        e = Math.sqrt(X * X + Y * Y + Z * Z) - q[o + 8]! - q[o + 9]! * h;
      } else if (kind === ELLIPSOID) {
        const rx = q[o + 4]!;
        const ry = q[o + 5]!;
        const rz = q[o + 6]!;
        X *= rx;
        Y *= ry;
        Z *= rz;
        const k0 = Math.sqrt(X * X + Y * Y + Z * Z);
        X *= rx;
        Y *= ry;
        Z *= rz;
        const k1 = Math.sqrt(X * X + Y * Y + Z * Z);
        e = k1 < 1e-9 ? -q[o + 7]! : (k0 * (k0 - 1)) / k1;
      } else if (kind === BALL) e = Math.sqrt(X * X + Y * Y + Z * Z) - q[o + 4]!;
      else if (kind === BOX) {
        X = Math.abs(X) - q[o + 4]!;
        Y = Math.abs(Y) - q[o + 5]!;
        Z = Math.abs(Z) - q[o + 6]!;
        const m = X > Y ? Math.max(X, Z) : Math.max(Y, Z);
        X = Math.max(X, 0);
        Y = Math.max(Y, 0);
        Z = Math.max(Z, 0);
        e = Math.sqrt(X * X + Y * Y + Z * Z) + Math.min(m, 0) - q[o + 7]!;
      } else e = this.shapes[q[o + 4]!]!(x, y, z);
      const k = q[o + 10]!;
      if (q[o + 11] !== 0) {
        const g = k - Math.abs(d + e);
        if (-e > d) d = -e;
        if (g > 0) d += (g * g) / (4 * k);
      } else {
        const g = k - Math.abs(d - e);
        if (e < d) d = e;
        if (g > 0) d -= (g * g) / (4 * k);
      }
    }
    // Far from the surface a displacement changes no sign.
    const reach = this.displacement * 2;
    return this.displace && d < reach && d > -reach ? d + this.displace(x, y, z) : d;
  }

  /** Every primitive, for `at`. */
  everything(): Int32Array {
    return Int32Array.from({ length: this.count }, (_, i) => i);
  }

  /** Distance with nothing left out: slow, exact. */
  everywhere(x: number, y: number, z: number): number {
    const all = this.everything();
    return this.at(x, y, z, all, 0, all.length);
  }
}
