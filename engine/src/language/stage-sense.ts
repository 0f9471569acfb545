import type { ActionEvent } from './action-event.ts';
import { BODY_PARTS, FLUIDS, LIGHTS, SOUND_NOUNS } from './nouns.ts';
import { STATE_VERBS } from './verb-classes.ts';
import { actionOfVerb } from './verb-lexicon.ts';
import type { StageAction } from './verbs.ts';

type Kind = ActionEvent['subjectKind'];

const VEHICLES = new Set(
  'car truck van bus taxi cab train boat ship plane helicopter bike bicycle motorcycle limo jeep cart wagon tram ambulance cruiser sedan'.split(
    ' ',
  ),
);
const MOVES = new Set<StageAction>([
  'walk',
  'run',
  'enter',
  'exit',
  'approach',
  'follow',
  'turn',
  'stop',
  'climb',
  'descend',
  'lead',
]);
/** What only a body can do: of a thing it is a way of saying how things are. */
const BODILY = new Set<StageAction>([
  'wait',
  'sit',
  'rise',
  'kneel',
  'lie',
  'sleep',
  'wake',
  'lean',
  'hide',
  'look',
  'search',
  'listen',
  'smell',
  'think',
  'read',
  'smile',
  'nod',
  'shake-head',
  'shrug',
  'speak',
  'phone',
  'take',
  'put',
  'give',
  'carry',
  'hold',
  'use',
  'write',
  'wear',
  'point',
  'eat',
  'drink',
  'dance',
  'hug',
  'kiss',
  'help',
  'fight',
  'dodge',
  'surrender',
  'cook',
  'clean',
  'touch',
  'gesture',
  'remove',
  'crowd',
]);
/** What only things do. */
const THINGLY = new Set<StageAction>(['machine-move', 'flow', 'shine', 'grow']);
const AUDIBLE = new Set<StageAction>([
  'sound',
  'knock',
  'shoot',
  'break',
  'play-music',
  'shout',
  'laugh',
  'cry',
  'weep',
  'sing',
  'applaud',
  'gasp',
  'sigh',
  'phone',
]);

/** Verb and object that together mean another action. */
const IDIOMS: Readonly<Record<string, StageAction>> = {
  shake_head: 'shake-head',
  shake_hand: 'shake-hands',
  shake_hands: 'shake-hands',
  nod_head: 'nod',
  hit_gas: 'drive',
  hit_brakes: 'stop',
  hit_lights: 'turn-on',
  hit_switch: 'turn-on',
  take_gaze: 'look',
  take_eyes: 'look',
  lower_eyes: 'look',
  lower_gaze: 'look',
  raise_eyes: 'look',
  avert_eyes: 'look',
  take_seat: 'sit',
  take_sip: 'drink',
  take_swig: 'drink',
  take_drink: 'drink',
  take_bite: 'eat',
  take_drag: 'smoke',
  take_puff: 'smoke',
  take_step: 'walk',
  take_steps: 'walk',
  take_breath: 'sigh',
  take_look: 'look',
  take_cover: 'hide',
  take_bow: 'kneel',
  make_way: 'walk',
  make_call: 'phone',
  make_face: 'frown',
  raise_hands: 'surrender',
  raise_hand: 'gesture',
  pull_trigger: 'shoot',
  squeeze_trigger: 'shoot',
  open_eyes: 'wake',
  close_eyes: 'think',
  answer_phone: 'phone',
  'pick-up_phone': 'phone',
  'pick-up_receiver': 'phone',
  ring_doorbell: 'knock',
  ring_bell: 'knock',
  catch_fire: 'burn',
  light_cigarette: 'smoke',
  light_cigar: 'smoke',
  light_pipe: 'smoke',
  light_match: 'turn-on',
  light_candle: 'turn-on',
  light_lamp: 'turn-on',
  clear_throat: 'gasp',
  roll_eyes: 'frown',
  shrug_shoulders: 'shrug',
  cross_arms: 'gesture',
  fold_arms: 'gesture',
  wave_hand: 'gesture',
  wave_hands: 'gesture',
  hold_hands: 'hold',
  play_piano: 'play-music',
  play_guitar: 'play-music',
  play_violin: 'play-music',
  play_song: 'play-music',
  turn_head: 'look',
  turn_page: 'read',
  return_attention: 'look',
  turn_attention: 'look',
  turn_corner: 'walk',
  turn_key: 'open',
  turn_back: 'turn',
  catch_breath: 'sigh',
  make_contact: 'look',
  hold_breath: 'gasp',
  lose_balance: 'fall',
  make_hop: 'jump',
  make_jump: 'jump',
  make_leap: 'jump',
  take_leap: 'jump',
  make_noise: 'sound',
  make_sound: 'sound',
  make_gesture: 'gesture',
  take_swing: 'hit',
  take_shot: 'shoot',
  take_photo: 'use',
  take_picture: 'use',
  take_shower: 'clean',
  take_bath: 'clean',
  take_nap: 'sleep',
  get_look: 'look',
  throw_punch: 'hit',
  throw_glance: 'look',
  give_look: 'look',
  give_smile: 'smile',
  give_nod: 'nod',
  give_hug: 'hug',
  give_kiss: 'kiss',
  have_seat: 'sit',
  hit_button: 'push',
  hit_key: 'use',
  hit_keys: 'use',
  hit_print: 'push',
  hit_ground: 'fall',
  hit_floor: 'fall',
  draw_gun: 'take',
  draw_sword: 'take',
  draw_breath: 'sigh',
  draw_picture: 'write',
  break_smile: 'smile',
  fire_gun: 'shoot',
  cock_gun: 'use',
  let_go: 'drop',
  do_bow: 'kneel',
  meet_gaze: 'look',
  meet_eyes: 'look',
  shake_fist: 'gesture',
  start_car: 'turn-on',
  start_engine: 'turn-on',
  drop_gun: 'drop',
  strike_match: 'turn-on',
  pour_drink: 'use',
  pour_coffee: 'use',
  pour_glass: 'use',
  raise_glass: 'gesture',
  brush_teeth: 'clean',
  comb_hair: 'clean',
  exchange_look: 'look',
  exchange_looks: 'look',
  exchange_glance: 'look',
  exchange_glances: 'look',
  heave_sigh: 'sigh',
  run_hand: 'touch',
  run_fingers: 'touch',
};

/** What a verb becomes when it is done to something. */
const TRANSITIVE: Readonly<Record<string, StageAction>> = {
  crumple: 'break',
  slide: 'push',
  pass: 'give',
  roll: 'push',
  spin: 'push',
  bounce: 'throw',
  start: 'turn-on',
  run: 'use',
  move: 'push',
  sink: 'put',
  return: 'give',
  fly: 'use',
  swing: 'use',
  drown: 'kill',
  float: 'push',
  trip: 'hit',
  burst: 'break',
  march: 'lead',
  walk: 'lead',
  rise: 'carry',
  grow: 'use',
  turn: 'use',
  lean: 'put',
  rest: 'put',
  stand: 'put',
  sit: 'put',
  light: 'turn-on',
  snap: 'break',
  shake: 'hold',
  twist: 'use',
  flash: 'gesture',
  clap: 'applaud',
  pour: 'use',
  brush: 'clean',
  blow: 'touch',
  drain: 'drink',
  sound: 'use',
  stop: 'block',
  land: 'put',
  ring: 'use',
  fire: 'shoot',
  trace: 'touch',
  hang: 'put',
  dive: 'jump',
};
const PLACES =
  /\b(room|house|hall|hallway|door|doorway|building|bar|shop|store|church|office|kitchen|street|road|stage|car|elevator|corridor|apartment|bridge|gate|yard|forest|woods|corner|club|diner|cafe|hotel|lobby|bank|tent|cave|tunnel|frame|scene)s?$/;
const SEATS = /\b(chair|armchair|seat|sofa|couch|stool|bench|pew|recliner|throne)s?$/;
const BEDS = /\b(bed|mattress|cot|bunk)s?$/;
const SINKING = new Set(
  'fall drop sink slump collapse plop ease slide flop settle tumble throw lower'.split(' '),
);

/** A verb of going down or up, told apart by where it ends: knees, feet, a chair, a bed. */
const byTarget = (lemma: string, noun: string | undefined): StageAction | undefined => {
  if (noun === undefined) return undefined;
  if (/\bknees?$/.test(noun) && (SINKING.has(lemma) || /^(go|get)$/.test(lemma))) return 'kneel';
  if (
    /\bfeet$/.test(noun) &&
    /^(get|jump|leap|rise|scramble|struggle|spring|stagger|climb|pull|come)$/.test(lemma)
  )
    return 'rise';
  if (SINKING.has(lemma)) return SEATS.test(noun) ? 'sit' : BEDS.test(noun) ? 'lie' : undefined;
  return undefined;
};

export interface Sense {
  readonly action: StageAction;
  readonly sure: boolean;
  readonly state: boolean;
  readonly sound: boolean;
}

/** "makes an exasperated sigh", "gives a nod": the noun is what is done. */
const EMPTY = new Set('make give let take do have utter release heave'.split(' '));
const NOUN_ACTIONS = new Set<StageAction>(
  'sigh laugh smile nod shrug gasp frown flinch jump shout cry weep kiss hug point gesture look turn dance'.split(
    ' ',
  ) as StageAction[],
);

/** A verb of going, told apart by its preposition: into a room, out of a car, up to somebody. */
const byWay = (
  lemma: string,
  action: StageAction,
  target: { readonly preposition: string; readonly noun: string } | undefined,
): StageAction | undefined => {
  if (target === undefined || !(action === 'walk' || action === 'run' || lemma === 'get')) return undefined;
  const way = target.preposition;
  if (lemma === 'get' && /^(on|onto|up)$/.test(way)) return 'climb';
  if (lemma === 'get' && way === 'off') return 'descend';
  if (way === 'out of') return 'exit';
  if (/^(into|in|inside)$/.test(way) && (lemma === 'get' || (way === 'into' && PLACES.test(target.noun))))
    return 'enter';
  const isName = target.noun === target.noun.toUpperCase() && /\p{Lu}/u.test(target.noun);
  if (action === 'walk' && isName && /^(to|toward|towards|up to|over to)$/.test(way)) return 'approach';
  return undefined;
};

const idiomOf = (full: string, lemma: string, head: string | undefined): StageAction | undefined => {
  if (head === undefined) return undefined;
  const one = head.replace(/s$/, '');
  const known =
    IDIOMS[`${full}_${head}`] ??
    IDIOMS[`${full}_${one}`] ??
    IDIOMS[`${lemma}_${head}`] ??
    IDIOMS[`${lemma}_${one}`];
  if (known !== undefined || !EMPTY.has(lemma)) return known;
  const done = actionOfVerb(one);
  return done.sure && NOUN_ACTIONS.has(done.action) ? done.action : undefined;
};

/** Verb and particle done to something, where alone they are a movement of the body. */
const TRANSITIVE_PARTICLE: Readonly<Record<string, StageAction>> = {
  take_off: 'remove',
  pull_out: 'take',
  pull_up: 'pull',
  pull_in: 'pull',
  pull_over: 'pull',
  pull_away: 'pull',
  draw_back: 'pull',
  drop_off: 'put',
  check_out: 'look',
  put_out: 'turn-off',
  set_off: 'turn-on',
  run_over: 'hit',

  bring_in: 'carry',
  kick_off: 'remove',
  lift_off: 'take',
  turn_over: 'use',
  turn_around: 'use',
  back_up: 'drive',
  set_down: 'put',
  lay_down: 'put',
  stand_up: 'put',
  get_out: 'take',

  pass_out: 'give',
  give_up: 'give',
  lean_on: 'put',

  slide_in: 'put',
  slip_out: 'take',
  slip_in: 'put',
  sit_down: 'put',
  pull_down: 'pull',
};

/** Whether the particle belongs to the verb although a noun follows: "pulls out a gun". */
export const takesObject = (lemma: string, particle: string): boolean =>
  `${lemma}_${particle}` in TRANSITIVE_PARTICLE;

/** What a verb looks like on stage, given who does it to what. */
export const senseOf = (
  lemma: string,
  particle: string | undefined,
  object: string | undefined,
  kind: Kind,
  head: string,
  target?: { readonly preposition: string; readonly noun: string },
  isBeing = false,
): Sense => {
  const objectHead = object?.split(' ').at(-1)?.toLowerCase();
  const full = particle ? `${lemma}-${particle}` : lemma;
  const idiom = idiomOf(full, lemma, objectHead);
  let { action, sure } = actionOfVerb(lemma, particle);
  if (idiom) [action, sure] = [idiom, true];
  if (!idiom && object !== undefined && particle === undefined && kind !== 'thing') {
    const changed = TRANSITIVE[lemma];
    if (changed !== undefined && !PLACES.test(object)) [action, sure] = [changed, true];
    else if (action === 'enter' && !PLACES.test(object) && /s$|number|code|name|data/.test(object))
      action = 'use';
  }
  const together = particle === undefined ? undefined : TRANSITIVE_PARTICLE[`${lemma}_${particle}`];
  if (!idiom && together !== undefined && object !== undefined && kind !== 'thing' && !PLACES.test(object))
    [action, sure] = [together, true];
  if (lemma === 'take' && particle === 'off' && object === undefined && kind !== 'thing') action = 'run';
  const ended =
    byTarget(lemma, target?.noun) ??
    (object === undefined && kind !== 'thing' ? byWay(lemma, action, target) : undefined);
  if (ended && (object === undefined || /self$/.test(object))) [action, sure] = [ended, true];
  let state =
    !idiom && !(particle && sure && actionOfVerb(lemma).action !== action) && STATE_VERBS.has(lemma);
  if (state) action = 'none';
  if (kind === 'thing' && !isBeing) {
    if (
      (LIGHTS.has(head) || head.endsWith('light')) &&
      /^(come|go|flick|flicker|snap|switch|click)$/.test(lemma)
    ) {
      action =
        particle === 'on' || particle === 'up'
          ? 'shine'
          : particle === 'off' || particle === 'out'
            ? 'turn-off'
            : 'shine';
      sure = true;
    } else if (
      SOUND_NOUNS.has(head) &&
      (MOVES.has(action) ||
        action === 'break' ||
        (action === 'none' && !state) ||
        /^(start|begin|come|fill|grow|rise)$/.test(lemma)) &&
      !/^(stop|end|fade|die|cease)$/.test(lemma)
    ) {
      action = 'sound';
      sure = true;
    } else if (FLUIDS.has(head) && (MOVES.has(action) || action === 'fall' || action === 'jump'))
      action = 'flow';
    else if (FLUIDS.has(head) && action === 'none' && !state && lemma !== '') action = 'flow';
    else if (VEHICLES.has(head) && MOVES.has(action) && action !== 'stop') action = 'drive';
    else if (MOVES.has(action) && action !== 'stop') action = 'machine-move';
    else if (BODILY.has(action)) {
      action = 'none';
      state = true;
    }
    if (action === 'push' || action === 'pull') action = 'machine-move';
    if (/^(read|say|show|display|tell|indicate)$/.test(lemma)) {
      action = 'none';
      state = true;
    }
  } else if (kind === 'person' || kind === 'group') {
    if (isBeing) {
      // A part that is no human being may do what things do.
    } else if (THINGLY.has(action)) action = lemma === 'start' ? 'flinch' : 'none';
    else if (action === 'sound') action = 'use';
    if (lemma === 'stand' && particle === undefined && object === undefined) action = 'wait';
  }
  const sound = action === 'sound' || (AUDIBLE.has(action) && !state);
  return { action, sure, state, sound };
};

/** Whether a subject's head is a part of a body, so that the owner is who acts. */
export const isBodyPart = (head: string): boolean => BODY_PARTS.has(head);
