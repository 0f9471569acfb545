import { cos, sin } from '../../base/maths.ts';
import { below, between, pick } from '../../base/random.ts';
import type { Colour } from '../../timeline/person.ts';
import type { Place } from '../../timeline/place.ts';
import type { Door, Exit, Lamp, Piece, PieceKind, SetPlan, Spot, Surface, Wall, Window } from './plan.ts';

/** A side of a four-walled room. The open side from which masters are shot is `front`. */
export type Side = 'back' | 'left' | 'front' | 'right';

export interface PieceExtras {
  readonly id?: string;
  readonly y?: number;
  readonly top?: number;
  readonly solid?: boolean;
  readonly trim?: Colour;
  readonly text?: string;
}

interface LampSketch extends Omit<Lamp, 'id' | 'level'> {
  readonly day: number;
  readonly night: number;
}

const round = (n: number): number => Math.round(n) + 0;

/** A point given in the axes of something that stands at (x, z) and is turned by `yaw`, in the set's axes. */
export const at = (x: number, z: number, yaw: number, dx: number, dz: number): { x: number; z: number } => {
  const s = sin(yaw / 1000);
  const c = cos(yaw / 1000);
  return { x: round(x + dx * c + dz * s), z: round(z - dx * s + dz * c) };
};

/** What a kind's file draws on: it collects the parts of a plan, rounds them and names them. */
export class Sketch {
  readonly place: Place;
  readonly width: number;
  readonly depth: number;
  readonly height: number;
  readonly floor: Surface;
  readonly backdrop: SetPlan['backdrop'];
  readonly walls: Wall[] = [];
  readonly doors: Door[] = [];
  readonly windows: Window[] = [];
  readonly pieces: Piece[] = [];
  readonly spots: Spot[] = [];
  readonly exits: Exit[] = [];
  readonly lamps: LampSketch[] = [];
  #counts: Record<string, number> = {};

  constructor(
    place: Place,
    size: readonly [width: number, depth: number, height: number],
    floor: Surface,
    backdrop: SetPlan['backdrop'],
  ) {
    this.place = place;
    this.width = round(size[0] / 2) * 2;
    this.depth = round(size[1] / 2) * 2;
    this.height = round(size[2]);
    this.floor = floor;
    this.backdrop = backdrop;
  }

  get left(): number {
    return -this.width / 2;
  }
  get right(): number {
    return this.width / 2;
  }
  get back(): number {
    return -this.depth / 2;
  }
  get front(): number {
    return this.depth / 2;
  }

  /** A choice of this place, by what it is for. */
  choose<T>(purpose: string, list: readonly T[]): T {
    return pick(list, this.place.seed, this.place.id, purpose);
  }
  between(low: number, high: number, ...purpose: (string | number)[]): number {
    return round(between(low, high, this.place.seed, this.place.id, ...purpose));
  }
  below(n: number, ...purpose: (string | number)[]): number {
    return below(n, this.place.seed, this.place.id, ...purpose);
  }

  #name(kind: string, id?: string): string {
    const stem = id ?? kind;
    const n = (this.#counts[stem] ?? 0) + 1;
    this.#counts[stem] = n;
    return id !== undefined && n === 1 ? id : `${stem}-${n}`;
  }

  /** Walls on the given sides (all four unless said). */
  room(
    finish: Wall['finish'],
    colour: Colour,
    wainscot?: Colour,
    sides: readonly Side[] = ['back', 'left', 'front', 'right'],
  ): void {
    const { left, right, back, front } = this;
    const ends: Record<Side, readonly [number, number, number, number]> = {
      back: [right, back, left, back],
      left: [left, back, left, front],
      front: [left, front, right, front],
      right: [right, front, right, back],
    };
    for (const side of sides) {
      const [x0, z0, x1, z1] = ends[side];
      this.wall(side, x0, z0, x1, z1, finish, colour, wainscot);
    }
  }

  wall(
    id: string,
    x0: number,
    z0: number,
    x1: number,
    z1: number,
    finish: Wall['finish'],
    colour: Colour,
    wainscot?: Colour,
    height?: number,
  ): void {
    this.walls.push({
      id,
      x0: round(x0),
      z0: round(z0),
      x1: round(x1),
      z1: round(z1),
      height: round(height ?? (this.height > 0 ? this.height : 2600)),
      finish,
      colour,
      ...(wainscot === undefined ? {} : { wainscot }),
    });
  }

  #on(side: Side, offset: number): { x: number; z: number; yaw: number } {
    if (side === 'back') return { x: round(offset), z: this.back, yaw: 0 };
    if (side === 'front') return { x: round(offset), z: this.front, yaw: 3142 };
    if (side === 'left') return { x: this.left, z: round(offset), yaw: 1571 };
    return { x: this.right, z: round(offset), yaw: -1571 };
  }

  /** A door in a side, `offset` along it from the middle (x or z), and the exit through it. */
  door(side: Side, offset: number, colour: Colour, width = 900, height = 2000): string {
    const p = this.#on(side, offset);
    const id = this.#name('door');
    this.doors.push({ id, wall: side, ...p, width, height, colour });
    const inner = at(p.x, p.z, p.yaw, 0, 650);
    const outer = at(p.x, p.z, p.yaw, 0, -900);
    this.exits.push({
      id: `exit-${id}`,
      door: id,
      inX: inner.x,
      inZ: inner.z,
      outX: outer.x,
      outZ: outer.z,
    });
    return id;
  }

  /** A way off without a door: an opening, a street's end, the edge of the frame. */
  way(id: string, inX: number, inZ: number, outX: number, outZ: number): void {
    this.exits.push({ id, inX: round(inX), inZ: round(inZ), outX: round(outX), outZ: round(outZ) });
  }

  /** A window in a side; `y` is its sill. */
  window(side: Side, offset: number, y: number, width: number, height: number, curtains?: Colour): string {
    const id = this.#name('window');
    this.windows.push({
      id,
      wall: side,
      ...this.#on(side, offset),
      y: round(y),
      width: round(width),
      height: round(height),
      ...(curtains === undefined ? {} : { curtains }),
    });
    return id;
  }

  /** A piece of furniture or scenery; solid unless said or too low or too high to stand in the way. */
  piece(
    kind: PieceKind,
    x: number,
    z: number,
    yaw: number,
    size: readonly [w: number, h: number, d: number],
    colour: Colour,
    more: PieceExtras = {},
  ): Piece {
    const y = round(more.y ?? 0);
    const made: Piece = {
      id: this.#name(kind, more.id),
      kind,
      x: round(x),
      y,
      z: round(z),
      yaw: round(yaw),
      w: round(size[0]),
      h: round(size[1]),
      d: round(size[2]),
      colour,
      solid: more.solid ?? (y < 1900 && y + size[1] > 60),
      ...(more.top === undefined ? {} : { top: round(more.top) }),
      ...(more.trim === undefined ? {} : { trim: more.trim }),
      ...(more.text === undefined ? {} : { text: more.text }),
    };
    this.pieces.push(made);
    return made;
  }

  spot(
    kind: Spot['kind'],
    x: number,
    z: number,
    yaw: number,
    group: string,
    more: { readonly y?: number; readonly on?: string } = {},
  ): void {
    this.spots.push({
      id: this.#name(`${group}-${kind}`),
      kind,
      x: round(x),
      z: round(z),
      y: round(more.y ?? 0),
      yaw: round(yaw),
      group,
      ...(more.on === undefined ? {} : { on: more.on }),
    });
  }

  /** `day` and `night` are thousandths of a 60 W bulb's worth at those hours; the layout does not depend on them. */
  lamp(
    kind: Lamp['kind'],
    x: number,
    y: number,
    z: number,
    colour: Colour,
    night = 1000,
    day = round(night / 4),
  ): void {
    this.lamps.push({ kind, x: round(x), y: round(y), z: round(z), colour, night, day });
  }
}
