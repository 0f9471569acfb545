import type { Ending } from './graph.ts';
import type { MarkNote } from './mark-notes.ts';
import type { FilmSettings } from './settings.ts';
import { slug } from './slug.ts';

/** The endings of a film in the order of their first beats, with what they are called. */
export const endingsOf = (notes: readonly (readonly MarkNote[])[], settings: FilmSettings): Ending[] => {
  const found = new Map<string, { label?: string; nodes: number[] }>();
  for (const [node, list] of notes.entries())
    for (const { mark } of list.filter((n) => n.mark?.kind === 'ending').slice(0, 1)) {
      if (mark?.kind !== 'ending') continue;
      const id = slug(mark.id.text);
      const ending = found.get(id) ?? { nodes: [] };
      if (!ending.nodes.includes(node)) ending.nodes.push(node);
      if (ending.label === undefined && mark.label !== undefined && mark.label !== '')
        ending.label = mark.label;
      found.set(id, ending);
    }
  const labels = new Map(Object.entries(settings.endings ?? {}).map(([k, v]) => [slug(k), v]));
  return [...found].map(([id, { label, nodes }]) => {
    const plain = id.replaceAll('-', ' ');
    return { id, label: labels.get(id) ?? label ?? plain.charAt(0).toUpperCase() + plain.slice(1), nodes };
  });
};
