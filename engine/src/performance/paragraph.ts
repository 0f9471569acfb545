import { settingsAt } from '../audience/settings.ts';
import { type Flicks, roundToFrame } from '../base/time.ts';
import type { ActionItem } from '../film/film.ts';
import { stillnessOf } from '../film/pauses.ts';
import { business, readingTime, wordsIn } from '../film/tempo.ts';
import { whoActs } from '../film/who-acts.ts';
import type { ActionEvent } from '../language/action.ts';
import type { Line } from '../timeline/timeline.ts';
import { ms, type Now, type Rehearsal } from './actors.ts';
import { active } from './company.ts';
import { deed } from './deeds.ts';
import { effectOf } from './effects.ts';
import { lampsSaid } from './lamps.ts';
import { moment } from './moment.ts';
import type { Moment } from './performance.ts';
import { still } from './stillness.ts';

/** Where people go one after the other: a door lets one through at a time. */
const THROUGH_DOORS: ReadonlySet<string> = new Set(['enter', 'exit']);

/** Plays the events of one paragraph one after another; its length. */
export const paragraph = (r: Rehearsal, item: ActionItem, from: Now, previous: Line | undefined): Flicks => {
  let t = from.t;
  const events: readonly ActionEvent[] = item.events.length > 0 ? item.events : [];
  if (events.length === 0) {
    const long = business(Math.min(6000, readingTime(item.text) * 0.7), from.settings);
    moment(r, { kind: 'action', start: t, duration: long, text: item.text, tension: item.tension });
    return long;
  }
  for (const [n, event] of events.entries()) {
    // A second clause without anyone in it is part of the picture the first one makes.
    if (n > 0 && event.from === events[n - 1]?.from && whoActs(r, event).length === 0) continue;
    const now: Now = { t, settings: t === from.t ? from.settings : settingsAt(r.track, t) };
    const wait = stillnessOf(event.sentence);
    if (wait > 0) {
      t += still(r, event, wait, previous, item.tension, now);
      continue;
    }
    const people = whoActs(r, event);
    const anchor = people.length > 0 ? r.ledger.stanceOf(people[0] as string) : undefined;
    const effect = effectOf(event, t + ms(200), anchor?.x ?? 0, anchor?.z ?? 0);
    if (effect !== undefined) r.ledger.effects.push(effect);
    let took: Flicks = 0;
    let about: Partial<Moment> = {};
    if (people.length > 0 && event.state !== true) {
      for (const [n, person] of people.entries()) {
        const late = ms(n * (THROUGH_DOORS.has(event.action) ? 700 : 180));
        const done = deed(r, person, event, { ...now, t: now.t + late });
        active(r, person, now.t);
        took = Math.max(took, done.took + late);
        if (n === 0)
          about = {
            ...(done.name === undefined ? {} : { action: done.name }),
            ...(done.prop === undefined ? {} : { prop: done.prop }),
            ...(done.to === undefined ? {} : { to: done.to }),
          };
      }
    } else {
      took = business(Math.min(5200, 1000 + 150 * wordsIn(event.sentence)), now.settings);
      const thing = r.beat.props.find((p) => event.sentence.toLowerCase().includes(p.noun.toLowerCase()));
      if (thing !== undefined) about = { prop: thing.id };
    }
    if (event.sentence !== events[n - 1]?.sentence) {
      const said = lampsSaid(event.sentence, r.plan);
      if (said !== undefined && (said.happens || said.colour !== undefined)) {
        const { happens, ...lamps } = said;
        // A hand is at the lamp at 45 % of what it does; what nobody does is seen at once.
        const at = t + (happens && people.length > 0 ? Math.round(took * 0.45) : 0);
        r.ledger.lamps.push({ ...lamps, at });
      }
    }
    const words = event.signs?.join(' ') ?? '';
    if (words !== '') {
      // Words in the picture are held for as long as they take to read.
      took = Math.max(took, business(Math.min(9000, readingTime(words)), now.settings));
      r.ledger.titles.push({
        id: `sign-${item.id}-${n}`,
        kind: 'sign',
        start: t + ms(250),
        duration: took - ms(250),
        text: event.signs ?? [],
        fadeIn: ms(200),
        fadeOut: ms(200),
        card: false,
      });
      const bearer = r.beat.props.find((p) => p.text !== undefined && words.startsWith(p.text.slice(0, 12)));
      if (bearer !== undefined && r.ledger.propOf(bearer.id) !== undefined)
        about = { ...about, prop: bearer.id };
    }
    took = roundToFrame(Math.max(took, ms(700)));
    moment(r, {
      kind: 'action',
      start: t,
      duration: took,
      subjects: people,
      text: event.sentence,
      tension: item.tension,
      weight: effect === undefined ? 350 : 550,
      ...about,
    });
    t += took;
  }
  return t - from.t;
};
