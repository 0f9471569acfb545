import type { Place } from '../../../timeline/place.ts';
import { hang, talkers } from '../compose.ts';
import { Sketch } from '../sketch.ts';

export const bathroom = (place: Place): Sketch => {
  const s = new Sketch(place, [4400, 4200, 2500], { kind: 'tile', colour: 0x5f6d70 }, 'town');
  s.room('tile', s.choose('wall', [0x9fbfb8, 0xc6cfc4, 0x93a9bd, 0xcbb3a4]), 0xd8dcd2);
  s.window('back', 1400, 1250, 700, 700);
  s.door('right', 500, 0xb9b5a4);
  s.piece('bath', s.left + 420, -600, 1571, [1800, 620, 780], 0xe3e2da);
  s.piece('curtain', s.left + 830, -1350, 1571, [1100, 1850, 80], 0xc9d3cf, { y: 250, solid: false });
  s.piece('washbasin', 200, s.back + 290, 0, [760, 820, 520], 0xe3e2da, { top: 820 });
  hang(s, 'mirror', 'back', 200, 1150, 700, 850, 0x9fb4bc, 0xc5c9c4);
  s.piece('toilet', 1400, s.back + 370, 0, [420, 740, 660], 0xe3e2da);
  s.piece('cup', 430, s.back + 270, 0, [80, 100, 80], 0x4f7f8a, { y: 820, solid: false });
  s.piece('rug', 250, -500, 0, [1100, 16, 700], 0x5b7f86, { solid: false });
  s.piece('basket', 1820, -900, 0, [420, 560, 420], 0xa88550);
  hang(s, 'coat', 'left', 900, 950, 400, 700, 0xd9cdb5, 0xb7aa90);
  s.lamp('sconce', -260, 1700, s.back + 120, 0xffe2b8, 650, 300);
  s.lamp('sconce', 660, 1700, s.back + 120, 0xffe2b8, 650, 300);
  s.spot('stand', 200, s.back + 850, 3142, 'mirror-row');
  talkers(s, 450, 100, 'floor', 1200);
  s.spot('sit', s.left + 720, -300, 1571, 'bath-row', { y: 560, on: 'bath-1' });
  return s;
};
