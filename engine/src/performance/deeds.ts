import { between } from '../base/random.ts';
import type { Flicks } from '../base/time.ts';
import { business } from '../film/tempo.ts';
import type { ActionEvent } from '../language/action.ts';
import type { StageAction } from '../language/verbs.ts';
import type { FeelingKind } from '../timeline/feeling.ts';
import { ms, type Now, type Rehearsal } from './actors.ts';
import { comeIn } from './company.ts';
import { contact, NEEDS_CONTACT } from './contact.ts';
import type { Deed } from './deed.ts';
import { leave } from './exits.ts';
import { find } from './find.ts';
import { bringAlong } from './lay-out.ts';
import { goTo, rise, sitDown } from './moves.ts';
import { overlay } from './overlay.ts';
import { lie, pose, seatMeant } from './poses.ts';
import { HANDLED, handle } from './things.ts';
import { running, walk } from './walks.ts';

/** Feelings that an action shows by itself. */
const SHOWS: Partial<Record<StageAction, readonly [FeelingKind, number]>> = {
  smile: ['joy', 550],
  laugh: ['joy', 850],
  cry: ['sadness', 850],
  weep: ['sadness', 950],
  sigh: ['sadness', 350],
  frown: ['anger', 350],
  flinch: ['fear', 650],
  gasp: ['surprise', 800],
  hug: ['tenderness', 700],
  kiss: ['tenderness', 800],
  hit: ['anger', 800],
  fight: ['anger', 800],
  shoot: ['anger', 600],
  strangle: ['anger', 900],
  shout: ['anger', 700],
  die: ['fear', 500],
  surrender: ['fear', 600],
  dodge: ['fear', 500],
  dance: ['joy', 600],
  applaud: ['joy', 600],
};

/** People look up when somebody comes in. */
const greet = (r: Rehearsal, person: string, t: Flicks): void => {
  for (const other of r.beat.people)
    if (other !== person && r.ledger.stanceOf(other) !== undefined)
      r.ledger.gaze(
        t + ms(between(250, 700, r.seed, person, other, t)),
        other,
        { kind: 'person', id: person },
        750,
      );
};

/** Plays one event by one person. */
export const deed = (r: Rehearsal, person: string, event: ActionEvent, now: Now): Deed => {
  const gait = running(event)
    ? 'run'
    : event.verb === 'crawl'
      ? 'crawl'
      : event.action === 'swim'
        ? 'swim'
        : 'walk';
  const found = find(r, event.object, person) ?? find(r, event.target?.noun, person);
  const { action } = event;
  if (r.ledger.stanceOf(person) === undefined && action !== 'exit') {
    const took = comeIn(r, person, undefined, gait, now, action === 'sit');
    bringAlong(r, person, now.t);
    greet(r, person, now.t);
    if (action === 'enter' || took > 0) return { took, name: 'enter' };
  } else if (action === 'enter') {
    const own = r.seats.get(person);
    if (own !== undefined && r.beat.place.kind !== 'vehicle')
      return { took: goTo(r, person, own, gait, now), name: 'enter' };
  }
  const mood = SHOWS[action];
  if (mood !== undefined)
    r.ledger.mood(
      {
        start: now.t,
        duration: ms(1600),
        scene: 0,
        person,
        kind: mood[0],
        strength: mood[1],
        attack: ms(250),
        decay: ms(1500),
      },
      true,
    );
  switch (action) {
    case 'exit':
      return { took: leave(r, person, gait, now), name: 'exit' };
    case 'walk':
    case 'run':
    case 'approach':
    case 'follow':
    case 'lead':
    case 'climb':
    case 'descend':
    case 'swim':
    case 'fly':
    case 'crowd':
      return walk(r, person, event, found, gait, now);
    case 'sit':
    case 'sleep':
    case 'lie':
      if (action !== 'sit') return lie(r, person, now);
      return { took: sitDown(r, person, now, seatMeant(r, person, event, found)), name: 'sit' };
    case 'rise':
    case 'wake':
      return { took: Math.max(ms(600), rise(r, person, now)), name: 'rise' };
    case 'kneel':
    case 'hide':
      pose(r, person, action === 'kneel' ? 'kneel' : 'crouch', 700, now);
      return { took: business(1300, now.settings), name: 'turn' };
    case 'fall':
    case 'die':
      if (action === 'die') r.dead.add(person);
      pose(r, person, 'fall', 650, now);
      return { took: business(1700, now.settings), name: 'fall' };
    case 'lean':
      if (r.ledger.stanceOf(person)?.kind === 'stand') pose(r, person, 'lean', 700, now);
      return { took: business(1200, now.settings), name: undefined };
    case 'wait':
    case 'stop':
      return { took: business(1300, now.settings), name: undefined };
    case 'kill':
      return contact(r, person, { ...event, action: 'hit' }, found, now);
    default:
      break;
  }
  if (HANDLED.has(action)) {
    const done = handle(r, person, event, found, now);
    if (done !== undefined) return done;
  }
  if (NEEDS_CONTACT.has(action)) return contact(r, person, event, found, now);
  return overlay(r, person, event, found, now);
};
