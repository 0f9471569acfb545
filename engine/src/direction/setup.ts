import type { Scale, SetupKind } from '../timeline/timeline.ts';
import type { View } from './lens.ts';

/** What coverage asks the camera for. */
export interface Ask {
  readonly kind: SetupKind;
  readonly scale: Scale;
  /** Who must be in it, most important first. */
  readonly subjects: readonly string[];
  /** Whom the first of them looks at, or over whose shoulder it is taken. */
  readonly partner?: string;
  readonly prop?: string;
  /** Camera above (+) or below (-) eye level, thousandths of a head. */
  readonly lift: number;
  /** Which of several equally good bearings, so that a place can be seen again from elsewhere. */
  readonly variant: number;
  /** Is the upper part of the picture to be kept free for a title? */
  readonly room?: boolean;
}

/** A thing to be shown: where it is, who holds it, how tall a picture it wants. */
export interface Thing {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly holder?: string;
  readonly tall?: number;
  /** Is it looked down upon, as things on tables and in hands are? */
  readonly low?: boolean;
}

/** A camera position that was found for an ask, and what is wrong with it. */
export interface Setup {
  readonly id: string;
  readonly ask: Ask;
  readonly view: View;
  /** The scale that it really shows. */
  readonly scale: Scale;
  /** Who is seen well enough to be read, by id. */
  readonly faces: readonly string[];
  /** Who is in the frame at all. */
  readonly inFrame: readonly string[];
  /** Distance to the first subject, mm. */
  readonly distance: number;
  readonly cost: number;
  /** Rules it breaks because nothing better was found; empty as a rule. */
  readonly faults: readonly Fault[];
}

export type Fault =
  | 'camera in a piece'
  | 'camera in a wall'
  | 'furniture between'
  | 'somebody between'
  | 'head outside the frame'
  | 'across the line'
  | 'camera off the set'
  | 'face turned away';

/** What each broken rule costs against the soft terms, which stay below 20 together. */
export const FAULT_COST: Readonly<Record<Fault, number>> = {
  'camera in a piece': 400,
  'camera in a wall': 400,
  'camera off the set': 200,
  'head outside the frame': 120,
  'furniture between': 100,
  'across the line': 80,
  'face turned away': 70,
  'somebody between': 60,
};
