import type { Flicks } from '../base/time.ts';
import type { TitleItem } from '../film/film.ts';
import { business, readingTime } from '../film/tempo.ts';
import { ms, type Now, type Rehearsal } from './actors.ts';
import { moment } from './moment.ts';

/** Words to be read: over the picture, or on a card of their own. `rest` is how much longer it stands at an end. */
export const card = (r: Rehearsal, item: TitleItem, now: Now, rest: Flicks = 0): Flicks => {
  const long = business(readingTime(item.text.join(' ')), now.settings) + rest;
  r.ledger.titles.push({
    id: item.id,
    kind: item.style === 'card' ? 'intertitle' : 'super',
    start: now.t,
    duration: long,
    text: item.text,
    fadeIn: ms(350),
    fadeOut: ms(350),
    card: item.style === 'card',
  });
  moment(r, { kind: 'title', start: now.t, duration: long, text: item.text.join(' / '), weight: 500 });
  return long;
};
