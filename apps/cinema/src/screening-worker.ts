/// The screening, off the page's main thread: reads, compiles and plans; answers every wish with a new plan.
import type { Diagnostic } from '@kinetoscope/engine/base/diagnostic';
import { compileFilm } from '@kinetoscope/engine/film/compile';
import type { Film } from '@kinetoscope/engine/film/film';
import { parseSettings } from '@kinetoscope/engine/film/settings';
import { parseFountain } from '@kinetoscope/engine/screenplay/parse';
import { planFilm } from '@kinetoscope/engine/showrunner/plan';
import { Screening } from '@kinetoscope/engine/showrunner/screening';
import type { FilmText, FromScreening, ToScreening } from './screening-messages.ts';

const port = self as unknown as {
  postMessage(m: FromScreening): void;
  onmessage: ((e: MessageEvent<ToScreening>) => void) | null;
};

let screening: Screening | undefined;
let diagnostics: readonly Diagnostic[] = [];

const read = (source: FilmText): Film => {
  const settings =
    source.settings === undefined
      ? { settings: {}, diagnostics: [] }
      : parseSettings(source.settings, 'film.yaml');
  const film = compileFilm(parseFountain(source.text), settings.settings, source.name);
  diagnostics = [...(source.diagnostics ?? []), ...settings.diagnostics, ...film.diagnostics];
  return film;
};

const post = (more: Partial<FromScreening> = {}) => {
  if (screening)
    port.postMessage({
      kind: 'plan',
      timeline: screening.timeline(),
      trace: screening.trace(),
      diagnostics,
      whole: true,
      ...more,
    });
};

port.onmessage = ({ data }) => {
  switch (data.kind) {
    case 'open': {
      const film = read(data.film);
      // The first scenes at once, so that the picture does not wait for the rest of a long film.
      if (film.beats.length > 6)
        port.postMessage({
          kind: 'plan',
          timeline: planFilm({ film, seed: data.seed, trace: data.trace }, undefined, 3),
          trace: data.trace,
          diagnostics,
          whole: false,
        });
      screening = new Screening(film, { seed: data.seed, trace: data.trace });
      post();
      break;
    }
    case 'reload':
      if (screening) post({ at: screening.reload(read(data.film), data.at) });
      break;
    case 'direct':
      if (screening) {
        screening.commit(data.at);
        screening.direct(data.axis, data.value);
        post();
      }
      break;
    case 'manner':
      if (screening) {
        screening.setManner(data.manner);
        post();
      }
      break;
  }
};
