import type { Colour } from '../../timeline/person.ts';
import type { Place } from '../../timeline/place.ts';
import type { PropKind } from '../../timeline/prop.ts';

/**
 * A set as a floor plan: what stands where, who can be where, where light and world come in. Millimetres and
 * milliradians; origin at the middle of the playing area, y up, +z the open side from which a master is shot.
 * Pure function of the Place: `setPlan(place)` (sets/build.ts).
 */
export interface SetPlan {
  readonly place: Place;
  /** Inner bounds of the playing area: x from -width/2, z from -depth/2. For exteriors: what is walkable. */
  readonly width: number;
  readonly depth: number;
  /** Ceiling height; 0 = open sky. */
  readonly height: number;
  readonly floor: Surface;
  /** Walls that exist, each a straight piece from (x0,z0) to (x1,z1), the room on its left-hand side. */
  readonly walls: readonly Wall[];
  readonly doors: readonly Door[];
  readonly windows: readonly Window[];
  readonly pieces: readonly Piece[];
  /** Named spots for people, best first. */
  readonly spots: readonly Spot[];
  /** Ways on and off the set: doors, street ends, off-frame edges. */
  readonly exits: readonly Exit[];
  readonly lamps: readonly Lamp[];
  /** What is behind everything: drives backdrop, sky and what windows show. */
  readonly backdrop:
    | 'none'
    | 'city'
    | 'town'
    | 'hills'
    | 'forest'
    | 'sea'
    | 'fields'
    | 'sky'
    | 'interior'
    | 'moving';
  /** The side the audience sits on: cameras keep to it. Milliradians around the origin; 0 = +z. */
  readonly front: number;
}

export interface Surface {
  readonly kind:
    | 'wood'
    | 'stone'
    | 'carpet'
    | 'earth'
    | 'gravel'
    | 'metal'
    | 'snow'
    | 'water'
    | 'tile'
    | 'grass'
    | 'asphalt'
    | 'sand';
  readonly colour: Colour;
}

export interface Wall {
  readonly id: string;
  readonly x0: number;
  readonly z0: number;
  readonly x1: number;
  readonly z1: number;
  readonly height: number;
  readonly finish:
    | 'plaster'
    | 'panel'
    | 'brick'
    | 'tile'
    | 'planks'
    | 'glass'
    | 'bars'
    | 'metal'
    | 'fabric'
    | 'stone'
    | 'wallpaper';
  readonly colour: Colour;
  readonly wainscot?: Colour;
}

export interface Door {
  readonly id: string;
  readonly wall: string;
  /** Middle of the opening on the floor, and the way one walks through it into the set. */
  readonly x: number;
  readonly z: number;
  readonly yaw: number;
  readonly width: number;
  readonly height: number;
  readonly colour: Colour;
}

export interface Window {
  readonly id: string;
  readonly wall: string;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly yaw: number;
  readonly width: number;
  readonly height: number;
  readonly curtains?: Colour;
}

/** A piece of furniture or scenery. `y` is its base. */
export interface Piece {
  readonly id: string;
  readonly kind: PieceKind;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly yaw: number;
  /** Outer size: width (its x), height, depth (its z). */
  readonly w: number;
  readonly h: number;
  readonly d: number;
  readonly colour: Colour;
  /** Height of the surface on which things can be put; absent = none. */
  readonly top?: number;
  /** People walk around it; cameras and heads stay out of it. */
  readonly solid: boolean;
  /** A second colour: cushions, trim, label. */
  readonly trim?: Colour;
  readonly text?: string;
}

export type PieceKind =
  | PropKind
  | 'armchair'
  | 'booth'
  | 'stairs'
  | 'column'
  | 'beam'
  | 'fence'
  | 'wall-piece'
  | 'building'
  | 'hedge'
  | 'lamppost'
  | 'pew'
  | 'altar'
  | 'bars'
  | 'blackboard'
  | 'rail'
  | 'tent'
  | 'log'
  | 'grass-tuft'
  | 'hill'
  | 'pier'
  | 'wave'
  | 'dashboard'
  | 'car-seat'
  | 'steering-wheel'
  | 'car-shell'
  | 'hospital-bed'
  | 'screen'
  | 'till'
  | 'bar-back'
  | 'jukebox'
  | 'fireplace'
  | 'bath'
  | 'toilet'
  | 'washbasin'
  | 'wardrobe'
  | 'bookcase'
  | 'sideboard'
  | 'nightstand'
  | 'counter-top'
  | 'crate-stack'
  | 'curtain'
  | 'spotlight'
  | 'audience'
  | 'tombstone'
  | 'well'
  | 'hydrant'
  | 'bin'
  | 'bus-stop'
  | 'kerb'
  | 'road-line'
  | 'skyline'
  | 'cloud'
  | 'lens';

export interface Spot {
  readonly id: string;
  readonly kind: 'stand' | 'sit' | 'lie' | 'lean' | 'work' | 'drive';
  readonly x: number;
  readonly z: number;
  /** Height of seat, bed or floor. */
  readonly y: number;
  readonly yaw: number;
  /** Piece it belongs to. */
  readonly on?: string;
  /** Spots with the same group face each other or share a table: conversation happens there. */
  readonly group: string;
}

export interface Exit {
  readonly id: string;
  readonly door?: string;
  /** Just outside (unseen) and just inside. */
  readonly outX: number;
  readonly outZ: number;
  readonly inX: number;
  readonly inZ: number;
}

/** A light that is part of the set. */
export interface Lamp {
  readonly id: string;
  readonly kind:
    | 'pendant'
    | 'table'
    | 'floor'
    | 'sconce'
    | 'neon'
    | 'street'
    | 'candle'
    | 'fire'
    | 'headlight'
    | 'window'
    | 'strip'
    | 'lens'
    | 'screen'
    | 'moon'
    | 'sun';
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly colour: Colour;
  /** Thousandths of a 60 W bulb's worth. */
  readonly level: number;
}
