import type { Place } from '../../../timeline/place.ts';
import { BAR, hang, talkers } from '../compose.ts';
import { Sketch } from '../sketch.ts';

export const shop = (place: Place): Sketch => {
  const s = new Sketch(place, [7000, 5600, 2900], { kind: 'wood', colour: 0x75512e }, 'town');
  s.room('planks', s.choose('wall', [0xb5a57a, 0x7f8f80, 0xa87f5c]), 0x5a3a20);
  s.window('left', -500, 700, 2000, 1500);
  s.door('left', 1500, 0x3d5a4a, 950, 2050);
  s.door('right', -2000, 0x5a3a20);
  for (let k = 0; k < 4; k++)
    s.piece('shelf', -2250 + k * 1420, s.back + 190, 0, [1380, 2050, 340], 0x5f3f22);
  const wood = 0x5e3a1e;
  s.piece('counter', 1250, -950, 0, [2900, BAR - 60, 620], wood, { top: BAR - 60, trim: 0x8a6236 });
  s.piece('till', 2000, -950, 0, [420, 420, 380], 0x8a6a30, { y: BAR - 60, solid: false });
  s.piece('bottle', 500, -900, 0, [160, 260, 160], 0xb84a3a, { y: BAR - 60, solid: false });
  s.piece('bottle', 700, -1000, 0, [160, 260, 160], 0xd4a53c, { y: BAR - 60, solid: false });
  s.piece('basket', 1000, -900, 0, [400, 180, 300], 0x9a7442, { y: BAR - 60, solid: false });
  s.piece('crate-stack', -2700, 200, 250, [900, 900, 700], 0x8b683e);
  s.piece('barrel', -2550, -1400, 0, [560, 820, 560], 0x6e4d2b, { top: 820 });
  s.piece('food', -2550, -1400, 0, [420, 160, 420], 0xb0452f, { y: 820, solid: false });
  s.piece('barrel', -1850, -1650, 0, [540, 800, 540], 0x5f4326);
  s.piece('ladder', 3150, s.back + 520, 0, [480, 2300, 120], 0x8a6a3e, { solid: false });
  hang(s, 'sign', 'right', 300, 1700, 1100, 420, 0xd8c89a, 0x5a3a1f, 'NO CREDIT');
  hang(s, 'clock', 'right', -900, 2050, 320, 320, 0xe1d8bf, 0x3a2a1a);
  s.lamp('pendant', 1250, 2000, -600, 0xffc27c, 1000, 250);
  s.lamp('pendant', -1500, 2150, -300, 0xffc890, 700, 150);
  s.spot('work', 1250, -1620, 0, 'counter');
  s.spot('stand', 1150, -250, 3142, 'counter');
  s.spot('stand', 2050, -250, 3000, 'counter');
  s.spot('work', 2200, -1620, 0, 'till-row');
  talkers(s, -700, -500, 'floor');
  talkers(s, -700, 1100, 'door');
  return s;
};
