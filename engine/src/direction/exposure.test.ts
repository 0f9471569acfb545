import { describe, expect, it } from 'vitest';
import { AS_WRITTEN } from '../audience/settings.ts';
import { setPlan } from '../stage/sets/build.ts';
import { HOUSE_LOOK } from '../timeline/look.ts';
import type { Shot } from '../timeline/timeline.ts';
import { direct } from './direct.ts';
import { metered } from './exposure.ts';
import { inventedInput, inventedPerson, inventedPlace } from './invented.ts';
import { lightPlan } from './light.ts';
import { Staging } from './staging.ts';

const DARK = 0x4a2a1a;
const PALE = 0xe2b394;

/** A scene of two at night, one dark and one pale. */
const scene = (hour: 'day' | 'night', seed: number) => {
  const place = { ...inventedPlace(seed), kind: 'living-room', interior: true, hour } as const;
  const input = inventedInput(seed, { people: 2, moments: 40, place });
  const [a, b] = [...input.cast.values()];
  const cast = new Map(input.cast);
  cast.set(a!.id, { ...a!, skin: DARK });
  cast.set(b!.id, { ...b!, skin: PALE });
  return { shots: direct({ ...input, cast }).shots, dark: a!.id, pale: b!.id };
};

const opened = (shots: readonly Shot[], who: string): number[] =>
  shots
    .filter((s) => s.subject === who && ['single', 'reaction', 'over-shoulder'].includes(s.kind))
    .map((s) => s.camera.exposure ?? 0);

const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / Math.max(1, list.length);

describe('exposure', () => {
  it('[L12] the lens opens for a dark face at night and closes for a pale one; shots of several are left alone', () => {
    for (const seed of [1, 2, 3]) {
      const { shots, dark, pale } = scene('night', seed);
      expect(mean(opened(shots, dark))).toBeGreaterThan(200);
      expect(mean(opened(shots, pale))).toBeLessThan(mean(opened(shots, dark)) - 200);
      for (const s of shots)
        if (!['single', 'reaction', 'over-shoulder'].includes(s.kind))
          expect(s.camera.exposure).toBeUndefined();
    }
  });

  it('[L12] never by more than 0.6 stops up and 0.4 down, by day 0.32 up', () => {
    for (const hour of ['day', 'night'] as const)
      for (const s of scene(hour, 4).shots) {
        const by = s.camera.exposure ?? 0;
        expect(by).toBeLessThanOrEqual(hour === 'day' ? 320 : 600);
        expect(by).toBeGreaterThanOrEqual(-400);
        expect(Number.isInteger(by)).toBe(true);
      }
  });

  it('[L12] a face toward the key meters more than one away from it', () => {
    const place = { ...inventedPlace(5), kind: 'living-room', interior: true, hour: 'night' } as const;
    const plan = lightPlan(place, setPlan(place), HOUSE_LOOK, 120, AS_WRITTEN, 1);
    const person = inventedPerson('ada', 5);
    const facing = (yaw: number) => {
      const stance = {
        person: 'ada',
        scene: 0,
        start: 0,
        duration: 9,
        kind: 'stand',
        x: 0,
        y: 0,
        z: 0,
        yaw,
        blend: 0,
      };
      const f = new Staging([stance as never], new Map([['ada', person]])).figure('ada', 0)!;
      const at = yaw / 1000;
      return metered(person, f, undefined, 2000 * Math.sin(at), 2000 * Math.cos(at), plan, HOUSE_LOOK);
    };
    expect(facing(plan.key.azimuth)).toBeGreaterThan(1.5 * facing(plan.key.azimuth + 3142));
  });
});
