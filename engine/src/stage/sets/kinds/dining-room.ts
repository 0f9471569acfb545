import type { Place } from '../../../timeline/place.ts';
import { chair, clutter, hang, TABLE, talkers } from '../compose.ts';
import { Sketch } from '../sketch.ts';

/** The room of a home where people eat: a laid table for six under a lamp, a sideboard with the good plates. */
export const diningRoom = (place: Place): Sketch => {
  const s = new Sketch(place, [6200, 5400, 2700], { kind: 'wood', colour: 0x6b4526 }, 'town');
  s.room('wallpaper', s.choose('wall', [0x8a7a5c, 0x6f8578, 0x86616a]), 0x4e3320);
  s.window('back', -1200, 850, 1500, 1300, s.choose('curtain', [0xb79a6b, 0x7f3c3a, 0x6d7f86]));
  s.door('right', -1300, 0x5d3c22);
  s.door('left', 1100, 0x5d3c22);
  s.piece('rug', -200, -500, 0, [3500, 14, 2600], s.choose('rug', [0x7b2f2a, 0x2f4a55, 0x6b5a30]), {
    trim: 0xc2a468,
    solid: false,
  });
  const t = s.piece('table', -200, -550, 0, [1900, TABLE, 950], 0x5f3a1e, { top: TABLE });
  const wood = 0x53341b;
  chair(s, -200 - 1150, -550, 1571, wood, 'table');
  chair(s, -200 + 1150, -550, -1571, wood, 'table');
  chair(s, -700, -550 - 725, 0, wood, 'far-row');
  chair(s, 300, -550 - 725, 0, wood, 'far-row');
  clutter(s, t, [
    ['plate', 240, 24, 240, 0xd9d4c8],
    ['glass', 80, 120, 80, 0xa9c2c8],
    ['food', 260, 100, 260, 0xb5793c],
    ['bottle', 90, 290, 90, 0x274a33],
    ['plate', 240, 24, 240, 0xd9d4c8],
  ]);
  s.piece('candle', -200, -560, 0, [90, 240, 90], 0xe6dcc0, { y: TABLE, solid: false });
  s.piece('sideboard', 1500, s.back + 260, 0, [1900, 860, 460], 0x5c3a1e, { top: 860 });
  s.piece('plate', 1100, s.back + 180, 0, [260, 24, 260], 0xd9d4c8, { y: 860, solid: false });
  s.piece('flower', 1600, s.back + 240, 0, [190, 360, 190], 0xb8434d, { y: 860, solid: false });
  s.piece('basket', 2050, s.back + 240, 0, [320, 180, 240], 0x9a7442, { y: 860, solid: false });
  s.piece('bookcase', s.left + 200, -1500, 1571, [1200, 1950, 340], 0x53341b, { id: 'dresser' });
  s.piece('plant', s.right - 420, s.back + 420, 0, [520, 1100, 520], 0x3f6a36);
  hang(s, 'painting', 'back', 1500, 1350, 1000, 680, 0x6f7a5a, 0x7a5a2a);
  hang(s, 'clock', 'back', -2500, 1750, 340, 340, 0xe6dcc0, 0x4a2c18);
  hang(s, 'photograph', 'right', 400, 1450, 300, 380, 0xa9946c, 0x3a2415);
  s.lamp('pendant', -200, 1720, -550, 0xffc890, 1200, 200);
  s.lamp('sconce', 2600, 1750, s.back + 130, 0xffb56a, 500, 0);
  talkers(s, 500, 1000, 'floor');
  talkers(s, -1700, 1300, 'door');
  s.spot('stand', -1200, s.back + 620, 3142, 'view-row');
  return s;
};
