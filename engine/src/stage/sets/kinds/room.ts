import type { Place } from '../../../timeline/place.ts';
import { chair, clutter, hang, tableWithChairs, talkers } from '../compose.ts';
import { Sketch } from '../sketch.ts';

/** Any interior never heard of: a lived-in room whose furniture its seed and its scene's words choose. */
export const room = (place: Place): Sketch => {
  const s = new Sketch(place, [6400, 5400, 2700], { kind: s0(place), colour: 0x664428 }, 'town');
  s.room(
    s.choose('finish', ['plaster', 'wallpaper', 'panel', 'planks', 'brick'] as const),
    s.choose('wall', [0x8a8468, 0x6d7d80, 0x9a7a62, 0x7f7488, 0x75856a]),
    s.choose('wainscot', [0x4d3219, 0x5f5a4a, 0x3f4a4a]),
  );
  const flip = s.below(2, 'flip') === 0 ? 1 : -1;
  s.window('back', flip * -1200, 900, 1400, 1250, s.choose('curtain', [0xb79a6b, 0x7f3c3a, 0x6d7f86]));
  s.door('right', 900, 0x5d3c22);
  s.door('back', flip * 1700, s.choose('door', [0x5d3c22, 0x3f4f45, 0x6a5a40]));
  const seated = s.below(3, 'table') !== 0;
  if (seated) {
    const t = tableWithChairs(s, -300, -350, 820, 760, 0x6a4526, 0x5a3a20, 'table', 2);
    clutter(s, t, [
      ['cup', 105, 95, 85, 0xd8cdb8],
      ['paper', 210, 6, 280, 0xdad4c2],
      ['book', 150, 36, 200, 0x35506a],
    ]);
    s.lamp('pendant', -300, 1750, -350, 0xffc27c, 1100, 250);
  } else {
    s.piece('rug', -200, -300, 0, [2600, 14, 1800], 0x6b3a34, { trim: 0xb59b6a, solid: false });
    chair(s, -900, -400, 1300, 0x5f3d21, 'rug');
    chair(s, 500, -400, -1300, 0x5f3d21, 'rug');
    s.lamp('floor', 1000, 1350, -1100, 0xffb56a, 1000, 200);
    s.piece('lamp', 1000, -1100, 0, [420, 1450, 420], 0xe0bd84, { trim: 0x3a2a1a });
  }
  s.piece(
    s.choose('tall', ['bookcase', 'cabinet', 'shelf'] as const),
    s.left + 200,
    -1400,
    1571,
    [1300, 1850, 360],
    0x553820,
  );
  const side = s.piece('sideboard', s.left + 250, 700, 1571, [1400, 800, 440], 0x5f3f22, { top: 800 });
  clutter(s, side, [
    ['radio', 340, 220, 180, 0x6b3f22],
    ['plant', 300, 480, 300, 0x3f6a36],
  ]);
  s.piece('plant', s.right - 450, s.back + 450, 0, [520, 1150, 520], 0x3f6a36);
  hang(
    s,
    'painting',
    'back',
    flip * 250,
    1450,
    720,
    520,
    s.choose('art', [0x6f7a5a, 0x7a6a52, 0x5f7080]),
    0x7a5a2a,
  );
  hang(s, 'photograph', 'left', -300, 1450, 300, 380, 0xa9946c, 0x3a2415);
  hang(s, 'clock', 'right', -600, 1850, 320, 320, 0xe1d8bf, 0x3a2a1a);
  s.lamp('sconce', s.right - 120, 1700, -1500, 0xffb56a, 450, 0);
  talkers(s, 1300, -600, 'wall');
  talkers(s, 300, 1100, 'floor');
  s.spot('stand', flip * -1200, s.back + 600, 3142, 'view-row');
  return s;
};

const s0 = (place: Place): 'wood' | 'carpet' | 'tile' =>
  place.seed % 3 === 0 ? 'carpet' : place.seed % 5 === 0 ? 'tile' : 'wood';
