import type { Colour } from '../../timeline/person.ts';
import type { Point, Rgb } from './field.ts';

/** Colours and points as the sculptor mixes them. */
const linear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);

/** sRGB 0xRRGGBB to linear RGB. */
export const rgb = (c: Colour): Rgb => [
  linear(((c >> 16) & 255) / 255),
  linear(((c >> 8) & 255) / 255),
  linear((c & 255) / 255),
];

export const tone = (c: Rgb, k: number): Rgb => [c[0] * k, c[1] * k, c[2] * k];

export const blendOf = <T extends Point | Rgb>(a: T, b: T, t: number): readonly [number, number, number] => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
];

export const plus = (a: Point, b: Point, s = 1): Point => [a[0] + b[0] * s, a[1] + b[1] * s, a[2] + b[2] * s];
export const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const cross = (a: Point, b: Point): Point => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const unit = (a: Point): Point => {
  const l = Math.sqrt(dot(a, a)) || 1;
  return [a[0] / l, a[1] / l, a[2] / l];
};
