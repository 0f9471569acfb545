import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { canonical } from '../base/canonical.ts';
import { ACTIONS, STANCES } from './action.ts';
import { FEELINGS } from './feeling.ts';
import { HOUSE_LOOK } from './look.ts';
import { PLACE_KINDS } from './place.ts';
import { PROP_KINDS } from './prop.ts';
import { emptyTimeline, SCALES } from './timeline.ts';

describe('timeline', () => {
  it('[T4] the empty timeline of version 2 is pinned', () => {
    const pinned = readFileSync(
      fileURLToPath(new URL('../../../tests/baselines/timeline-2.json', import.meta.url)),
      'utf8',
    );
    expect(`${canonical(emptyTimeline(HOUSE_LOOK))}\n`).toBe(pinned);
  });

  it('vocabularies name each thing once', () => {
    for (const list of [ACTIONS, STANCES, FEELINGS, PLACE_KINDS, PROP_KINDS, SCALES])
      expect(new Set(list).size).toBe(list.length);
  });
});
