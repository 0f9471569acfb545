import type { Variable } from './expression.ts';
import { slug } from './slug.ts';

/** What conditions and marks may name. */
export interface Names {
  readonly variables: readonly Variable[];
  /** Beat ids by index of node. */
  readonly beats: readonly string[];
  /** Ending ids by index. */
  readonly endings: readonly string[];
}

/** Index of a name among ids: as written, else as the slug that headings become. -1 where there is none. */
export const indexOfId = (ids: readonly string[], name: string): number => {
  const exact = ids.indexOf(name.toLowerCase());
  return exact >= 0 ? exact : ids.indexOf(slug(name));
};

/** Words that conditions are made of: no variable can have them as a name. */
export const RESERVED: ReadonlySet<string> = new Set([
  'and',
  'or',
  'not',
  'true',
  'false',
  'seen',
  'ending',
  'when',
  'set',
  'default',
  'within',
]);

export const variableNamed = (variables: readonly Variable[], name: string): number =>
  variables.findIndex((v) => v.name === name);

/** A value as a condition writes it. */
export const valueWords = (variable: Variable, value: number): string =>
  variable.kind === 'boolean'
    ? value === 0
      ? 'false'
      : 'true'
    : variable.kind === 'enumeration'
      ? (variable.values[value] ?? String(value))
      : String(value);

/** `trust (0..5)`, `keeper (alive, dead)`, for messages. */
export const variableWords = (v: Variable): string =>
  v.kind === 'boolean'
    ? `${v.name} (true or false)`
    : v.kind === 'integer'
      ? `${v.name} (${v.least}..${v.greatest})`
      : `${v.name} (${v.values.join(', ')})`;
