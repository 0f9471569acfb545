import { cos, sin } from '../../base/maths.ts';
import type { Stance } from '../../timeline/timeline.ts';
import type { Piece } from '../sets/plan.ts';

/** A table top before someone who sits: forearms rest on it. Metres. */
export interface Board {
  readonly top: number;
  /** From the sitter's hips to its near edge, straight ahead. */
  readonly edge: number;
}

const over = (piece: Piece, x: number, z: number): boolean => {
  const dx = x - piece.x;
  const dz = z - piece.z;
  const c = cos(piece.yaw / 1000);
  const s = sin(piece.yaw / 1000);
  return Math.abs(dx * c - dz * s) <= piece.w / 2 && Math.abs(dx * s + dz * c) <= piece.d / 2;
};

/** Lowest and highest a board may be above the seat, and farthest ahead its edge, mm. */
const LOW = 130;
const HIGH = 480;
const FAR = 420;

export const boardBefore = (stance: Stance, pieces: readonly Piece[]): Board | undefined => {
  if (stance.kind !== 'sit') return undefined;
  const s = sin(stance.yaw / 1000);
  const c = cos(stance.yaw / 1000);
  for (const piece of pieces) {
    if (piece.top === undefined || piece.id === stance.on) continue;
    const top = piece.y + piece.top;
    if (top < stance.y + LOW || top > stance.y + HIGH) continue;
    for (let ahead = 80; ahead <= FAR; ahead += 20) {
      const inside = (far: number) => over(piece, stance.x + far * s, stance.z + far * c);
      if (inside(ahead) && inside(ahead + 120)) return { top: top / 1000, edge: ahead / 1000 };
    }
  }
  return undefined;
};
