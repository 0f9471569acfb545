import { Data3DTexture, LinearFilter, RepeatWrapping, RGBAFormat } from 'three/webgpu';

/** Cells a side. */
const SIDE = 48;

const lattice = (x: number, y: number, z: number, seed: number, period: number): number => {
  const w = (v: number): number => ((v % period) + period) % period;
  let h = Math.imul(w(x), 374761393) + Math.imul(w(y), 668265263);
  h = (h + Math.imul(w(z), 2147483647) + Math.imul(seed, 974634777)) | 0;
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
};

/** Three octaves of value noise that tile; about 0..1.1. */
const values = (): Float32Array => {
  const v = new Float32Array(SIDE * SIDE * SIDE);
  for (const [period, share] of [
    [6, 0.5],
    [12, 0.3],
    [24, 0.3],
  ] as const) {
    // The corners of the lattice once, then trilinear with smooth weights.
    const corner = new Float32Array(period * period * period);
    for (let z = 0, o = 0; z < period; z++)
      for (let y = 0; y < period; y++)
        for (let x = 0; x < period; x++, o++) corner[o] = lattice(x, y, z, period, period);
    const at = (i: number, j: number, k: number): number =>
      corner[(i % period) + (j % period) * period + (k % period) * period * period]!;
    const ease = (t: number): number => t * t * (3 - 2 * t);
    for (let z = 0, o = 0; z < SIDE; z++) {
      const Z = (z / SIDE) * period;
      const k = Math.floor(Z);
      const fz = ease(Z - k);
      for (let y = 0; y < SIDE; y++) {
        const Y = (y / SIDE) * period;
        const j = Math.floor(Y);
        const fy = ease(Y - j);
        for (let x = 0; x < SIDE; x++, o++) {
          const X = (x / SIDE) * period;
          const i = Math.floor(X);
          const fx = ease(X - i);
          const a = at(i, j, k) * (1 - fx) + at(i + 1, j, k) * fx;
          const b = at(i, j + 1, k) * (1 - fx) + at(i + 1, j + 1, k) * fx;
          const c = at(i, j, k + 1) * (1 - fx) + at(i + 1, j, k + 1) * fx;
          const d = at(i, j + 1, k + 1) * (1 - fx) + at(i + 1, j + 1, k + 1) * fx;
          v[o]! += ((a * (1 - fy) + b * fy) * (1 - fz) + (c * (1 - fy) + d * fy) * fz) * share;
        }
      }
    }
  }
  return v;
};

let made: Data3DTexture | undefined;

/**
 * The one noise of every material: tiling, 48 a side, rgb = gradient (0.5 = flat), a = value, so that one fetch gives
 * bump and mottle.
 */
export const noiseTexture = (): Data3DTexture => {
  if (made) return made;
  const v = values();
  const data = new Uint8Array(SIDE * SIDE * SIDE * 4);
  const at = (x: number, y: number, z: number): number =>
    v[((x + SIDE) % SIDE) + ((y + SIDE) % SIDE) * SIDE + ((z + SIDE) % SIDE) * SIDE * SIDE]!;
  const byte = (a: number): number => Math.max(0, Math.min(255, a));
  for (let z = 0, o = 0; z < SIDE; z++)
    for (let y = 0; y < SIDE; y++)
      for (let x = 0; x < SIDE; x++, o += 4) {
        data[o] = byte(127.5 + (at(x + 1, y, z) - at(x - 1, y, z)) * 420);
        data[o + 1] = byte(127.5 + (at(x, y + 1, z) - at(x, y - 1, z)) * 420);
        data[o + 2] = byte(127.5 + (at(x, y, z + 1) - at(x, y, z - 1)) * 420);
        data[o + 3] = byte((at(x, y, z) / 1.1) * 255);
      }
  const t = new Data3DTexture(data, SIDE, SIDE, SIDE);
  t.wrapS = t.wrapT = t.wrapR = RepeatWrapping;
  t.minFilter = t.magFilter = LinearFilter;
  t.format = RGBAFormat;
  t.unpackAlignment = 1;
  t.needsUpdate = true;
  made = t;
  return t;
};
