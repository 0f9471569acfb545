import type { Place } from '../../../timeline/place.ts';
import { Sketch } from '../sketch.ts';

/**
 * A car seen through its missing near side: it drives to the right, but its seats are cheated toward the viewer, as
 * process photography does. Who drives sits at the wheel.
 */
export const vehicle = (place: Place): Sketch => {
  const s = new Sketch(place, [3600, 2400, 0], { kind: 'metal', colour: 0x1b1b1d }, 'moving');
  const hide = s.choose('hide', [0x5a2a20, 0x3b3a38, 0x6a5a3c]);
  const paint = s.choose('paint', [0x6d2424, 0x2f4d5a, 0x3a4a3a, 0x2b2b2e]);
  s.piece('car-shell', 0, 0, 0, [1900, 1420, 3300], paint, { trim: 0x9a9a92, solid: false });
  s.piece('dashboard', 0, 820, 0, [1500, 260, 360], 0x2a211c, { y: 420, solid: false, trim: 0x8a7a5a });
  s.piece('steering-wheel', -380, 600, 0, [400, 400, 80], 0x1c1a18, { y: 480, solid: false });
  const front = s.piece('car-seat', 0, -60, 0, [1460, 860, 640], hide, { id: 'front-seat', trim: 0x1f1a16 });
  const back = s.piece('car-seat', 0, -950, 0, [1460, 900, 640], hide, { id: 'back-seat', trim: 0x1f1a16 });
  s.spot('drive', -380, 20, 0, 'front-row', { y: 330, on: front.id });
  s.spot('sit', 380, 20, 0, 'front-row', { y: 330, on: front.id });
  s.spot('sit', -380, -880, 0, 'back-row', { y: 340, on: back.id });
  s.spot('sit', 380, -880, 0, 'back-row', { y: 340, on: back.id });
  s.spot('sit', 0, -880, 0, 'back-row', { y: 340, on: back.id });
  s.lamp('screen', -350, 700, 700, 0xffb060, 520, 60);
  s.lamp('window', -1100, 1100, 300, 0x9fb8e8, 1100, 900);
  s.way('left', s.left + 350, 0, s.left - 900, 0);
  s.way('right', s.right - 350, 0, s.right + 900, 0);
  return s;
};
