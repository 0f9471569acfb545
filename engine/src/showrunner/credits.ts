import { type Flicks, fromMilliseconds } from '../base/time.ts';
import type { Film } from '../film/film.ts';
import type { Shot, Title } from '../timeline/timeline.ts';

const NAMES_A_CARD = 8;
const CARD = fromMilliseconds(3400);
const AFTER = fromMilliseconds(900);

/** Who speaks in it, as cards: eight names at a time, then who wrote it and what performed it. */
const cards = (film: Film, speakers: ReadonlySet<string>): string[][] => {
  const cast = film.cast.filter((p) => speakers.has(p.id)).map((p) => p.name);
  const out: string[][] = [];
  if (film.title !== '' || film.author !== '')
    out.push([film.title || 'Untitled', ...(film.author === '' ? [] : [`written by ${film.author}`])]);
  for (let i = 0; i < Math.min(cast.length, 48); i += NAMES_A_CARD)
    out.push([i === 0 ? 'With' : '', ...cast.slice(i, i + NAMES_A_CARD)].filter((l, n) => n > 0 || l !== ''));
  out.push(['Performed by software', 'Kinetoscope']);
  return out;
};

/** The closing cards, in their own time. */
export const credits = (
  film: Film,
  speakers: ReadonlySet<string>,
): { duration: Flicks; titles: Title[]; shots: Shot[] } => {
  const list = cards(film, speakers);
  const titles = list.map(
    (text, i): Title => ({
      id: `credit-${i + 1}`,
      kind: i === list.length - 1 ? 'end' : 'credit',
      start: fromMilliseconds(500) + i * CARD,
      duration: CARD,
      text,
      fadeIn: fromMilliseconds(500),
      fadeOut: fromMilliseconds(500),
      card: true,
    }),
  );
  const duration = fromMilliseconds(500) + list.length * CARD + AFTER;
  const shot: Shot = {
    id: 'credits',
    scene: 0,
    start: 0,
    duration,
    scale: 'wide',
    kind: 'card',
    subject: 'credits',
    setup: 'credits',
    reason: 'credits',
    camera: {
      x: 0,
      y: 1500,
      z: 5000,
      tx: 0,
      ty: 1500,
      tz: 0,
      roll: 0,
      focal: 350,
      stop: 2800,
      focus: 5000,
      handheld: 0,
    },
  };
  return { duration, titles, shots: [shot] };
};
