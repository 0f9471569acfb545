import { type Settings, settingsAt, settingsTrack } from '../audience/settings.ts';
import { answerOf, togglesAt } from '../audience/toggles.ts';
import type { Trace } from '../audience/trace.ts';
import { FLICKS_PER_SECOND, type Flicks } from '../base/time.ts';
import type { StoryGraph, StoryNode } from '../film/graph.ts';
import { Futures } from './futures.ts';
import type { Violation } from './violation.ts';
import { mayFollow, play, type World } from './world.ts';

/** A place in a timeline at which the director chose. */
export interface Seam {
  readonly at: Flicks;
  /** Before the beat that came. */
  readonly world: World;
  /** Index of the node that came. */
  readonly took: number;
}

const away = (value: number, tenths: number): number =>
  tenths === 0 ? 0 : Math.abs(tenths) * Math.abs(value - (500 + 100 * tenths));

/** How far a beat is from the stated taste: narrative's [N24], reckoned anew. */
const distance = (node: StoryNode, s: Settings): number => {
  const brief = s.pace - s.talk;
  const minute = Math.min(1000, Math.floor((node.length.expected * 1000) / (60 * FLICKS_PER_SECOND)));
  return (
    away(node.tension, s.tension) +
    away(node.warmth, s.warmth) +
    away(node.spectacle, s.spectacle) +
    (brief > 0 ? brief * minute : -brief * (1000 - minute))
  );
};

const hasTaste = (s: Settings): boolean =>
  s.tension !== 0 || s.warmth !== 0 || s.spectacle !== 0 || s.pace !== s.talk;

const kept = (toggle: string, story: StoryGraph, world: World): boolean =>
  toggle.startsWith('save:') &&
  world.played.some((n) => story.nodes[n]?.saves.includes(toggle.slice('save:'.length)));

const shown = new WeakMap<StoryGraph, Futures>();

/**
 * [J10] [J13] Quota of challenge and promises of toggles, at the seams where they can be told from outside: not where
 * the runtime may have excluded a way, the viewer asked for a beat, or the futures are too many to go through.
 */
export const seamViolations = (story: StoryGraph, seams: readonly Seam[], trace: Trace): Violation[] => {
  const { challenge, runtime } = story.bounds;
  const promised = trace.some((e) => e.kind === 'toggle' && /^(?:save|ending):/u.test(e.id));
  if (runtime !== undefined || (challenge === undefined && !promised)) return [];
  const futures = shown.get(story) ?? new Futures(story);
  shown.set(story, futures);
  const track = settingsTrack(trace);
  const out: Violation[] = [];
  let agreed: boolean[] = [];
  for (const { at, world, took } of seams) {
    const settings = settingsAt(track, at);
    const wishes = [...togglesAt(trace, at)].filter((t) => /^(?:save|ending):/u.test(t));
    const before = story.nodes[world.played.at(-1) ?? -1]?.beat ?? '';
    const taken = answerOf(trace, `after:${before}`, at);
    const unclear = () => {
      agreed = [];
    };
    if (taken !== undefined) {
      unclear();
      continue;
    }
    const all = mayFollow(story, world);
    if (all.length < 2) continue;
    const futuresOf = all.map((n) => futures.of(play(story, world, n)));
    if (futuresOf.some((f) => f === undefined)) {
      unclear();
      continue;
    }
    const lawful = all.filter((_, i) => futuresOf[i]?.lawful);
    const name = story.nodes[took]?.beat ?? '';
    if (wishes.length > 0) {
      const [toggle] = wishes;
      if (wishes.length === 1 && toggle !== undefined && !kept(toggle, story, world)) {
        const keeps = lawful.filter((n) => futures.of(play(story, world, n))?.outcomes.has(toggle));
        if (keeps.length > 0 && !keeps.includes(took))
          out.push({
            bound: 'promise',
            at,
            words: `${name} is entered, after which "${toggle}" cannot be kept; ${story.nodes[keeps[0] as number]?.beat} would have kept it`,
          });
      }
      unclear();
      continue;
    }
    if (challenge === undefined || !hasTaste(settings) || lawful.length < 2 || !lawful.includes(took))
      continue;
    const far = lawful.map((n) => distance(story.nodes[n] as StoryNode, settings));
    const least = Math.min(...far);
    if (far.every((d) => d === least)) continue;
    agreed.push(distance(story.nodes[took] as StoryNode, settings) === least);
    const window = agreed.slice(-challenge.of);
    if (window.length === challenge.of && window.filter((a) => !a).length < challenge.beats)
      out.push({
        bound: 'challenge',
        at,
        words: `${name} is what the audience likes best, as were too many before it: of ${challenge.of} contested beats at least ${challenge.beats} must not be`,
      });
  }
  return out;
};
