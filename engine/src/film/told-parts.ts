import { type ProseLine, type ProsePart, proseParts } from '../screenplay/prose.ts';
import { slug } from './slug.ts';

/** A line that a story told, and the part of the story that it comes from: a knot, a passage; empty where it has none. */
export interface ToldLine extends ProseLine {
  readonly where: string;
}

/** A part of a turn that is played as a beat. */
export interface ToldPart extends ProsePart {
  readonly id: string;
}

const isPlayed = (part: ProsePart): boolean =>
  part.heading !== undefined || part.elements.some((e) => e.type !== 'note');

/**
 * The beats of a turn. An id is the `beat:` tag, else the knot or passage that the first line comes from, else the
 * heading; `.2`, `.3` for those of the name that came before. A turn that says nothing but asks is a beat in which
 * nobody speaks, so that the question has a picture; one that says nothing and ends is none.
 */
export const partsOf = (
  lines: readonly ToldLine[],
  asks: boolean,
  before: Readonly<Record<string, number>>,
): { readonly parts: readonly ToldPart[]; readonly names: Readonly<Record<string, number>> } => {
  const told = proseParts(lines).filter(isPlayed);
  const empty: ProsePart = { elements: [], from: 0, to: lines.length };
  const shown = told.length > 0 || !asks ? told : [empty];
  const names: Record<string, number> = { ...before };
  const parts = shown.map((part) => {
    const where = lines[part.from]?.where ?? '';
    const wanted = slug(part.name ?? (where === '' ? (part.heading ?? 'opening') : where));
    const nth = (Object.hasOwn(names, wanted) ? (names[wanted] as number) : 0) + 1;
    names[wanted] = nth;
    return { ...part, id: nth === 1 ? wanted : `${wanted}.${nth}` };
  });
  return { parts, names };
};
