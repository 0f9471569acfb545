import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedFilm } from '../../../tests/films/marked-film.ts';
import { AXES } from '../audience/directive.ts';
import { canonical } from '../base/canonical.ts';
import { FLICKS_PER_SECOND } from '../base/time.ts';
import { compileFilm } from '../film/compile.ts';
import { parseSettings } from '../film/settings.ts';
import { parseFountain } from '../screenplay/parse.ts';
import { planFilm } from './plan.ts';
import { Screening } from './screening.ts';

const { text, settings } = markedFilm(5);
const film = compileFilm(parseFountain(text), parseSettings(settings, 'film.yaml').settings, 'film');

const wish = fc.record({
  axis: fc.constantFrom(...AXES),
  value: fc.integer({ min: -5, max: 5 }),
  at: fc.integer({ min: 0, max: 1000 }),
  /** Beats planned before the next wish comes. */
  beats: fc.integer({ min: 0, max: 6 }),
});

describe('a screening that plans on while it plays', () => {
  it('[W21] what it shows at once and in the end are the bytes that its trace gives', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1, maxLength: 5 }), (wishes) => {
        const s = new Screening(film, { stride: 2 * FLICKS_PER_SECOND, horizon: 1 });
        for (const w of wishes) {
          const at = Math.floor((s.timeline().duration * w.at) / 1000);
          s.rewind(at);
          s.commit(at);
          s.direct(w.axis, w.value);
          const whole = planFilm({ film, seed: 1, trace: s.trace() });
          const near = s.timeline();
          expect(near.duration).toBeGreaterThanOrEqual(
            Math.min(whole.duration, s.committedTo() + 2 * FLICKS_PER_SECOND),
          );
          const n = s.whole ? whole.scenes.length : near.scenes.length;
          expect(canonical(near.scenes)).toBe(canonical(whole.scenes.slice(0, n)));
          expect(canonical(near.shots)).toBe(canonical(whole.shots.filter((o) => o.scene < n)));
          expect(canonical(near.cues)).toBe(canonical(whole.cues.filter((o) => o.scene < n)));
          for (let i = 0; i < w.beats && !s.whole; i++) s.planOn();
        }
        while (!s.whole) s.planOn();
        expect(canonical(s.timeline())).toBe(canonical(planFilm({ film, seed: 1, trace: s.trace() })));
      }),
      { seed: 16, numRuns: 25 },
    );
  });
});
