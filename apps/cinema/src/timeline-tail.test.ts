import { canonical } from '@kinetoscope/engine/base/canonical';
import { compileFilm } from '@kinetoscope/engine/film/compile';
import { parseFountain } from '@kinetoscope/engine/screenplay/parse';
import { planScreening } from '@kinetoscope/engine/showrunner/plan';
import { describe, expect, it } from 'vitest';
import { markedFilm } from '../../../tests/films/marked-film.ts';
import { tailOf, withTail } from './timeline-tail.ts';

const film = compileFilm(parseFountain(markedFilm(5).text), {}, 'film');

describe('the end of a timeline, sent over alone', () => {
  it('[P5] put behind the beginning that stays gives the whole new plan', () => {
    const { timeline: before, steps } = planScreening({ film, seed: 1, trace: [] });
    const seam = steps[Math.floor(steps.length / 2)]?.start ?? 0;
    const { timeline: after } = planScreening({
      film,
      seed: 1,
      trace: [{ at: seam + 1, kind: 'directive', axis: 'pace', value: -5, confidence: 3 }],
    });
    expect(after.duration).toBeGreaterThan(before.duration);
    // Witnesses have no time: they come with the whole plan.
    const { witness: _, ...joined } = withTail(before, tailOf(after, seam));
    const { witness: __, ...whole } = after;
    expect(canonical(joined)).toBe(canonical({ ...whole, ending: joined.ending }));
  });
});
