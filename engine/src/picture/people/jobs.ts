import type { HandShape } from '../../stage/stage.ts';
import type { MeshData, Quality } from '../mesh-data.ts';
import type { MeshJob } from '../workshop.ts';
import { bareField } from './bare.ts';
import { beardField } from './beard.ts';
import { clothField } from './body.ts';
import { addBrows } from './brows.ts';
import { addLids, eyeball } from './eyes.ts';
import { FEELING_FACES, type MouthKey, mouthOf } from './face-shapes.ts';
import type { Field, Point } from './field.ts';
import { type Figure, figureOf } from './figure.ts';
import { glassesMesh } from './glasses.ts';
import { hairField } from './hair.ts';
import { hatField } from './hat.ts';
import { headField, inMouthPlate, MOUTH_PLATE } from './head.ts';
import { MeshBuffer } from './mesh-buffer.ts';
import { joinMeshes, placeMesh } from './place-mesh.ts';
import { extractSurface } from './surface-nets.ts';
import { insideMouth } from './teeth.ts';
import { inFront, type Trunk, trunkOf } from './trunk.ts';

/** What the two hands do: `open-grip`. */
export type HandsKey = `${HandShape}-${HandShape}`;
/**
 * Part of a person that is built at once: `mouth:AI-joy` is one replacement mouth, `hands:open-grip` the bare skin of
 * the body with other hands than the body's own, which are open.
 */
export type PersonPart = 'body' | 'head' | 'hair' | `mouth:${MouthKey}` | `hands:${HandsKey}`;
export type PersonJob = Extract<MeshJob, { make: 'person' }>;

/** Cells in metres (body) or head units (the rest), openness samples, Newton steps. */
interface Fineness {
  readonly cloth: number;
  /** The front's, where it is finer; 0 = the same. */
  readonly front: number;
  readonly bare: number;
  readonly head: number;
  readonly mouth: number;
  readonly hair: number;
  readonly newton: number;
  readonly far: readonly number[];
  readonly near: readonly number[];
}

export const FINENESS: Readonly<Record<Quality, Fineness>> = {
  draft: {
    cloth: 0.02,
    front: 0,
    bare: 0.0105,
    head: 0.0105,
    mouth: 0.0072,
    hair: 0.0125,
    newton: 0,
    far: [0.05],
    near: [0.03],
  },
  good: {
    cloth: 0.0122,
    front: 0.0056,
    bare: 0.0056,
    head: 0.005,
    mouth: 0.0038,
    hair: 0.0062,
    newton: 1,
    far: [0.016, 0.06],
    near: [0.012, 0.035],
  },
  fine: {
    cloth: 0.0068,
    front: 0.0034,
    bare: 0.0032,
    head: 0.0031,
    mouth: 0.0024,
    hair: 0.004,
    newton: 2,
    far: [0.012, 0.03, 0.06, 0.09],
    near: [0.01, 0.025, 0.05],
  },
};

/** Creases of skin are never dark: blood shines through them. */
const SKIN_FLOOR = 0.45;

const inHead = (fig: Figure, m: MeshData): MeshData => placeMesh(m, fig.scale, fig.origin);

const body = (fig: Figure, q: Fineness): Record<string, MeshData> => {
  const trunk = trunkOf(fig);
  const reach = trunk.joints.leftHand.at;
  const u = trunk.u;
  const wide = Math.max(0.4 * u, reach[0] + 0.16 * u);
  const sewn = clothField(trunk);
  const how = { occlusion: q.far, newton: q.newton, skinned: true };
  const front = inFront(trunk);
  const rest = extractSurface(sewn, {
    ...how,
    low: [-wide, -0.01, -0.4 * u],
    high: [wide, trunk.y.neck + 0.1 * u, 0.45 * u],
    cell: q.cloth,
    ...(q.front > 0 ? { keep: (x: number, y: number, z: number) => !front(x, y, z) } : {}),
  });
  // The two overlap by more than a cell of the coarser, on one surface.
  const lap = q.cloth * 1.1;
  const cloth =
    q.front > 0
      ? joinMeshes(
          rest,
          extractSurface(sewn, {
            ...how,
            low: [-0.12 * u, trunk.y.hips - 0.08 * u, -0.13 * u],
            high: [0.12 * u, trunk.y.neck + 0.1 * u, 0.4 * u],
            cell: q.front,
            keep: (x, y, z) =>
              front(x, y, z) || front(x - Math.sign(x) * lap, y, z) || front(x, y + lap, z + lap),
          }),
        )
      : rest;
  return { cloth, bare: bare(trunk, q, ['open', 'open']) };
};

const bare = (trunk: Trunk, q: Fineness, hands: readonly [HandShape, HandShape]): MeshData => {
  const reach = trunk.joints.leftHand.at;
  const { u } = trunk;
  return extractSurface(bareField(trunk, hands), {
    low: [-reach[0] - 0.2 * u, 0.02, -0.2 * u],
    high: [reach[0] + 0.2 * u, trunk.y.shoulder + 0.08 * u, 0.3 * u],
    cell: q.bare,
    occlusion: q.near,
    floor: SKIN_FLOOR,
    newton: q.newton,
    skinned: true,
  });
};

const neutral = FEELING_FACES.neutral.mouth;

const head = (fig: Figure, quality: Quality, q: Fineness): Record<string, MeshData> => {
  const field = headField(fig, neutral);
  const skin = extractSurface(field, {
    low: [-0.17, fig.joint[1] - fig.neck - 0.12, -0.18],
    high: [0.17, 0.2, 0.2],
    cell: q.head,
    occlusion: q.near,
    floor: SKIN_FLOOR,
    newton: Math.max(1, q.newton),
    skinned: true,
    keep: (x, y, z) => !inMouthPlate(x, y, z),
  });
  const face = new MeshBuffer(true);
  addLids(face, fig, quality !== 'draft');
  addBrows(face, fig, quality !== 'draft', heightOf(field));
  return { skin: inHead(fig, skin), face: inHead(fig, face.finish()), eye: eyeball(quality !== 'draft') };
};

/** z of the forehead's skin. */
const heightOf = (field: Field): ((x: number, y: number) => number) => {
  const list = field.everything();
  return (x, y) => {
    let z = 0.17;
    for (let i = 0; i < 40 && z > 0; i++) {
      const d = field.at(x, y, z, list, 0, list.length);
      if (d < 3e-4) break;
      z -= d * 0.85;
    }
    return z;
  };
};

const hair = (fig: Figure, q: Fineness): Record<string, MeshData> => {
  const out: Record<string, MeshData> = {};
  const make = (
    field: Field | undefined,
    low: Point,
    high: Point,
    cell: number,
    skinned: boolean,
  ): MeshData | undefined =>
    field &&
    inHead(fig, extractSurface(field, { low, high, cell, occlusion: q.near, newton: q.newton, skinned }));
  const h = make(hairField(fig), [-0.24, -0.31, -0.26], [0.24, 0.3, 0.2], q.hair, true);
  const b = make(beardField(fig), [-0.15, -0.3, -0.03], [0.15, 0.03, 0.19], q.hair * 0.8, true);
  const t = make(
    hatField(fig),
    [-0.24, -0.32, -0.27],
    [0.24, 0.29, 0.25],
    Math.min(q.hair * 1.1, 0.0118),
    true,
  );
  if (h) out.hair = h;
  if (b) out.beard = b;
  if (t) out.hat = t;
  if (fig.person.glasses) out.glasses = inHead(fig, glassesMesh(fig, q !== FINENESS.draft));
  return out;
};

/** How far a mouth's plate overlaps the head around it, head units: more than a cell of the coarser. */
const OVERLAP = 0.006;

const mouth = (fig: Figure, key: MouthKey, quality: Quality, q: Fineness): Record<string, MeshData> => {
  const shape = mouthOf(key);
  const plate = extractSurface(headField(fig, shape), {
    low: MOUTH_PLATE.low,
    high: MOUTH_PLATE.high,
    cell: q.mouth,
    occlusion: q.near,
    floor: SKIN_FLOOR,
    newton: Math.max(1, q.newton),
    skinned: true,
    keep: (x, y, z) =>
      inMouthPlate(x - Math.sign(x) * OVERLAP, y + (y > -0.1 ? -OVERLAP : OVERLAP), z + OVERLAP) ||
      inMouthPlate(x, y, z),
  });
  return { mouth: inHead(fig, joinMeshes(plate, insideMouth(fig, shape, quality !== 'draft'))) };
};

/** Builds one part of a person. Pure: equal jobs give equal bytes. */
export const makePersonPart = (job: PersonJob): Record<string, MeshData> => {
  const fig = figureOf(job.person);
  const q = FINENESS[job.quality];
  if (job.part === 'body') return body(fig, q);
  if (job.part === 'head') return head(fig, job.quality, q);
  if (job.part === 'hair') return hair(fig, q);
  if (job.part.startsWith('mouth:')) return mouth(fig, job.part.slice(6) as MouthKey, job.quality, q);
  if (job.part.startsWith('hands:'))
    return { bare: bare(trunkOf(fig), q, job.part.slice(6).split('-') as [HandShape, HandShape]) };
  throw new RangeError(`no such part of a person: ${job.part}`);
};
