import type { Place } from '../../../timeline/place.ts';
import { talkers } from '../compose.ts';
import { Sketch } from '../sketch.ts';

/** Inside rock: walls of boulders, dripstone, a lantern on a crate, daylight only by the mouth. */
export const cave = (place: Place): Sketch => {
  const s = new Sketch(place, [8600, 6800, 3300], { kind: 'stone', colour: 0x4d4842 }, 'hills');
  s.room('stone', 0x4a4641);
  s.window('left', -900, 200, 1700, 2300);
  s.door('right', 1400, 0x3a2d20, 1000, 2000);
  const tones = [0x56514a, 0x4a4641, 0x615b53] as const;
  const boulder = (x: number, z: number, k: number): void => {
    const w = s.between(1000, 1900, 'boulder', k);
    s.piece(
      'rock',
      x,
      z,
      k * 700,
      [w, s.between(900, 2500, 'boulder h', k), w * 0.7],
      s.choose(`boulder ${k}`, tones),
      { id: 'boulder', y: -120 },
    );
  };
  for (let k = 0; k < 8; k++) boulder(s.left + 500 + k * 1090, s.back + 330, k);
  for (let k = 0; k < 3; k++) boulder(s.right - 330, s.back + 1200 + k * 1000, 10 + k);
  boulder(s.left + 400, 1700, 20);
  boulder(s.left + 380, 2700, 21);
  for (let k = 0; k < 11; k++) {
    const x = s.between(-3900, 3900, 'drip', k);
    const z = s.between(-3000, 1500, 'drip z', k);
    const h = s.between(350, 1000, 'drip h', k);
    s.piece('column', x, z, 0, [150, h, 150], 0x5a554d, {
      id: 'dripstone',
      y: 3300 - h,
      solid: false,
      trim: 0x4a4641,
    });
  }
  s.piece('crate', 1500, -1500, 300, [700, 520, 560], 0x7a5c36, { top: 520 });
  s.piece('lantern', 1500, -1500, 0, [200, 350, 200], 0x6a5a2a, { y: 520, solid: false, trim: 0xffc27c });
  s.piece('barrel', 2400, -2000, 0, [560, 820, 560], 0x5f4326);
  s.piece('rope', -2300, -1500, 0, [520, 170, 520], 0x9a8158, { solid: false });
  s.piece('rock', -1500, -1650, 200, [1300, 520, 820], 0x56514a, { id: 'seat-stone', top: 420 });
  s.spot('sit', -1500, -1300, 200, 'stone-row', { y: 400, on: 'seat-stone' });
  s.lamp('table', 1500, 1000, -1400, 0xffb060, 1500, 1100);
  s.lamp('candle', -2600, 1300, -2300, 0xffa850, 600, 500);
  talkers(s, -100, -400, 'floor');
  talkers(s, -1900, 800, 'mouth');
  talkers(s, 1900, 700, 'crate');
  return s;
};
