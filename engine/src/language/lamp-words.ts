/** What a sentence does to the lamps of a place, or says of them. */
export interface LampWords {
  /** `kindled`: something burns that was no lamp. */
  readonly which: 'lamp' | 'lamps' | 'candles' | 'fire' | 'kindled';
  readonly on: boolean;
  /** It is seen to happen; else the sentence says how things are. */
  readonly happens: boolean;
  /** The word for the colour of its light. */
  readonly colour?: string;
}

const LAMP =
  'lamps?|lights?|bulbs?|chandeliers?|beacon|lens|wick|burner|floodlights?|spotlights?|headlights?';
const FLAME = 'candles?|lanterns?|torch(?:es)?|matches|candelabra';
const HEARTH = 'fires?|stove|hearth|fireplace|campfire|bonfire|furnace';
const ANY = `${LAMP}|${FLAME}|${HEARTH}`;
const POWER = 'power|electricity|current|generator';
const DET = '(?:the|a|an|his|her|their|its|all|every|both|another|one|each|that|this)';
const WORDS = "(?:[\\p{L}'\u2019-]+ ){0,3}";

const re = (source: string): RegExp => new RegExp(source, 'iu');

/** Said of what does not happen, or not here. */
const UNREAL = re(
  "\\b(?:not|never|cannot|nobody|no one|tr(?:y|ies|ied) to|wants? to|about to|almost|nearly|before|until|unless|if|would|could|should)\\b|n['\u2019]t\\b",
);

const PUT_OUT = [
  re(
    `\\b(?:turn|switch|shut|flick|flip|click|snap)(?:s|es|ed|ing)? off (?:${DET} )?${WORDS}(?:${ANY}|${POWER})\\b`,
  ),
  re(
    `\\b(?:turn|switch|shut|flick|flip|click|snap)(?:s|es|ed|ing)? ${DET} ${WORDS}(?:${ANY}|${POWER}) off\\b`,
  ),
  re(`\\b(?:put|blow|snuff|pinch|stamp|stub)(?:s|es|ed)? out (?:${DET} )?${WORDS}(?:${ANY})\\b`),
  re(`\\b(?:put|blow|snuff|pinch|stamp|stub)(?:s|es|ed)? ${DET} ${WORDS}(?:${ANY}) out\\b`),
  re(
    `\\b(?:extinguish|douse|snuff|smother|quench|kill|cut)(?:s|es|ed|d)? (?:${DET} )?${WORDS}(?:${ANY}|${POWER})\\b`,
  ),
];
const GOES_OUT = [
  re(
    `\\b(?:${ANY}|${POWER})\\b(?: [\\p{L}-]+){0,6}? (?:go|goes|went|snaps?|blinks?|winks?|flickers?|gutters?) (?:out|off|dark|dead)\\b`,
  ),
  re(`\\b(?:${ANY}|${POWER}) (?:dies|die|fails?|cuts? out|gives? out)\\b`),
];
const DARKENS = re(
  '^\\W*(?:then |and |total |sudden |complete |utter )*(?:darkness|blackness|black-?out)\\W*$|\\b(?:room|place|house|everything|tower|street|stage|it all|all) (?:goes|falls|turns) (?:dark|black)\\b|\\bplunged? into (?:total )?darkness\\b|\\bgoes dark\\b',
);
const LIGHTS_UP = [
  re(`\\b(?:light|lights|lit|relights?|ignites?|kindles?) (?:${DET} )${WORDS}(?:${ANY})\\b`),
  re(`\\b(?:light|lights|lit) (?:two|three|some|more) ${WORDS}(?:${ANY})\\b`),
  re(
    `\\b(?:turn|switch|flick|flip|click|snap)(?:s|es|ed|ing)? on (?:${DET} )?${WORDS}(?:${ANY}|${POWER})\\b`,
  ),
  re(`\\b(?:turn|switch|flick|flip|click|snap)(?:s|es|ed|ing)? ${DET} ${WORDS}(?:${ANY}|${POWER}) on\\b`),
];
/** Things that are set alight and burn away. */
const FUEL =
  'papers?|letters?|wood|logs?|kindling|tinder|brush|pile|pyre|straw|hay|oil|books?|chairs?|furniture|heap|rags?|curtains?|photographs?';
const KINDLES = [
  re(`\\b(?:light|lights|lit|ignites?|kindles?|burns?) (?:${DET} )${WORDS}(?:${FUEL})\\b`),
  re('\\bsets? fire to\\b|\\bsets? (?:[\\p{L}\\s]{1,24})(?:on fire|alight|ablaze)\\b'),
];
const COMES_ON = [
  re(
    `\\b(?:${ANY}|${POWER})\\b(?: [\\p{L}-]+){0,5}? (?:comes?|came|flickers?|snaps?|blinks?|goes|springs?|roars?) (?:back )?(?:on|up|to life|alight)\\b`,
  ),
  re(`\\b(?:${ANY}) (?:catches|flares?(?: up)?|ignites?|kindles?)\\b`),
  re('\\blights? (?:fills|floods) (?:the|back)\\b'),
];
const IS_OUT = [
  re(
    `\\b(?:${ANY}|${POWER}) (?:is|are|has gone|have gone|still|stays?|hangs?) (?:\\p{L}+ )?(?:out|off|dark|dead|unlit|cold|black)\\b`,
  ),
  re(`\\b(?:dead|unlit|dark|cold|extinguished) (?:${LAMP}|glass|stove|hearth)\\b`),
  re(
    '\\b(?:sits?|stands?|lies|lie|waits?|works?|talks?|listens?|gropes?|alone|still) (?:[\\p{L}\\s]{0,24}\\b)?in (?:the|total|complete) (?:dark|darkness)\\b',
  ),
  re("^\\W*(?:it is|it\u2019s|it's|all is|everything is) (?:\\p{L}+ )?(?:dark|black)\\b"),
  re('\\bno (?:light|lamp) (?:burns|here|is lit|anywhere)\\b|^\\W*no light\\W*$|\\bin the dark\\W*$'),
];
const IS_ON = [
  re(`\\b(?:${ANY}) (?:still |always )?(?:burns?|glows?|shines?|blazes?|turns)\\b`),
  re(`\\b(?:${ANY}) (?:is|are) (?:\\p{L}+ )?(?:lit|on|burning|alight|aglow|bright)\\b`),
];
const COLOURS = 'yellow|golden|gold|amber|orange|red|white|blue|green|pale|warm|cold|violet|purple|pink';
const COLOURED = re(`\\b(?:${LAMP})\\b (?:is|are|turns?|burns?|goes|grows?|glows?) (?:now )?(${COLOURS})\\b`);

const which = (text: string): LampWords['which'] => {
  if (re(`\\b(?:${POWER}|lamps|lights|bulbs|chandeliers?)\\b`).test(text)) {
    // `He lights the candle`: the verb is no lamp.
    if (!re(`\\blights (?:${DET}|two|three|some|more) `).test(text)) return 'lamps';
  }
  const noun = [...text.matchAll(new RegExp(`\\b(?:${ANY})\\b`, 'giu'))].at(-1)?.[0] ?? '';
  if (re(`^(?:${FLAME})$`).test(noun)) return 'candles';
  return re(`^(?:${HEARTH})$`).test(noun) ? 'fire' : 'lamp';
};

/** Stems of all of them: most sentences say nothing of light, and one plain look tells. */
const HINT =
  /lamp|light|lit\b|bulb|chandelier|beacon|lens|wick|burn|candle|lantern|torch|match|candelabra|fire|stove|hearth|furnace|power|electric|current|generator|glass|dark|black|ignit|kindl|ablaze|alight/i;

/** What sentences said before: a beat that is planned anew is asked the same again. */
const known = new Map<string, LampWords | undefined>();
const MOST_KNOWN = 4096;

/**
 * Reads what one English sentence does to the lamps (`Mara lights the lamp`, `The lights go out`, `Darkness.`) or says
 * of them (`The lamp burns`, `in the dark`). Undefined for all others, and for what does not happen. Pure.
 */
export const lampWords = (sentence: string): LampWords | undefined => {
  const before = known.get(sentence);
  if (before !== undefined || known.has(sentence)) return before;
  const words = HINT.test(sentence) ? read(sentence) : undefined;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(sentence, words);
  return words;
};

const read = (sentence: string): LampWords | undefined => {
  if (UNREAL.test(sentence)) return undefined;
  const text = sentence.replace(/\s+/gu, ' ');
  const hit = (list: readonly RegExp[]): string | undefined => {
    for (const r of list) {
      const m = r.exec(text);
      if (m !== null) return m[0];
    }
    return undefined;
  };
  const colour = COLOURED.exec(text)?.[1]?.toLowerCase();
  const coloured = colour === undefined ? {} : { colour };
  if (DARKENS.test(text)) return { which: 'lamps', on: false, happens: true };
  const out = hit(PUT_OUT) ?? hit(GOES_OUT);
  if (out !== undefined) return { which: which(out), on: false, happens: true };
  const on = hit(LIGHTS_UP) ?? hit(COMES_ON);
  if (on !== undefined) return { which: which(on), on: true, happens: true, ...coloured };
  if (hit(KINDLES) !== undefined) return { which: 'kindled', on: true, happens: true };
  const dark = hit(IS_OUT);
  if (dark !== undefined)
    return {
      which: re(`\\b(?:${FLAME}|${HEARTH})\\b`).test(dark) ? which(dark) : 'lamps',
      on: false,
      happens: false,
    };
  const burns = hit(IS_ON) ?? (colour === undefined ? undefined : (COLOURED.exec(text)?.[0] ?? ''));
  return burns === undefined ? undefined : { which: which(burns), on: true, happens: false, ...coloured };
};
