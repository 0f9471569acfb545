import type { Colour } from '../../timeline/person.ts';
import type { Piece, PieceKind } from './plan.ts';
import { at, type Sketch } from './sketch.ts';

/**
 * Furniture with the people's places on it. Sizes are the puppets': their legs are short (hips of an adult at about
 * 690 mm, knees at 380), so seats are at 390 mm, tables at 620, counters at 860, bar stools at 600.
 */
export const SEAT = 390;
export const TABLE = 620;
export const COUNTER = 860;
export const BAR = 960;
export const STOOL = 600;

/** A seat with one place, facing `yaw`. */
export const seat = (
  s: Sketch,
  kind: PieceKind,
  x: number,
  z: number,
  yaw: number,
  size: readonly [number, number, number],
  colour: Colour,
  group: string,
  more: { readonly height?: number; readonly trim?: Colour; readonly forward?: number } = {},
): Piece => {
  const p = s.piece(kind, x, z, yaw, size, colour, more.trim === undefined ? {} : { trim: more.trim });
  const q = at(x, z, yaw, 0, more.forward ?? 20);
  s.spot('sit', q.x, q.z, yaw, group, { y: more.height ?? SEAT, on: p.id });
  return p;
};

export const chair = (s: Sketch, x: number, z: number, yaw: number, colour: Colour, group: string): Piece =>
  seat(s, 'chair', x, z, yaw, [420, 830, 430], colour, group);

export const armchair = (
  s: Sketch,
  x: number,
  z: number,
  yaw: number,
  colour: Colour,
  group: string,
): Piece => seat(s, 'armchair', x, z, yaw, [820, 820, 780], colour, group, { forward: 90 });

/** A wide seat with `places` side by side (sofas, benches, booths, pews). */
export const wideSeat = (
  s: Sketch,
  kind: PieceKind,
  x: number,
  z: number,
  yaw: number,
  size: readonly [number, number, number],
  colour: Colour,
  group: string,
  places: number,
  more: { readonly height?: number; readonly forward?: number; readonly trim?: Colour } = {},
): Piece => {
  const p = s.piece(kind, x, z, yaw, size, colour, more.trim === undefined ? {} : { trim: more.trim });
  const usable = size[0] - (kind === 'sofa' ? 320 : 120);
  for (let i = 0; i < places; i++) {
    const q = at(x, z, yaw, usable * ((i + 0.5) / places - 0.5), more.forward ?? 60);
    s.spot('sit', q.x, q.z, yaw, group, { y: more.height ?? SEAT, on: p.id });
  }
  return p;
};

/** A table with chairs: the first two face each other along x, in profile to the open side. */
export const tableWithChairs = (
  s: Sketch,
  x: number,
  z: number,
  w: number,
  d: number,
  colour: Colour,
  chairColour: Colour,
  group: string,
  chairs: number,
): Piece => {
  const t = s.piece('table', x, z, 0, [w, TABLE, d], colour, { top: TABLE });
  const out = w / 2 + 250;
  const rows = chairs > 3 ? [-d / 4, d / 4] : [0];
  let left = chairs;
  for (const dz of rows) {
    if (left-- > 0) chair(s, x - out, z + dz, 1571, chairColour, group);
    if (left-- > 0) chair(s, x + out, z + dz, -1571, chairColour, group);
  }
  if (left > 0) chair(s, x, z - d / 2 - 250, 0, chairColour, group);
  return t;
};

/** Two who stand and talk, 1.3 m apart along x, opened a little toward the viewer. */
export const talkers = (s: Sketch, x: number, z: number, group: string, gap = 1300): void => {
  s.spot('stand', x - gap / 2, z, 1400, group);
  s.spot('stand', x + gap / 2, z, -1400, group);
};

/** Small things on a piece's top, spread along its width. */
export const clutter = (
  s: Sketch,
  on: Piece,
  things: readonly (readonly [PieceKind, number, number, number, Colour])[],
): void => {
  const top = on.y + (on.top ?? on.h);
  things.forEach(([kind, w, h, d, colour], i) => {
    const share = (i + 0.5) / things.length - 0.5;
    const dx = share * (on.w - 160) + s.between(-40, 40, on.id, kind, i);
    const dz = s.between(-0.28 * on.d, 0.28 * on.d, on.id, kind, i, 'z');
    const q = at(on.x, on.z, on.yaw, dx, dz);
    s.piece(kind, q.x, q.z, on.yaw + s.between(-500, 500, on.id, kind, i, 'yaw'), [w, h, d], colour, {
      y: top,
      solid: false,
    });
  });
};

/** A picture or board hung on a wall at eye level. */
export const hang = (
  s: Sketch,
  kind: PieceKind,
  side: 'back' | 'left' | 'right',
  offset: number,
  y: number,
  w: number,
  h: number,
  colour: Colour,
  trim: Colour,
  text?: string,
): void => {
  const yaw = side === 'back' ? 0 : side === 'left' ? 1571 : -1571;
  const x = side === 'back' ? offset : side === 'left' ? s.left + 25 : s.right - 25;
  const z = side === 'back' ? s.back + 25 : offset;
  s.piece(kind, x, z, yaw, [w, h, 40], colour, {
    y,
    solid: false,
    trim,
    ...(text === undefined ? {} : { text }),
  });
};
