import type { Place } from '../../../timeline/place.ts';
import { talkers, wideSeat } from '../compose.ts';
import { Sketch } from '../sketch.ts';
import { tufts } from '../tufts.ts';

/** Grass with flowers, a lone tree, a boulder; woods and heights far off. */
export const meadow = (place: Place): Sketch => {
  const s = new Sketch(place, [16000, 9000, 0], { kind: 'grass', colour: 0x6c7a38 }, 'hills');
  s.piece('tree', 4300, -2900, 0, [820, 5400, 820], 0x55702e, { trim: 0x4d3a26 });
  s.piece('tree', -6800, -5200, 900, [700, 4600, 700], 0x4d6a2c, { trim: 0x4a3826 });
  s.piece('tree', -8600, -6400, 1900, [640, 5200, 640], 0x46622c, { trim: 0x4a3826 });
  s.piece('rock', -2900, -1900, 300, [1300, 640, 900], 0x7a756c, { top: 520 });
  s.piece('rock', -3800, -1500, 1200, [620, 340, 520], 0x837d73);
  wideSeat(s, 'log', 1700, -1500, -250, [2100, 400, 440], 0x5a4630, 'log-row', 2, {
    forward: 20,
    height: 380,
  });
  tufts(s, 60, { x: [-9000, 9000], z: [-4600, -1900], height: [260, 620], colour: 0x7c863e });
  tufts(s, 34, { x: [-9000, 9000], z: [1900, 4200], height: [180, 420], colour: 0x7c863e });
  const petals = [0xd8c24a, 0xd8d4c8, 0xb0507a, 0x6a70b8] as const;
  for (let k = 0; k < 12; k++)
    s.piece(
      'flower',
      s.between(-6800, 6800, 'flower', k),
      k < 8 ? s.between(-3600, -1700, 'flower z', k) : s.between(1900, 3000, 'flower z', k),
      0,
      [820, 300, 420],
      petals[k % 4] as number,
      { solid: false },
    );
  talkers(s, -300, -500, 'grass');
  talkers(s, 2100, 500, 'flowers');
  talkers(s, -2600, 700, 'stone');
  s.way('left', s.left + 500, 300, s.left - 2000, 300);
  s.way('right', s.right - 500, 300, s.right + 2000, 300);
  return s;
};
