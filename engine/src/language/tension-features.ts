import { valenceOf } from './valence.ts';
import { verbFormOf } from './verb-forms.ts';
import { actionOfVerb } from './verb-lexicon.ts';
import { wordsOf } from './words.ts';

export interface TensionParagraph {
  readonly kind: 'heading' | 'action' | 'dialogue';
  readonly text: string;
}

/** What tension is read from, in the order of the weights below. */
export const TENSION_FEATURES = [
  'violence',
  'danger',
  'headings',
  'motion',
  'negative',
  'urgency',
  'marks',
  'sentences',
  'capitals',
  'speeches',
] as const;

/** Weights found against turning points marked by hand (reference, language.md: AUC .82 and .91). */
export const TENSION_WEIGHTS: readonly number[] = [1.2, 1.2, 0.8, 0.8, 0.6, 0.5, 0.5, 0.4, 0.3, -0.2];

const VIOLENT = new Set('hit fight shoot cut strangle kill die dodge block surrender break burn'.split(' '));
const MOVING = new Set('run follow jump fall climb drive fly flinch'.split(' '));
/** Verbs too many-sided to count as violence in running text. */
const MILD = new Set(
  'cut strike beat break kick block box nail burn fire fly drop hit clip mob butt pass crack blow trip slap fell hand run start sink turn light drill match avoid trigger split'.split(
    ' ',
  ),
);
const DANGER = new Set(
  `gun guns pistol rifle shotgun weapon weapons knife blade sword bomb explosion blood bloody body corpse dead death dying
  kill killed killer murder murderer murdered attack fire flames danger dangerous threat trap hostage police cops siren
  sirens alarm gunshot gunshots gunfire bullet bullets shot shots scream screams screaming panic terror fear enemy enemies
  poison wound wounded injured crash emergency help escape prisoner monster ghost demon storm lightning thunder flood cliff
  trigger barrel aim target chase victim threaten revenge hate fight war soldier soldiers guard knives stab strangled hunted
  sniper scope assassin detonator countdown suicide funeral grave choking drowning bleeding broken shatter destroyed`.split(
    /\s+/,
  ),
);
const URGENT = new Set(
  'now suddenly quick quickly hurry hurries rush rushes immediately instantly late run fast faster go stop wait must seconds minutes abruptly frantic frantically desperate desperately time move before'.split(
    ' ',
  ),
);

/** Counts of a paragraph: its words, then one number a feature. */
export const featuresOf = (p: TensionParagraph): { readonly words: number; readonly counts: number[] } => {
  const words = wordsOf(p.text);
  let violence = 0;
  let danger = 0;
  let motion = 0;
  let negative = 0;
  let urgency = 0;
  for (const w of words) {
    const form = p.kind === 'heading' ? undefined : verbFormOf(w);
    if (form) {
      const { action, sure } = actionOfVerb(form.lemma);
      if (sure && VIOLENT.has(action)) violence += MILD.has(form.lemma) ? 0.4 : 1;
      else if (sure && MOVING.has(action) && p.kind === 'action') motion += 1;
    }
    if (DANGER.has(w)) danger++;
    if (URGENT.has(w)) urgency++;
    const v = valenceOf(w);
    if (v < 0) negative -= v;
  }
  const marks = (p.text.match(/!|--+|—/g) ?? []).length;
  const sentences = Math.max(1, (p.text.match(/(?<![.!?])[.!?]+(?=\s|$)/g) ?? []).length);
  const capitals = p.kind === 'action' ? (p.text.match(/\b\p{Lu}{3,}\b/gu) ?? []).length : 0;
  return {
    words: Math.max(1, words.length),
    counts: [
      violence,
      danger,
      p.kind === 'heading' ? 1 : 0,
      motion,
      negative / 2,
      urgency,
      marks,
      p.kind === 'heading' ? 0 : sentences,
      capitals,
      p.kind === 'dialogue' ? 1 : 0,
    ],
  };
};
