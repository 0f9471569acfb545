import type { Place } from '../../../timeline/place.ts';
import { chair, clutter, hang, talkers } from '../compose.ts';
import { Sketch } from '../sketch.ts';

const IRON = 0x39463f;
const PAINT = 0x9da08c;

/**
 * The top of a lighthouse: a lens as tall as a person in the middle of the back, glass all around it over a low lining
 * of boards, a gallery with its rail outside, the sea below.
 */
export const lanternRoom = (place: Place): Sketch => {
  const s = new Sketch(place, [6600, 6000, 3300], { kind: 'wood', colour: 0x463a2e }, 'sea');
  const { left, right, back, front } = s;
  const [cut, deep] = [1750, 1650];
  const walls = [
    ['back', right - cut, back, left + cut, back],
    ['corner-left', left + cut, back, left, back + deep],
    ['left', left, back + deep, left, front],
    ['front', left, front, right, front],
    ['right', right, front, right, back + deep],
    ['corner-right', right, back + deep, right - cut, back],
  ] as const;
  for (const [id, x0, z0, x1, z1] of walls) s.wall(id, x0, z0, x1, z1, 'plaster', PAINT, 0x2f4038);
  const pane = (wall: string, x: number, z: number, yaw: number, width: number): void => {
    s.windows.push({
      id: `window-${s.windows.length + 1}`,
      wall,
      x: Math.round(x),
      y: 820,
      z: Math.round(z),
      yaw,
      width,
      height: 2130,
    });
  };
  pane('back', 0, back, 0, 2900);
  pane('corner-left', left + cut / 2, back + deep / 2, 756, 2160);
  pane('corner-right', right - cut / 2, back + deep / 2, -756, 2160);
  pane('left', left, -350, 1571, 1900);
  pane('left', left, 1800, 1571, 1900);
  pane('right', right, -550, -1571, 1500);
  pane('front', -1600, front, 3142, 2700);
  pane('front', 1600, front, 3142, 2700);
  s.door('right', 1750, IRON, 860, 1950);
  s.piece('lens', 0, -1500, 0, [1360, 2720, 1360], 0xa8b8ac, { trim: 0x9a6a22 });
  // The gallery outside the glass.
  for (const [x, z, yaw, w] of [
    [0, back - 750, 0, 4300],
    [left - 250, back + 350, 756, 3300],
    [right + 250, back + 350, -756, 3300],
    [left - 750, 1200, 1571, 5200],
    [right + 750, 1200, 1571, 5200],
  ] as const)
    s.piece('rail', x, z, yaw, [w, 980, 80], 0x24302b, { id: 'gallery', solid: false });
  const desk = s.piece('desk', left + 380, 300, 1571, [1150, 640, 580], 0x6a4c2c, { top: 640 });
  clutter(s, desk, [
    ['book', 230, 50, 300, 0x3f2f22],
    ['cup', 100, 95, 85, 0xcfc6b2],
  ]);
  chair(s, left + 1000, 300, -1571, 0x5a4026, 'desk-row');
  chair(s, 1500, -650, -500, 0x5a4026, 'lens-row');
  s.piece('cabinet', right - 270, 300, -1571, [900, 780, 420], 0x55402a, { top: 780, trim: 0x3a2c1c });
  s.piece('bottle', right - 270, 120, 0, [150, 230, 150], 0x6a5a2a, { id: 'oil', y: 780, solid: false });
  s.piece('bottle', right - 250, 420, 0, [130, 200, 130], 0x3f4f45, { id: 'oil', y: 780, solid: false });
  hang(s, 'clock', 'right', 1010, 1760, 300, 300, 0xe1d8bf, 0x6a4a1c);
  s.piece('coat', right - 90, 2520, -1571, [420, 880, 140], 0x2f3d4d, { y: 880, solid: false });
  s.piece('rope', left + 480, 2100, 0, [480, 170, 480], 0xa98d5a, { solid: false });
  s.lamp('lens', 0, 1660, -1500, 0xfff0cc, 4200, 1200);
  talkers(s, 0, -150, 'lens', 1500);
  talkers(s, -900, 1150, 'glass', 1300);
  talkers(s, 1500, 900, 'door', 1250);
  s.spot('work', -1080, -1500, 1571, 'trim-row');
  s.spot('work', 1080, -1500, -1571, 'trim-row');
  s.spot('stand', left + 480, 1300, -1571, 'view-row');
  s.spot('lean', left + 480, -800, -1571, 'view-row');
  return s;
};
