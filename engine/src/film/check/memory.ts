import type { StoryGraph } from '../graph.ts';

/**
 * The story with all that its bounds must remember: whether a `before` was kept and which locked beats played decide
 * what is lawful, though nothing in the story itself reads them. Returns the same object where nothing is to be added.
 */
export const memoryOf = (graph: StoryGraph): StoryGraph => {
  const memory = new Set(graph.remembered);
  const had = memory.size;
  for (const b of graph.bounds.before) memory.add(b.first);
  graph.nodes.forEach((n, i) => {
    if (n.lock) memory.add(i);
  });
  return memory.size === had ? graph : { ...graph, remembered: [...memory].sort((a, b) => a - b) };
};
