import type { Next, Story } from './story.ts';

/** States of a told story explored unless told otherwise: each costs its maker a turn. */
export const MOST_TOLD_STATES = 2000;

/** What exploring a story through the port found. */
export interface ToldSpace {
  readonly states: number;
  readonly complete: boolean;
  /** Beats entered, by id, in order of finding. */
  readonly beats: readonly string[];
  readonly questions: number;
  /** States in which it ends. */
  readonly ends: number;
  /** Ending ids, in order of finding. */
  readonly endings: readonly string[];
  /** Shortest plays to where nobody wrote what comes, one for each last beat: beats and answers. */
  readonly stuck: ReadonlyArray<{
    readonly beat: string;
    readonly line: number;
    readonly path: readonly string[];
  }>;
}

/** Breadth first through any `Story`, by its keys, to at most `most` states. Deterministic; only reads. */
export const exploreTold = <S>(story: Story<S>, most = MOST_TOLD_STATES): ToldSpace => {
  const start = story.start();
  const seen = new Set([story.key(start)]);
  interface Found {
    readonly state: S;
    readonly from?: Found;
    readonly move: string;
  }
  const queue: Found[] = [{ state: start, move: '' }];
  const beats = new Set<string>();
  const questions = new Set<string>();
  const endings = new Set<string>();
  const stuck = new Map<string, ToldSpace['stuck'][number]>();
  let ends = 0;
  let complete = true;
  for (let q = 0; q < queue.length; q++) {
    const found = queue[q] as Found;
    const next: Next = story.next(found.state);
    if (next.kind === 'end') {
      ends++;
      if (next.ending !== undefined) endings.add(next.ending);
    }
    if (next.kind === 'stuck') {
      const last = story.beat(found.state);
      const key = last?.id ?? '';
      if (!stuck.has(key)) {
        const path: string[] = [];
        for (let f: Found | undefined = found; f?.from !== undefined; f = f.from) path.push(f.move);
        stuck.set(key, { beat: key, line: last?.line ?? 1, path: path.reverse() });
      }
    }
    if (next.kind === 'choice') questions.add(next.id);
    if (next.kind !== 'beats' && next.kind !== 'choice') continue;
    next.options.forEach((option, i) => {
      if (next.kind === 'beats') beats.add(option.id);
      const state = story.take(found.state, i);
      const key = story.key(state);
      if (seen.has(key)) return;
      if (seen.size >= most) {
        complete = false;
        return;
      }
      seen.add(key);
      queue.push({ state, from: found, move: next.kind === 'choice' ? `"${option.text}"` : option.id });
    });
  }
  return {
    states: seen.size,
    complete,
    beats: [...beats],
    questions: questions.size,
    ends,
    endings: [...endings],
    stuck: [...stuck.values()],
  };
};
