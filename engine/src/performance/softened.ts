import type { Settings } from '../audience/settings.ts';
import type { FeelingKind } from '../timeline/feeling.ts';

const KIND: ReadonlySet<FeelingKind> = new Set(['joy', 'tenderness']);
const HARD: ReadonlySet<FeelingKind> = new Set(['anger', 'contempt', 'disgust', 'fear']);

/** A feeling as a wish for warmth lets it show: what is hard a little less, what is kind a little more; cold the other way. */
export const softened = (
  feeling: { readonly kind: FeelingKind; readonly strength: number },
  settings: Settings,
): { readonly kind: FeelingKind; readonly strength: number } => {
  const by = KIND.has(feeling.kind) ? 0.05 : HARD.has(feeling.kind) ? -0.06 : 0;
  if (by === 0 || settings.warmth === 0 || feeling.strength === 0) return feeling;
  const strength = Math.round(feeling.strength * (1 + by * settings.warmth));
  return { kind: feeling.kind, strength: Math.max(0, Math.min(1000, strength)) };
};
