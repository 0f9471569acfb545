import type { Place } from '../../../timeline/place.ts';
import { chair, talkers, wideSeat } from '../compose.ts';
import { Sketch } from '../sketch.ts';

/** A cell on the left, its bars across the frame's middle, the guard's side on the right. */
export const jail = (place: Place): Sketch => {
  const s = new Sketch(place, [6400, 4800, 2800], { kind: 'stone', colour: 0x5f605c }, 'sky');
  s.room('stone', s.choose('stone', [0x6d7068, 0x77706a, 0x636a70]), 0x4f544f);
  s.window('back', -1900, 1650, 700, 550);
  s.door('right', 600, 0x4a5052, 950, 2050);
  s.piece('bars', 100, -1300, 1571, [2100, 2750, 70], 0x33373a, { id: 'bars-a' });
  s.piece('bars', 100, 1750, 1571, [1200, 2750, 70], 0x33373a, { id: 'bars-b' });
  s.piece('bars', 480, 920, 700, [950, 2300, 60], 0x33373a, { id: 'cell-door', solid: false });
  wideSeat(s, 'bed', s.left + 480, -900, 1571, [1900, 500, 800], 0x6f6a58, 'bunk-row', 2, {
    forward: 180,
    height: 420,
    trim: 0xa8a08a,
  });
  s.spot('lie', s.left + 480, -900, 3142, 'lying-row', { y: 420, on: 'bed-1' });
  s.piece('toilet', -700, s.back + 340, 0, [420, 620, 560], 0x8f9492);
  s.piece('washbasin', -1250, s.back + 230, 0, [460, 800, 380], 0x8f9492);
  const desk = s.piece('desk', 2350, -1500, 0, [1200, 640, 640], 0x5a452c, { top: 640 });
  chair(s, 2350, -2020, 0, 0x5a3d22, 'desk');
  s.spot('stand', 2300, -700, 3142, 'desk');
  s.piece('lamp', 2700, desk.z, 0, [280, 400, 260], 0x3a4a42, { y: 640, solid: false, trim: 0x9a8a5a });
  s.piece('key', 2100, desk.z, 600, [60, 14, 160], 0xa98a3f, { y: 640, solid: false });
  s.spot('stand', -620, -250, 1571, 'bars');
  s.spot('stand', 780, -250, -1571, 'bars');
  talkers(s, -1700, 600, 'cell');
  talkers(s, 1900, 1000, 'guard');
  s.lamp('pendant', 1800, 2300, -300, 0xffd090, 900, 500);
  s.lamp('table', 2700, 950, -1450, 0xffc27c, 400, 200);
  return s;
};
