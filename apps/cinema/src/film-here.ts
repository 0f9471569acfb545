import type { FilmText } from './screening-messages.ts';

/** The film the server put into the page, else the one it serves. */
export const filmHere = async (): Promise<FilmText> => {
  const inline = document.getElementById('film');
  if (inline?.textContent) return JSON.parse(inline.textContent) as FilmText;
  const r = await fetch('./film.json');
  if (!r.ok) throw new Error(`no film here (${r.status})`);
  return (await r.json()) as FilmText;
};
