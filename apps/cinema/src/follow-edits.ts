import type { FilmText } from './screening-messages.ts';

/**
 * Calls back with the film whenever its files are saved, also where that happened before the page listened or while
 * the server was away. The browser reconnects by itself.
 */
export const followEdits = (known: FilmText, edited: (film: FilmText) => void): void => {
  const said = (f: FilmText) => JSON.stringify([f.text, f.settings, f.diagnostics]);
  let last = said(known);
  const take = (film: FilmText) => {
    const now = said(film);
    if (now === last) return;
    last = now;
    edited(film);
  };
  const events = new EventSource('./events');
  events.addEventListener('film', (e) => take(JSON.parse((e as MessageEvent<string>).data) as FilmText));
  events.addEventListener('open', () => {
    fetch('./film.json')
      .then(async (r) => (r.ok ? take((await r.json()) as FilmText) : undefined))
      .catch(() => undefined);
  });
};
