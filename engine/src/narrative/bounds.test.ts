import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filmOfStory } from '../../../tests/films/film-of-story.ts';
import { inventedStory } from '../../../tests/films/invented-story.ts';
import { below, uniform } from '../base/random.ts';
import { evaluate } from '../film/expression.ts';
import type { StoryGraph } from '../film/graph.ts';
import { answered, entered, factsOf, hasSeen, openingState } from '../film/story-state.ts';
import { blindForesight } from './blind-foresight.ts';
import { decide } from './decide.ts';
import type { NativeState } from './native-story.ts';
import { nativeTelling } from './native-telling.ts';
import { type Audience, answer, beatsOf, offered, opening, type Run, record } from './run.ts';
import type { SavedStory } from './story.ts';
import type { Telling } from './telling.ts';

const AXES = ['tension', 'pace', 'warmth', 'spectacle', 'talk'] as const;
const TOGGLES = ['save:MARA', 'save:IVO', 'ending:e0', 'ending:e1', 'ending:e2'];

/** An audience that wishes, throws, takes and answers whatever a key says. */
const anyone = (key: number, n: number): Audience => {
  const settings = { tension: 0, pace: 0, warmth: 0, spectacle: 0, talk: 0 };
  for (const a of AXES) settings[a] = uniform(key, n, a) < 0.5 ? 0 : below(11, key, n, 'to', a) - 5;
  return {
    settings,
    toggles: new Set(TOGGLES.filter((t) => uniform(key, n, t) < 0.3)),
    ...(uniform(key, n, 'take') < 0.3 ? { take: `b${below(9, key, n, 'which')}` } : {}),
  };
};

interface Showing {
  readonly run: Run<NativeState>;
  /** Beats that took the time that they take as written. */
  readonly held: readonly boolean[];
}

const show = (telling: Telling<NativeState>, key: number): Showing => {
  let run = opening(telling);
  const held: boolean[] = [];
  for (let n = 0; n < 100; n++) {
    if (run.next.kind === 'beats') {
      const v = decide(telling, run, anyone(key, n), 1 + (key % 5));
      held.push(v.held || (v.settings.pace === 0 && v.settings.talk === 0));
      run = record(telling, run, v);
      continue;
    }
    const offer = offered(telling, run);
    if (offer === undefined) break;
    run = answer(telling, run, offer.options[below(offer.options.length, key, n, 'answer')]!.index);
  }
  return { run, held };
};

/** What a judge finds who replays the moves: knows the graph, not the planner. */
const faultsOf = (
  story: StoryGraph,
  moves: SavedStory['moves'],
  held: readonly boolean[],
  kind: string,
): string[] => {
  const faults: string[] = [];
  let state = openingState(story);
  let least = 0;
  let greatest = 0;
  let played = 0;
  const look = (): void => {
    for (const b of story.bounds.never) if (evaluate(b.when, factsOf(story, state))) faults.push(b.text);
  };
  for (const m of moves) {
    if ('enter' in m) {
      const node = story.nodes.findIndex((x) => x.beat === m.enter);
      state = entered(story, state, node);
      const span = story.nodes[node]!.length[held[played++] ? 'written' : 'free'];
      least += span.least;
      greatest += span.greatest;
      for (const b of story.bounds.before)
        if (b.then === node && !hasSeen(state, b.first)) faults.push(b.text);
    } else {
      const options = story.nodes[state.played]!.choice!.options;
      state = answered(
        story,
        state,
        options.findIndex((o) => o.id === m.option),
      );
    }
    look();
  }
  if (kind !== 'end') faults.push(kind);
  for (const [i, n] of story.nodes.entries()) if (n.lock && !hasSeen(state, i)) faults.push(`lock ${n.beat}`);
  const { runtime } = story.bounds;
  if (runtime && (least < runtime.least || greatest > runtime.greatest)) faults.push('runtime');
  return faults;
};

const faults = (story: StoryGraph, telling: Telling<NativeState>, key: number): string[] => {
  const { run, held } = show(telling, key);
  return faultsOf(story, telling.story.save(run.state).moves, held, run.next.kind);
};

const tellingOfSeed = (seed: number) => {
  const story = inventedStory(seed);
  const telling = nativeTelling(filmOfStory(story));
  const at = telling.foresight.of(telling.story.start());
  return { story, telling, sound: at.lawful && at.fits({ least: 0, greatest: 0 }) };
};

describe('bounds', () => {
  it('[N10] with look-ahead no bound is broken, however the audience acts, in any film that can be held', () => {
    let held = 0;
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1_000_000), (seed, key) => {
        const { story, telling, sound } = tellingOfSeed(seed);
        if (!sound) return;
        held++;
        for (let k = 0; k < 5; k++) expect(faults(story, telling, key + k)).toEqual([]);
      }),
      { seed: 3, numRuns: 200 },
    );
    expect(held).toBeGreaterThan(60);
  });

  it('[N10] with look-ahead switched off the same audiences break them', () => {
    let broken = 0;
    let films = 0;
    for (let seed = 0; seed < 60; seed++) {
      const { story, telling, sound } = tellingOfSeed(seed);
      if (!sound) continue;
      films++;
      const blind = { ...telling, foresight: blindForesight(telling.foresight) };
      for (let key = 0; key < 5; key++) if (faults(story, blind, key).length > 0) broken++;
    }
    expect(films).toBeGreaterThan(15);
    expect(broken).toBeGreaterThan(10);
  });

  it('[N12] a broken film is told all the same, to an end or to where nobody wrote on', () => {
    for (let seed = 0; seed < 80; seed++) {
      const { telling, sound } = tellingOfSeed(seed);
      if (sound) continue;
      const { run } = show(telling, seed);
      expect(['end', 'stuck']).toContain(run.next.kind);
      expect(new Set(beatsOf(run.path)).size).toBe(beatsOf(run.path).length);
    }
  });
});
