import { describe, expect, it } from 'vitest';
import { answerOf, togglesAt } from './toggles.ts';
import type { Trace } from './trace.ts';

const trace: Trace = [
  { at: 10, kind: 'toggle', id: 'save:mara', on: true },
  { at: 10, kind: 'choice', id: 'storm', option: 'stay' },
  { at: 20, kind: 'toggle', id: 'save:mara', on: false },
  { at: 20, kind: 'choice', id: 'storm', option: 'go' },
  { at: 20, kind: 'choice', id: 'storm', option: 'wait' },
];

describe('toggles and answers', () => {
  it('[A5] a toggle holds from its time on until it is thrown again', () => {
    expect([...togglesAt(trace, 9)]).toEqual([]);
    expect([...togglesAt(trace, 10)]).toEqual(['save:mara']);
    expect([...togglesAt(trace, 19)]).toEqual(['save:mara']);
    expect([...togglesAt(trace, 20)]).toEqual([]);
  });

  it('[A6] of the answers to one question, the last one in time counts', () => {
    expect(answerOf(trace, 'storm', 9)).toBeUndefined();
    expect(answerOf(trace, 'storm', 15)).toBe('stay');
    expect(answerOf(trace, 'storm', 99)).toBe('wait');
    expect(answerOf(trace, 'calm', 99)).toBeUndefined();
  });
});
