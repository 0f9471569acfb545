import { between } from '../base/random.ts';
import { type Flicks, roundToFrame } from '../base/time.ts';
import { business, wordsIn } from '../film/tempo.ts';
import type { ActionEvent } from '../language/action.ts';
import type { StageAction } from '../language/verbs.ts';
import type { ActionName } from '../timeline/action.ts';
import type { Target } from '../timeline/timeline.ts';
import { ms, type Now, type Rehearsal } from './actors.ts';
import type { Deed } from './deed.ts';
import { type Found, targetOf } from './find.ts';

/** Actions laid over the stance: what the body does and how long it takes, ms. */
export const OVERLAY: Partial<Record<StageAction, readonly [ActionName, number]>> = {
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

/** A deed of arms, head or trunk over whatever stance the body is in, or only a look. */
export const overlay = (
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
  const words = wordsIn(event.sentence);
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
