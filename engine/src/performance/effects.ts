import { hash32 } from '../base/hash.ts';
import type { Flicks } from '../base/time.ts';
import type { ActionEvent } from '../language/action.ts';
import type { FoleyCue, FoleySound } from '../timeline/cue.ts';
import { ms } from './actors.ts';

/** Sounds a script asks for by a word, first match wins. */
const WORDS: ReadonlyArray<readonly [RegExp, FoleySound, number]> = [
  [
    /\b(gun ?shots?|shoots?|fires? (?:a|the|his|her) (?:gun|pistol|rifle)|bang(?:s|ing)?|shot rings)\b/iu,
    'gunshot',
    900,
  ],
  [/\b(explo(?:des?|sion)|blast|detonat\w+)\b/iu, 'explosion', 2500],
  [/\b(thunder\w*|lightning)\b/iu, 'thunder', 3500],
  [
    /\b(phone|telephone|mobile|cell) (?:rings?|buzz\w*|ringing)|ringing phone|ringtone\b/iu,
    'phone-ring',
    2600,
  ],
  [/\b(picks? up|answers|hangs? up) (?:the )?(?:phone|receiver|telephone)\b/iu, 'phone-pick-up', 500],
  [
    /\b(glass|window|bottle|mirror|plate|vase) (?:\w+ )?(?:shatters?|breaks?|smash\w*)|shatter\w*|smash\w* (?:the )?(?:glass|window|bottle)/iu,
    'glass-break',
    1500,
  ],
  [/\b(knock\w*|raps? on|bangs? on the door)\b/iu, 'knock', 900],
  [
    /\b(slams?!?|door (?:slams?|bangs?|closes?|shuts?)|slams? the door|closes? the door|shuts? the door)\b/iu,
    'door-close',
    700,
  ],
  [/\b(door (?:opens?|creaks?|bursts?)|opens? the door)\b/iu, 'door-open', 900],
  [/\b(bells?|chimes?|doorbell|buzzer)\b/iu, 'bell', 1800],
  [/\b(honks?|horns?|siren\w*|beeps?|alarm)\b/iu, 'horn', 1400],
  [
    /\b(engine|motor|car (?:starts?|pulls?|roars?|drives?)|truck|drives? (?:off|away)|tyres|tires screech)\b/iu,
    'engine',
    2600,
  ],
  [/\b(splash\w*|dives? into|plunges?)\b/iu, 'splash', 1200],
  [/\b(applau\w+|claps?|clapping|cheers?|crowd (?:roars?|cheers?))\b/iu, 'applause', 3000],
  [/\b(barks?|meows?|howls?|growls?|neighs?|crows?|caws?|roars?)\b/iu, 'animal', 1100],
  [/\b(tick(?:s|ing)|tocks?)\b/iu, 'clock', 2500],
  [/\b(click\w*|flips? (?:a|the) switch|switch(?:es)? (?:on|off))\b/iu, 'switch', 250],
  [/\b(typing|types?|keyboard)\b/iu, 'typing', 1800],
  [
    /\b(punch\w*|thud\w*|thump\w*|slap\w*|whack\w*|crunch\w*|hits? the (?:floor|ground|wall))\b/iu,
    'hit',
    500,
  ],
  [/\b(crash\w*|collapses?|falls? (?:to|over|down))\b/iu, 'fall', 900],
  [/\b(clang\w*|clank\w*|metal\w* (?:rings?|scrapes?))\b/iu, 'metal', 900],
  [/\b(creak\w*|wood\w* (?:cracks?|snaps?|splinters?))\b/iu, 'wood', 1200],
  [/\b(whoosh\w*|whirr?s?|swish\w*|hiss\w*)\b/iu, 'whoosh', 900],
];

/** The sound an event asks for, at the event's place on the set; undefined when it asks for none. */
export const effectOf = (event: ActionEvent, at: Flicks, x: number, z: number): FoleyCue | undefined => {
  const match = WORDS.find(([pattern]) => pattern.test(event.sentence));
  if (match === undefined) return undefined;
  const [, sound, length] = match;
  return {
    kind: 'foley',
    start: at,
    duration: ms(length),
    scene: 0,
    seed: hash32('effect', event.sentence),
    sound,
    surface: 'wood',
    x,
    y: 1000,
    z,
    strength: event.sentence === event.sentence.toUpperCase() ? 1000 : 750,
    gain: 0,
  };
};
