import type { Coverage } from './coverage.ts';

/** A hairline with a lozenge in its middle. */
export const lozengeRule = (to: Coverage, x: number, y: number, width: number, weight: number): void => {
  const r = weight * 3.2;
  const gap = weight * 4;
  to.rectangle(x, y - weight / 2, width / 2 - r - gap, weight);
  to.rectangle(x + width / 2 + r + gap, y - weight / 2, width / 2 - r - gap, weight);
  to.polygon([
    x + width / 2 - r,
    y,
    x + width / 2,
    y - r * 0.8,
    x + width / 2 + r,
    y,
    x + width / 2,
    y + r * 0.8,
  ]);
};

const frame = (to: Coverage, x: number, y: number, w: number, h: number, weight: number): void => {
  to.rectangle(x, y, w, weight);
  to.rectangle(x, y + h - weight, w, weight);
  to.rectangle(x, y + weight, weight, h - 2 * weight);
  to.rectangle(x + w - weight, y + weight, weight, h - 2 * weight);
};

/** A quarter of a ring around (cx, cy): `turn` quarter turns from the upper right. */
const arc = (to: Coverage, cx: number, cy: number, radius: number, weight: number, turn: number): void => {
  const points: number[] = [];
  const steps = 14;
  for (let i = 0; i <= steps; i++) {
    const a = ((turn + i / steps) * Math.PI) / 2;
    points.push(cx + Math.cos(a) * radius, cy - Math.sin(a) * radius);
  }
  for (let i = steps; i >= 0; i--) {
    const a = ((turn + i / steps) * Math.PI) / 2;
    points.push(cx + Math.cos(a) * (radius - weight), cy - Math.sin(a) * (radius - weight));
  }
  to.polygon(points);
};

/** The frame of a silent film's card: a heavy rule, a light one inside it that bows inward at the corners. */
export const cardFrame = (to: Coverage, x: number, y: number, w: number, h: number, weight: number): void => {
  frame(to, x, y, w, h, weight * 1.6);
  const inset = weight * 6;
  const notch = weight * 15;
  const [l, t, r, b] = [x + inset, y + inset, x + w - inset, y + h - inset];
  to.rectangle(l + notch, t, r - l - 2 * notch, weight);
  to.rectangle(l + notch, b - weight, r - l - 2 * notch, weight);
  to.rectangle(l, t + notch, weight, b - t - 2 * notch);
  to.rectangle(r - weight, t + notch, weight, b - t - 2 * notch);
  const corners: ReadonlyArray<readonly [number, number, number]> = [
    [l, t, 3],
    [r, t, 2],
    [r, b, 1],
    [l, b, 0],
  ];
  for (const [cx, cy, turn] of corners) {
    arc(to, cx, cy, notch, weight, turn);
    const dx = cx === l ? 1 : -1;
    const dy = cy === t ? 1 : -1;
    const [mx, my, d] = [cx + dx * notch * 0.42, cy + dy * notch * 0.42, weight * 2.2];
    to.polygon([mx - d, my, mx, my - d, mx + d, my, mx, my + d]);
  }
};

/** A board around a sign: two rules with rounded company. */
export const boardFrame = (
  to: Coverage,
  x: number,
  y: number,
  w: number,
  h: number,
  weight: number,
): void => {
  frame(to, x, y, w, h, weight * 2);
  const i = weight * 4.5;
  frame(to, x + i, y + i, w - 2 * i, h - 2 * i, weight * 0.8);
};
