import { describe, expect, it } from 'vitest';
import { PLACE_KINDS as READ } from '../../engine/src/language/place-kind.ts';
import { PLACE_KINDS as KEPT } from '../../engine/src/timeline/place.ts';

describe('vocabularies that two rooms keep, because one may not import the other', () => {
  it('language reads the kinds of place that a timeline can hold', () => {
    expect([...READ]).toEqual([...KEPT]);
  });
});
