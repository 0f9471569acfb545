import type { Stuff } from '../stuff.ts';

/** Wood keeps the axis of its grain in the gloss channel: + 0, 2 or 4 for x, y, z. */
export const grain = (stuff: Stuff): number => (stuff === 'wood-y' ? 2 : stuff === 'wood-z' ? 4 : 0);

export const rotation = (rx: number, ry: number, rz: number): number[] => {
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
