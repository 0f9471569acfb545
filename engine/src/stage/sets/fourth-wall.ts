import type { PieceKind, Wall } from './plan.ts';
import type { Sketch } from './sketch.ts';

/** Finishes on which people hang pictures. */
const HUNG: readonly Wall['finish'][] = ['plaster', 'panel', 'wallpaper', 'planks', 'brick'];
const ART = [0x6f7a5a, 0x7a6a52, 0x5f7080, 0x8a6a4a, 0x6a5a70] as const;

/**
 * What reverse shots see: the wall on the audience's side, hung with flat things only (the painter takes it away, with
 * what hangs on it, when the camera is behind it).
 */
export const hangFourthWall = (s: Sketch): void => {
  const front = s.walls.find((w) => w.id === 'front');
  if (!front || !HUNG.includes(front.finish) || s.place.kind === 'bathroom') return;
  const things: readonly (readonly [PieceKind, number, number, number])[] = [
    ['painting', 900, 640, 1400],
    ['photograph', 300, 380, 1500],
    ['clock', 340, 340, 1750],
    ['painting', 620, 760, 1350],
    ['photograph', 260, 320, 1480],
  ];
  const n = Math.max(3, Math.floor(s.width / 1500));
  for (let i = 0; i < n; i++) {
    const [kind, w, h, y] = things[(i + s.below(5, 'fourth')) % 5] ?? things[0]!;
    const x = s.left + ((i + 0.5) * s.width) / n + s.between(-250, 250, 'fourth', i);
    const clear = [...s.doors, ...s.windows].every(
      (o) => o.wall !== 'front' || Math.abs(o.x - x) > (o.width + w) / 2 + 120,
    );
    if (!clear) continue;
    s.piece(kind, x, s.front - 25, 3142, [w, h, 40], s.choose(`fourth ${i}`, ART), {
      id: 'fourth-wall',
      y,
      solid: false,
      trim: i % 2 === 0 ? 0x7a5a2a : 0x3a2415,
    });
  }
};
