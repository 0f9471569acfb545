import type { Place } from '../../../timeline/place.ts';
import { chair, clutter, hang, talkers } from '../compose.ts';
import { Sketch } from '../sketch.ts';

export const hall = (place: Place): Sketch => {
  const s = new Sketch(place, [5200, 7200, 2900], { kind: 'wood', colour: 0x5f3d22 }, 'town');
  s.room('panel', s.choose('wall', [0x8d8a6a, 0x77818d, 0x8f6b58]), 0x4a2e19);
  s.window('left', 650, 850, 1050, 1550, 0xb79a6b);
  s.door('back', -200, s.choose('door', [0x5d2620, 0x2f4a45, 0x563a20]), 1000, 2100);
  s.door('left', -600, 0x5a3a20);
  s.door('right', 900, 0x5a3a20);
  s.door('left', 1900, 0x5a3a20);
  s.piece('stairs', 1850, s.back + 1300, 0, [1200, 2000, 2500], 0x5f3d22, { trim: 0x7a2c28 });
  s.piece('rug', -400, 100, 0, [1300, 14, 6400], s.choose('rug', [0x7b2a28, 0x2f4557, 0x56602f]), {
    trim: 0xb9975a,
    solid: false,
  });
  const t = s.piece('sideboard', s.left + 240, -1900, 1571, [1100, 760, 380], 0x55341a, { top: 760 });
  clutter(s, t, [
    ['telephone', 240, 170, 220, 0x17171a],
    ['flower', 170, 380, 170, 0xc9a13a],
  ]);
  hang(s, 'mirror', 'left', -1900, 1250, 600, 900, 0x9fb0b8, 0x8a6a30);
  hang(s, 'painting', 'right', -300, 1450, 620, 760, 0x6a7355, 0x7a5a2a);
  hang(s, 'painting', 'back', 700, 1450, 620, 760, 0x7d6a4a, 0x5a3f20);
  s.piece('plant', s.left + 380, s.back + 420, 0, [520, 1150, 520], 0x3f6a36);
  s.piece('coat', -1350, s.back + 110, 0, [420, 880, 140], 0x4a4238, { y: 850, solid: false });
  s.piece('coat', -1000, s.back + 110, 0, [400, 800, 140], 0x2f3d4d, { y: 880, solid: false });
  s.piece('umbrella', -1750, s.back + 200, 0, [260, 780, 260], 0x3a2a20);
  chair(s, s.right - 330, -120, -1571, 0x5a371c, 'wall-row');
  s.lamp('pendant', -300, 2150, -900, 0xffc27c, 1000, 250);
  s.lamp('sconce', s.left + 130, 1750, -1250, 0xffb56a, 450, 0);
  talkers(s, -300, -300, 'runner');
  talkers(s, -300, -2200, 'door');
  talkers(s, -400, 1600, 'front');
  return s;
};
