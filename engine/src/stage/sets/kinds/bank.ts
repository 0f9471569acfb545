import type { Place } from '../../../timeline/place.ts';
import { hang, talkers, wideSeat } from '../compose.ts';
import { Sketch } from '../sketch.ts';

export const bank = (place: Place): Sketch => {
  const s = new Sketch(place, [8400, 6000, 3800], { kind: 'stone', colour: 0xa39a86 }, 'city');
  s.room('stone', s.choose('wall', [0xb0a68f, 0x9aa099, 0xb59f80]), 0x5a4a38);
  s.window('left', -800, 1000, 1200, 2200);
  s.door('left', 1400, 0x4a3018, 1200, 2300);
  s.door('right', -2200, 0x5a5f60, 900, 2050);
  s.piece('counter', 0, s.back + 1700, 0, [5600, 980, 640], 0x54341a, { top: 980, trim: 0xb5985a });
  for (let k = 0; k < 4; k++)
    s.piece('bars', -2100 + k * 1400, s.back + 1700, 0, [1300, 950, 60], 0xb08f45, {
      id: 'teller-bars',
      y: 980,
      solid: true,
    });
  for (const x of [-3300, 3300])
    s.piece('column', x, s.back + 1700, 0, [560, 3800, 560], 0xc2b79e, { trim: 0xa3967a });
  s.piece('wheel', 2300, s.back + 110, 0, [1900, 1900, 200], 0x6d7274, {
    id: 'vault',
    y: 250,
    solid: false,
    trim: 0xb5a66a,
  });
  s.piece('cabinet', -2400, s.back + 260, 0, [1600, 1350, 480], 0x4f3820);
  hang(s, 'clock', 'back', 0, 2500, 620, 620, 0xe1d8bf, 0x8a6a30);
  hang(s, 'sign', 'back', -1700, 2450, 1500, 420, 0x2f3f35, 0xb5985a, 'LOANS');
  s.piece('desk', 2800, 600, -300, [1300, 640, 700], 0x54341a, { top: 640 });
  s.piece('lamp', 2500, 550, 0, [300, 420, 280], 0x2f6a4a, { y: 640, solid: false, trim: 0xb08a3a });
  wideSeat(s, 'bench', s.left + 420, 200, 1571, [1700, 800, 520], 0x54341a, 'bench-row', 3);
  for (const x of [-1400, 1400])
    s.piece('rail', x, 300, 0, [90, 900, 90], 0xb5985a, { id: 'post', solid: true });
  s.piece('plant', s.left + 500, s.back + 500, 0, [560, 1300, 560], 0x3f6a36);
  s.lamp('pendant', 0, 3000, -300, 0xffe0b0, 1500, 700);
  s.lamp('table', 2500, 950, 550, 0x9affb0, 350, 200);
  for (let k = 0; k < 3; k++) {
    s.spot('work', -1400 + k * 1400, s.back + 1000, 0, `teller-${k}`);
    s.spot('stand', -1400 + k * 1400, s.back + 2380, 3142, `teller-${k}`);
  }
  talkers(s, 0, 300, 'floor');
  talkers(s, -1900, 1400, 'door');
  return s;
};
