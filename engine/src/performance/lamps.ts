import type { Flicks } from '../base/time.ts';
import type { Beat } from '../film/film.ts';
import { type LampWords, lampWords } from '../language/lamp-words.ts';
import { lampGroup } from '../stage/sets/lamp-groups.ts';
import type { SetPlan } from '../stage/sets/plan.ts';
import type { LampGroup } from '../timeline/light.ts';
import type { Colour } from '../timeline/person.ts';

/** A moment at which lamps of the set go on or out, in the beat's own time. */
export interface LampChange {
  readonly at: Flicks;
  readonly groups: readonly LampGroup[];
  readonly on: boolean;
  /** What their light is from then on. */
  readonly colour?: Colour;
}

/** What the beat's own words do to the lamps of its set. */
export interface LampTrack {
  /** What is out as the beat opens. */
  readonly out: readonly LampGroup[];
  readonly colour?: Colour;
  readonly changes: readonly LampChange[];
}

const COLOURS: Readonly<Record<string, Colour>> = {
  yellow: 0xffc04a,
  golden: 0xffbe55,
  gold: 0xffbe55,
  amber: 0xffa640,
  warm: 0xffc27c,
  orange: 0xff9440,
  red: 0xff4a36,
  white: 0xfff4e0,
  pale: 0xf2f0e4,
  blue: 0x6d9cff,
  cold: 0xbcd4ff,
  green: 0x6adf8a,
  violet: 0xa47aff,
  purple: 0xa47aff,
  pink: 0xff8ab0,
};

/** Which lamps of this set are meant: `the lamp` of a lighthouse is its lens, `the lights` all that are not flames. */
const groupsOf = (words: LampWords, plan: SetPlan): readonly LampGroup[] => {
  if (words.which === 'lamps') return ['lens', 'lamps'];
  if (words.which === 'kindled') return ['fire'];
  if (words.which !== 'lamp') return [words.which];
  return plan.lamps.some((l) => lampGroup(l.kind) === 'lens') ? ['lens'] : ['lamps'];
};

/** What a sentence does to the lamps of this set, or says of them. */
export const lampsSaid = (
  sentence: string,
  plan: SetPlan,
): (Omit<LampChange, 'at'> & { readonly happens: boolean }) | undefined => {
  const words = lampWords(sentence);
  if (words === undefined) return undefined;
  // Out of doors `in the dark` is only the night.
  if (plan.height === 0 && words.which === 'lamps' && !words.happens) return undefined;
  // What is set alight is the fire that the scene shows, where it shows one.
  if (words.which === 'kindled' && !plan.pieces.some((p) => p.kind === 'fire')) return undefined;
  const colour = words.colour === undefined ? undefined : COLOURS[words.colour];
  return {
    groups: groupsOf(words, plan),
    on: words.on,
    happens: words.happens,
    ...(colour === undefined ? {} : { colour }),
  };
};

/**
 * The lamps as a beat opens, by its own words alone: a mark says it; else what is first lit there was out, what is
 * first put out burnt, and what is said to be dark is dark. Lamps of which nothing is said burn.
 */
export const lampsAtOpening = (beat: Beat, plan: SetPlan): Omit<LampTrack, 'changes'> => {
  if (beat.light === 'lamp') return { out: [] };
  // Out of doors the dark one is the lighthouse; streets keep their lamps.
  const far = plan.height === 0 && plan.lamps.some((l) => l.kind === 'lens');
  const out = new Set<LampGroup>(beat.light !== 'dark' ? [] : far ? ['lens'] : ['lens', 'lamps']);
  const told = new Set<LampGroup>(out);
  let colour: Colour | undefined;
  for (const item of beat.items) {
    if (item.kind !== 'action') continue;
    const sentences = item.events.length > 0 ? [...new Set(item.events.map((e) => e.sentence))] : [item.text];
    for (const sentence of sentences) {
      const said = lampsSaid(sentence, plan);
      if (said === undefined) continue;
      // A colour said of a light before anything happens to it has been its colour from the start.
      if (!said.happens && said.on && said.groups.every((g) => !told.has(g))) colour ??= said.colour;
      for (const g of said.groups) {
        if (told.has(g)) continue;
        told.add(g);
        if (said.on === said.happens) out.add(g);
      }
    }
  }
  return { out: [...out].sort(), ...(colour === undefined ? {} : { colour }) };
};
