import { canonical } from '@kinetoscope/engine/base/canonical';
import { fromSeconds } from '@kinetoscope/engine/base/time';
import { compileFilm } from '@kinetoscope/engine/film/compile';
import type { FilmSettings } from '@kinetoscope/engine/film/settings';
import { parseFountain } from '@kinetoscope/engine/screenplay/parse';
import { planFilm } from '@kinetoscope/engine/showrunner/plan';

/** A script's timeline as canonical JSON, with wishes on the way. `settings`: film.yaml as JSON. */
export const performText = (script: string, settings = '{}'): string =>
  canonical(
    planFilm({
      film: compileFilm(parseFountain(script), JSON.parse(settings) as FilmSettings),
      seed: 7,
      slots: { drink: 'rum' },
      trace: [
        { at: 0, kind: 'toggle', id: 'set:winter', on: true },
        { at: fromSeconds(12.1), kind: 'directive', axis: 'warmth', value: 3, confidence: 3 },
        { at: fromSeconds(21.3), kind: 'directive', axis: 'pace', value: 3, confidence: 3 },
        { at: fromSeconds(33.7), kind: 'directive', axis: 'tension', value: 4, confidence: 3 },
      ],
    }),
  );
