import { cos, sin } from '../../base/maths.ts';
import type { Quat, Vec3 } from '../stage.ts';

/** Rotations and vectors on plain tuples. Products read right to left: `mul(a, b)` turns by b, then by a. */
export const IDENTITY: Quat = [0, 0, 0, 1];

export const rotX = (a: number): Quat => [sin(a / 2), 0, 0, cos(a / 2)];
export const rotY = (a: number): Quat => [0, sin(a / 2), 0, cos(a / 2)];
export const rotZ = (a: number): Quat => [0, 0, sin(a / 2), cos(a / 2)];

export const mul = (a: Quat, b: Quat): Quat => [
  a[3] * b[0] + a[0] * b[3] + a[1] * b[2] - a[2] * b[1],
  a[3] * b[1] - a[0] * b[2] + a[1] * b[3] + a[2] * b[0],
  a[3] * b[2] + a[0] * b[1] - a[1] * b[0] + a[2] * b[3],
  a[3] * b[3] - a[0] * b[0] - a[1] * b[1] - a[2] * b[2],
];

export const inverse = (q: Quat): Quat => [-q[0], -q[1], -q[2], q[3]];

export const rotate = (q: Quat, v: Vec3): Vec3 => {
  const [x, y, z, w] = q;
  const tx = 2 * (y * v[2] - z * v[1]);
  const ty = 2 * (z * v[0] - x * v[2]);
  const tz = 2 * (x * v[1] - y * v[0]);
  return [v[0] + w * tx + y * tz - z * ty, v[1] + w * ty + z * tx - x * tz, v[2] + w * tz + x * ty - y * tx];
};

/** Normalised linear interpolation by the shorter way. */
export const blend = (a: Quat, b: Quat, t: number): Quat => {
  if (t <= 0) return a;
  if (t >= 1) return b;
  const d = a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3];
  const s = d < 0 ? -t : t;
  const r = 1 - t;
  const x = a[0] * r + b[0] * s;
  const y = a[1] * r + b[1] * s;
  const z = a[2] * r + b[2] * s;
  const w = a[3] * r + b[3] * s;
  const n = 1 / Math.sqrt(x * x + y * y + z * z + w * w);
  return [x * n, y * n, z * n, w * n];
};

/** The rotation whose images of the axes are `x`, `y`, `z` (orthonormal, right-handed). */
export const fromAxes = (x: Vec3, y: Vec3, z: Vec3): Quat => {
  const trace = x[0] + y[1] + z[2];
  if (trace > 0) {
    const s = 0.5 / Math.sqrt(trace + 1);
    return [(y[2] - z[1]) * s, (z[0] - x[2]) * s, (x[1] - y[0]) * s, 0.25 / s];
  }
  if (x[0] > y[1] && x[0] > z[2]) {
    const s = 2 * Math.sqrt(1 + x[0] - y[1] - z[2]);
    return [s / 4, (y[0] + x[1]) / s, (z[0] + x[2]) / s, (y[2] - z[1]) / s];
  }
  if (y[1] > z[2]) {
    const s = 2 * Math.sqrt(1 + y[1] - x[0] - z[2]);
    return [(y[0] + x[1]) / s, s / 4, (z[1] + y[2]) / s, (z[0] - x[2]) / s];
  }
  const s = 2 * Math.sqrt(1 + z[2] - x[0] - y[1]);
  return [(z[0] + x[2]) / s, (z[1] + y[2]) / s, s / 4, (x[1] - y[0]) / s];
};

export const add = (a: Vec3, b: Vec3): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const sub = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: Vec3, k: number): Vec3 => [a[0] * k, a[1] * k, a[2] * k];
export const lerp = (a: Vec3, b: Vec3, t: number): Vec3 => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
];
export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const length = (a: Vec3): number => Math.sqrt(dot(a, a));
export const unit = (a: Vec3, otherwise: Vec3 = [0, 0, 1]): Vec3 => {
  const n = length(a);
  return n > 1e-9 ? scale(a, 1 / n) : otherwise;
};
