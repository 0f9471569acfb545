import { hash32 } from '../base/hash.ts';
import type { Flicks } from '../base/time.ts';
import type { ActionEvent } from '../language/action.ts';
import type { FoleyCue, FoleySound } from '../timeline/cue.ts';
import { ms } from './actors.ts';

/** Sounds a script asks for by a word, first match wins. */
const WORDS: ReadonlyArray<readonly [RegExp, FoleySound, number]> = [
  [
    /\b(gun ?shots?|shoots?|fires? (?:a|the|his|her) (?:gun|pistol|rifle)|bang(?:s|ing)?|shot rings)\b/i,
    'gunshot',
    900,
  ],
  [/\b(explo(?:des?|sion)|blast|detonat\w+)\b/i, 'explosion', 2500],
  [/\b(thunder\w*|lightning)\b/i, 'thunder', 3500],
  [
    /\b(phone|telephone|mobile|cell) (?:rings?|buzz\w*|ringing)|ringing phone|ringtone\b/i,
    'phone-ring',
    2600,
  ],
  [/\b(picks? up|answers|hangs? up) (?:the )?(?:phone|receiver|telephone)\b/i, 'phone-pick-up', 500],
  [
    /\b(glass|window|bottle|mirror|plate|vase) (?:\w+ )?(?:shatters?|breaks?|smash\w*)|shatter\w*|smash\w* (?:the )?(?:glass|window|bottle)/i,
    'glass-break',
    1500,
  ],
  [/\b(knock\w*|raps? on|bangs? on the door)\b/i, 'knock', 900],
  [
    /\b(slams?!?|door (?:slams?|bangs?|closes?|shuts?)|slams? the door|closes? the door|shuts? the door)\b/i,
    'door-close',
    700,
  ],
  [/\b(door (?:opens?|creaks?|bursts?)|opens? the door)\b/i, 'door-open', 900],
  [/\b(bells?|chimes?|doorbell|buzzer)\b/i, 'bell', 1800],
  [/\b(honks?|horns?|siren\w*|beeps?|alarm)\b/i, 'horn', 1400],
  [
    /\b(engine|motor|car (?:starts?|pulls?|roars?|drives?)|truck|drives? (?:off|away)|tyres|tires screech)\b/i,
    'engine',
    2600,
  ],
  [/\b(splash\w*|dives? into|plunges?)\b/i, 'splash', 1200],
  [/\b(applau\w+|claps?|clapping|cheers?|crowd (?:roars?|cheers?))\b/i, 'applause', 3000],
  [/\b(barks?|meows?|howls?|growls?|neighs?|crows?|caws?|roars?)\b/i, 'animal', 1100],
  [/\b(tick(?:s|ing)|tocks?)\b/i, 'clock', 2500],
  [/\b(click\w*|flips? (?:a|the) switch|switch(?:es)? (?:on|off))\b/i, 'switch', 250],
  [/\b(typing|types?|keyboard)\b/i, 'typing', 1800],
  [/\b(punch\w*|thud\w*|thump\w*|slap\w*|whack\w*|crunch\w*|hits? the (?:floor|ground|wall))\b/i, 'hit', 500],
  [/\b(crash\w*|collapses?|falls? (?:to|over|down))\b/i, 'fall', 900],
  [/\b(clang\w*|clank\w*|metal\w* (?:rings?|scrapes?))\b/i, 'metal', 900],
  [/\b(creak\w*|wood\w* (?:cracks?|snaps?|splinters?))\b/i, 'wood', 1200],
  [/\b(whoosh\w*|whirr?s?|swish\w*|hiss\w*)\b/i, 'whoosh', 900],
];

/** Any of them: most sentences ask for no sound, and one look tells. */
const ANY = new RegExp(WORDS.map(([pattern]) => pattern.source).join('|'), 'i');

/** The sound an event asks for, at the event's place on the set; undefined when it asks for none. */
export const effectOf = (event: ActionEvent, at: Flicks, x: number, z: number): FoleyCue | undefined => {
  if (!ANY.test(event.sentence)) return undefined;
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
