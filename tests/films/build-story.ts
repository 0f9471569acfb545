import { fromSeconds } from '../../engine/src/base/time.ts';
import type { Effect, Expression, Variable } from '../../engine/src/film/expression.ts';
import type {
  BeforeBound,
  Bounds,
  Choice,
  ChoiceOption,
  StoryGraph,
  StoryNode,
} from '../../engine/src/film/graph.ts';

/** A node as a test writes it: beats by name. */
export interface WrittenNode
  extends Partial<Omit<StoryNode, 'beat' | 'gotos' | 'choice' | 'length' | 'tells' | 'needs'>> {
  readonly gotos?: ReadonlyArray<{ readonly to: string; readonly when?: Expression }>;
  readonly choice?: ReadonlyArray<{
    readonly text: string;
    readonly to?: string;
    readonly when?: Expression;
    readonly effects?: readonly Effect[];
  }>;
  readonly tells?: readonly string[];
  readonly needs?: readonly string[];
  /** Seconds: least, expected, greatest as written; half and double when free. */
  readonly seconds?: readonly [number, number, number];
}

export interface WrittenStory {
  readonly variables?: readonly Variable[];
  readonly nodes: Readonly<Record<string, WrittenNode>>;
  readonly bounds?: Partial<Bounds>;
  readonly arc?: StoryGraph['arc'];
  /** Facts by name that were found by reading, not by mark. */
  readonly estimated?: readonly string[];
  readonly remembered?: readonly number[];
}

export const boolean = (name: string, initial = 0): Variable => ({
  kind: 'boolean',
  name,
  initial,
  line: 1,
});
export const integer = (name: string, least: number, greatest: number, initial = least): Variable => ({
  kind: 'integer',
  name,
  least,
  greatest,
  initial,
  line: 1,
});
export const variable = (index: number): Expression => ({ kind: 'variable', index });
export const constant = (value: number): Expression => ({ kind: 'constant', value });
export const not = (of: Expression): Expression => ({ kind: 'not', of });
export const both = (left: Expression, right: Expression): Expression => ({ kind: 'and', left, right });
export const seen = (node: number): Expression => ({ kind: 'seen', node });
export const set = (index: number, value: number): Effect => ({ variable: index, operator: '=', value });
export const add = (index: number, value: number): Effect => ({ variable: index, operator: '+=', value });

/** A `before` bound over nodes by index. */
export const before = (text: string, first: number, then: number, line: number): BeforeBound => ({
  text,
  first,
  then,
  line,
});

/** A story graph from nodes by name, in the order written; node n stands on line 10 n + 1. Everything is remembered. */
export const storyFrom = (written: WrittenStory): StoryGraph => {
  const names = Object.keys(written.nodes);
  const at = (name: string): number => {
    const i = names.indexOf(name);
    if (i < 0) throw new Error(`no node "${name}"`);
    return i;
  };
  const facts = [
    ...new Set(Object.values(written.nodes).flatMap((n) => [...(n.tells ?? []), ...(n.needs ?? [])])),
  ];
  const nodes = names.map((beat, i): StoryNode => {
    const w = written.nodes[beat] as WrittenNode;
    const line = 10 * i + 1;
    const [least, expected, greatest] = (w.seconds ?? [9, 10, 11]).map(fromSeconds) as [
      number,
      number,
      number,
    ];
    const choice: Choice | undefined =
      w.choice === undefined
        ? undefined
        : {
            options: w.choice.map(
              (o, k): ChoiceOption => ({
                id: `o${k}`,
                text: o.text,
                ...(o.to === undefined ? {} : { to: at(o.to) }),
                ...(o.when === undefined ? {} : { when: o.when }),
                effects: o.effects ?? [],
                line: line + 1 + k,
                column: 1,
              }),
            ),
            fallback: 0,
            window: fromSeconds(8),
          };
    return {
      beat,
      ...(w.when === undefined ? {} : { when: w.when }),
      effects: w.effects ?? [],
      gotos: (w.gotos ?? []).map((g, k) => ({
        to: at(g.to),
        ...(g.when === undefined ? {} : { when: g.when }),
        line: line + 1 + k,
      })),
      ...(choice === undefined ? {} : { choice }),
      lock: w.lock ?? false,
      optional: w.optional ?? false,
      alternative: w.alternative ?? false,
      loose: w.loose ?? false,
      ...(w.ending === undefined ? {} : { ending: w.ending }),
      saves: w.saves ?? [],
      tells: (w.tells ?? []).map((f) => facts.indexOf(f)),
      needs: (w.needs ?? []).map((f, k) => ({ fact: facts.indexOf(f), line: line + 1 + k, column: 1 })),
      tension: w.tension ?? 500,
      warmth: w.warmth ?? 500,
      spectacle: w.spectacle ?? 500,
      estimated: w.estimated ?? [],
      ...(w.lines === undefined ? {} : { lines: w.lines }),
      length: {
        free: { least: Math.floor(least / 2), greatest: greatest * 2 },
        written: { least, greatest },
        expected,
      },
      line,
    };
  });
  const endings = [...new Set(nodes.flatMap((n) => (n.ending === undefined ? [] : [n.ending])))];
  return {
    variables: written.variables ?? [],
    nodes,
    endings: endings.map((id) => ({
      id,
      label: id,
      nodes: nodes.flatMap((n, i) => (n.ending === id ? [i] : [])),
    })),
    facts: facts.map((name) => ({ name, estimated: written.estimated?.includes(name) ?? false })),
    arc: written.arc ?? [],
    bounds: { never: [], before: [], intensity: 1000, persuasion: 'none', ...written.bounds },
    toggles: [],
    remembered: written.remembered ?? nodes.map((_, i) => i),
  };
};
