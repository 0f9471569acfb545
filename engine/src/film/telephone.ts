import type { Item, SpeechItem } from './film.ts';

const INTERCUT = /\bINTER-?CUT/u;
const INTO =
  /\b(?:into|on|over|to)\s+(?:the\s+|his\s+|her\s+|their\s+)?(?:tele|cell)?-?\s?(?:phone|receiver|mobile|handset)\b/iu;
const HANGS_UP =
  /\b(?:hangs? up|ends? the call|puts? (?:down the|the) (?:phone|receiver)|slams? (?:down )?the (?:phone|receiver))\b/iu;
const TAKES_UP =
  /\b(?:answers|picks? up|grabs?|lifts|dials)\b[^.]{0,30}\b(?:phone|telephone|receiver|call|number|mobile|cell)\b|\bon the (?:phone|telephone)\b/iu;

/** A line that only says that two places alternate: `INTERCUT WITH:`, `INTERCUT BETWEEN THE TWO`. */
export const isIntercut = (text: string): boolean => /^\(?INTER-?CUT/u.test(text.trim()) && text.length < 120;

/** Who was on the line when the beat before ended by `INTERCUT WITH:` the place that follows. */
export const callersOf = (before: readonly Item[]): string[] => {
  const last = before.at(-1);
  if (last?.kind !== 'transition' || !isIntercut(last.text)) return [];
  return [...new Set(before.flatMap((i) => (i.kind === 'speech' && i.channel === 'on' ? [i.speaker] : [])))];
};

/**
 * Telephone talk: in an intercut scene the set is that of the first to be seen, the other side is a voice in the
 * receiver; whoever is here and talks with such a voice, or `into the phone`, holds one to the ear.
 */
export const onTelephones = (
  items: readonly Item[],
  heading: string,
  callers: readonly string[] = [],
): Item[] => {
  const far = new Set<string>(callers);
  const near = new Set<string>();
  let talking = new Set<string>();
  let intercut = callers.length > 0 || INTERCUT.test(heading.toUpperCase());

  const heard = new Set<string>();
  for (const item of items) if (item.kind === 'speech' && item.channel === 'phone') heard.add(item.speaker);
  const out: Item[] = [];
  for (const item of items) {
    if (item.kind === 'transition' && isIntercut(item.text)) intercut = true;
    if (item.kind === 'action') {
      if (INTERCUT.test(item.text)) intercut = true;
      const who = item.events.flatMap((e) => e.subject ?? []).map((n) => n.toUpperCase());

      if (HANGS_UP.test(item.text)) talking = new Set();
      else if (TAKES_UP.test(item.text) && who[0] !== undefined) talking.add(who[0]);
    }
    if (item.kind !== 'speech') {
      out.push(item);
      continue;
    }
    const into = item.parenthetical !== undefined && INTO.test(item.parenthetical);
    const id = item.speaker;
    if (item.channel === 'phone') {
      far.add(id);
      out.push(item);
      continue;
    }
    const onLine = intercut || into || (heard.size > 0 && talking.size > 0);
    if (item.channel !== 'on' || !onLine) {
      out.push(item);
      continue;
    }
    // The first to speak is here; in an intercut whoever speaks next is at the other end.
    const here = near.has(id) || (!far.has(id) && (near.size === 0 || !intercut));
    (here ? near : far).add(id);
    const speech: SpeechItem = here
      ? { ...item, telephone: true }
      : { ...item, channel: 'phone', elsewhere: true };
    out.push(speech);
  }
  return out;
};
