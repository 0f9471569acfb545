import type { Scale } from '../timeline/timeline.ts';
import type { Figure } from './staging.ts';

/**
 * What a scale shows. Heights are in the subject's own measures, since the cast are puppets with heads of a fifth of
 * their height: `heads` frames are so many heads high, `bodies` frames so many times crown to feet of one standing.
 * Names and limits after Katz, Film Directing Shot by Shot (1991).
 */
interface Frame {
  readonly heads?: number;
  readonly bodies?: number;
  /** Air over the crown as a share of the frame's height; below zero crops the crown. */
  readonly air: number;
  /** Preferred focal length, tenths of a millimetre on a 36 mm gate. */
  readonly focal: number;
}

const FRAMES: Readonly<Record<Scale, Frame>> = {
  'extreme-wide': { bodies: 4.6, air: 0.42, focal: 240 },
  wide: { bodies: 2.1, air: 0.27, focal: 280 },
  full: { bodies: 1.3, air: 0.11, focal: 350 },
  'medium-wide': { bodies: 0.92, air: 0.1, focal: 400 },
  medium: { heads: 3.5, air: 0.1, focal: 500 },
  'medium-close-up': { heads: 2.45, air: 0.09, focal: 650 },
  'close-up': { heads: 1.62, air: 0.06, focal: 850 },
  'extreme-close-up': { heads: 0.95, air: -0.1, focal: 1100 },
  insert: { heads: 1.1, air: 0.3, focal: 750 },
};

/** From the widest to the closest; an insert stands beside them. */
export const LADDER: readonly Scale[] = [
  'extreme-wide',
  'wide',
  'full',
  'medium-wide',
  'medium',
  'medium-close-up',
  'close-up',
  'extreme-close-up',
];

export const rung = (s: Scale): number => {
  const i = LADDER.indexOf(s);
  return i < 0 ? 7 : i;
};

export const onRung = (i: number): Scale => LADDER[i < 0 ? 0 : i > 7 ? 7 : Math.round(i)] as Scale;

/** Height of the picture in the plane of the subject, mm. */
export const frameHeight = (scale: Scale, f: Figure): number => {
  const frame = FRAMES[scale];
  if (frame.heads !== undefined) return frame.heads * f.head;
  return frame.bodies! * f.head * 5.26;
};

export const airOver = (scale: Scale): number => FRAMES[scale].air;

export const preferredFocal = (scale: Scale): number => FRAMES[scale].focal;

/** The scale whose frame of this figure is nearest to a height, by ratio. */
export const scaleOfHeight = (height: number, f: Figure): Scale => {
  let best: Scale = 'medium';
  let least = Number.POSITIVE_INFINITY;
  for (const s of LADDER) {
    const h = frameHeight(s, f);
    const r = h > height ? h / height : height / h;
    if (r < least) {
      least = r;
      best = s;
    }
  }
  return best;
};
