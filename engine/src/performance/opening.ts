import type { Flicks } from '../base/time.ts';
import { openingPause } from '../film/pauses.ts';
import { latecomers } from '../film/who-acts.ts';
import type { Now, Rehearsal } from './actors.ts';
import { MOST_ON_SET } from './company.ts';
import { layOut } from './lay-out.ts';

/** Whether a sentence has the thing in somebody's hand. */
const inHand = (sentence: string, noun: string): boolean =>
  new RegExp(
    `\\b(?:carrying|carries|holding|holds|clutching|with)\\b[^,.;]{0,24}\\b${noun}\\b|\\b${noun}\\b in (?:his|her|their|one) hands?`,
    'iu',
  ).test(sentence);

/** Deeds that let a thing go. */
const LETS_GO = new Set(['put', 'give', 'drop', 'throw']);

/** Things in hand when a person is first seen: `carrying a lantern`, `holds the letter`, `enters with the umbrella`. */
export const carriedThings = (r: Pick<Rehearsal, 'beat' | 'ids'>): Map<string, string> => {
  const carried = new Map<string, string>();
  const met = new Set<string>();
  const seen = new Set<string>();
  const nouns = r.beat.props.map((p) => ({
    id: p.id,
    noun: p.noun.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, ''),
  }));
  for (const item of r.beat.items) {
    if (item.kind !== 'action') continue;
    for (const event of item.events) {
      const who = r.ids.get((event.subject?.[0] ?? '').toUpperCase());
      const before = new Set(seen);
      for (const { id, noun } of nouns) if (event.sentence.toLowerCase().includes(noun)) seen.add(id);
      if (who === undefined) continue;
      // What is put down or given before anyone has spoken of it was in hand all along.
      if (LETS_GO.has(event.action))
        for (const { id, noun } of nouns)
          if (!before.has(id) && !carried.has(id) && (event.object ?? '').toLowerCase().includes(noun))
            carried.set(id, who);
      if (met.has(who)) continue;
      met.add(who);
      const holds = event.action === 'carry' || event.action === 'hold';
      const sentence = event.sentence.toLowerCase();
      for (const { id, noun } of nouns)
        if (!carried.has(id) && sentence.includes(noun) && (holds || inHand(sentence, noun)))
          carried.set(id, who);
    }
  }
  return carried;
};

/** Puts people and things where the beat finds them. A set holds so many; the rest come when they are needed. */
export const place = (r: Rehearsal): void => {
  const late = latecomers(r);
  let there = 0;
  for (const [person, s] of r.seats) {
    if (late.has(person) || there >= MOST_ON_SET) continue;
    there++;
    r.ledger.stance({
      person,
      start: 0,
      kind: s.kind,
      x: s.x,
      z: s.z,
      y: s.y,
      yaw: s.yaw,
      blend: 0,
      ...(s.on === undefined ? {} : { on: s.on }),
    });
  }
  layOut(r, late);
};

/** How long the first picture stands before anything happens. */
export const openingTime = (r: Rehearsal, titled: boolean, now: Now): Flicks =>
  openingPause(
    titled,
    r.beat.items.some((i) => i.kind === 'speech'),
    now.settings,
  );
