import type { Colour } from '../../timeline/person.ts';
import { PROP_KINDS, type PropKind } from '../../timeline/prop.ts';

/** Where a thing is when nobody holds it. */
export type Rest = 'top' | 'floor' | 'wall' | 'outdoors';

/**
 * A thing's body as data. Sizes are millimetres in its rest pose: base at y = 0, front toward +z. A puppet's hand is
 * large, so things that are held are a little larger than life.
 */
export interface PropSpec {
  readonly size: readonly [w: number, h: number, d: number];
  readonly rest: Rest;
  /** How a body carries it; `none` = nobody lifts it. */
  readonly hold: 'one' | 'two' | 'none';
  /** The point of the thing that lies in the palm (or between the palms), mm, in its rest pose. */
  readonly grip: readonly [x: number, y: number, z: number];
  /** Turn in the hand, milliradians about x then y then z, that makes it look held. */
  readonly turn: readonly [x: number, y: number, z: number];
  readonly colour: Colour;
  /**
   * How it is put down, where it would not stand: `lean` on a wall that is near, else on its `back`; on its `side`.
   * Absent = it stands on its base.
   */
  readonly lay?: 'lean' | 'back' | 'side';
}

const laid = (spec: PropSpec, lay: NonNullable<PropSpec['lay']>): PropSpec => ({ ...spec, lay });

const hand = (
  size: readonly [number, number, number],
  colour: Colour,
  grip: readonly [number, number, number] = [0, size[1] / 2, 0],
  turn: readonly [number, number, number] = [0, 0, 0],
  rest: Rest = 'top',
): PropSpec => ({
  size,
  rest,
  hold: 'one',
  grip: grip.map(Math.round) as unknown as typeof grip,
  turn,
  colour,
});
const both = (size: readonly [number, number, number], colour: Colour, rest: Rest = 'top'): PropSpec => ({
  size,
  rest,
  hold: 'two',
  grip: [0, Math.round(size[1] / 2), 0],
  turn: [0, 0, 0],
  colour,
});
const fixed = (size: readonly [number, number, number], colour: Colour, rest: Rest = 'floor'): PropSpec => ({
  size,
  rest,
  hold: 'none',
  grip: [0, 0, 0],
  turn: [0, 0, 0],
  colour,
});

export const PROP_SPECS: Readonly<Record<PropKind, PropSpec>> = {
  thing: both([220, 150, 170], 0x8a6f4d),
  cup: hand([105, 95, 85], 0xd8cdb8, [48, 45, 0]),
  glass: hand([80, 120, 80], 0xa9c2c8),
  bottle: hand([90, 290, 90], 0x274a33, [0, 120, 0]),
  plate: hand([240, 24, 240], 0xd9d4c8, [110, 12, 0]),
  book: hand([150, 36, 210], 0x6c2a24, [0, 18, 60], [-900, 0, 0]),
  letter: hand([150, 4, 210], 0xd8cba8, [0, 2, 80], [-900, 0, 0]),
  paper: hand([210, 3, 280], 0xdad4c2, [0, 2, 110], [-900, 0, 0]),
  phone: hand([72, 14, 145], 0x15171a, [0, 7, 30], [-1000, 0, 0]),
  telephone: hand([240, 170, 220], 0x17171a, [0, 150, 0]),
  gun: laid(hand([40, 150, 220], 0x202226, [0, 45, -60]), 'side'),
  knife: hand([34, 24, 280], 0x8f959b, [0, 12, -80]),
  lamp: fixed([320, 520, 320], 0xd9b277, 'top'),
  lantern: hand([190, 340, 190], 0x5a4a2a, [0, 330, 0]),
  candle: hand([90, 210, 90], 0xd9cfae, [0, 40, 0]),
  torch: hand([60, 60, 230], 0x2b2d31, [0, 30, -50]),
  bag: hand([360, 330, 190], 0x5b3a22, [0, 320, 0], [0, 0, 0], 'floor'),
  suitcase: hand([560, 420, 180], 0x6a4426, [0, 410, 0], [0, 0, 0], 'floor'),
  box: both([340, 240, 260], 0x9a7347),
  key: hand([36, 10, 105], 0xa98a3f, [0, 5, -30]),
  chair: fixed([420, 830, 430], 0x6f4524),
  table: fixed([1000, 620, 800], 0x70492a),
  bed: fixed([1400, 900, 2000], 0x7d8fa3),
  desk: fixed([1400, 640, 700], 0x64401f),
  sofa: fixed([1800, 800, 820], 0x6c3d35),
  counter: fixed([1800, 860, 600], 0x5e3a20),
  stool: fixed([380, 600, 380], 0x6f4524),
  bench: fixed([1400, 760, 480], 0x6b4a2c),
  shelf: fixed([1000, 1800, 320], 0x5f3d20),
  cabinet: fixed([900, 1400, 450], 0x63462b),
  door: fixed([900, 2000, 90], 0x6a4427),
  window: fixed([1100, 1100, 80], 0x7c6a4f, 'wall'),
  stove: fixed([700, 880, 620], 0x3b3d40),
  fridge: fixed([720, 1650, 680], 0xc9cdc8),
  sink: fixed([800, 860, 560], 0xb9bdbd),
  car: fixed([1750, 1400, 4000], 0x5b1f1f, 'outdoors'),
  bicycle: fixed([420, 1000, 1650], 0x23433b, 'outdoors'),
  boat: fixed([1400, 900, 3600], 0x4a5f6a, 'outdoors'),
  ladder: laid(fixed([480, 2400, 120], 0x8a6a3e), 'lean'),
  rope: both([320, 120, 320], 0xa98d5a, 'floor'),
  umbrella: laid(hand([90, 820, 90], 0x22262e, [0, 780, 0], [0, 0, 0], 'floor'), 'lean'),
  newspaper: both([300, 12, 400], 0xbdb7a4),
  photograph: hand([150, 5, 110], 0xb9a689, [0, 2, 45], [-1000, 0, 0]),
  painting: laid(fixed([800, 620, 50], 0x6a5a3c, 'wall'), 'lean'),
  clock: fixed([340, 340, 70], 0xcabf9f, 'wall'),
  watch: hand([60, 14, 60], 0xb29a55),
  radio: both([360, 230, 180], 0x6b3f22),
  television: fixed([760, 560, 420], 0x2a2522, 'top'),
  computer: fixed([520, 420, 420], 0xb8b2a1, 'top'),
  camera: hand([160, 115, 120], 0x1c1d20, [60, 50, 0]),
  guitar: laid(both([380, 1000, 120], 0xa5692f, 'floor'), 'lean'),
  piano: fixed([1450, 1150, 640], 0x1c1512),
  cane: laid(hand([110, 880, 40], 0x3a2414, [0, 850, 0], [0, 0, 0], 'floor'), 'lean'),
  axe: hand([220, 60, 780], 0x8a6238, [0, 30, -200], [0, 0, 0], 'floor'),
  hammer: hand([150, 50, 330], 0x7d5a34, [0, 25, -100]),
  shovel: laid(hand([240, 1250, 80], 0x7d5a34, [0, 800, 0], [0, 0, 0], 'floor'), 'lean'),
  money: hand([170, 26, 80], 0x7d9a6b),
  coin: hand([42, 8, 42], 0xb6963f),
  ring: laid(hand([34, 34, 10], 0xd0ac4a), 'back'),
  flower: hand([170, 380, 170], 0xc23a4a, [0, 70, 0]),
  plant: fixed([480, 800, 480], 0x3f6a36),
  tree: fixed([1800, 4200, 1800], 0x3d5a2c, 'outdoors'),
  rock: fixed([800, 500, 650], 0x76716a, 'outdoors'),
  fire: fixed([800, 700, 800], 0xff8a2a, 'outdoors'),
  sign: fixed([900, 420, 60], 0xd8cfb6, 'wall'),
  cart: fixed([900, 950, 1400], 0x6e4d2b, 'outdoors'),
  barrel: fixed([560, 820, 560], 0x6e4d2b),
  crate: fixed([600, 480, 500], 0x8b683e),
  mirror: laid(fixed([620, 900, 50], 0x9fb0b8, 'wall'), 'lean'),
  cigarette: hand([12, 12, 95], 0xd9d2c2, [0, 6, -35]),
  food: both([230, 90, 230], 0xb5793c),
  hat: hand([300, 150, 330], 0x3b362f, [0, 40, 150]),
  coat: laid(hand([460, 860, 140], 0x4a4238, [0, 820, 0], [0, 0, 0], 'floor'), 'back'),
  ball: hand([220, 220, 220], 0xb0392e, [0, 110, 0], [0, 0, 0], 'floor'),
  toy: hand([180, 230, 140], 0xa06a3a),
  flag: laid(hand([900, 1700, 60], 0x9c2f2f, [0, 300, 0], [0, 0, 0], 'floor'), 'lean'),
  machine: fixed([1200, 1400, 800], 0x5d6468),
  wheel: laid(both([640, 640, 160], 0x2a2826, 'floor'), 'lean'),
  rug: fixed([2200, 14, 1500], 0x7a3030),
  basket: hand([400, 300, 300], 0x9a7442, [0, 290, 0]),
  card: hand([66, 3, 95], 0xd9d2c2, [0, 1, 30], [-1100, 0, 0]),
  cake: both([290, 200, 290], 0xe4cdb8),
  pen: hand([14, 14, 155], 0x1f2b4a, [0, 7, -40]),
  animal: fixed([300, 520, 760], 0x8a6a44),
};

export const isPropKind = (word: string): word is PropKind =>
  (PROP_KINDS as readonly string[]).includes(word);
