/**
 * Conditions and effects over a film's variables. Values are small integers everywhere: booleans 0 and 1,
 * enumerators their index, integers themselves; so that a film's states are finite and cheap.
 */
export type Variable =
  | { readonly kind: 'boolean'; readonly name: string; readonly initial: number; readonly line: number }
  | {
      readonly kind: 'enumeration';
      readonly name: string;
      readonly values: readonly string[];
      readonly initial: number;
      readonly line: number;
    }
  | {
      readonly kind: 'integer';
      readonly name: string;
      readonly least: number;
      readonly greatest: number;
      readonly initial: number;
      readonly line: number;
    };

export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=';

export type Expression =
  | { readonly kind: 'constant'; readonly value: number }
  /** Index in the graph's `variables`. */
  | { readonly kind: 'variable'; readonly index: number }
  /** 1 if the node of this index has been played (the one being entered included). */
  | { readonly kind: 'seen'; readonly node: number }
  /** 1 if the film ends, or has ended, in this ending: index in `endings`. */
  | { readonly kind: 'ending'; readonly ending: number }
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: 'and' | 'or'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: Comparison; readonly left: Expression; readonly right: Expression };

/** `name = value`, `name += value`, `name -= value`; integers saturate at their range. */
export interface Effect {
  readonly variable: number;
  readonly operator: '=' | '+=' | '-=';
  readonly value: number;
}

/** What an expression is asked of. */
export interface Facts {
  value(variable: number): number;
  seen(node: number): boolean;
  /** Index of the ending that the current node is, or -1. */
  readonly ending: number;
}

/** Value of an expression: 0 is false. */
export const evaluate = (e: Expression, of: Facts): number => {
  switch (e.kind) {
    case 'constant':
      return e.value;
    case 'variable':
      return of.value(e.index);
    case 'seen':
      return of.seen(e.node) ? 1 : 0;
    case 'ending':
      return of.ending === e.ending ? 1 : 0;
    case 'not':
      return evaluate(e.of, of) === 0 ? 1 : 0;
    case 'and':
      return evaluate(e.left, of) !== 0 && evaluate(e.right, of) !== 0 ? 1 : 0;
    case 'or':
      return evaluate(e.left, of) !== 0 || evaluate(e.right, of) !== 0 ? 1 : 0;
    default: {
      const a = evaluate(e.left, of);
      const b = evaluate(e.right, of);
      switch (e.kind) {
        case '==':
          return a === b ? 1 : 0;
        case '!=':
          return a !== b ? 1 : 0;
        case '<':
          return a < b ? 1 : 0;
        case '<=':
          return a <= b ? 1 : 0;
        case '>':
          return a > b ? 1 : 0;
        case '>=':
          return a >= b ? 1 : 0;
      }
    }
  }
};
