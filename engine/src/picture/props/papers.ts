import { BLACK, BRASS, INK, type Maker, PAPER } from '../sets/pieces/body.ts';
import { shade } from '../sets/shaper.ts';

/** Lines of writing on a sheet that lies flat, seen when no words are set on it. */
const writing = (
  s: Parameters<Maker>[0],
  w: number,
  d: number,
  y: number,
  lines: number,
  indent = 0.1,
): void => {
  for (let i = 0; i < lines; i++) {
    const l = w * (i === lines - 1 ? 0.4 : s.between(0.66, 0.8));
    s.box(
      'paper',
      [-w / 2 + w * indent + l / 2, y, -d / 2 + d * 0.14 + (i * d * 0.74) / lines],
      [l, 0.0012, Math.min(0.005, (d / lines) * 0.14)],
      [0.27, 0.24, 0.2],
      { shade: false, tint: 0.2, j: 0.0005 },
    );
  }
};

export const PAPERS: Readonly<Record<string, Maker>> = {
  book: (s, b) => {
    s.box('paper', [0.004, b.h / 2, 0], [b.w - 0.01, b.h - 0.01, b.d - 0.012], PAPER, {
      r: 0.003,
      tint: 0.04,
    });
    for (const y of [0.003, b.h - 0.003])
      s.box('leather', [0, y, 0], [b.w, 0.006, b.d], b.c, { r: 0.002, tint: 0.02 });
    s.box('leather', [-b.w / 2 + 0.004, b.h / 2, 0], [0.008, b.h, b.d], b.c, { r: 0.003, tint: 0.02 });
    s.box('paper', [0.006, b.h + 0.0005, -b.d * 0.18], [b.w * 0.6, 0.001, b.d * 0.16], BRASS, {
      shade: false,
    });
  },
  letter: (s, b) => {
    s.sheet(
      'paper',
      6,
      4,
      (v, u) => [(u - 0.5) * b.w, 0.003 + Math.abs(Math.sin(v * Math.PI * 3)) * 0.004, (v - 0.5) * b.d],
      b.c,
      { both: true },
    );
    if (!b.text) writing(s, b.w, b.d, 0.008, 9);
  },
  paper: (s, b) => {
    const n = b.h > 0.01 ? 4 : 1;
    for (let i = 0; i < n; i++)
      s.box(
        'paper',
        [s.between(-0.008, 0.008), 0.002 + i * (b.h / n), s.between(-0.008, 0.008)],
        [b.w, Math.max(0.002, b.h / n), b.d],
        b.c,
        { rot: [0, s.between(-0.05, 0.05), 0], shade: false },
      );
    if (!b.text) writing(s, b.w, b.d, b.h + 0.003, 12);
  },
  newspaper: (s, b) => {
    if (b.h > 0.5) {
      // A vending box.
      for (const x of [-1, 1])
        for (const z of [-1, 1])
          s.box('metal', [x * b.w * 0.4, 0.15, z * b.d * 0.38], [0.05, 0.3, 0.05], BLACK);
      s.box('paint', [0, b.h * 0.6, 0], [b.w, b.h * 0.68, b.d], b.c, { r: 0.03, gloss: 0.6 });
      s.box('paper', [0, b.h * 0.66, b.d / 2 + 0.006], [b.w * 0.74, b.h * 0.34, 0.012], PAPER);
      for (let i = 0; i < 4; i++)
        s.box(
          'paper',
          [0, b.h * (0.76 - i * 0.06), b.d / 2 + 0.014],
          [b.w * 0.6, i === 0 ? 0.05 : 0.018, 0.003],
          INK,
          { shade: false },
        );
      return;
    }
    s.box('paper', [0, b.h / 2, 0], [b.w, b.h, b.d], b.c, { r: 0.004, j: 0.003 });
    s.box('paper', [0, b.h, -b.d * 0.38], [b.w * 0.84, 0.0015, b.d * 0.09], INK, { shade: false });
    s.box('paper', [-b.w * 0.2, b.h, -b.d * 0.12], [b.w * 0.4, 0.0015, b.d * 0.24], [0.16, 0.15, 0.14], {
      shade: false,
    });
    for (let k = 0; k < 3; k++)
      for (let i = 0; i < (s.draft ? 3 : 7); i++)
        s.box(
          'paper',
          [-b.w * 0.28 + k * b.w * 0.28, b.h, b.d * (0.06 + (i * 0.4) / (s.draft ? 3 : 7))],
          [b.w * 0.22, 0.0012, 0.005],
          INK,
          { shade: false },
        );
  },
  money: (s, b) => {
    for (let i = 0; i < 4; i++)
      s.box(
        'paper',
        [s.between(-0.006, 0.006), b.h * (0.12 + i * 0.25), s.between(-0.004, 0.004)],
        [b.w, b.h * 0.24, b.d],
        b.c,
        { rot: [0, s.between(-0.08, 0.08), 0], shade: false },
      );
    s.box('paper', [0, b.h * 0.52, 0], [0.034, b.h + 0.004, b.d + 0.003], PAPER, { shade: false });
    s.lathe(
      'paper',
      [
        [0.001, 0],
        [0.018, 0],
      ].reverse() as [number, number][],
      [b.w * 0.28, b.h + 0.002, 0],
      shade(b.c, 0.6),
      { segs: 12, shade: false },
    );
  },
  card: (s, b) => {
    s.box('paper', [0, b.h / 2, 0], [b.w, Math.max(0.002, b.h), b.d], b.c, {
      r: 0.001,
      shade: false,
      tint: 0.02,
    });
    s.blob('paint', [0, b.h + 0.001, 0], [0.011, 0.001, 0.014], [0.4, 0.03, 0.02], {
      rough: 0.1,
      shade: false,
    });
  },
};
