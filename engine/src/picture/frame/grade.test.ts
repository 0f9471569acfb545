import { describe, expect, it } from 'vitest';
import { HOUSE_LOOK } from '../../timeline/look.ts';
import { Grade } from './grade.ts';

describe('grade', () => {
  it('a grey tint tints nothing; a stop of exposure is a factor of two', () => {
    const grade = new Grade();
    grade.set({ ...HOUSE_LOOK.grade, shadows: 0x404040, highlights: 0xc0c0c0 }, 1000);
    for (const v of [grade.shadows.value, grade.highlights.value]) expect(v.length()).toBeCloseTo(0, 6);
    expect(grade.exposure.value).toBeCloseTo(2);
  });

  it('the house look cools shadows and warms highlights', () => {
    const grade = new Grade();
    grade.set(HOUSE_LOOK.grade, 0);
    expect(grade.shadows.value.z).toBeGreaterThan(grade.shadows.value.x);
    expect(grade.highlights.value.x).toBeGreaterThan(grade.highlights.value.z);
  });
});
