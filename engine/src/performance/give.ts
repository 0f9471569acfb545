import { type Flicks, roundToFrame } from '../base/time.ts';
import type { Now, Rehearsal } from './actors.ts';
import type { Deed } from './deed.ts';
import { approach } from './moves.ts';

/** Gives a thing in hand to somebody: goes there, holds it out, and it is taken. `from`: when the deed began. */
export const passOver = (
  r: Rehearsal,
  person: string,
  to: string,
  id: string,
  duration: Flicks,
  now: Now,
  from: Flicks,
): Deed => {
  const span = r.ledger.propOf(id);
  const hand = r.ledger.held(person).left === id ? 'left' : 'right';
  const t = now.t + approach(r, person, to, 750, 'walk', now);
  r.ledger.gaze(t, person, { kind: 'person', id: to }, 700);
  r.ledger.actions.push({
    start: t,
    duration,
    scene: 0,
    person,
    action: 'give',
    strength: 650,
    hand,
    target: { kind: 'person', id: to },
    prop: id,
  });
  r.ledger.actions.push({
    start: t + Math.round(duration * 0.25),
    duration: Math.round(duration * 0.75),
    scene: 0,
    person: to,
    action: 'take',
    strength: 600,
    hand: 'right',
    prop: id,
  });
  if (span !== undefined)
    r.ledger.prop({
      ...span,
      start: t + Math.round(duration * 0.6),
      at: { kind: 'hand', person: to, hand: r.ledger.held(to).right === undefined ? 'right' : 'left' },
    });
  return { took: roundToFrame(t - from + duration), name: 'give', prop: id, to };
};
