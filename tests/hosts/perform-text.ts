import { canonical } from '@kinetoscope/engine/base/canonical';
import { fromSeconds } from '@kinetoscope/engine/base/time';
import { compileFilm } from '@kinetoscope/engine/film/compile';
import { parseFountain } from '@kinetoscope/engine/screenplay/parse';
import { planFilm } from '@kinetoscope/engine/showrunner/plan';

/** A script's timeline as canonical JSON, with a directive on the way. */
export const performText = (script: string): string =>
  canonical(
    planFilm({
      film: compileFilm(parseFountain(script)),
      seed: 7,
      trace: [{ at: fromSeconds(21.3), kind: 'directive', axis: 'pace', value: 3, confidence: 3 }],
    }),
  );
