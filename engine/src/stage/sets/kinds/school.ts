import type { Place } from '../../../timeline/place.ts';
import { hang, seat, talkers } from '../compose.ts';
import { Sketch } from '../sketch.ts';

export const school = (place: Place): Sketch => {
  const s = new Sketch(place, [7600, 6400, 2900], { kind: 'wood', colour: 0x8a6a42 }, 'town');
  s.room('plaster', s.choose('wall', [0xc9bd92, 0xa9b8a4, 0xb8a9a0]), 0x6f8a70);
  s.window('left', -1600, 950, 1300, 1400);
  s.window('left', 300, 950, 1300, 1400);
  s.door('right', -2300, 0x7a5634);
  s.piece('blackboard', 0, s.back + 60, 0, [3600, 1300, 80], 0x24382f, {
    y: 850,
    solid: false,
    trim: 0x7a5430,
  });
  const desk = s.piece('desk', -1700, s.back + 1250, 250, [1400, 640, 680], 0x6a4523, { top: 640 });
  s.piece('food', -1500, desk.z, 0, [110, 110, 110], 0xb0352a, { y: 640, solid: false });
  s.piece('book', -2000, desk.z, 300, [190, 60, 150], 0x35506a, { y: 640, solid: false });
  for (let r = 0; r < 3; r++)
    for (let c = 0; c < 3; c++) {
      const x = -1500 + c * 1700 + (r % 2) * 60;
      const z = -550 + r * 1150;
      s.piece('desk', x, z, 0, [900, 560, 480], 0xa8793f, { id: 'pupil-desk', top: 560 });
      seat(s, 'chair', x, z + 480, 3142, [400, 760, 400], 0x6f4a28, `class-${r}-row`, { height: 360 });
    }
  s.piece('bookcase', s.right - 190, 100, -1571, [1500, 1300, 340], 0x7a5430, { top: 1300 });
  s.piece('ball', s.right - 200, 200, 0, [340, 420, 340], 0x4a7a9a, { id: 'globe', y: 1300, solid: false });
  hang(s, 'painting', 'right', -900, 1500, 1200, 820, 0x8aa5a0, 0x6a5030, 'MAP');
  hang(s, 'clock', 'back', 2500, 2150, 340, 340, 0xe6dfc8, 0x303030);
  s.piece('flag', 3100, s.back + 220, 0, [700, 1900, 80], 0x7a3030);
  s.lamp('pendant', -1300, 2350, 0, 0xfff0d8, 700, 300);
  s.lamp('pendant', 1300, 2350, 0, 0xfff0d8, 700, 300);
  s.spot('work', -300, s.back + 800, 0, 'board');
  s.spot('stand', -300, s.back + 2150, 3142, 'board');
  talkers(s, 1500, s.back + 1300, 'front');
  return s;
};
