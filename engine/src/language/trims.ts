import { valenceOf } from './valence.ts';
import { wordsOf } from './words.ts';

export interface TrimContext {
  /** The cast in upper case. */
  readonly names?: readonly string[];
  /** The speech before, by whoever. */
  readonly before?: string;
  /** The speech after. */
  readonly after?: string;
}

export interface Trim {
  /** Whether it may go by itself when talk is short. */
  readonly may: boolean;
  /** How much the story would miss it, 0..1000. */
  readonly weight: number;
}

/** Words that mark a fact, a plan or a turn: what a later scene may lean on. */
const FACTS = new Set(
  `because why where when who how name called dead died killed alive married pregnant love hate promise secret truth lie
  key gun money letter plan tomorrow tonight yesterday midnight father mother brother sister son daughter wife husband
  means therefore remember found lost left leaving coming gone won said told know knew never always must will won't can't
  deal sorry goodbye yes no okay`.split(/\s+/),
);

/** A name or a thing that is named inside a sentence: `go to Paris`. */
const NAMED = /[^\s.!?…"“(-]\s+(?!I\b|I')\p{Lu}\p{Ll}+/u;

/**
 * Whether a speech may be left out. Length is as good a guide as content (reference, language.md): only lines under
 * nine words may go by themselves, and of these only such as carry no name, fact, question or answer.
 */
export const trimmable = (speech: { readonly text: string }, context: TrimContext = {}): Trim => {
  const text = speech.text
    .slice(0, 4000)
    .replace(/\[\[[^\]]*\]\]|[*_]/g, '')
    .trim();
  const words = wordsOf(text);
  const upper = ` ${words.join(' ').toUpperCase()} `;
  const asks = /[?？]/.test(text);
  const answers = /[?？]["”’)]*\s*$/.test((context.before ?? '').trim());
  const isAnswered = /^\s*(?:what|who|huh|why|where|how|really)\b[^.!]{0,24}\?/i.test(context.after ?? '');
  const names =
    (context.names ?? []).some((n) => n.trim() !== '' && upper.includes(` ${n.toUpperCase()} `)) ||
    NAMED.test(text);
  const numbers = /\d/.test(text);
  let facts = 0;
  let charge = 0;
  for (const w of words) {
    if (FACTS.has(w)) facts++;
    charge += Math.abs(valenceOf(w));
  }
  const weight = Math.min(
    1000,
    Math.round(
      32 * Math.min(18, words.length) +
        (asks ? 200 : 0) +
        (answers ? 180 : 0) +
        (isAnswered ? 200 : 0) +
        (names ? 180 : 0) +
        (numbers ? 160 : 0) +
        70 * Math.min(4, facts) +
        18 * Math.min(8, charge),
    ),
  );
  const broken = /(?:--|[—–])\s*$/.test(text);
  const may =
    words.length < 9 &&
    !asks &&
    !answers &&
    !isAnswered &&
    !names &&
    !numbers &&
    facts === 0 &&
    charge < 5 &&
    !broken;
  return { may, weight };
};
