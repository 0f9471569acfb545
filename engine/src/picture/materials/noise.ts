import { Data3DTexture, LinearFilter, RepeatWrapping, RGBAFormat } from 'three/webgpu';

const SIZE = 48;

const lattice = (x: number, y: number, z: number, period: number): number => {
  const X = ((x % period) + period) % period;
  const Y = ((y % period) + period) % period;
  const Z = ((z % period) + period) % period;
  let h =
    (Math.imul(X, 374761393) +
      Math.imul(Y, 668265263) +
      Math.imul(Z, 2147483647) +
      Math.imul(period, 974634777)) |
    0;
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
};

let texture: Data3DTexture | undefined;

/**
 * A tiling 48^3 texture of value noise: rgb = gradient (0.5 = flat), a = value. One fetch gives bump and mottle.
 */
export const noiseTexture = (): Data3DTexture => {
  if (texture) return texture;
  const n = SIZE;
  const value = new Float32Array(n * n * n);
  for (const [period, amount] of [
    [6, 0.5],
    [12, 0.3],
    [24, 0.3],
  ] as const) {
    const grid = new Float32Array(period * period * period);
    for (let z = 0; z < period; z++)
      for (let y = 0; y < period; y++)
        for (let x = 0; x < period; x++) grid[x + period * (y + period * z)] = lattice(x, y, z, period);
    const cell = new Int32Array(n);
    const next = new Int32Array(n);
    const ease = new Float32Array(n);
    for (let i = 0; i < n; i++) {
      const X = (i / n) * period;
      cell[i] = Math.floor(X);
      next[i] = (cell[i]! + 1) % period;
      const f = X - cell[i]!;
      ease[i] = f * f * (3 - 2 * f);
    }
    for (let z = 0, o = 0; z < n; z++)
      for (let y = 0; y < n; y++) {
        const fz = ease[z]!;
        const fy = ease[y]!;
        const a = period * (cell[y]! + period * cell[z]!);
        const b = period * (next[y]! + period * cell[z]!);
        const c = period * (cell[y]! + period * next[z]!);
        const d = period * (next[y]! + period * next[z]!);
        for (let x = 0; x < n; x++, o++) {
          const i = cell[x]!;
          const j = next[x]!;
          const f = ease[x]!;
          const p =
            (grid[a + i]! * (1 - f) + grid[a + j]! * f) * (1 - fy) +
            (grid[b + i]! * (1 - f) + grid[b + j]! * f) * fy;
          const q =
            (grid[c + i]! * (1 - f) + grid[c + j]! * f) * (1 - fy) +
            (grid[d + i]! * (1 - f) + grid[d + j]! * f) * fy;
          value[o]! += (p * (1 - fz) + q * fz) * amount;
        }
      }
  }
  const data = new Uint8Array(n * n * n * 4);
  const byte = (v: number): number => Math.max(0, Math.min(255, v));
  for (let z = 0, o = 0; z < n; z++)
    for (let y = 0; y < n; y++)
      for (let x = 0; x < n; x++, o++) {
        const row = n * (y + n * z);
        const slope = (a: number, b: number): number => byte(127.5 + (value[a]! - value[b]!) * 420);
        data[o * 4] = slope(((x + 1) % n) + row, ((x + n - 1) % n) + row);
        data[o * 4 + 1] = slope(x + n * (((y + 1) % n) + n * z), x + n * (((y + n - 1) % n) + n * z));
        data[o * 4 + 2] = slope(x + n * (y + n * ((z + 1) % n)), x + n * (y + n * ((z + n - 1) % n)));
        data[o * 4 + 3] = byte((value[o]! / 1.1) * 255);
      }
  texture = new Data3DTexture(data, n, n, n);
  texture.wrapS = texture.wrapT = texture.wrapR = RepeatWrapping;
  texture.minFilter = texture.magFilter = LinearFilter;
  texture.format = RGBAFormat;
  texture.needsUpdate = true;
  return texture;
};
