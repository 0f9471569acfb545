import type { Place } from '../../../timeline/place.ts';
import { COUNTER, clutter, hang, seat, tableWithChairs, talkers } from '../compose.ts';
import { Sketch } from '../sketch.ts';

/** A keeper's, fisher's or cottager's kitchen: an iron stove, a dresser, a small window; nothing that plugs in. */
export const cottageKitchen = (place: Place): Sketch => {
  const s = new Sketch(place, [5800, 5000, 2450], { kind: 'wood', colour: 0x5e4a33 }, 'sea');
  const boards = s.choose('boards', [0x41564f, 0x4d5a66, 0x5d4a34]);
  s.room('panel', s.choose('wall', [0xb5ad92, 0xa9ab98, 0xb8a686]), boards);
  s.window('back', 350, 1120, 820, 780);
  s.window('left', -900, 1120, 760, 780);
  s.door('right', 900, 0x4d3a26);
  s.door('left', 1300, 0x4a4f45);
  const zb = s.back + 300;
  s.piece('stove', -1700, s.back + 420, 0, [820, 840, 620], 0x262627, {
    top: 840,
    trim: 0xff7a2a,
    id: 'iron-stove',
  });
  s.piece('column', -1700, s.back + 330, 0, [150, 1600, 150], 0x262627, { id: 'flue', y: 840, solid: false });
  s.piece('bottle', -1830, s.back + 400, 300, [210, 210, 190], 0x3f4648, {
    id: 'kettle',
    y: 840,
    solid: false,
  });
  s.piece('basket', -950, s.back + 330, 0, [480, 360, 420], 0x8a6a3c);
  s.piece('sink', 350, zb, 0, [1300, COUNTER, 560], boards, { top: COUNTER, trim: 0x7a5634 });
  const dresser = s.piece('cabinet', 1950, s.back + 260, 0, [1200, 860, 440], boards, {
    top: 860,
    trim: 0x8a6238,
  });
  s.piece('shelf', 1950, s.back + 150, 0, [1150, 900, 230], 0x6a4c2c, {
    id: 'plates',
    y: 1180,
    solid: false,
  });
  clutter(s, dresser, [
    ['plate', 230, 24, 230, 0xd9d4c8],
    ['cup', 105, 95, 85, 0x5f7f8f],
    ['bottle', 90, 270, 90, 0x4a5a34],
  ]);
  const t = tableWithChairs(s, -200, 150, 860, 1050, 0x7a5634, 0x5a4026, 'table', 4);
  clutter(s, t, [
    ['cup', 105, 95, 85, 0xd8cdb8],
    ['plate', 230, 24, 230, 0xc9c4b4],
  ]);
  // Where the radio stands if there is one: a corner of its own, with a chair before it.
  const side = s.piece('sideboard', s.right - 270, -500, -1571, [1150, 680, 440], 0x5a4026, {
    top: 680,
    id: 'radio-shelf',
  });
  if (place.dressing.includes('radio'))
    s.piece('radio', s.right - 250, -500, -1571, [430, 280, 220], 0x5f3a20, { y: 680, solid: false });
  else clutter(s, side, [['book', 160, 40, 220, 0x35506a]]);
  seat(s, 'chair', s.right - 900, -500, 1571, [420, 830, 430], 0x5a4026, 'radio-row');
  hang(s, 'clock', 'back', -750, 1700, 320, 320, 0xe1d8bf, 0x3a2a1a);
  s.piece('coat', s.left + 90, 450, 1571, [400, 820, 140], 0x3a4a52, { y: 860, solid: false });
  s.piece('coat', s.left + 90, 0, 1571, [400, 760, 140], 0xb09a3a, { y: 900, solid: false });
  s.lamp('pendant', -200, 1700, 150, 0xffb868, 1150, 180);
  s.lamp('fire', -1700, 620, s.back + 820, 0xff8a3c, 650, 350);
  s.spot('work', -1700, s.back + 1050, 3142, 'stove-row');
  s.spot('stand', -1000, s.back + 1150, 400, 'warm-row');
  s.spot('work', 350, s.back + 900, 3142, 'sink-row');
  talkers(s, 1500, 1300, 'door', 1250);
  talkers(s, -1700, 1500, 'coats', 1200);
  return s;
};
