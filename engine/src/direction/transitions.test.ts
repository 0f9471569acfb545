import { expect, it } from 'vitest';
import { inventedInput } from './invented.ts';
import { transitionsOf } from './transitions.ts';

it('what opens starts with the beat, what closes ends with it and begins with its last moment at the earliest', () => {
  const p = inventedInput(4, { people: 2 }).performance;
  expect(transitionsOf(p)).toEqual([]);
  const [into, out] = transitionsOf({ ...p, opening: 'dissolve', closing: 'fade-out' });
  expect(into).toMatchObject({ kind: 'dissolve', start: 0 });
  expect(into!.duration).toBeLessThanOrEqual(p.moments[0]!.duration);
  expect(out!.start + out!.duration).toBe(p.duration);
  expect(out!.start).toBeGreaterThanOrEqual(p.moments.at(-1)!.start);
  expect(transitionsOf({ ...p, closing: 'smash' })).toEqual([]);
});
