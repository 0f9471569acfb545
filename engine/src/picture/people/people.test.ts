import { describe, expect, it } from 'vitest';
import { CAST, person } from '../../../../tests/scenes/cast.ts';
import { FEELINGS } from '../../timeline/feeling.ts';
import type { Beard, BottomKind, HairStyle, HatKind, Person, TopKind } from '../../timeline/person.ts';
import type { MeshData } from '../mesh-data.ts';
import { bareField } from './bare.ts';
import { beardField } from './beard.ts';
import { clothField } from './body.ts';
import { FEELING_FACES, MOUTH_NAMES, type MouthKey, mouthOf, SPEECH_FEELINGS } from './face-shapes.ts';
import type { Field } from './field.ts';
import { figureOf } from './figure.ts';
import { hairField } from './hair.ts';
import { hatField } from './hat.ts';
import { headField, inMouthPlate } from './head.ts';
import { makePersonPart } from './jobs.ts';
import { extractSurface } from './surface-nets.ts';
import { trunkOf } from './trunk.ts';

const HAIR: HairStyle[] = [
  'bald',
  'short',
  'swept',
  'fringe',
  'bob',
  'long',
  'bun',
  'ponytail',
  'curly',
  'afro',
  'crop',
];
const HATS: HatKind[] = [
  'none',
  'fedora',
  'cap',
  'beanie',
  'helmet',
  'hood',
  'straw',
  'uniform-cap',
  'scarf',
];
const TOPS: TopKind[] = [
  'shirt',
  'tshirt',
  'jumper',
  'jacket',
  'suit',
  'coat',
  'dress',
  'uniform',
  'apron',
  'robe',
  'vest',
];
const BOTTOMS: BottomKind[] = ['trousers', 'jeans', 'skirt', 'shorts', 'none'];
const BEARDS: Beard[] = ['none', 'stubble', 'moustache', 'full'];
const AGES: Person['age'][] = ['child', 'teen', 'young', 'middle', 'old'];

/** Every kind at least once, without every combination. */
const EVERYONE: Person[] = Array.from({ length: 11 }, (_, i) =>
  person(`p${i}`, {
    age: AGES[i % 5]!,
    sex: i % 2 ? 'female' : 'male',
    height: 1000 + ((i * 210) % 1050),
    girth: 700 + ((i * 150) % 750),
    hair: { style: HAIR[i]!, colour: 0x4a3020 },
    beard: BEARDS[i % 4]!,
    hat: { kind: HATS[i % 9]!, colour: 0x445566 },
    glasses: i % 3 === 0,
    top: { kind: TOPS[i]!, colour: 0x667788, trim: 0x996633 },
    bottom: { kind: BOTTOMS[i % 5]!, colour: 0x333344 },
    seed: i,
  }),
);

const PARTS = ['body', 'head', 'hair', 'mouth:AI-joy', 'hands:grip-point'] as const;

const sound = (name: string, m: MeshData): void => {
  const n = m.position.length / 3;
  expect(n, name).toBeGreaterThan(20);
  for (const a of [m.position, m.normal, m.colour, m.surface, m.weight ?? new Float32Array()])
    expect(a.every(Number.isFinite), name).toBe(true);
  expect(
    m.index.every((i) => i < n),
    name,
  ).toBe(true);
  if (m.weight && m.bone)
    for (let v = 0; v < n; v++) {
      const sum: number =
        m.weight[v * 4]! + m.weight[v * 4 + 1]! + m.weight[v * 4 + 2]! + m.weight[v * 4 + 3]!;
      if (Math.abs(sum - 1) > 1e-4) expect.fail(`${name}: weights of vertex ${v} sum to ${sum}`);
    }
};

const fieldsOf = (p: Person): Record<string, Field> => {
  const fig = figureOf(p);
  const trunk = trunkOf(fig);
  const fields: Record<string, Field> = {
    cloth: clothField(trunk),
    bare: bareField(trunk),
    head: headField(fig, FEELING_FACES.neutral.mouth),
  };
  const hair = hairField(fig);
  const beard = beardField(fig);
  const hat = hatField(fig);
  if (hair) fields.hair = hair;
  if (beard) fields.beard = beard;
  if (hat) fields.hat = hat;
  return fields;
};

describe('people', () => {
  it('[H1] equal jobs give equal bytes', () => {
    for (const part of PARTS) {
      const make = () => makePersonPart({ make: 'person', part, person: CAST[2]!, quality: 'draft' });
      const [a, b] = [make(), make()];
      expect(Object.keys(a)).toEqual(Object.keys(b));
      for (const name of Object.keys(a)) expect(a[name]).toEqual(b[name]);
    }
  });

  it('[H2] every kind of hair, hat, beard, top, bottom and age builds sound meshes', () => {
    for (const p of EVERYONE)
      for (const part of PARTS) {
        const meshes = makePersonPart({ make: 'person', part, person: p, quality: 'draft' });
        for (const [name, m] of Object.entries(meshes)) sound(`${p.id} ${part} ${name}`, m);
      }
  });

  it('[H3] every primitive that adds has a bone', () => {
    for (const p of EVERYONE)
      for (const [name, f] of Object.entries(fieldsOf(p)))
        for (let n = 0; n < f.count; n++)
          if (!f.carves(n) && !(f.style[n * 7 + 5]! >= 0))
            expect.fail(`${p.id} ${name}: primitive ${n} has no bone`);
  });

  it('[H4] sculpted surfaces are closed', () => {
    for (const p of [CAST[0]!, CAST[4]!]) {
      const { cloth, bare } = makePersonPart({ make: 'person', part: 'body', person: p, quality: 'draft' });
      const { hair, hat } = makePersonPart({ make: 'person', part: 'hair', person: p, quality: 'draft' });
      for (const [name, m] of Object.entries({ cloth, bare, hair, hat })) {
        if (!m) continue;
        const edges = new Map<number, number>();
        const n = m.position.length / 3;
        for (let i = 0; i < m.index.length; i += 3)
          for (let q = 0; q < 3; q++) {
            const a = m.index[i + q]!;
            const b = m.index[i + ((q + 1) % 3)]!;
            const key = Math.min(a, b) * n + Math.max(a, b);
            edges.set(key, (edges.get(key) ?? 0) + (a < b ? 1 : -1));
          }
        expect([...edges.values()].filter((d) => d !== 0).length, `${p.id} ${name}`).toBe(0);
      }
    }
  });

  it('[H5] a mouth moves nothing outside its plate', () => {
    const fig = figureOf(CAST[1]!);
    const still = headField(fig, FEELING_FACES.neutral.mouth);
    for (const key of ['AI-joy', 'rest-surprise', 'U-neutral'] as MouthKey[]) {
      const moved = headField(fig, mouthOf(key));
      for (let i = 0; i < 4000; i++) {
        const x = -0.15 + ((i * 7) % 61) * 0.005;
        const y = -0.25 + ((i * 11) % 67) * 0.006;
        const z = -0.15 + ((i * 13) % 59) * 0.006;
        if (inMouthPlate(x, y, z)) continue;
        const a = still.everywhere(x, y, z);
        if (Math.abs(a) < 0.012) expect(moved.everywhere(x, y, z)).toBeCloseTo(a, 3);
      }
    }
  });

  it('[H6] every mouth builds, and no two feelings share a face', () => {
    for (const felt of SPEECH_FEELINGS)
      for (const mouth of MOUTH_NAMES) expect(mouthOf(`${mouth}-${felt}`).width).toBeGreaterThan(0);
    const faces = FEELINGS.map((f) => JSON.stringify(FEELING_FACES[f]));
    expect(new Set(faces).size).toBe(FEELINGS.length);
  });

  it('[H7] people stay within their triangles', () => {
    for (const p of CAST) {
      let n = 0;
      for (const part of ['body', 'head', 'hair', 'mouth:rest-neutral'] as const)
        for (const m of Object.values(makePersonPart({ make: 'person', part, person: p, quality: 'draft' })))
          n += m.index.length / 3;
      expect(n, p.id).toBeLessThan(48_000);
    }
  });

  it('[H8] people of different seeds differ', () => {
    const a = makePersonPart({
      make: 'person',
      part: 'head',
      person: person('a', { seed: 1 }),
      quality: 'draft',
    });
    const b = makePersonPart({
      make: 'person',
      part: 'head',
      person: person('a', { seed: 2 }),
      quality: 'draft',
    });
    expect(a.skin).not.toEqual(b.skin);
  });
});

describe('surface nets', () => {
  it('finds a ball where it is, facing out', async () => {
    const { Field: F } = await import('./field.ts');
    const f = new F().use({ bone: 0 }).ball([0.1, -0.2, 0.3], 0.25, { k: 0 });
    const m = extractSurface(f, {
      low: [-0.2, -0.5, 0],
      high: [0.4, 0.1, 0.6],
      cell: 0.02,
      occlusion: [],
      newton: 1,
      skinned: true,
    });
    for (let v = 0; v < m.position.length / 3; v++) {
      const d = [0, 1, 2].map((i) => m.position[v * 3 + i]! - [0.1, -0.2, 0.3][i]!) as [
        number,
        number,
        number,
      ];
      expect(Math.hypot(...d)).toBeCloseTo(0.25, 3);
      expect(
        (d[0] * m.normal[v * 3]! + d[1] * m.normal[v * 3 + 1]! + d[2] * m.normal[v * 3 + 2]!) / 0.25,
      ).toBeCloseTo(1, 2);
    }
    // Volume by the divergence theorem: faces turn outward.
    let volume = 0;
    for (let i = 0; i < m.index.length; i += 3) {
      const [a, b, c] = [0, 1, 2].map((q) => [
        ...m.position.subarray(m.index[i + q]! * 3, m.index[i + q]! * 3 + 3),
      ]) as [number[], number[], number[]];
      volume +=
        (a[0]! * (b[1]! * c[2]! - b[2]! * c[1]!) +
          a[1]! * (b[2]! * c[0]! - b[0]! * c[2]!) +
          a[2]! * (b[0]! * c[1]! - b[1]! * c[0]!)) /
        6;
    }
    expect(volume).toBeCloseTo((4 / 3) * Math.PI * 0.25 ** 3, 2);
    expect(volume).toBeGreaterThan(0.06);
  });

  it('refuses a skinned primitive without a bone', async () => {
    const { Field: F } = await import('./field.ts');
    const f = new F().ball([0, 0, 0], 0.1);
    expect(() =>
      extractSurface(f, {
        low: [-0.2, -0.2, -0.2],
        high: [0.2, 0.2, 0.2],
        cell: 0.02,
        occlusion: [],
        newton: 1,
        skinned: true,
      }),
    ).toThrow(/no bone/);
  });
});
