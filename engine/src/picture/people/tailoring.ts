import type { Field, Point } from './field.ts';
import { boneIndex } from './figure.ts';
import { rgb, tone } from './paint.ts';
import { hemHeight, type Trunk } from './trunk.ts';

/** Collars, lapels, ties, buttons, pockets and belts: crisp forms laid on the trunk (colour edges of 2-3 mm). */
export const addFront = (f: Field, t: Trunk): void => {
  const { u, b, cut, y, fig } = t;
  const up = boneIndex('upperChest');
  const shirt = rgb(fig.person.top.kind === 'jacket' ? 0xa8a49a : 0xe2dccd);
  const kind = fig.person.top.kind;
  const ny = y.neck;
  const cz = t.front.chest * cut.thick;
  f.use({ bone: up, kc: 0.0025 });
  const P = (x: number, yy: number, z: number): Point => [x * u, yy, z];
  if (cut.front === 'open') {
    const opening = kind === 'vest' ? 0.12 : 0.16;
    // Shirt front standing in a V.
    f.ellipsoid(P(0, ny - 0.112 * u, cz - 0.049 * u), [0.05 * u, 0.082 * u, 0.05 * u], {
      k: 0.003,
      colour: shirt,
    });
    if (cut.tie) {
      f.ellipsoid(P(0, ny - 0.042 * u, cz + 0.008 * u), [0.0135 * u, 0.0125 * u, 0.012 * u], {
        k: 0.003,
        colour: t.trim,
        kc: 0.002,
        gloss: 0.4,
      });
      f.capsule(
        P(0, ny - 0.056 * u, cz + 0.006 * u),
        P(0, ny - opening * 1.1 * u, cz + 0.012 * u),
        0.0095 * u,
        0.0165 * u,
        { k: 0.003, colour: t.trim, kc: 0.002, gloss: 0.4 },
      );
    }
    const lapel = kind === 'jacket' || kind === 'vest' ? t.top : tone(t.top, 0.84);
    for (const s of [1, -1]) {
      if (cut.collar === 'lapel')
        f.box(
          [0.058 * s * u * (0.6 + 0.4 * b), ny - 0.105 * u, cz - 0.001 * u],
          [0.026 * u, 0.09 * u, 0.009 * u],
          0.007 * u,
          {
            turn: [-0.2, 0.35 * s, -0.4 * s],
            k: 0.007,
            colour: lapel,
          },
        );
      else
        f.capsule(
          P(0.05 * s, ny - 0.06 * u, cz - 0.01 * u),
          P(0.008 * s, ny - (opening + 0.03) * u, cz + 0.012 * u),
          0.012 * u,
          0.009 * u,
          { k: 0.008, colour: lapel },
        );
      // Collar rolling round the neck.
      f.chain(
        [
          P(0.034 * s, ny - 0.052 * u, cz - 0.002 * u),
          P(0.056 * s, ny - 0.016 * u, cz - 0.036 * u),
          P(0.06 * s, ny + 0.008 * u, -0.006 * u),
          P(0.032 * s, ny + 0.016 * u, -0.058 * u),
          P(0, ny + 0.016 * u, -0.066 * u),
        ],
        [0.011 * u, 0.0145 * u, 0.016 * u, 0.0165 * u, 0.0165 * u],
        { k: 0.01, colour: lapel },
      );
      // Shirt collar points inside it.
      f.chain(
        [
          P(0.01 * s, ny - 0.04 * u, cz + 0.002 * u),
          P(0.036 * s, ny - 0.014 * u, cz - 0.018 * u),
          P(0.05 * s, ny + 0.012 * u, -0.006 * u),
          P(0.03 * s, ny + 0.022 * u, -0.052 * u),
          P(0, ny + 0.024 * u, -0.058 * u),
        ],
        [0.0075 * u, 0.009 * u, 0.009 * u, 0.009 * u, 0.009 * u],
        { k: 0.004, colour: shirt, kc: 0.002 },
      );
    }
    placket(f, t, ny - opening * u, kind === 'vest' ? 4 : 2);
  } else if (cut.front === 'wrap') {
    for (const s of [1, -1])
      f.chain(
        [
          P(0.0, ny + 0.012 * u, -0.066 * u),
          P(0.06 * s, ny + 0.002 * u, -0.004 * u),
          P(0.05 * s, ny - 0.05 * u, cz - 0.008 * u),
          P(-0.01 * s, y.waist + 0.04 * u, t.front.belly + 0.012 * u),
        ],
        [0.019 * u, 0.02 * u, 0.021 * u, 0.02 * u],
        { k: 0.008, colour: tone(t.trim, 1) },
      );
  } else {
    collar(f, t, P, cz);
    if (cut.front === 'buttons') placket(f, t, ny - 0.075 * u, 5);
  }
  if (cut.pockets) pockets(f, t);
  if (cut.belt) belt(f, t);
  if (kind === 'apron') apron(f, t);
};

const collar = (f: Field, t: Trunk, P: (x: number, y: number, z: number) => Point, cz: number): void => {
  const { u, cut, y } = t;
  const ny = y.neck;
  const c = cut.collar;
  const ring = (
    r: number,
    up: number,
    radius: number,
    colour: readonly [number, number, number],
    k: number,
  ): void => {
    for (const s of [1, -1])
      f.chain(
        [
          P(0, ny - 0.028 * u + up, 0.052 * u * r),
          P(0.042 * s * r, ny - 0.01 * u + up, 0.034 * u * r),
          P(0.056 * s * r, ny + 0.008 * u + up, -0.01 * u),
          P(0.036 * s * r, ny + 0.018 * u + up, -0.052 * u * r),
          P(0, ny + 0.02 * u + up, -0.064 * u * r),
        ],
        [radius * u, radius * u, radius * u, radius * u, radius * u],
        { k, colour },
      );
  };
  if (c === 'round')
    ring(1.06, -0.006 * u, t.fig.person.top.kind === 'jumper' ? 0.017 : 0.009, tone(t.top, 0.86), 0.008);
  if (c === 'stand') {
    ring(1, 0, 0.012, t.top, 0.006);
    ring(1, 0.014 * u, 0.0095, t.trim, 0.004);
  }
  if (c === 'shirt' || c === 'peter-pan') {
    const colour =
      c === 'peter-pan' ? t.trim : t.fig.person.top.kind === 'apron' ? rgb(0xd8d2c4) : tone(t.top, 1.1);
    for (const s of [1, -1]) {
      f.chain(
        [
          P(0.003 * s, ny - 0.05 * u, cz - 0.012 * u),
          P(0.034 * s, ny - 0.036 * u, cz - 0.02 * u),
          P(0.06 * s, ny - 0.006 * u, -0.002 * u),
          P(0.038 * s, ny + 0.012 * u, -0.056 * u),
          P(0, ny + 0.012 * u, -0.066 * u),
        ],
        [0.01 * u, 0.0165 * u, 0.0145 * u, 0.0135 * u, 0.0135 * u],
        { k: 0.006, colour },
      );
    }
  }
};

/** The point where the cloth sewn so far is met, coming level from direction `a` (0 = front) toward the axis at x. */
const onCloth = (f: Field): ((x: number, y: number, a: number) => Point) => {
  const list = f.everything();
  return (x, y, a) => {
    const [s, c] = [Math.sin(a), Math.cos(a)];
    let r = 0.45;
    for (let i = 0; i < 40 && r > 0; i++) {
      const d = f.at(x + s * r, y, c * r, list, 0, list.length);
      if (d < 4e-4) break;
      r -= d * 0.9;
    }
    return [x + s * r, y, c * r];
  };
};

/** The front edge with its buttons. */
const placket = (f: Field, t: Trunk, from: number, buttons: number): void => {
  const { u, y, cut } = t;
  const at = onCloth(f);
  const z = (x: number, yy: number): number => at(x, yy, 0)[2];
  const end = Math.max(y.hips - 0.02 * u, hemHeight(t) + 0.012 * u);
  const bone = (at: number): number =>
    boneIndex(
      at > y.chest - 0.08 * u
        ? 'upperChest'
        : at > y.waist
          ? 'chest'
          : at > y.hips + 0.06 * u
            ? 'spine'
            : 'hips',
    );
  const n = 7;
  const x = 0.008 * u;
  for (let i = 0; i < n; i++) {
    const a = from + ((end - from) * i) / n;
    const c = from + ((end - from) * (i + 1)) / n;
    f.capsule([x, a, z(x, a) - 0.004 * u], [x, c, z(x, c) - 0.004 * u], 0.0058 * u, 0.0058 * u, {
      k: 0.003,
      colour: tone(t.top, 0.72),
      bone: bone((a + c) / 2),
    });
  }
  for (let i = 0; i < buttons; i++) {
    const yy = from - 0.014 * u + ((end - 0.06 * u - from) * (i + 0.25)) / buttons;
    f.ellipsoid([-0.011 * u, yy, z(-0.011 * u, yy) + 0.003 * u], [0.0092 * u, 0.0092 * u, 0.006 * u], {
      k: 0.001,
      kc: 0.001,
      colour: cut.collar === 'stand' ? [0.55, 0.4, 0.14] : tone(t.trim, 0.55),
      gloss: 1,
      bone: bone(yy),
    });
  }
};

const pockets = (f: Field, t: Trunk): void => {
  const { u, b, y } = t;
  const at = onCloth(f);
  const flap = (
    angle: number,
    yy: number,
    wide: number,
    lean: number,
    bone: 'chest' | 'spine' | 'upperChest',
  ): void => {
    f.box(at(0, yy, angle), [wide * u, 0.0075 * u, 0.0065 * u], 0.005 * u, {
      k: 0.003,
      turn: [0, angle, lean],
      colour: tone(t.top, 0.8),
      bone: boneIndex(bone),
    });
  };
  const low = t.cut.hem > 0.15 ? y.hips + 0.1 * u : y.waist;
  for (const s of [1, -1]) flap(0.72 * s, low, 0.036, 0.1 * s, t.cut.hem > 0.15 ? 'spine' : 'chest');
  flap(0.62, y.chest + 0.02 * u, 0.026 * Math.sqrt(b), 0.05, 'upperChest');
};

const belt = (f: Field, t: Trunk): void => {
  const { u, y, cut } = t;
  const kind = t.fig.person.top.kind;
  const yy = kind === 'shirt' ? y.hips + 0.092 * u : y.hips + 0.15 * u;
  const c =
    cut.front === 'wrap'
      ? tone(t.trim, 0.9)
      : kind === 'dress'
        ? tone(t.trim, 0.75)
        : ([0.03, 0.019, 0.013] as const);
  const at = onCloth(f);
  const points: Point[] = [];
  for (let i = 0; i <= 14; i++) points.push(at(0, yy, (i / 14) * Math.PI * 2));
  f.chain(
    points,
    points.map(() => 0.0125 * u),
    { k: 0.003, colour: c, gloss: 0.5, bone: boneIndex('spine') },
  );
  const front = points[0]!;
  f.box([0, yy, front[2] + 0.01 * u], [0.014 * u, 0.013 * u, 0.006 * u], 0.003 * u, {
    k: 0.002,
    colour: [0.4, 0.29, 0.12],
    gloss: 1,
    bone: boneIndex('spine'),
  });
};

const apron = (f: Field, t: Trunk): void => {
  const { u, b, y } = t;
  const heavy = Math.max(0, t.fig.person.girth / 1000 - 1);
  const c = t.trim;
  const chest = boneIndex('chest');
  f.box([0, y.chest - 0.05 * u, 0.05 * u * b], [0.074 * u * b, 0.1 * u, 0.062 * u * b], 0.02 * u, {
    k: 0.004,
    colour: c,
    bone: chest,
  });
  f.ellipsoid(
    [0, y.hips + 0.1 * u, 0.03 * u + heavy * 0.055 * u],
    [(0.11 * b + 0.07 * heavy) * u, 0.17 * u, (0.086 * b + 0.105 * heavy) * u],
    {
      k: 0.008,
      colour: c,
      bone: boneIndex('spine'),
    },
  );
  for (const s of [1, -1]) {
    f.capsule(
      [0.058 * s * u, y.chest + 0.04 * u, 0.1 * u * b],
      [0.05 * s * u, y.neck + 0.0 * u, -0.02 * u],
      0.01 * u,
      0.01 * u,
      { k: 0.003, colour: c },
    );
  }
};
