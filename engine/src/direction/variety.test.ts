import { describe, expect, it } from 'vitest';
import { direct } from './direct.ts';
import { inventedInput, inventedPlace } from './invented.ts';

/** Longest run of returns to the shot before last, and of shots without one of everybody. */
const runs = (setups: readonly string[], kinds: readonly string[]): { returns: number; close: number } => {
  let returns = 0;
  let close = 0;
  let run = 0;
  let since = 0;
  for (let i = 0; i < setups.length; i++) {
    run = i >= 2 && setups[i] === setups[i - 2] ? run + 1 : 0;
    since = ['two-shot', 'group', 'master', 'establishing'].includes(kinds[i]!) ? 0 : since + 1;
    returns = Math.max(returns, run);
    close = Math.max(close, since);
  }
  return { returns, close };
};

describe('variety', () => {
  it('[D15] long dialogues of two do not alternate the same two setups on and on, and show both again', () => {
    const all = Array.from({ length: 14 }, (_, seed) => {
      const place = { ...inventedPlace(seed), kind: 'living-room', interior: true } as const;
      const { shots } = direct(inventedInput(seed, { people: 2, moments: 60, place }));
      return runs(
        shots.map((s) => s.setup),
        shots.map((s) => s.kind),
      );
    });
    // Six shots of A-B-A-B-A-B are four returns.
    expect(Math.max(...all.map((r) => r.returns))).toBeLessThanOrEqual(4);
    const close = all.map((r) => r.close).sort((a, b) => a - b);
    expect(close[7]).toBeLessThanOrEqual(9);
  });
});
