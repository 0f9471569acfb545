import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLACE_KINDS, type Place } from '../../timeline/place.ts';
import { PROP_KINDS } from '../../timeline/prop.ts';
import { setPlan } from './build.ts';
import { insideSolid, lineClear } from './clear.ts';
import { facing, isRow } from './pair.ts';
import type { SetPlan } from './plan.ts';
import { surfaceFor } from './surface.ts';
import { planPath, walkable } from './walk.ts';

const placeOf = fc.record({
  id: fc.constantFrom('kitchen', 'old-mill', 'rickys-bar', 'pier-9', 'x'),
  kind: fc.constantFrom(...PLACE_KINDS),
  guessed: fc.boolean(),
  interior: fc.boolean(),
  name: fc.constantFrom(
    'A PLACE',
    'MOUNT GURU STREAM',
    'POND',
    'HIDDEN FALLS',
    'BEACH',
    'FISHING BOAT - DECK',
    'PEAK',
    'CAVE',
    'DESERT',
    'SNOW FIELD',
    'MEADOW',
    "RICKY'S DINER",
    'OLD CHURCH',
    'CEMETERY',
    'WOODEN SHACK',
    'CITY HOSPITAL',
    'SKYSCRAPER',
    'КВАРТИРА - СТОЛОВАЯ',
    'LIGHTHOUSE - LAMP ROOM',
    'STAIRWELL',
    "KEEPER'S KITCHEN",
  ),
  hour: fc.constantFrom('day', 'night', 'dawn', 'dusk'),
  weather: fc.constantFrom('clear', 'overcast', 'rain', 'storm', 'snow', 'fog', 'wind'),
  dressing: fc.array(fc.constantFrom(...PROP_KINDS), { maxLength: 6 }),
  capacity: fc.integer({ min: 1, max: 30 }),
  seed: fc.nat({ max: 0x7fffffff }),
}) as fc.Arbitrary<Place>;

const RUNS = { seed: 1, numRuns: 160 } as const;

const whole = (value: unknown): boolean => {
  if (typeof value === 'number') return Number.isInteger(value) && !Object.is(value, -0);
  if (Array.isArray(value)) return value.every(whole);
  if (value && typeof value === 'object') return Object.values(value).every(whole);
  return true;
};

const layout = ({ place: _, lamps, ...rest }: SetPlan): unknown => ({
  ...rest,
  lamps: lamps
    .filter((l) => l.kind !== 'sun' && l.kind !== 'moon')
    .map(({ x, y, z, kind }) => ({ x, y, z, kind })),
});

describe('sets', () => {
  it('[P1] every kind of place has a plan with spots, exits and lamps', () => {
    for (const kind of PLACE_KINDS) {
      const plan = setPlan({
        id: kind,
        kind,
        guessed: false,
        interior: true,
        name: kind,
        hour: 'night',
        weather: 'clear',
        dressing: [],
        capacity: 2,
        seed: 7,
      });
      expect(plan.spots.length, kind).toBeGreaterThanOrEqual(4);
      expect(plan.exits.length, kind).toBeGreaterThanOrEqual(1);
      expect(plan.lamps.length, kind).toBeGreaterThanOrEqual(1);
    }
  });

  it('[P2] plans are whole numbers and the same for equal places', () => {
    fc.assert(
      fc.property(placeOf, (place) => {
        const a = setPlan(place);
        expect(whole(a.pieces) && whole(a.spots) && whole(a.lamps) && whole(a.walls)).toBe(true);
        expect(setPlan(structuredClone(place))).toEqual(a);
      }),
      RUNS,
    );
  });

  it('[P3] hour and weather change lamps, never the layout', () => {
    fc.assert(
      fc.property(placeOf, (place) => {
        const other = setPlan({ ...place, hour: place.hour === 'day' ? 'night' : 'day', weather: 'storm' });
        expect(layout(other)).toEqual(layout(setPlan(place)));
      }),
      RUNS,
    );
  });

  it('[P4] standing spots are on open floor within bounds; seats belong to a piece', () => {
    fc.assert(
      fc.property(placeOf, (place) => {
        const plan = setPlan(place);
        const ids = new Set(plan.pieces.map((p) => p.id));
        for (const s of plan.spots) {
          expect(Math.abs(s.x)).toBeLessThanOrEqual(plan.width / 2);
          expect(Math.abs(s.z)).toBeLessThanOrEqual(plan.depth / 2);
          if (s.on !== undefined) expect(ids.has(s.on), `${place.kind} ${s.id} on ${s.on}`).toBe(true);
          else {
            expect(walkable(plan, s.x, s.z), `${place.kind} ${s.id}`).toBe(true);
            expect(insideSolid(plan, s.x, s.y + 900, s.z), `${place.kind} ${s.id}`).toBe(false);
          }
        }
      }),
      RUNS,
    );
  });

  it('[P5] there is a place for everyone, and ids are unique', () => {
    fc.assert(
      fc.property(placeOf, (place) => {
        const plan = setPlan(place);
        if (place.kind !== 'vehicle')
          expect(plan.spots.length, place.name).toBeGreaterThanOrEqual(place.capacity);
        for (const list of [plan.spots, plan.pieces, plan.exits, plan.doors, plan.windows, plan.walls])
          expect(new Set(list.map((x) => x.id)).size).toBe(list.length);
      }),
      RUNS,
    );
  });

  it('[P6] the first two of a group face each other', () => {
    fc.assert(
      fc.property(placeOf, (place) => {
        const plan = setPlan(place);
        const groups = new Map<string, (typeof plan.spots)[number][]>();
        for (const s of plan.spots) groups.set(s.group, [...(groups.get(s.group) ?? []), s]);
        for (const [group, [a, b]] of groups)
          if (!isRow(group) && a && b) expect(facing(a, b), `${place.kind} ${group}`).toBe(true);
      }),
      RUNS,
    );
  });

  it('[P7] every exit can be reached from every spot on foot without crossing solid pieces', () => {
    fc.assert(
      fc.property(placeOf, (place) => {
        const plan = setPlan(place);
        for (const e of plan.exits) {
          expect(walkable(plan, e.inX, e.inZ), `${place.kind} ${e.id}`).toBe(true);
          for (const s of plan.spots.slice(0, 6)) {
            const path = planPath(plan, s, { x: e.inX, z: e.inZ });
            expect([path[0], path[1], path.at(-2), path.at(-1)]).toEqual([s.x, s.z, e.inX, e.inZ]);
            for (let k = 2; k < path.length; k += 2)
              expect(
                walkable(plan, path[k] as number, path[k + 1] as number),
                `${place.kind} ${s.id} ${e.id}`,
              ).toBe(true);
          }
        }
      }),
      { ...RUNS, numRuns: 80 },
    );
  });

  it('[P8] a handled thing finds a surface or the floor', () => {
    fc.assert(
      fc.property(placeOf, fc.constantFrom(...PROP_KINDS), (place, kind) => {
        const plan = setPlan(place);
        const r = surfaceFor(plan, kind);
        expect(whole([r.x, r.y, r.z, r.yaw])).toBe(true);
        expect(r.y).toBeGreaterThanOrEqual(-300);
        expect(r.y).toBeLessThan(1700);
      }),
      RUNS,
    );
  });

  it('[P9] what the script names is there', () => {
    const plan = setPlan({
      id: 'x',
      kind: 'room',
      guessed: true,
      interior: true,
      name: 'X',
      hour: 'day',
      weather: 'clear',
      dressing: ['piano', 'bed', 'gun'],
      capacity: 2,
      seed: 5,
    });
    for (const kind of ['piano', 'bed', 'gun'])
      expect(
        plan.pieces.some((p) => p.kind === kind),
        kind,
      ).toBe(true);
    expect(plan.spots.some((s) => s.kind === 'lie')).toBe(true);
  });

  it('[P10] furniture stops a look, outer walls and bars do not', () => {
    const base = {
      guessed: false,
      interior: true,
      name: 'X',
      hour: 'day',
      weather: 'clear',
      dressing: [],
      capacity: 2,
      seed: 5,
    } as const;
    const room = setPlan({ ...base, id: 'lounge', kind: 'living-room' });
    const shelf = room.pieces.find((p) => p.kind === 'bookcase');
    expect(shelf).toBeDefined();
    const { x, z } = shelf as { x: number; z: number };
    expect(lineClear(room, { x: x - 2000, y: 900, z }, { x: x + 2000, y: 900, z })).toBe(false);
    expect(insideSolid(room, x, 900, z)).toBe(true);
    expect(lineClear(room, { x: 0, y: 2500, z: 9000 }, { x: 0, y: 2500, z: 0 })).toBe(true);
    const jail = setPlan({ ...base, id: 'cell', kind: 'jail' });
    const [a, b] = jail.spots.filter((s) => s.group === 'bars');
    expect(a && b && lineClear(jail, { x: a.x, y: 1500, z: a.z }, { x: b.x, y: 1500, z: b.z })).toBe(true);
  });
});
