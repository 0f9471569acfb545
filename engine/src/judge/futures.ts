import type { StoryGraph } from '../film/graph.ts';
import { answered, asked, holds, mayFollow, play, type World } from './world.ts';

/** More worlds than this are not gone through: what would hang on them is not judged. */
const MOST = 20_000;

/** What may still come of a world. */
export interface Future {
  /** The director can come to an ending without breaking a rule, however the viewer answers. */
  readonly lawful: boolean;
  /** Endings and persons (`ending:x`, `save:x`) that a lawful way on may still bring, the world's own past not counted. */
  readonly outcomes: ReadonlySet<string>;
}

/** Some rule of the director's is broken as things stand; locks are asked at the end only. */
export const brokenRule = (story: StoryGraph, world: World): string | undefined => {
  const never = story.bounds.never.find((n) => holds(n.when, story, world));
  if (never !== undefined) return `never: ${never.text}`;
  const last = world.played.at(-1);
  const before = story.bounds.before.find((b) => b.then === last && !world.played.includes(b.first));
  return before === undefined ? undefined : before.text;
};

export const missedLocks = (story: StoryGraph, world: World): number[] =>
  story.nodes.flatMap((n, i) => (n.lock && !world.played.includes(i) ? [i] : []));

/** Whether a film may end where a world stands. */
export const mayEnd = (story: StoryGraph, world: World): boolean => {
  const last = story.nodes[world.played.at(-1) ?? -1];
  if (last?.ending !== undefined) return true;
  return story.endings.length === 0 && mayFollow(story, world).length === 0;
};

const OPEN: Future = { lawful: true, outcomes: new Set() };

/** Goes through all that may come, one play after the other: slow, and simple enough to be believed. */
export class Futures {
  private readonly story: StoryGraph;
  private readonly known = new Map<string, Future>();
  private gone = 0;

  constructor(story: StoryGraph) {
    this.story = story;
  }

  /** What may come of a world; undefined where there is too much to go through. */
  of(world: World): Future | undefined {
    if (this.gone > MOST) return undefined;
    const future = this.reckon(world);
    return this.gone > MOST ? undefined : future;
  }

  private reckon(world: World): Future {
    const { story } = this;
    if (this.gone > MOST) return OPEN;
    const key = `${world.played.at(-1)}|${[...world.played].sort((a, b) => a - b).join(',')}|${world.values.join(',')}|${world.answer === undefined ? '' : `to ${world.answer.to}`}|${world.played.findLast((n) => !story.nodes[n]?.loose)}`;
    const kept = this.known.get(key);
    if (kept !== undefined) return kept;
    this.gone++;
    const future = this.ahead(world);
    this.known.set(key, future);
    return future;
  }

  private ahead(world: World): Future {
    const { story } = this;
    const lost: Future = { lawful: false, outcomes: new Set() };
    if (brokenRule(story, world) !== undefined) return lost;
    const last = story.nodes[world.played.at(-1) ?? -1];
    const own = [
      ...(last?.saves ?? []).map((s) => `save:${s}`),
      ...(last?.ending === undefined ? [] : [`ending:${last.ending}`]),
    ];
    if (last?.ending !== undefined || mayEnd(story, world))
      return missedLocks(story, world).length > 0 ? lost : { lawful: true, outcomes: new Set(own) };
    const options = asked(story, world);
    const ways =
      options.length > 0
        ? options.map((o) => this.reckon(answered(story, world, o)))
        : mayFollow(story, world).map((n) => this.reckon(play(story, world, n)));
    const lawful = ways.filter((w) => w.lawful);
    if (lawful.length === 0 || (options.length > 0 && lawful.length < ways.length)) return lost;
    return { lawful: true, outcomes: new Set([...own, ...lawful.flatMap((w) => [...w.outcomes])]) };
  }
}
