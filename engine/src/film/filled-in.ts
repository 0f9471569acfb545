import type { Bending, Slot } from './film.ts';
import { slotValue } from './variant.ts';

const LETTER = /[\p{L}\p{N}]/u;

/** A value as it stands at a place: with a capital where the words it replaces, or a sentence's beginning, have one. */
const fitted = (value: string, before: string, written: string): string => {
  const capital =
    written === ''
      ? before.trim() === '' || /[.!?…]["'”’)]*\s*$/u.test(before)
      : written !== written.toLowerCase() && written.charAt(0) !== written.charAt(0).toLowerCase();
  return capital ? value.charAt(0).toUpperCase() + value.slice(1) : value;
};

/** A line's text with the values of its slots. The same text where all of them are as written. */
export const filledIn = (
  text: string,
  marks: NonNullable<Bending['slots']>,
  slots: readonly Slot[],
  given: Readonly<Record<string, string>>,
): string => {
  let out = text;
  // From the end, so that the offsets before stay right.
  for (const m of [...marks].sort((a, b) => b.from - a.from)) {
    const slot = slots.find((s) => s.name === m.slot);
    if (slot === undefined) continue;
    const value = slotValue(slot, given[m.slot]);
    const written = text.slice(m.from, m.to);
    if (written !== '' && value === slot.initial) continue;
    const before = out.slice(0, m.from);
    const rest = out.slice(m.to);
    const words = fitted(value, before, written);
    const lead = written === '' && words !== '' && LETTER.test(before.charAt(before.length - 1)) ? ' ' : '';
    const trail = written === '' && words !== '' && LETTER.test(rest.charAt(0)) ? ' ' : '';
    out = `${before}${lead}${words}${trail}${rest}`;
  }
  return out;
};
