import { FEELINGS, type FeelingKind } from './feeling-kind.ts';
import { FEELING_WORDS, ONLY_WHEN_TOLD } from './feeling-words.ts';
import { valenceOf } from './valence.ts';
import { wordsOf } from './words.ts';

export { FEELINGS, type FeelingKind } from './feeling-kind.ts';
export type SpeechManner = 'whisper' | 'shout' | 'normal' | 'phone' | 'aside';

export interface LineFeeling {
  readonly kind: FeelingKind;
  /** 0..1000: how much shows. Text is a better guide to this than to `kind`. */
  readonly strength: number;
  /** What decided `kind`. */
  readonly from: 'parenthetical' | 'words' | 'punctuation' | 'context';
  readonly manner?: SpeechManner;
}

export interface FeelingInput {
  readonly text: string;
  readonly parenthetical?: string;
  /** Action just before the line. */
  readonly context?: string;
}

const MANNERS: readonly (readonly [SpeechManner, RegExp])[] = [
  [
    'whisper',
    /\b(whisper\w*|sotto(?: voce)?|hushed|under (?:his|her|their) breath|quietly|softly|murmur\w*|mutter\w*|low voice|barely audible)\b/i,
  ],
  [
    'shout',
    /\b(shout\w*|yell\w*|scream\w*|holler\w*|bellow\w*|call(?:s|ing) (?:out|after)|roar\w*|at the top|loudly|over the (?:noise|music|wind|engine))\b/i,
  ],
  [
    'phone',
    /\b(?:(?:into|on|over|through|picking up|picks up|answers|answering)(?: the)? (?:tele|cell)?phone|into (?:the )?(?:receiver|radio|handset|walkie|intercom|mic)|on (?:the )?(?:radio|intercom|speaker))\b|\bfilter(?:ed)?\b/i,
  ],
  ['aside', /\b(aside|to (?:him|her|them)sel(?:f|ves)|to (?:the )?(?:camera|audience)|to no one)\b/i],
];

/** How strongly a word says its feeling; told words (parentheticals, action) count more than spoken ones. */
const count = (text: string, told: boolean): Map<FeelingKind, number> => {
  const words = wordsOf(text);
  const found = new Map<FeelingKind, number>();
  words.forEach((w, i) => {
    const previous = words[i - 1] ?? '';
    const pair = FEELING_WORDS.get(`${w}_${words[i + 1] ?? ''}`);
    const single = !told && ONLY_WHEN_TOLD.has(w) ? undefined : FEELING_WORDS.get(w);
    const kind = pair ?? single;
    if (kind === undefined) return;
    const negated =
      /^(not|no|never|isn't|don't|didn't|wasn't|aren't|can't|won't|without)$/.test(previous) ||
      /^(not|never|don't)$/.test(words[i - 2] ?? '');
    if (negated) return;
    found.set(kind, (found.get(kind) ?? 0) + (pair ? 2 : 1.2));
  });
  return found;
};

const top = (scores: ReadonlyMap<FeelingKind, number>): [FeelingKind, number] | undefined => {
  let best: [FeelingKind, number] | undefined;
  for (const kind of FEELINGS) {
    const n = scores.get(kind) ?? 0;
    if (n > 0 && (best === undefined || n > best[1])) best = [kind, n];
  }
  return best;
};

const clampStrength = (x: number): number => Math.max(0, Math.min(1000, Math.round(x)));

/**
 * How a line feels, from what is written alone. A parenthetical decides; else words, else marks ("?!" surprise, "..."
 * sadness, dashes fear, "!" anger or joy by the words' valence), else the action before at half strength. Lifts are
 * those measured on MELD (see reference): text sets how much, the label stays soft.
 */
export const feelingOf = (line: FeelingInput): LineFeeling => {
  const text = line.text.slice(0, 4000);
  const told = line.parenthetical?.slice(0, 400) ?? '';
  const context = line.context?.slice(-600) ?? '';

  const marks = text.match(/[!?]/g)?.length ?? 0;
  const exclaims = text.match(/!/g)?.length ?? 0;
  const bothMarks = /\?!|!\?|\?\?/.test(text);
  const trails = /\.\.\.|…/.test(text);
  const broken = /--|[—–]|\b(\w)-\1/.test(text);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\b\p{Lu}{3,}\b/gu)?.length ?? 0;
  const allCapitals = letters > 3 && !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text);
  let valence = 0;
  for (const w of wordsOf(text)) valence += valenceOf(w);

  const heat =
    110 +
    150 * Math.min(3, exclaims) +
    120 * (bothMarks ? 1 : 0) +
    60 * Math.min(2, capitals) +
    (allCapitals ? 200 : 0) +
    50 * (trails ? 1 : 0) +
    60 * (broken ? 1 : 0) +
    30 * Math.min(6, Math.abs(valence)) +
    20 * Math.min(2, marks - exclaims);

  const parts = `${told} `;
  const mannerTold = MANNERS.find(([, pattern]) => pattern.test(parts))?.[0];
  const mannerNear =
    /\b(phone|receiver)\b/i.test(context) && MANNERS[2]?.[1].test(context) ? 'phone' : undefined;
  const manner: SpeechManner | undefined =
    mannerTold ??
    (allCapitals && exclaims > 0 ? 'shout' : exclaims >= 2 && capitals > 0 ? 'shout' : mannerNear);
  const done = (kind: FeelingKind, strength: number, from: LineFeeling['from']): LineFeeling => ({
    kind,
    strength: clampStrength(kind === 'neutral' ? Math.min(strength, 250) : strength),
    from,
    ...(manner ? { manner } : {}),
  });

  const byParenthetical = top(count(told, true));
  if (byParenthetical) return done(byParenthetical[0], 420 + heat * 0.6, 'parenthetical');

  const scores = count(text, false);
  const add = (kind: FeelingKind, n: number): void => {
    scores.set(kind, (scores.get(kind) ?? 0) + n);
  };
  // Weights after the lifts over base rate: "?!" surprise 4.8, "sorry" sadness 6.5, "!" anger and joy 2, ...
  if (/\b(?:i'm|i am|so) (?:so |very |truly )?sorry\b/i.test(text)) add('sadness', 1.2);
  const worded = top(scores);
  if (bothMarks) add('surprise', 1.6);
  if (trails) add('sadness', 0.5);
  if (broken) add('fear', 0.6);
  if (exclaims > 0) {
    add('anger', valence < 0 || (valence === 0 && (capitals > 0 || exclaims > 1)) ? 1 : 0.3);
    add('joy', valence > 0 ? 1 : 0.2);
    if (valence === 0 && exclaims === 1 && letters < 12) add('surprise', 0.4);
  }
  if (!worded && valence <= -4) add('anger', 0.7);
  if (!worded && valence >= 4) add('joy', 0.7);
  const best = top(scores);
  if (worded && best && best[1] >= 1)
    return done(
      best[0],
      180 + heat,
      scores.get(best[0]) === worded[1] || best[0] === worded[0] ? 'words' : 'punctuation',
    );
  if (best && best[1] >= 0.5) return done(best[0], heat, 'punctuation');
  const near = top(count(context, true));
  if (near) return done(near[0], (200 + heat) / 2, 'context');
  return done('neutral', heat, 'punctuation');
};
