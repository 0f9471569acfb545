import type { Place } from '../../../timeline/place.ts';
import { talkers } from '../compose.ts';
import { Sketch } from '../sketch.ts';

/** A deck at sea: planks between two rails, mast, wheelhouse, coils and crates, nothing but water about. */
export const deck = (place: Place): Sketch => {
  const s = new Sketch(place, [12000, 6400, 0], { kind: 'wood', colour: 0x7a6040 }, 'sea');
  s.piece('pier', 0, 0, 0, [13600, 420, 6400], 0x7a6040, { y: -420, solid: false, trim: 0x2f3d44 });
  for (let k = -3; k <= 3; k++)
    s.piece('rail', k * 1900, s.back + 170, 0, [1900, 860, 110], 0xcfc7b2, { trim: 0x8a8270 });
  const house = s.choose('paint', [0xd8d0bc, 0xb8c0bc, 0xc8b48a]);
  s.piece('building', -4700, s.back + 1700, 300, [2500, 2450, 2100], house, {
    id: 'wheelhouse',
    trim: 0x6a3a2c,
  });
  s.piece('column', 2300, s.back + 1300, 0, [300, 6800, 300], 0x6a4c2c, { id: 'mast', trim: 0x4a3520 });
  s.piece('rope', 2750, s.back + 1500, 0, [520, 170, 520], 0xa98d5a, { solid: false });
  s.piece('barrel', 3900, s.back + 800, 0, [560, 820, 560], 0x6e4d2b);
  s.piece('crate', 4700, s.back + 900, 250, [760, 560, 620], 0x8b683e, { top: 560 });
  s.piece('crate-stack', 5300, -400, 150, [820, 900, 720], 0x7a5c36);
  s.piece('bench', -700, s.back + 720, 0, [1700, 780, 520], 0x6b5236);
  s.spot('sit', -1050, s.back + 780, 0, 'bench-row', { y: 390, on: 'bench-1' });
  s.spot('sit', -350, s.back + 780, 0, 'bench-row', { y: 390, on: 'bench-1' });
  s.piece('wheel', -2600, s.back + 1050, 1571, [820, 820, 160], 0x6a4222, {
    id: 'helm',
    y: 520,
    solid: false,
  });
  s.piece('column', -2600, s.back + 1050, 0, [170, 900, 170], 0x5a3a20, { id: 'helm-post' });
  s.piece('lantern', 2300, s.back + 1520, 0, [220, 380, 220], 0x6a5a2a, {
    y: 1900,
    solid: false,
    trim: 0xffc27c,
  });
  s.lamp('street', 2300, 2100, s.back + 1700, 0xffc27c, 1300, 0);
  s.lamp('sconce', -3900, 2000, s.back + 2900, 0xffb868, 700, 0);
  talkers(s, 200, -300, 'deck');
  talkers(s, -1900, 700, 'helm');
  talkers(s, 3300, 200, 'mast');
  s.spot('lean', 900, s.back + 520, 3142, 'rail-row');
  s.way('left', s.left + 500, 1400, s.left - 2000, 1400);
  s.way('right', s.right - 500, 1400, s.right + 2000, 1400);
  return s;
};
