import { AXES } from '../audience/directive.ts';
import type { Settings } from '../audience/settings.ts';
import type { Slot, VariantCondition } from './film.ts';

/** Longest value of a slot that may hold any text, characters. */
export const LONGEST_VALUE = 60;

/** Value that a slot has: the one given where it may have it, on one line; else its own. */
export const slotValue = (slot: Slot, given: string | undefined): string => {
  if (given === undefined) return slot.initial;
  if (slot.options.length > 0) return slot.options.includes(given) ? given : slot.initial;
  const clean = given.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return [...clean].slice(0, LONGEST_VALUE).join('');
};

/** Whether other words stand in: every slot has the value named, every axis is in force so far. */
export const variantHolds = (
  when: VariantCondition,
  slots: readonly Slot[],
  given: Readonly<Record<string, string>>,
  settings: Settings,
): boolean => {
  for (const [name, value] of Object.entries(when.slots)) {
    const slot = slots.find((s) => s.name === name);
    if (slot === undefined || slotValue(slot, given[name]) !== value) return false;
  }
  for (const axis of AXES) {
    const asked = when.axes[axis];
    if (asked === undefined) continue;
    const now = settings[axis];
    const { operator: how, value } = asked;
    const holds =
      how === '<' ? now < value : how === '<=' ? now <= value : how === '>' ? now > value : now >= value;
    if (!holds) return false;
  }
  return true;
};
