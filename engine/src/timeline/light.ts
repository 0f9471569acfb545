import type { Look } from './look.ts';
import type { Colour } from './person.ts';

/** What goes on and out together: a great lens, the house's lamps, flames that are carried or set down, a hearth. */
export const LAMP_GROUPS = ['lens', 'lamps', 'candles', 'fire'] as const;
export type LampGroup = (typeof LAMP_GROUPS)[number];

/**
 * How a scene is lit, as a director of photography would order it. Azimuths and elevations are milliradians in the
 * set's axes (0 = from +z, positive toward +x; elevation up from the horizon); intensities thousandths of the set's
 * own reference level, at which a mid-grey card under the key alone exposes to middle grey.
 */
export interface LightPlan {
  readonly key: {
    readonly azimuth: number;
    readonly elevation: number;
    readonly colour: Colour;
    readonly level: number /** 0 soft .. 1000 hard. */;
    readonly hardness: number;
  };
  readonly fill: { readonly azimuth: number; readonly colour: Colour; readonly level: number };
  readonly rim: {
    readonly azimuth: number;
    readonly elevation: number;
    readonly colour: Colour;
    readonly level: number;
  };
  readonly ambient: { readonly sky: Colour; readonly ground: Colour; readonly level: number };
  /** Lamps that are part of the set (practicals), thousandths of their own level; 0 = switched off. */
  readonly practicals: number;
  /** How far each group of lamps burns, thousandths; one that is not named burns as the practicals do. */
  readonly lamps?: Readonly<Partial<Record<LampGroup, number>>>;
  /** Colour of what burns in the great lens; its own where it is silent. */
  readonly flame?: Colour;
  /** Haze in the air, thousandths. */
  readonly haze: number;
  /** Exposure in thousandths of a stop, 0 = as metered. */
  readonly exposure: number;
  /** How the picture is graded while this light holds; the film's look where it is silent. */
  readonly grade?: Look['grade'];
}
