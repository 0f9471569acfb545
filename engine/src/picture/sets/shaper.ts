import type { MeshData, Quality } from '../mesh-data.ts';
import { Bucket } from './bucket.ts';
import { Occlusion } from './occlusion.ts';
import { shapeLump } from './shapes/blob.ts';
import { cutBox } from './shapes/box.ts';
import { turnPart } from './shapes/lathe.ts';
import { spreadSheet } from './shapes/sheet.ts';
import { bendTube } from './shapes/tube.ts';
import type { BoxLook, Stuff, V3 } from './stuff.ts';
import type { Workbench } from './workbench.ts';

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

/**
 * Where sets and props are cut and glued: boxes, turned parts, bent tubes, lumps and cloths, jittered and tinted part
 * by part, gathered by group and material. Metres. Everything is a function of the key last given, never of the order
 * of other parts.
 */
export class Shaper implements Workbench {
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

  /** Metres from the middle of the set to where this stands: far things are cut with less detail. */
  get afar(): number {
    return Math.hypot(this.#x, this.#z);
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
    cutBox(this, stuff, c, size, colour, look);
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
    turnPart(this, stuff, profile, c, colour, look);
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
    bendTube(this, stuff, points, radii, colour, look);
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
    shapeLump(this, stuff, c, radii, colour, look);
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
    spreadSheet(this, stuff, nu, nv, point, colour, look);
    return this;
  }

  /** The meshes made, named `group|stuff`, with occlusion. */
  finish(): Record<string, MeshData> {
    const out: Record<string, MeshData> = {};
    for (const [name, b] of this.#buckets) {
      if (b.vertices === 0) continue;
      const lit = !/\|(glow|flame|glass|layer|bulb|water|foam|shaft|stain|beam)$/.test(name);
      out[name] = b.finish(lit ? this.occlusion : undefined, this.draft);
    }
    return out;
  }
}
