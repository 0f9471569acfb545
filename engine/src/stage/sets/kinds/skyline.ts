import type { Place } from '../../../timeline/place.ts';
import { talkers } from '../compose.ts';
import { Sketch } from '../sketch.ts';

/** A roof above a city: parapet, chimneys, a water tank. */
export const skyline = (place: Place): Sketch => {
  const s = new Sketch(place, [12000, 7000, 0], { kind: 'gravel', colour: 0x4d4a46 }, 'city');
  s.piece('wall-piece', 0, s.back + 160, 0, [12600, 620, 320], 0x7a5648, {
    id: 'parapet',
    top: 620,
    trim: 0x9a8f7c,
  });
  s.piece('building', -4300, s.back + 1500, 0, [2000, 2500, 1900], 0x6a4a3c, {
    id: 'stairhead',
    trim: 0x4a4a48,
  });
  s.piece('barrel', 4300, s.back + 1500, 0, [2100, 2600, 2100], 0x5a3f28, {
    id: 'tank',
    y: 1300,
    solid: true,
    trim: 0x33302c,
  });
  for (const [x, z] of [
    [3600, -2700],
    [5000, -2700],
    [3600, -1300],
    [5000, -1300],
  ] as const)
    s.piece('column', x, z, 0, [160, 1300, 160], 0x33302c, { id: 'tank-leg' });
  s.piece('wall-piece', 1700, s.back + 800, 0, [800, 1500, 700], 0x7a4a38, { id: 'chimney', trim: 0x9a6a4c });
  s.piece('rail', -2200, s.back + 1500, 0, [90, 2600, 90], 0x8a8a86, { id: 'aerial' });
  s.piece('crate', -1500, s.back + 900, 300, [600, 480, 500], 0x8b683e, { top: 480 });
  s.spot('sit', -1500, s.back + 930, 200, 'crate-row', { y: 460, on: 'crate-1' });
  s.piece('box', 2700, 500, 0, [900, 700, 800], 0x77797a, { id: 'vent' });
  s.lamp('sconce', -3700, 2150, s.back + 2550, 0xffb868, 800, 0);
  s.lamp('neon', 2500, 2600, s.back - 2500, 0xff4a60, 900, 0);
  talkers(s, 0, -1600, 'edge');
  talkers(s, -900, 600, 'roof');
  s.spot('lean', 700, s.back + 560, 3142, 'parapet-row');
  s.way('stairs', -3000, s.back + 1600, -4200, s.back + 1600);
  s.way('front', 0, s.front - 500, 0, s.front + 1500);
  return s;
};
