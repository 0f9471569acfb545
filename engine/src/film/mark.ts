import type { Axis } from '../audience/directive.ts';
import type { Scale } from '../timeline/timeline.ts';

/** A word of a mark and its offset in the note's text. */
export interface Part {
  readonly text: string;
  readonly at: number;
}

/** `trust += 1` as written. */
export interface EffectPart {
  readonly variable: Part;
  readonly operator: '=' | '+=' | '-=';
  readonly value: Part;
}

/** `season=winter` or `warmth >= 2` as written. */
export type ConditionPart =
  | { readonly kind: 'slot'; readonly slot: Part; readonly value: Part }
  | {
      readonly kind: 'axis';
      readonly axis: Axis;
      readonly operator: '<' | '<=' | '>' | '>=';
      readonly value: number;
    };

/** What a note that begins with `@` says, as written: names are not looked up yet. */
export type Mark =
  | { readonly kind: 'beat'; readonly id: Part }
  | { readonly kind: 'when'; readonly condition: Part }
  | { readonly kind: 'set'; readonly effects: readonly EffectPart[] }
  | { readonly kind: 'goto'; readonly to: Part; readonly when?: Part }
  | {
      readonly kind: 'choice';
      readonly words: Part;
      readonly to?: Part;
      readonly when?: Part;
      readonly effects: readonly EffectPart[];
      readonly fallback: boolean;
      /** Milliseconds. */
      readonly within?: number;
    }
  | { readonly kind: 'lock' | 'optional' | 'trim' | 'loose' }
  | {
      readonly kind: 'alt';
      readonly when?: readonly ConditionPart[];
      readonly words?: Part;
    }
  /** Thousandths. */
  | { readonly kind: 'tension' | 'warmth' | 'spectacle'; readonly value: number }
  | { readonly kind: 'ending'; readonly id: Part; readonly label?: string }
  | { readonly kind: 'save'; readonly person: Part }
  | { readonly kind: 'slot'; readonly name: Part }
  | { readonly kind: 'tells' | 'needs'; readonly fact: Part }
  | { readonly kind: 'shot'; readonly scale: Scale; readonly person?: Part }
  | { readonly kind: 'look'; readonly name: Part }
  | { readonly kind: 'light'; readonly how: 'dark' | 'lamp' };

export type MarkKind = Mark['kind'];

/** How each mark is written, for remedies. */
export const MARK_FORMS: Readonly<Record<MarkKind, string>> = {
  beat: '[[@beat storm]]',
  when: '[[@when trust > 1 and not lamp_lit]]',
  set: '[[@set trust += 1]]',
  goto: '[[@goto pier]] or [[@goto pier when trust > 1]]',
  choice: '[[@choice "Open the door" -> door]]',
  lock: '[[@lock]]',
  optional: '[[@optional]]',
  trim: '[[@trim]]',
  loose: '[[@loose]]',
  alt: '[[@alt]] on a beat, or [[@alt warmth >= 2: other words]]',
  tension: '[[@tension 0.7]]',
  warmth: '[[@warmth 0.3]]',
  spectacle: '[[@spectacle 0.8]]',
  ending: '[[@ending hope]] or [[@ending hope "The lamp burns"]]',
  save: '[[@save MARA]]',
  slot: '[[@slot drink]]',
  tells: '[[@tells the letter]]',
  needs: '[[@needs the letter]]',
  shot: '[[@shot close-up MARA]]',
  look: '[[@look noir]]',
  light: '[[@light dark]] or [[@light lamp]]',
};

export const MARK_KINDS = Object.keys(MARK_FORMS) as readonly MarkKind[];
