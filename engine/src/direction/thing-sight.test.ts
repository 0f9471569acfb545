import { describe, expect, it } from 'vitest';
import { setPlan } from '../stage/sets/build.ts';
import type { SetPlan } from '../stage/sets/plan.ts';
import { direct } from './direct.ts';
import { inventedInput, inventedPlace } from './invented.ts';
import { thingHidden } from './thing-sight.ts';

const room = setPlan({ ...inventedPlace(3), kind: 'living-room', interior: true });
const piece = (over: object) => ({ ...room.pieces[0]!, kind: 'cabinet', yaw: 0, y: 0, solid: true, ...over });
const plan = (...pieces: object[]): SetPlan => ({ ...room, pieces: pieces as never });

describe('things in sight', () => {
  it('[D22] what stands in a chimney is seen from its front, not through its side or from behind', () => {
    const chimney = plan(piece({ id: 'chimney', x: 0, z: 0, w: 1600, h: 2600, d: 700 }));
    const seen = (x: number, z: number) => !thingHidden(chimney, x, 1500, z, 0, 1500, 300, 'clock');
    expect(seen(0, 2000)).toBe(true);
    expect(seen(2500, 200)).toBe(false);
    expect(seen(0, -2000)).toBe(false);
  });

  it('[D22] what lies on a table is seen over its edge, not from under it', () => {
    const table = plan(piece({ id: 'table', x: 0, z: 0, w: 1400, h: 740, d: 800 }));
    expect(thingHidden(table, 0, 1300, 1500, 0, 800, 0, 'cup')).toBe(false);
    expect(thingHidden(table, 0, 300, 1500, 0, 760, -200, 'cup')).toBe(true);
  });

  it('[D22] inserts break no rule of sight, and show nothing of the wall behind the camera', () => {
    let inserts = 0;
    for (let seed = 0; seed < 30; seed++) {
      const { shots, witness } = direct(inventedInput(seed, { people: seed % 4, moments: 30 }));
      for (const s of shots) {
        if (s.kind !== 'insert') continue;
        inserts++;
        expect(s.subject.startsWith('fourth-wall')).toBe(false);
        const broken = witness.filter((w) => w.id === s.id && w.why.startsWith('No better camera'));
        expect(broken).toEqual([]);
      }
    }
    expect(inserts).toBeGreaterThan(8);
  });
});
