import { business } from '../film/tempo.ts';
import type { ActionEvent } from '../language/action.ts';
import type { StageAction } from '../language/verbs.ts';
import { ms, type Now, partner, type Rehearsal } from './actors.ts';
import type { Deed } from './deed.ts';
import type { Found } from './find.ts';
import { APART, besideWhom } from './floor.ts';
import { approach, goTo } from './moves.ts';
import { OVERLAY, overlay } from './overlay.ts';

/** What cannot be done from across the room. */
export const NEEDS_CONTACT = new Set<StageAction>([
  'hug',
  'kiss',
  'shake-hands',
  'strangle',
  'help',
  'hit',
  'touch',
  'push',
  'fight',
  'give',
]);
/** One body acts on another: goes there, and both show it. */
export const contact = (
  r: Rehearsal,
  person: string,
  event: ActionEvent,
  found: Found | undefined,
  now: Now,
): Deed => {
  const other = found?.kind === 'person' ? found.id : partner(r, person, undefined);
  if (other === undefined || r.beat.place.kind === 'vehicle') return overlay(r, person, event, found, now);
  const close = event.action === 'hug' || event.action === 'kiss' ? 430 : 650;
  const seated = r.ledger.stanceOf(person)?.kind === 'sit';
  const walked = seated && event.action === 'touch' ? 0 : approach(r, person, other, close, 'walk', now);
  const at = now.t + walked;
  const [name, length] = OVERLAY[event.action] ?? (['touch', 1300] as const);
  const duration = business(length, now.settings);
  r.ledger.gaze(at, person, { kind: 'person', id: other }, 900);
  r.ledger.actions.push({
    start: at,
    duration,
    scene: 0,
    person,
    action: name,
    strength: 700,
    hand: 'right',
    target: { kind: 'person', id: other },
  });
  if (event.action === 'hit' || event.action === 'fight')
    r.ledger.actions.push({
      start: at + Math.round(duration * 0.45),
      duration: ms(800),
      scene: 0,
      person: other,
      action: 'stagger',
      strength: 700,
      hand: 'none',
    });
  if (event.action === 'hug' || event.action === 'shake-hands' || event.action === 'kiss')
    r.ledger.actions.push({
      start: at + ms(250),
      duration: duration - ms(250),
      scene: 0,
      person: other,
      action: name,
      strength: 600,
      hand: 'right',
      target: { kind: 'person', id: person },
    });
  // Arms apart again: nobody stays that near.
  if (close < APART && r.ledger.stanceOf(person)?.kind === 'stand')
    stepBack(r, person, other, { ...now, t: at + duration });
  return { took: walked + duration, name, to: other };
};

const stepBack = (r: Rehearsal, person: string, other: string, now: Now): void => {
  const back = besideWhom(r, person, other, 900);
  if (back !== undefined) goTo(r, person, back, 'walk', now, true);
};
