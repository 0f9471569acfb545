import type { Element } from '../screenplay/script.ts';
import { transitionOf } from '../screenplay/transition.ts';
import { transitionNamed } from './transition-named.ts';

/** A beat as it stands in the script: its heading and what is under it. */
export interface RawBeat {
  readonly heading: Element | undefined;
  readonly elements: Element[];
  /** It goes on under the heading of the beat before, after the picture went out and came back. */
  readonly resumed?: true;
}

const isTransition = (e: Element): boolean => transitionOf(e) !== undefined;

const shown = (e: Element): boolean =>
  e.type === 'action' || e.type === 'dialogue' || e.type === 'lyrics' || e.type === 'centered';

/** Transitions after which time has passed, though the place is the same. */
const PARTS: ReadonlySet<string> = new Set(['fade-out', 'fade-in', 'dissolve', 'wipe', 'iris']);

/** Content that somebody sees or hears, with the cue before it. */
const content = (e: Element): boolean => (shown(e) || e.type === 'character') && !isTransition(e);

/** Cuts a scene where a fade or a dissolve stands in its middle: what follows is later, in the same place. */
const split = (raw: RawBeat): RawBeat[] => {
  const out: RawBeat[] = [{ heading: raw.heading, elements: [] }];
  let seen = false;
  let faded = false;
  for (const e of raw.elements) {
    const words = transitionOf(e);
    const kind = words === undefined ? undefined : transitionNamed(words);
    if (seen && (kind === 'fade-in' || (faded && content(e)))) {
      out.push({ heading: raw.heading, elements: [], resumed: true });
      seen = false;
      faded = false;
    }
    out.at(-1)?.elements.push(e);
    if (content(e)) seen = true;
    else if (seen && kind !== undefined && PARTS.has(kind)) faded = true;
  }
  // A last FADE IN with nothing after it opens nothing.
  if (out.length > 1 && !out.at(-1)?.elements.some(content)) {
    const rest = out.pop()?.elements ?? [];
    out.at(-1)?.elements.push(...rest);
  }
  return out;
};

/** A script's elements by scene heading, cut where the picture goes out within a scene. */
export const rawBeats = (elements: readonly Element[]): RawBeat[] => {
  const beats: RawBeat[] = [{ heading: undefined, elements: [] }];
  for (const e of elements) {
    if (e.type === 'scene_heading') beats.push({ heading: e, elements: [] });
    else beats.at(-1)?.elements.push(e);
  }
  const [before, first] = beats;
  if (
    before !== undefined &&
    first !== undefined &&
    !before.elements.some((e) => shown(e) && !isTransition(e))
  ) {
    // FADE IN: above the first heading is how the first scene begins, not a scene of its own.
    first.elements.unshift(...before.elements);
    beats.shift();
  }
  return beats
    .filter((b) => b.heading !== undefined || b.elements.some((e) => shown(e) || isTransition(e)))
    .flatMap(split);
};
