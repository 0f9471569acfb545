import type { HairStyle } from '../../timeline/person.ts';
import type { Point } from './field.ts';
import { type Cut, curls, faceWindow, hairline, hem, mane, shell, sideburns } from './hair-parts.ts';
import { blendOf, tone } from './paint.ts';
import { addLock, combed, flowAt, onScalp } from './scalp.ts';

/** The ring of hair old men keep. */
export const ring = (cut: Cut): void => {
  const { f, fig, s, shade } = cut;
  shell(cut, 0.008, 0.002, 0.01);
  f.box([0, 0.262, 0.02], [0.3, 0.2, 0.3], 0.02, { carve: true, k: 0.014, turn: [-0.22, 0, 0] });
  faceWindow(cut, 0.12, 0.106, -0.055);
  f.displace = combed(s, 26, 0.0022, fig.vary('comb'));
  f.displacement = 0.006;
  for (const q of [1, -1])
    for (let row = 0; row < 2; row++)
      for (let i = 0; i < 9; i++) {
        const a = i / 8;
        addLock(
          f,
          s,
          [
            (0.112 - 0.07 * a * a) * q,
            0.04 - row * 0.03 + 0.012 * fig.vary('ring', q, i, row),
            0.025 - 0.155 * a,
          ],
          () => [0.25 * q, -0.75, -0.5],
          {
            steps: 4,
            step: 0.014,
            radius: 0.014,
            lift: 0.009 + 0.003 * row,
            colour: shade(q, row, i),
            tip: 0.25,
          },
        );
      }
};

const close = (cut: Cut, lift: number): void => {
  const { f, fig, s } = cut;
  shell(cut, lift * 0.75, lift, lift);
  faceWindow(cut, 0.128, 0.1, -0.045);
  hairline(cut, 0.128, { n: 13, lift: lift * 0.9, steps: 4, radius: 0.0115, back: 0.028 });
  sideburns(cut);
  f.displace = combed(s, 28, 0.0011, fig.vary('comb'));
  f.displacement = 0.0025;
};

/** One recipe a style. */
export const STYLES: Readonly<Record<Exclude<HairStyle, 'bald'>, (cut: Cut) => void>> = {
  crop: (cut) => close(cut, 0.004),
  short: (cut) => {
    const { f, fig, s, shade } = cut;
    close(cut, 0.009);
    // A tousled front.
    for (let i = 0; i < (fig.person.hat.kind === 'none' ? 10 : 0); i++) {
      const a = fig.vary('tuft', i);
      addLock(
        f,
        s,
        [a * 0.075, 0.145 + 0.015 * fig.vary('tuft y', i), 0.085 - 0.05 * Math.abs(fig.vary('tuft z', i))],
        (p, t) => [0.6 * a + 0.4, 0.55 - t * 0.5, 0.75 - Math.abs(a) * 0.4 - (p[2] > 0.11 ? 1 : 0)],
        {
          steps: 6,
          step: 0.013,
          radius: 0.0145,
          lift: 0.012,
          rise: 0.006,
          colour: shade('tuft', i),
          tip: 0.08,
          k: 0.018,
        },
      );
    }
  },
  swept: (cut) => {
    const { f, fig, s, shade } = cut;
    shell(cut, 0.006, 0.018, 0.01);
    // The bulk that is brushed up and over.
    const side = s.pole[0] > 0 ? 1 : -1;
    f.ellipsoid([-0.018 * side, 0.118, 0.035], [0.09, 0.066, 0.088], { k: 0.03 });
    faceWindow(cut, 0.134, 0.1, -0.045);
    hairline(cut, 0.136, {
      n: 12,
      lift: 0.018,
      steps: 5,
      radius: 0.0135,
      rise: 0.006,
      flow: (p, t) => {
        const d = flowAt(s, p);
        return [d[0] - 0.35 * side, d[1] + 0.5 * (1 - t), d[2]];
      },
    });
    for (let i = 0; i < 12; i++)
      addLock(
        f,
        s,
        [(0.05 - 0.1 * (i / 11)) * side, 0.16, 0.1 - 0.008 * i],
        (p) => {
          const d = flowAt(s, p);
          return [d[0] - 0.5 * side, d[1] + 0.15, d[2]];
        },
        {
          steps: 9,
          step: 0.015,
          radius: 0.014,
          lift: 0.026 + 0.004 * fig.vary('sweep', i),
          rise: 0.006,
          colour: shade('sweep', i),
        },
      );
    sideburns(cut);
    f.displace = combed(s, 26, 0.0026, fig.vary('comb'));
    f.displacement = 0.005;
  },
  fringe: (cut) => {
    const { f, fig, s, shade } = cut;
    shell(cut, 0.01, 0.014, 0.012);
    faceWindow(cut, 0.118, 0.098, -0.055);
    for (let i = 0; i < 13; i++) {
      const a = -1 + (2 * i) / 12;
      addLock(
        f,
        s,
        [a * 0.06, 0.16, 0.06],
        (_p, t) => [a * 0.55 + 0.1 * fig.vary('bang', i), -0.35 - t, 0.5 - t * 0.4],
        {
          steps: 8,
          step: 0.0125 + 0.001 * fig.vary('bang l', i),
          radius: 0.015,
          lift: 0.013,
          colour: shade('bang', i),
          tip: 0.12,
        },
      );
    }
    sideburns(cut);
    f.displace = combed(s, 26, 0.0024, fig.vary('comb'));
    f.displacement = 0.006;
  },
  bob: (cut) => {
    const { f, fig, s } = cut;
    mane(cut, -0.105, 0.02);
    hem(cut, -0.095, 0.03, 0.021, 0.118, 0.118, -0.03, 2.15, 19, 0.12);
    f.displace = combed(s, 28, 0.003, fig.vary('comb'));
    f.displacement = 0.007;
  },
  long: (cut) => {
    const { f, fig, s } = cut;
    mane(cut, -0.15, 0.018);
    // The fall behind the shoulders.
    f.ellipsoid([0, -0.14, -0.09], [0.112, 0.15, 0.052], { k: 0.04 });
    hem(cut, -0.235, 0.05, 0.02, 0.1, 0.05, -0.085, 1.75, 15, 0.1);
    f.displace = combed(s, 30, 0.0028, fig.vary('comb'));
    f.displacement = 0.007;
  },
  bun: (cut) => {
    const { f, fig, s, shade } = cut;
    shell(cut, 0.007, 0.01, 0.01);
    faceWindow(cut, 0.128, 0.101, -0.06);
    hairline(cut, 0.128, {
      n: 15,
      lift: 0.01,
      steps: 4,
      radius: 0.011,
      flow: (p) => {
        const d = flowAt(s, p);
        return [-d[0], -d[1], -d[2]];
      },
    });
    const top = onScalp(
      s,
      [s.centre[0] + s.pole[0], s.centre[1] + s.pole[1], s.centre[2] + s.pole[2]],
      0.032,
    );
    f.ball(top, 0.048, { k: 0.012 });
    // The twist: locks coiled round it.
    for (let i = 0; i < 3; i++) {
      const pts: Point[] = [];
      for (let j = 0; j <= 7; j++) {
        const a = i * 2.1 + j * 0.55;
        const lat = -0.7 + j * 0.2;
        pts.push([
          top[0] + Math.cos(a) * Math.cos(lat) * 0.044,
          top[1] + Math.sin(lat) * 0.044,
          top[2] + Math.sin(a) * Math.cos(lat) * 0.044,
        ]);
      }
      f.chain(pts, [0.008, 0.013, 0.015, 0.016, 0.016, 0.015, 0.012, 0.006], {
        k: 0.003,
        colour: shade('coil', i),
      });
    }
    f.displace = combed(s, 26, 0.0017, fig.vary('comb'));
    f.displacement = 0.005;
  },
  ponytail: (cut) => {
    const { f, fig, s, shade } = cut;
    shell(cut, 0.007, 0.01, 0.01);
    faceWindow(cut, 0.128, 0.101, -0.06);
    hairline(cut, 0.128, {
      n: 15,
      lift: 0.01,
      steps: 4,
      radius: 0.011,
      flow: (p) => {
        const d = flowAt(s, p);
        return [-d[0], -d[1], -d[2]];
      },
    });
    const at = onScalp(s, [0, s.centre[1] + s.pole[1], s.centre[2] + s.pole[2]], 0.006);
    f.capsule(at, [0, at[1] + 0.004, at[2] - 0.03], 0.024, 0.02, {
      colour: blendOf(tone(cut.fig.hair, 0.4), [0.3, 0.05, 0.04], 0.5),
      k: 0.004,
    });
    for (let i = 0; i < 6; i++) {
      const a = (i / 6) * 6.28;
      const o: Point = [Math.cos(a) * 0.014, Math.sin(a) * 0.012, 0];
      f.chain(
        [
          [o[0], at[1] + o[1], at[2] - 0.02],
          [o[0] * 1.6, at[1] - 0.02 + o[1] * 1.4, at[2] - 0.06 + 0.004 * fig.vary(i)],
          [o[0] * 1.9, at[1] - 0.09 + o[1], at[2] - 0.075 + o[1] * 0.6],
          [o[0] * 1.4, at[1] - 0.16 - 0.02 * fig.vary('tail', i), at[2] - 0.06],
          [o[0] * 0.6, at[1] - 0.215 - 0.02 * fig.vary('tail', i), at[2] - 0.045],
        ],
        [0.014, 0.022, 0.023, 0.015, 0.002],
        { k: 0.006, colour: shade('tail', i) },
      );
    }
    f.displace = combed(s, 26, 0.0017, fig.vary('comb'));
    f.displacement = 0.005;
  },
  curly: (cut) => {
    const { fig, shade, s } = cut;
    shell(cut, 0.012, 0.022, 0.018);
    faceWindow(cut, 0.13, 0.1, -0.05);
    curls(cut, 190, 0.0165, fig.female ? -0.075 : -0.03, 0.016, s, shade);
  },
  afro: (cut) => {
    const { f, fig } = cut;
    shell(cut, 0.042, 0.062, 0.045);
    faceWindow(cut, 0.142, 0.106, -0.05);
    const q = 150;
    const p = fig.vary('afro') * 3;
    f.displace = (x, y, z) =>
      0.0022 *
      (Math.sin(q * x + p) * Math.sin(q * y + 1.3 * p) +
        Math.sin(q * 0.8 * y - p) * Math.sin(q * z) +
        Math.sin(q * 1.1 * z + p) * Math.sin(q * 0.9 * x));
    f.displacement = 0.007;
  },
};
