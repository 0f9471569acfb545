import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../base/canonical.ts';
import { HOUSE_LOOK } from './look.ts';
import { openTimeline, parseTimeline } from './migrate.ts';
import { emptyTimeline } from './timeline.ts';

const pinned = (version: number): string =>
  readFileSync(
    fileURLToPath(new URL(`../../../tests/baselines/timeline-${version}.json`, import.meta.url)),
    'utf8',
  );

describe('timelines of every version', () => {
  it('[T5] the pinned timelines of versions 1 and 2 open as today\u2019s', () => {
    for (const version of [1, 2]) {
      const opened = parseTimeline(pinned(version));
      expect(opened.diagnostics).toEqual([]);
      expect(canonical(opened.timeline)).toBe(canonical(emptyTimeline(HOUSE_LOOK)));
    }
  });

  it('[T6] what is no timeline is said with its code', () => {
    const empty = emptyTimeline(HOUSE_LOOK);
    const code = (v: unknown) => openTimeline(v, 'x.json').diagnostics.map((d) => d.code);
    expect(parseTimeline('{').diagnostics[0]?.code).toBe('K2121');
    expect(code({})).toEqual(['K2121']);
    expect(code({ ...empty, version: 3 })).toEqual(['K2122']);
    expect(code({ ...empty, version: 'toString' })).toEqual(['K2122']);
    expect(code({ ...empty, shots: undefined })).toEqual(['K2123']);
    expect(code({ ...empty, duration: 0.5 })).toEqual(['K2123']);
    expect(code({ ...empty, look: { ...HOUSE_LOOK, ratio: 1.85 } })).toEqual(['K2123']);
    expect(code({ ...empty, duration: 5 })).toEqual(['K2123']);
    expect(code({ ...empty, scenes: [{ start: 0 }] })).toEqual(['K2123']);
    expect(code(empty)).toEqual([]);
  });

  it('[T6] any text is read or refused', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { timeline, diagnostics } = parseTimeline(text);
        expect(timeline === undefined).toBe(diagnostics.length === 1);
      }),
      { seed: 5, numRuns: 100 },
    );
  });
});
