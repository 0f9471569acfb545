import type { FilmText } from './screening-messages.ts';

/** Calls back with the film whenever its files are saved. The browser reconnects by itself. */
export const followEdits = (edited: (film: FilmText) => void): void => {
  const events = new EventSource('./events');
  events.addEventListener('film', (e) => edited(JSON.parse((e as MessageEvent<string>).data) as FilmText));
};
