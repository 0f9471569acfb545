import { describe, expect, it } from 'vitest';
import { PLACE_KINDS, type Place, type PlaceKind } from '../../timeline/place.ts';
import { PROP_KINDS } from '../../timeline/prop.ts';
import type { MeshData, Quality } from '../mesh-data.ts';
import { layoutOf, makePropPart, makeSetPart, SET_PARTS } from './jobs.ts';
import { SHAPED } from './makers.ts';

const placeOf = (kind: PlaceKind): Place => ({
  id: kind,
  kind,
  guessed: false,
  interior: true,
  name: kind,
  hour: 'night',
  weather: 'rain',
  dressing: ['piano', 'flower'],
  capacity: 4,
  seed: 11,
});

const whole = (place: Place, quality: Quality): Record<string, MeshData> =>
  Object.assign({}, ...SET_PARTS.map((part) => makeSetPart({ make: 'set', part, place, quality })));

const triangles = (meshes: Record<string, MeshData>): number =>
  Object.values(meshes).reduce((n, m) => n + m.index.length / 3, 0);

const sound = (name: string, m: MeshData): void => {
  const n = m.position.length / 3;
  expect(m.normal.length, name).toBe(n * 3);
  expect(m.colour.length, name).toBe(n * 3);
  expect(m.surface.length, name).toBe(n * 2);
  expect(m.index.length % 3, name).toBe(0);
  for (const a of [m.position, m.normal, m.colour, m.surface])
    expect(a.every(Number.isFinite), `${name} is finite`).toBe(true);
  expect(
    m.index.every((i) => i < n),
    name,
  ).toBe(true);
};

describe('sets as meshes', () => {
  it.each(PLACE_KINDS)('[B1] [B2] %s is sound and within its budgets of triangles', (kind) => {
    const place = placeOf(kind);
    const draft = whole(place, 'draft');
    const good = whole(place, 'good');
    for (const [name, m] of Object.entries(good)) sound(name, m);
    for (const [name, m] of Object.entries(draft)) sound(name, m);
    expect(triangles(draft)).toBeLessThan(20_000);
    expect(triangles(good)).toBeLessThan(54_000);
    expect(Object.keys(good).length).toBeLessThan(44);
  });

  it.each([
    ['water', 'MOUNT GURU STREAM'],
    ['water', 'WATERFALL'],
    ['water', 'POND'],
    ['water', 'BEACH'],
    ['water', 'SHIP'],
    ['hill', 'PEAK'],
    ['hill', 'SNOWY PEAK'],
    ['field', 'MEADOW'],
    ['field', 'DESERT'],
    ['field', 'TUNDRA'],
    ['street', "RICKY'S DINER"],
    ['street', 'CITY HOSPITAL'],
    ['street', 'SKYSCRAPER'],
    ['yard', 'OLD CHURCH'],
    ['shack', 'WOODEN SHACK'],
    ['vehicle', 'CAR'],
  ] as const)('[B1] [B2] outside, %s by the name of %s is sound and within its budgets', (kind, name) => {
    const place: Place = { ...placeOf(kind), interior: false, name };
    const draft = whole(place, 'draft');
    const good = whole(place, 'good');
    for (const [n, m] of [...Object.entries(good), ...Object.entries(draft)]) sound(n, m);
    expect(triangles(draft), 'draft').toBeLessThan(20_000);
    expect(triangles(good), 'good').toBeLessThan(54_000);
  });

  it.each([
    ['room', 'LAMP ROOM'],
    ['hall', 'SPIRAL STAIRS'],
    ['kitchen', "KEEPER'S KITCHEN"],
  ] as const)('[B1] [B2] inside, %s by the name of %s is sound and within its budgets', (kind, name) => {
    const place: Place = { ...placeOf(kind), name };
    const draft = whole(place, 'draft');
    const good = whole(place, 'good');
    for (const [n, m] of [...Object.entries(good), ...Object.entries(draft)]) sound(n, m);
    expect(triangles(draft), 'draft').toBeLessThan(20_000);
    expect(triangles(good), 'good').toBeLessThan(54_000);
    expect(Object.keys(good).length).toBeLessThan(44);
  });

  it('[B6] a lens has a shape of its own; what burns in it is on its own channel', () => {
    expect(SHAPED.has('lens')).toBe(true);
    const place: Place = { ...placeOf('room'), name: 'LANTERN ROOM' };
    const room = makeSetPart({ make: 'set', part: 'room', place, quality: 'good' });
    const glow = room['set|glow'];
    const channels = new Set(
      Array.from({ length: (glow?.surface.length ?? 0) / 2 }, (_, i) => glow?.surface[i * 2]),
    );
    expect(channels).toContain(2);
    expect(Object.keys(room).some((n) => n.startsWith('turn:') && n.endsWith('|beam'))).toBe(true);
  });

  it('[B10] no mesh of the world takes the name of one that stands in the set', () => {
    for (const kind of PLACE_KINDS) {
      const [room, world] = SET_PARTS.map((part) =>
        Object.keys(makeSetPart({ make: 'set', part, place: placeOf(kind), quality: 'draft' })),
      );
      expect(
        room?.filter((name) => world?.includes(name)),
        kind,
      ).toEqual([]);
    }
  });

  it('[B3] the same job makes the same bytes, and hour, weather and name do not matter', () => {
    const a = placeOf('diner');
    const b: Place = { ...a, hour: 'day', weather: 'clear', name: 'RICKY S DINER', guessed: true };
    expect(layoutOf(b)).toEqual(layoutOf(a));
    expect(whole(layoutOf(b), 'draft')).toEqual(whole(layoutOf(a), 'draft'));
  });

  it('[B4] doors are meshes of their own, hinged at their origin', () => {
    const meshes = whole(placeOf('office'), 'good');
    const leaf = meshes['door:door-1|wood'];
    expect(leaf).toBeDefined();
    const xs = (leaf as MeshData).position.filter((_, i) => i % 3 === 0);
    expect(Math.min(...xs)).toBeGreaterThan(-0.05);
    expect(Math.max(...xs)).toBeGreaterThan(0.7);
  });

  it('[B5] faces look outwards: normals agree with the winding', () => {
    for (const kind of ['kitchen', 'street', 'diner', 'yard'] as const) {
      let wrong = 0;
      let all = 0;
      for (const [name, m] of Object.entries(whole(placeOf(kind), 'good'))) {
        // Cloths and leaves are drawn from both sides; layers have no normals of their own.
        if (/\|(leaf|cloth|layer|bulb|flame|glow|glass|beam|pane)$/.test(name)) continue;
        for (let i = 0; i < m.index.length; i += 3) {
          const [a, b, c] = [m.index[i]! * 3, m.index[i + 1]! * 3, m.index[i + 2]! * 3];
          const p = m.position;
          const u = [p[b]! - p[a]!, p[b + 1]! - p[a + 1]!, p[b + 2]! - p[a + 2]!] as const;
          const v = [p[c]! - p[a]!, p[c + 1]! - p[a + 1]!, p[c + 2]! - p[a + 2]!] as const;
          const n = [
            u[1] * v[2] - u[2] * v[1],
            u[2] * v[0] - u[0] * v[2],
            u[0] * v[1] - u[1] * v[0],
          ] as const;
          const area = Math.hypot(...n);
          if (area < 1e-7) continue;
          all++;
          const q = m.normal;
          const dot =
            n[0] * (q[a]! + q[b]! + q[c]!) +
            n[1] * (q[a + 1]! + q[b + 1]! + q[c + 1]!) +
            n[2] * (q[a + 2]! + q[b + 2]! + q[c + 2]!);
          if (dot < -0.1 * area) wrong++;
        }
      }
      expect(wrong / all, kind).toBeLessThan(0.03);
    }
  });
});

describe('props as meshes', () => {
  it.each(PROP_KINDS)('[B6] %s has a sound shape', (kind) => {
    const meshes = makePropPart({ make: 'prop', part: kind, quality: 'good' });
    expect(Object.keys(meshes).length).toBeGreaterThan(0);
    for (const [name, m] of Object.entries(meshes)) sound(`${kind} ${name}`, m);
    expect(triangles(meshes)).toBeLessThan(9000);
    expect(SHAPED.has(kind), `${kind} has a maker of its own`).toBe(true);
  });
});
