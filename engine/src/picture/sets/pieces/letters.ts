import type { Shaper } from '../shaper.ts';
import type { Stuff, V3 } from '../stuff.ts';

/** Strokes on a grid 4 wide and 6 high, as pairs of digits x y; `-` lifts the pen. Enough for signs. */
const STROKES: Readonly<Record<string, string>> = {
  A: '00 03 26 43 40-03 43',
  B: '00 06 36 45 44 33 03-33 42 41 30 00',
  C: '45 36 16 05 01 10 30 41',
  D: '00 06 26 44 42 20 00',
  E: '46 06 00 40-03 33',
  F: '46 06 00-03 33',
  G: '45 36 16 05 01 10 30 41 43 23',
  H: '00 06-40 46-03 43',
  I: '20 26',
  J: '46 41 30 10 01',
  K: '00 06-46 03 40',
  L: '06 00 40',
  M: '00 06 23 46 40',
  N: '00 06 40 46',
  O: '10 01 05 16 36 45 41 30 10',
  P: '00 06 36 45 44 33 03',
  Q: '10 01 05 16 36 45 41 30 10-22 40',
  R: '00 06 36 45 44 33 03-23 40',
  S: '01 10 30 41 42 33 13 04 05 16 36 45',
  T: '06 46-20 26',
  U: '06 01 10 30 41 46',
  V: '06 20 46',
  W: '06 10 24 30 46',
  X: '00 46-06 40',
  Y: '06 23 46-23 20',
  Z: '06 46 00 40',
  0: '10 01 05 16 36 45 41 30 10',
  1: '05 16 10',
  2: '05 16 36 45 00 40',
  3: '05 16 36 45 34 23-34 42 41 30 10 01',
  4: '30 36 02 42',
  5: '46 06 04 34 42 30 00',
  6: '45 36 16 05 01 10 30 41 42 33 03',
  7: '06 46 10',
  8: '13 04 05 16 36 45 44 33 13 02 01 10 30 41 42 33',
  9: '01 10 30 41 45 36 16 05 04 13 43',
  '-': '13 33',
  "'": '26 25',
  '&': '40 15 26 35 02 01 10 30 42',
};

/** Words in bent tube (neon) or cut letters, centred at a point of the standing frame, facing +z, `h` metres high. */
export const letters = (
  s: Shaper,
  stuff: Stuff,
  text: string,
  at: V3,
  h: number,
  width: number,
  colour: V3,
  look: { readonly r?: number; readonly gloss?: number } = {},
): void => {
  const known = [...text.toUpperCase()].filter((ch) => ch === ' ' || STROKES[ch]).slice(0, 18);
  const pitch = 5.6;
  const scale = Math.min(h / 6, width / Math.max(1, known.length * pitch - 1.6));
  const r = look.r ?? scale * 0.5;
  known.forEach((ch, n) => {
    const strokes = STROKES[ch];
    if (!strokes) return;
    const x0 = (n * pitch - (known.length * pitch - 1.6) / 2) * scale;
    for (const stroke of strokes.split('-')) {
      const points = stroke
        .split(' ')
        .filter((p) => p.length === 2)
        .map((p) => [at[0] + x0 + Number(p[0]) * scale, at[1] + (Number(p[1]) - 3) * scale, at[2]] as const);
      if (points.length > 1)
        s.tube(stuff, points, [r], colour, { segs: 5, tint: 0, gloss: look.gloss ?? 0.3 });
    }
  });
};
