import { Field, type Point } from './field.ts';
import { boneIndex, type Figure } from './figure.ts';
import { MOUTH_Y } from './mouth.ts';
import { blendOf, tone } from './paint.ts';

/** Beard and moustache in head space, hung on head and jaw; undefined for bare chins and stubble. */
export const beardField = (fig: Figure): Field | undefined => {
  const kind = fig.person.beard;
  if (kind === 'none' || kind === 'stubble') return undefined;
  const f = new Field();
  const hair = fig.age > 0.9 ? blendOf(fig.hair, [0.62, 0.6, 0.56], 0.35) : fig.hair;
  const head = boneIndex('head');
  const jaw = boneIndex('jaw');
  f.use({ colour: hair, gloss: 0.4, kc: 0.005, k: 0.012, bone: head });
  const { face } = fig;
  if (kind === 'full') {
    const long = 0.012 + 0.014 * (0.5 + 0.5 * fig.vary('beard')) + 0.012 * fig.age;
    const w = face.jaw;
    f.ellipsoid([0, -0.118 - long * 0.5, 0.048], [0.071 * w, 0.048 + long * 0.7, 0.062], {
      bone: jaw,
      k: 0.03,
    });
    f.ellipsoid([0, -0.14 - long, 0.064], [0.05 * w, 0.034 + long * 0.7, 0.044], { bone: jaw, k: 0.03 });
    for (const s of [1, -1]) {
      f.chain(
        [
          [0.105 * s * face.width, -0.006, 0.036],
          [0.1 * s * face.width, -0.05, 0.036],
          [0.082 * w * s, -0.092, 0.04],
          [0.06 * w * s, -0.122, 0.05],
        ],
        [0.008, 0.017, 0.027, 0.034],
        { k: 0.02, bone: head },
      );
    }
    // The face within: cheeks bare above a line, the mouth open.
    f.ellipsoid([0, -0.025, 0.135], [0.074, 0.05, 0.09], { carve: true, k: 0.012 });
    f.ellipsoid([0, MOUTH_Y - 0.008, 0.135], [0.034, 0.0185, 0.075], { carve: true, k: 0.01 });
    // Locks that end in points.
    for (let i = 0; i < 15; i++) {
      const a = (i / 14 - 0.5) * 2;
      const x = a * 0.068 * w;
      const y = -0.15 - long + Math.abs(a) ** 1.6 * 0.062;
      const z = 0.082 - Math.abs(a) ** 2 * 0.05;
      const v = fig.vary('lock', i);
      f.chain(
        [
          [x * 0.95, y + 0.03, z - 0.004],
          [x * 1.06, y - 0.004, z],
          [x * 1.02 + 0.006 * v, y - 0.03 - 0.01 * v, z - 0.012],
        ],
        [0.012, 0.0125, 0.0015],
        { k: 0.006, bone: jaw, colour: tone(hair, 0.95 + 0.2 * v) },
      );
    }
    const p = fig.vary('comb') * 6;
    f.displace = (x, y, z) => {
      const u = Math.atan2(x, -(y - MOUTH_Y - 0.03));
      const r = Math.hypot(x, y - MOUTH_Y);
      const s1 = Math.abs(Math.sin(u * 19 + 0.9 * Math.sin(r * 55 + p + u * 2) + z * 8));
      const s2 = Math.abs(Math.sin(u * 43 + 1.1 * Math.sin(r * 90 + p)));
      return 0.0026 * ((1 - s1) * (1 - s1) * 1.3 + (1 - s2) * 0.4 - 0.4);
    };
    f.displacement = 0.006;
  }
  // Moustache: locks falling from the philtrum to the corners.
  const thick = kind === 'moustache' ? 1.12 : 1;
  for (const s of [1, -1])
    for (let i = 0; i < 6; i++) {
      const t = i / 5;
      const v = fig.vary('moustache', i);
      const z = 0.118 - t * t * 0.014;
      const points: Point[] = [
        [(0.002 + t * 0.018) * s, -0.0625 - t * 0.003, z + 0.004],
        [(0.011 + t * 0.024) * s, -0.07 - t * 0.004, z + 0.006],
        [(0.022 + t * 0.025) * s, -0.081 - 0.013 * t - 0.002 * v, z - 0.006 - 0.008 * t],
      ];
      f.chain(points, [0.0062 * thick, 0.0082 * thick, 0.0016], {
        k: 0.005,
        colour: tone(hair, 0.95 + 0.2 * v),
        bone: head,
      });
    }
  return f;
};
