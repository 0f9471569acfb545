import { between, pick } from '../base/random.ts';
import { type Flicks, roundToFrame } from '../base/time.ts';
import type { ActionEvent } from '../language/action.ts';
import type { StageAction } from '../language/verbs.ts';
import type { ActionName } from '../timeline/action.ts';
import type { FeelingKind } from '../timeline/feeling.ts';
import type { Target } from '../timeline/timeline.ts';
import { ms, type Now, partner, type Rehearsal } from './actors.ts';
import type { Deed } from './deed.ts';
import { type Found, find, targetOf } from './find.ts';
import { approach, enter, goTo, leave, rise, sitDown } from './moves.ts';
import { type Standing, seatAcross, seatNear, standNear } from './seating.ts';
import { business } from './tempo.ts';
import { bringAlong, handle } from './things.ts';

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

/** Actions laid over the stance: what the body does and how long it takes, ms. */
const OVERLAY: Partial<Record<StageAction, readonly [ActionName, number]>> = {
  look: ['look-around', 0],
  search: ['search', 2400],
  listen: ['listen', 1600],
  smell: ['listen', 1300],
  think: ['think', 1900],
  laugh: ['laugh', 1700],
  cry: ['weep', 2600],
  weep: ['weep', 2800],
  sigh: ['sigh', 1400],
  flinch: ['flinch', 800],
  gasp: ['gasp', 1000],
  nod: ['nod', 900],
  'shake-head': ['shake-head', 1100],
  shrug: ['shrug', 1100],
  shout: ['gesture', 1200],
  sing: ['sing', 2600],
  push: ['push', 1300],
  pull: ['pull', 1300],
  wear: ['wear', 1700],
  remove: ['remove', 1600],
  clean: ['clean', 2200],
  touch: ['touch', 1300],
  point: ['point', 1400],
  gesture: ['gesture', 1200],
  dance: ['dance', 3200],
  applaud: ['clap', 2200],
  hit: ['strike', 900],
  fight: ['strike', 1600],
  shoot: ['shoot', 1000],
  cut: ['use', 1500],
  strangle: ['strangle', 2400],
  dodge: ['flinch', 800],
  block: ['block', 900],
  surrender: ['surrender', 1800],
  help: ['help', 1900],
  'shake-hands': ['shake-hands', 1700],
  hug: ['embrace', 2400],
  kiss: ['kiss', 2200],
  'play-music': ['play-music', 3200],
  drive: ['drive', 2600],
  jump: ['jump', 900],
  turn: ['turn', 900],
  knock: ['knock', 1100],
  hide: ['hide', 1500],
  use: ['use', 1600],
  'turn-on': ['press', 900],
  'turn-off': ['press', 900],
  cook: ['use', 2400],
  speak: ['gesture', 1200],
  whisper: ['gesture', 1200],
};

const NEEDS_CONTACT = new Set<StageAction>([
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
const HANDLES = new Set<StageAction>([
  'take',
  'put',
  'give',
  'drop',
  'throw',
  'carry',
  'hold',
  'open',
  'close',
  'write',
  'read',
  'eat',
  'drink',
  'smoke',
  'phone',
  'wear',
  'remove',
]);

const running = (event: ActionEvent): boolean =>
  event.action === 'run' ||
  /\b(runs?|running|rush\w*|sprint\w*|dash\w*|hurr\w+|race[sd]?|bolts?|bursts?)\b/iu.test(event.sentence);

/** Plays one event by one person. */
export const deed = (r: Rehearsal, person: string, event: ActionEvent, now: Now): Deed => {
  const gait = running(event)
    ? 'run'
    : event.verb === 'crawl'
      ? 'crawl'
      : event.action === 'swim'
        ? 'swim'
        : 'walk';
  const found = find(r, event.object) ?? find(r, event.target?.noun);
  const { action } = event;
  if (r.ledger.stanceOf(person) === undefined || action === 'enter') {
    const place = r.seats.get(person);
    if (place !== undefined && (action !== 'exit' || r.ledger.stanceOf(person) === undefined)) {
      const took = enter(
        r,
        person,
        { ...place, kind: action === 'sit' ? place.kind : 'stand', y: 0 },
        gait,
        now,
      );
      bringAlong(r, person, now.t);
      greet(r, person, now.t);
      if (action === 'enter' || took > 0) return { took, name: 'enter' };
    }
  }
  const mood = SHOWS[action];
  if (mood !== undefined)
    r.ledger.moods.push({
      start: now.t,
      duration: ms(1600),
      scene: 0,
      person,
      kind: mood[0],
      strength: mood[1],
      attack: ms(250),
      decay: ms(1500),
    });
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
    case 'hide': {
      const s = r.ledger.stanceOf(person);
      if (s)
        r.ledger.stance({
          person,
          start: now.t,
          kind: action === 'kneel' ? 'kneel' : 'crouch',
          x: s.x,
          z: s.z,
          y: 0,
          yaw: s.yaw,
          blend: ms(700),
        });
      return { took: business(1300, now.settings), name: 'turn' };
    }
    case 'fall':
    case 'die': {
      const s = r.ledger.stanceOf(person);
      if (s)
        r.ledger.stance({
          person,
          start: now.t,
          kind: 'fall',
          x: s.x,
          z: s.z,
          y: 0,
          yaw: s.yaw,
          blend: ms(650),
        });
      return { took: business(1700, now.settings), name: 'fall' };
    }
    case 'lean': {
      const s = r.ledger.stanceOf(person);
      if (s && s.kind === 'stand')
        r.ledger.stance({
          person,
          start: now.t,
          kind: 'lean',
          x: s.x,
          z: s.z,
          y: 0,
          yaw: s.yaw,
          blend: ms(700),
        });
      return { took: business(1200, now.settings), name: undefined };
    }
    case 'wait':
    case 'stop':
      return { took: business(1300, now.settings), name: undefined };
    case 'kill':
      return contact(r, person, { ...event, action: 'hit' }, found, now);
    default:
      break;
  }
  if (HANDLES.has(action)) {
    const done = handle(r, person, event, found, now);
    if (done !== undefined) return done;
  }
  if (NEEDS_CONTACT.has(action)) return contact(r, person, event, found, now);
  return overlay(r, person, event, found, now);
};

/** The seat that `sits across from him` or `sits at the desk` means; undefined = the nearest. */
const seatMeant = (
  r: Rehearsal,
  person: string,
  event: ActionEvent,
  found: Found | undefined,
): Standing | undefined => {
  const near =
    found?.kind === 'piece' || found?.kind === 'door'
      ? found
      : found?.kind === 'person'
        ? r.ledger.stanceOf(found.id)
        : /\b(?:across|opposite|beside|next to|with|facing)\b/iu.test(event.sentence)
          ? r.ledger.stanceOf(partner(r, person, undefined) ?? '')
          : undefined;
  if (near === undefined) {
    const own = r.seats.get(person);
    return own?.kind === 'sit' ? own : undefined;
  }
  const taken = r.beat.people.flatMap((p) => (p === person ? [] : (r.ledger.stanceOf(p) ?? [])));
  if ('yaw' in near && /\b(?:across|opposite|facing)\b/iu.test(event.sentence)) {
    const facing = seatAcross(r.plan, near, taken);
    if (facing !== undefined) return facing;
  }
  return seatNear(r.plan, near.x, near.z, taken, 3000);
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

const walk = (
  r: Rehearsal,
  person: string,
  event: ActionEvent,
  found: Found | undefined,
  gait: 'walk' | 'run' | 'crawl' | 'swim',
  now: Now,
): Deed => {
  const s = r.ledger.stanceOf(person);
  if (s === undefined) return { took: 0, name: 'walk' };
  if (found !== undefined && found.kind !== 'prop') {
    r.ledger.gaze(now.t, person, targetOf(found), 800);
    if (found.kind === 'person')
      return {
        took: approach(r, person, found.id, 950, gait, now),
        name: gait === 'run' ? 'run' : 'walk',
        to: found.id,
      };
    return { took: goTo(r, person, found.reach, gait, now), name: gait === 'run' ? 'run' : 'walk' };
  }
  if (
    /\b(away|off|out|leaves?|down the (?:road|street|path|hall))\b/iu.test(event.sentence) &&
    r.plan.exits.length > 0 &&
    /\b(off|out|leaves?)\b/iu.test(event.sentence)
  )
    return { took: leave(r, person, gait, now), name: 'exit' };
  const others = r.beat.people.flatMap((p) => {
    const o = r.ledger.stanceOf(p);
    return o === undefined ? [] : [{ x: o.x, z: o.z }];
  });
  const far = pick([-1, 1], r.seed, person, now.t, 'side') * r.plan.width * 0.35;
  const spot = standNear(r.plan, s.x > 0 ? -Math.abs(far) : Math.abs(far), s.z, others);
  const to = spot ?? { x: Math.round(s.x > 0 ? s.x - 1600 : s.x + 1600), z: s.z, yaw: s.yaw };
  return { took: goTo(r, person, to, gait, now), name: gait === 'run' ? 'run' : 'walk' };
};

const lie = (r: Rehearsal, person: string, now: Now): Deed => {
  const s = r.ledger.stanceOf(person);
  const bed = r.plan.spots.find((p) => p.kind === 'lie');
  if (s === undefined || s.kind === 'lie') return { took: business(1200, now.settings), name: undefined };
  if (bed === undefined) {
    r.ledger.stance({ person, start: now.t, kind: 'lie', x: s.x, z: s.z, y: 0, yaw: s.yaw, blend: ms(1100) });
    return { took: business(1700, now.settings), name: 'sit' };
  }
  return {
    took: sitDown(r, person, now, {
      x: bed.x,
      z: bed.z,
      y: bed.y,
      yaw: bed.yaw,
      kind: 'lie',
      ...(bed.on === undefined ? {} : { on: bed.on }),
    }),
    name: 'sit',
  };
};

const contact = (
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
  return { took: walked + duration, name, to: other };
};

const overlay = (
  r: Rehearsal,
  person: string,
  event: ActionEvent,
  found: Found | undefined,
  now: Now,
): Deed => {
  const entry = OVERLAY[event.action];
  const target: Target | undefined = found === undefined ? undefined : targetOf(found);
  const aim =
    target ??
    (event.action === 'point' || event.action === 'shoot' || event.action === 'look'
      ? ahead(r, person, now.t)
      : undefined);
  if (aim !== undefined) r.ledger.gaze(now.t, person, aim, 900);
  const words = event.sentence.split(/\s+/u).length;
  if (entry === undefined || event.action === 'look') {
    if (
      event.action === 'look' &&
      target === undefined &&
      /\b(around|about|room|everywhere)\b/iu.test(event.sentence)
    )
      r.ledger.actions.push({
        start: now.t,
        duration: business(2200, now.settings),
        scene: 0,
        person,
        action: 'look-around',
        strength: 600,
        hand: 'none',
      });
    return {
      took: business(Math.min(3600, 1100 + 90 * words), now.settings),
      name: undefined,
      ...aboutOf(found),
    };
  }
  const [name, length] = entry;
  const duration = business(length, now.settings);
  r.ledger.actions.push({
    start: now.t,
    duration,
    scene: 0,
    person,
    action: name,
    strength: 650,
    hand: name === 'clap' || name === 'push' || name === 'strangle' ? 'both' : 'right',
    ...(aim === undefined ? {} : { target: aim }),
  });
  return { took: roundToFrame(duration + ms(150)), name, ...aboutOf(found) };
};

const aboutOf = (found: Found | undefined): { prop?: string; to?: string } =>
  found?.kind === 'prop' ? { prop: found.id } : found?.kind === 'person' ? { to: found.id } : {};

const ahead = (r: Rehearsal, person: string, t: Flicks): Target => {
  const s = r.ledger.stanceOf(person);
  const side = between(-1500, 1500, r.seed, person, t, 'glance');
  return {
    kind: 'point',
    x: Math.round((s?.x ?? 0) + side),
    y: Math.round(between(1100, 1700, r.seed, person, t, 'height')),
    z: Math.round((s?.z ?? 0) + 1800),
  };
};
