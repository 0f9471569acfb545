import type { Expression } from './expression.ts';
import { type Names, valueWords } from './names.ts';

const BINDS: Readonly<Record<string, number>> = { or: 1, and: 2, not: 3 };
/** Comparisons bind closer than all of these, single things closest. */
const binding = (e: Expression): number =>
  BINDS[e.kind] ?? (e.kind === 'constant' || e.kind === 'variable' || e.kind === 'seen' ? 6 : 5);

/** An expression as a director would write it; reading it again gives the same expression. */
export const printExpression = (e: Expression, names: Names): string => {
  const within = (inner: Expression, least: number): string => {
    const words = printExpression(inner, names);
    return binding(inner) < least ? `(${words})` : words;
  };
  switch (e.kind) {
    case 'constant':
      return e.value === 0 ? 'false' : 'true';
    case 'variable':
      return names.variables[e.index]?.name ?? `?${e.index}`;
    case 'seen':
      return `seen(${names.beats[e.node] ?? `?${e.node}`})`;
    case 'ending':
      return `ending == ${names.endings[e.ending] ?? `?${e.ending}`}`;
    case 'not':
      return e.of.kind === 'ending'
        ? `ending != ${names.endings[e.of.ending] ?? `?${e.of.ending}`}`
        : `not ${within(e.of, 3)}`;
    case 'and':
    case 'or':
      // Reading joins from the left: what stands on the right keeps its parentheses.
      return `${within(e.left, binding(e))} ${e.kind} ${within(e.right, binding(e) + 1)}`;
    default: {
      const side = (a: Expression, b: Expression): string => {
        if (a.kind !== 'constant') return within(a, 6);
        const v = b.kind === 'variable' ? names.variables[b.index] : undefined;
        if (v !== undefined) return valueWords(v, a.value);
        // Beside another condition a constant is one too, beside a number a number.
        return b.kind === 'constant' ? String(a.value) : a.value === 0 ? 'false' : 'true';
      };
      return `${side(e.left, e.right)} ${e.kind} ${side(e.right, e.left)}`;
    }
  }
};
