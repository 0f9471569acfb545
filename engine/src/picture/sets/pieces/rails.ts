import { BRASS, type Maker, STEEL } from './body.ts';
import { galleryRail, handrail } from './tower.ts';

const fence: Maker = (s, b) => {
  const picket = b.h > 1.1;
  const post = 0.09;
  s.box('wood', [-b.w / 2 + post / 2, b.h / 2, 0], [post, b.h, post], b.t, {
    rot: [s.between(-0.03, 0.03), s.rnd(), s.between(-0.04, 0.04)],
  });
  if (picket) {
    for (const y of [0.3, 0.78]) s.box('wood', [0, b.h * y, -0.03], [b.w, 0.07, 0.03], b.t);
    const n = Math.round(b.w / 0.13);
    for (let i = 0; i < n; i++) {
      const x = -b.w / 2 + ((i + 0.5) * b.w) / n;
      const h = b.h * s.between(0.93, 0.97);
      s.box('wood', [x, h / 2, 0], [0.085, h, 0.022], b.c, {
        shade: false,
        tint: 0.1,
        rot: [0, 0, s.between(-0.015, 0.015)],
      });
      s.box('wood', [x, h, 0], [0.06, 0.06, 0.022], b.c, { shade: false, rot: [0, 0, 0.785] });
    }
    s.occlude([0, b.h / 2, 0], [b.w / 2, b.h / 2, 0.03]);
    return;
  }
  for (const [y, k] of [
    [0.46, 1],
    [0.88, -1],
  ] as const)
    s.box('wood', [0, b.h * y, 0], [b.w + 0.12, 0.075, 0.055], b.c, {
      rot: [0, s.between(-0.01, 0.01), k * s.between(0, 0.018)],
      tint: 0.2,
    });
};

export const RAILS: Readonly<Record<string, Maker>> = {
  fence,
  rail: (s, b) => {
    if (b.id.startsWith('handrail')) return handrail(s, b);
    if (b.id.startsWith('gallery')) return galleryRail(s, b);
    if (b.id.startsWith('drip')) {
      s.tube(
        'metal',
        [
          [0, 0, 0],
          [0, b.h, 0],
        ],
        [0.014],
        STEEL,
      );
      for (let i = 0; i < 4; i++)
        s.tube(
          'metal',
          [
            [0, 0.08, 0],
            [Math.cos(i * 1.57) * 0.22, 0.03, Math.sin(i * 1.57) * 0.22],
          ],
          [0.014],
          STEEL,
        );
      s.tube(
        'metal',
        [
          [-0.1, b.h - 0.05, 0],
          [0, b.h, 0],
          [0.1, b.h - 0.05, 0],
        ],
        [0.008],
        STEEL,
      );
      s.blob('ceramic', [0.1, b.h - 0.2, 0], [0.055, 0.11, 0.025], b.t, { gloss: 0.9, rough: 0.03 });
      s.tube(
        'ceramic',
        [
          [0.1, b.h - 0.3, 0],
          [0.12, b.h - 0.7, 0.05],
          [0.3, 0.75, 0.1],
        ],
        [0.004],
        b.t,
        { segs: 4 },
      );
      return;
    }
    if (b.id.startsWith('post')) {
      s.lathe(
        'metal',
        [
          [0, 0],
          [0.15, 0],
          [0.15, 0.02],
          [0.03, 0.05],
          [0.025, b.h - 0.08],
          [0.05, b.h - 0.05],
          [0, b.h],
        ],
        [0, 0, 0],
        BRASS,
        { segs: 14, gloss: 0.8 },
      );
      return;
    }
    if (b.id.startsWith('aerial')) {
      s.tube(
        'metal',
        [
          [0, 0, 0],
          [0, b.h, 0],
        ],
        [0.025],
        STEEL,
      );
      for (let i = 0; i < 4; i++)
        s.tube(
          'metal',
          [
            [-0.5 + i * 0.06, b.h * (0.7 + i * 0.09), 0],
            [0.5 - i * 0.06, b.h * (0.7 + i * 0.09), 0],
          ],
          [0.012],
          STEEL,
          { segs: 4 },
        );
      return;
    }
    s.box('wood', [-b.w / 2, b.h / 2 + 0.02, 0], [0.1, b.h + 0.04, 0.1], b.t, {
      rot: [0, s.rnd(), s.between(-0.03, 0.03)],
    });
    s.box('wood', [0, b.h - 0.03, 0], [b.w + 0.1, 0.06, 0.12], b.c, {
      rot: [0, 0, s.between(-0.008, 0.008)],
    });
    s.box('wood', [0, b.h * 0.5, 0], [b.w + 0.1, 0.055, 0.05], b.c, {
      rot: [0, 0, s.between(-0.012, 0.012)],
    });
  },
  pier: (s, b) => {
    const n = s.draft ? 34 : 72;
    for (let i = 0; i < n; i++)
      s.box('wood-z', [-b.w / 2 + ((i + 0.5) * b.w) / n, b.h - 0.03, 0], [b.w / n - 0.014, 0.06, b.d], b.c, {
        tint: 0.24,
        shade: false,
        r: 0.008,
        rot: [s.between(-0.002, 0.002), s.between(-0.003, 0.003), s.between(-0.02, 0.02)],
      });
    s.box('paint', [0, b.h - 0.12, 0], [b.w - 0.1, 0.04, b.d - 0.1], [0.008, 0.007, 0.006], {
      shade: false,
      tint: 0,
    });
    s.box('wood', [0, b.h - 0.16, -b.d / 2 + 0.1], [b.w, 0.2, 0.2], b.t);
    s.box('wood', [0, b.h - 0.16, b.d / 2 - 0.1], [b.w, 0.2, 0.2], b.t);
    for (let i = 0; i < 9; i++)
      s.tube(
        'wood-y',
        [
          [-b.w / 2 + 0.4 + (i * (b.w - 0.8)) / 8, -2, -b.d / 2 + 0.02],
          [-b.w / 2 + 0.4 + (i * (b.w - 0.8)) / 8, b.h + 0.14, -b.d / 2 + 0.02],
        ],
        [0.15, 0.14],
        b.t,
        { segs: 9, rough: 0.05 },
      );
  },
};
