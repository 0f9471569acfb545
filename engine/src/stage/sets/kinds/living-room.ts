import type { Place } from '../../../timeline/place.ts';
import { armchair, clutter, hang, talkers, wideSeat } from '../compose.ts';
import { isDining } from '../outside.ts';
import { Sketch } from '../sketch.ts';
import { diningRoom } from './dining-room.ts';

export const livingRoom = (place: Place): Sketch => (isDining(place) ? diningRoom(place) : lounge(place));

const lounge = (place: Place): Sketch => {
  const s = new Sketch(place, [6800, 5600, 2700], { kind: 'wood', colour: 0x6b4526 }, 'town');
  const wall = s.choose('wall', [0x6f8578, 0x9a7f5c, 0x7d6a7c, 0x55707a]);
  const cloth = s.choose('cloth', [0x7c3b32, 0x3d5a50, 0x8a6a2e, 0x394a6b]);
  s.room('wallpaper', wall, 0x4e3320);
  s.window('back', -1500, 850, 1500, 1250, s.choose('curtain', [0xb79a6b, 0x7f3c3a, 0x6d7f86]));
  s.door('right', -1500, 0x5d3c22);
  s.door('left', 900, 0x5d3c22);
  s.piece('rug', -300, -300, 0, [2900, 14, 2000], s.choose('rug', [0x7b2f2a, 0x2f4a55, 0x6b5a30]), {
    trim: 0xc2a468,
    solid: false,
  });
  wideSeat(s, 'sofa', -1350, -650, 1100, [1900, 800, 860], cloth, 'sofa', 2, { trim: 0xc4a15a, forward: 90 });
  armchair(s, 420, -480, -1150, s.choose('armchair', [0x8a5a2c, 0x5a3a30, 0x4c5a3a]), 'sofa');
  const low = s.piece('table', -420, -130, 0, [860, 360, 520], 0x5a361b, { top: 360 });
  clutter(s, low, [
    ['book', 190, 34, 140, 0x7c2a22],
    ['cup', 105, 95, 85, 0xd8cdb8],
    ['newspaper', 300, 12, 240, 0xbdb7a4],
  ]);
  s.piece('fireplace', 1250, s.back + 210, 0, [1500, 1250, 420], 0x8a5a44, { top: 1250, trim: 0x4a2c18 });
  s.piece('clock', 1250, s.back + 150, 0, [260, 300, 140], 0x6a4423, {
    y: 1250,
    solid: false,
    trim: 0xd9c692,
  });
  s.piece('photograph', 820, s.back + 160, 250, [150, 200, 30], 0xa08a63, { y: 1250, solid: false });
  s.piece('flower', 1700, s.back + 170, 0, [170, 300, 170], 0xb8434d, { y: 1250, solid: false });
  hang(s, 'painting', 'back', 1250, 1700, 900, 640, 0x6f7a5a, 0x7a5a2a);
  s.piece('bookcase', 2750, s.back + 190, 0, [1050, 2050, 340], 0x53341b);
  s.piece('sideboard', s.left + 260, -1300, 1571, [1500, 820, 440], 0x5c3a1e, { top: 820 });
  s.piece('radio', s.left + 260, -1500, 1571, [380, 240, 190], 0x6b3f22, { y: 820, solid: false });
  s.piece('plant', s.left + 420, s.back + 420, 0, [560, 1150, 560], 0x3f6a36);
  s.piece('lamp', 1150, -950, 0, [420, 1450, 420], 0xe0bd84, { id: 'floor-lamp', trim: 0x3a2a1a });
  hang(s, 'photograph', 'left', -1100, 1450, 300, 380, 0xa9946c, 0x3a2415);
  hang(s, 'photograph', 'left', -650, 1520, 240, 300, 0x8b7d63, 0x3a2415);
  s.lamp('floor', 1150, 1330, -950, 0xffb56a, 1100);
  s.lamp('fire', 1250, 420, s.back + 520, 0xff7a2a, 800, 0);
  s.lamp('pendant', -400, 2250, 300, 0xffc890, 500, 0);
  talkers(s, 300, 900, 'rug');
  talkers(s, -1500, 1200, 'window');
  s.spot('lean', 1900, s.back + 750, -300, 'hearth-row');
  s.spot('stand', -1500, s.back + 620, 3142, 'view-row');
  return s;
};
