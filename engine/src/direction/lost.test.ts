import { describe, expect, it } from 'vitest';
import { fromSeconds } from '../base/time.ts';
import type { Stance } from '../timeline/timeline.ts';
import { inventedInput, inventedPlace } from './invented.ts';
import { Known } from './known.ts';
import { lost } from './lost.ts';
import { Setups } from './setups.ts';
import type { Taken } from './taken.ts';

const room = { ...inventedPlace(3), kind: 'living-room', interior: true } as const;

/** A single of one of two, and a judge of it after `later` has happened to their stances at two seconds. */
const single = (later: (view: { x: number; z: number }, a: Stance, b: Stance) => readonly Stance[]) => {
  const input = inventedInput(3, { people: 2, moments: 4, place: room });
  const [one, two] = input.performance.people as [string, string];
  const first = (id: string) => ({
    ...input.performance.stances.find((s) => s.person === id)!,
    duration: fromSeconds(2),
  });
  const [a, b] = [first(one), first(two)];
  const world = (stances: readonly Stance[]) => {
    const known = new Known({ ...input.performance, stances }, input.cast, []);
    return { known, setups: new Setups(known, input.plan, input.look) };
  };
  const ask = {
    kind: 'single',
    scale: 'medium',
    subjects: [one],
    partner: two,
    lift: 0,
    variant: 0,
  } as const;
  const setup = world([a, b]).setups.find(ask, 0)!;
  const shot: Taken = { n: 0, start: 0, setup, follows: true, occasion: 'speech' };
  const { known, setups } = world([a, b, ...later(setup.view, a, b)]);
  return (seconds: number) => lost(shot, fromSeconds(seconds), known, setups, input.look);
};

const from = (s: Stance, over: Partial<Stance>): Stance => ({
  ...s,
  start: fromSeconds(2),
  duration: fromSeconds(9),
  ...over,
});

describe('what a shot has lost', () => {
  it('[D21] nothing, while its subject stays', () => {
    const judge = single((_, a, b) => [from(a, {}), from(b, {})]);
    expect([1, 3].map(judge)).toEqual([false, false]);
  });

  it('[D21] its subject, when somebody has stepped before them', () => {
    const judge = single((view, a, b) => [
      from(a, {}),
      from(b, { kind: 'stand', y: 0, x: Math.round((view.x + a.x) / 2), z: Math.round((view.z + a.z) / 2) }),
    ]);
    expect([1, 3].map(judge)).toEqual([false, true]);
  });

  it('[D21] its subject, when they have gone', () => {
    const judge = single((_, __, b) => [from(b, {})]);
    expect([1, 3].map(judge)).toEqual([false, true]);
  });
});
