import type { Comparison, Expression, Variable } from './expression.ts';
import type { Fault } from './fault.ts';
import { indexOfId, type Names, variableNamed, variableWords } from './names.ts';
import { meant } from './nearest.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Parentheses and `not` inside each other beyond this are a fault. */
const DEEPEST = 50;
/** Pieces of one condition beyond this are a fault: conditions are evaluated millions of times. */
const MOST_TOKENS = 400;

const COMPARISONS: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>=']);

/** A side of a comparison, or a whole condition, with what is known of its kind. */
type Operand =
  | { readonly kind: 'boolean'; readonly e: Expression; readonly at: number }
  | { readonly kind: 'integer'; readonly e: Expression; readonly at: number; readonly of?: Variable }
  | { readonly kind: 'enumeration'; readonly e: Expression; readonly at: number; readonly of: Variable }
  /** A word that is no variable: an enumerator if the other side has such a value. */
  | { readonly kind: 'word'; readonly text: string; readonly at: number }
  | { readonly kind: 'ending'; readonly at: number };

/** Thrown inside this file alone: the first fault of a condition ends its reading. */
class Stop {
  readonly fault: Fault;
  constructor(fault: Fault) {
    this.fault = fault;
  }
}

class Reader {
  private i = 0;
  private depth = 0;
  private readonly tokens: readonly Token[];
  private readonly names: Names;
  private readonly end: number;

  constructor(tokens: readonly Token[], names: Names, end: number) {
    this.tokens = tokens;
    this.names = names;
    this.end = end;
  }

  private fail(code: Fault['code'], message: string, remedy: string, at = this.here()): never {
    throw new Stop({ code, message, remedy, at });
  }

  private here(): number {
    return this.tokens[this.i]?.at ?? this.end;
  }

  private symbol(...texts: string[]): string | undefined {
    const t = this.tokens[this.i];
    if (t === undefined || (t.kind !== 'symbol' && t.kind !== 'name') || !texts.includes(t.text))
      return undefined;
    this.i++;
    return t.text;
  }

  whole(): Expression {
    const o = this.or();
    const left = this.tokens[this.i];
    if (left !== undefined) {
      if (left.text === '=')
        this.fail('K2043', '"=" sets a value; a condition compares.', 'Write == instead of =.');
      this.fail(
        'K2043',
        `"${left.text.slice(0, 40)}" does not go on a condition.`,
        'Join conditions by "and" or "or", as in: trust > 1 and not lamp_lit.',
      );
    }
    return this.condition(o);
  }

  private condition(o: Operand): Expression {
    switch (o.kind) {
      case 'boolean':
        return o.e;
      case 'word':
        return this.unknown(o.text, o.at);
      case 'ending':
        return this.fail(
          'K2028',
          'An ending is no condition by itself.',
          'Compare it: ending == hope.',
          o.at,
        );
      default: {
        const name = o.of?.name ?? 'A number';
        const form =
          o.of?.kind === 'enumeration' ? `${name} == ${o.of.values[0]}` : `${o.of?.name ?? 'trust'} > 0`;
        return this.fail(
          'K2028',
          `${name} is neither true nor false by itself.`,
          `Compare it: ${form}.`,
          o.at,
        );
      }
    }
  }

  private unknown(word: string, at: number): never {
    const owner = this.names.variables.find((v) => v.kind === 'enumeration' && v.values.includes(word));
    if (owner !== undefined)
      this.fail(
        'K2028',
        `"${word}" is a value of ${owner.name}, no condition.`,
        `Write ${owner.name} == ${word}.`,
        at,
      );
    if (indexOfId(this.names.beats, word) >= 0)
      this.fail('K2022', `"${word}" is a beat, no variable.`, `Write seen(${word}).`, at);
    return this.fail(
      'K2022',
      `There is no variable "${word.slice(0, 60)}".`,
      meant(
        word,
        this.names.variables.map((v) => v.name),
        `Add it to film.yaml: variables: { ${word.slice(0, 60)}: false }.`,
      ),
      at,
    );
  }

  private or(): Operand {
    let left = this.and();
    for (let at = this.here(); this.symbol('or', '||') !== undefined; at = this.here()) {
      const e = this.condition(left);
      left = { kind: 'boolean', e: { kind: 'or', left: e, right: this.condition(this.and()) }, at };
    }
    return left;
  }

  private and(): Operand {
    let left = this.not();
    for (let at = this.here(); this.symbol('and', '&&') !== undefined; at = this.here()) {
      const e = this.condition(left);
      left = { kind: 'boolean', e: { kind: 'and', left: e, right: this.condition(this.not()) }, at };
    }
    return left;
  }

  private not(): Operand {
    const at = this.here();
    if (this.symbol('not', '!') === undefined) return this.comparison();
    this.deeper();
    const of = this.condition(this.not());
    this.depth--;
    return { kind: 'boolean', e: { kind: 'not', of }, at };
  }

  private deeper(): void {
    if (++this.depth > DEEPEST)
      this.fail(
        'K2043',
        `This condition is nested more than ${DEEPEST} deep.`,
        'Say it more simply, or with another variable.',
      );
  }

  private comparison(): Operand {
    const left = this.atom();
    const t = this.tokens[this.i];
    if (t === undefined || t.kind !== 'symbol' || !COMPARISONS.has(t.text)) return left;
    this.i++;
    const right = this.atom();
    const again = this.tokens[this.i];
    if (again?.kind === 'symbol' && COMPARISONS.has(again.text))
      this.fail(
        'K2043',
        'Comparisons cannot be chained.',
        'Write two, joined by "and": 1 < trust and trust < 4.',
      );
    return { kind: 'boolean', e: this.compared(left, t.text as Comparison, right, t.at), at: left.at };
  }

  private compared(left: Operand, how: Comparison, right: Operand, at: number): Expression {
    if (left.kind === 'ending' || right.kind === 'ending') {
      const word = left.kind === 'ending' ? right : left;
      if (how !== '==' && how !== '!=')
        this.fail(
          'K2028',
          `Endings have no order, so ${how} says nothing.`,
          'Write ending == hope or ending != hope.',
          at,
        );
      if (word.kind !== 'word')
        this.fail('K2028', 'An ending is compared with the name of one.', 'Write ending == hope.', word.at);
      const ending = indexOfId(this.names.endings, word.text);
      if (ending < 0)
        this.fail(
          'K2025',
          `There is no ending "${word.text.slice(0, 60)}".`,
          meant(
            word.text,
            this.names.endings,
            `Mark the beat that ends so: [[@ending ${word.text.slice(0, 60)}]].`,
          ),
          word.at,
        );
      const e: Expression = { kind: 'ending', ending };
      return how === '==' ? e : { kind: 'not', of: e };
    }
    const l = this.valued(left, right);
    const r = this.valued(right, left);
    if (
      l.kind !== r.kind ||
      (l.kind === 'enumeration' && r.kind === 'enumeration' && l.of !== r.of && !sameValues(l.of, r.of))
    )
      this.fail(
        'K2028',
        `${kindWords(l)} cannot be compared with ${kindWords(r)}.`,
        'Compare numbers with numbers, and a word with one of its own values.',
        right.at,
      );
    if (l.kind !== 'integer' && how !== '==' && how !== '!=')
      this.fail('K2028', `${kindWords(l)} has no order, so ${how} says nothing.`, 'Use == or != here.', at);
    this.inRange(l, r);
    this.inRange(r, l);
    return { kind: how, left: l.e, right: r.e };
  }

  /** A constant beside a variable must be a value that it can have. */
  private inRange(a: Exclude<Operand, { kind: 'word' | 'ending' }>, b: typeof a): void {
    if (a.kind !== 'integer' || b.kind !== 'integer' || a.of?.kind !== 'integer' || b.e.kind !== 'constant')
      return;
    const { least, greatest, name } = a.of;
    if (b.e.value < least || b.e.value > greatest)
      this.fail(
        'K2029',
        `${name} goes from ${least} to ${greatest}: it is never ${b.e.value}.`,
        `Write a number from ${least} to ${greatest}, or widen ${name} in film.yaml.`,
        b.at,
      );
  }

  private valued(o: Operand, other: Operand): Exclude<Operand, { kind: 'word' | 'ending' }> {
    if (o.kind !== 'word') return o as Exclude<Operand, { kind: 'word' | 'ending' }>;
    if (other.kind !== 'enumeration' || other.of.kind !== 'enumeration') return this.unknown(o.text, o.at);
    const value = other.of.values.indexOf(o.text);
    if (value < 0)
      this.fail(
        'K2023',
        `${other.of.name} is never "${o.text.slice(0, 60)}".`,
        meant(o.text, other.of.values, `It may be: ${other.of.values.join(', ')}.`),
        o.at,
      );
    return { kind: 'enumeration', e: { kind: 'constant', value }, at: o.at, of: other.of };
  }

  private atom(): Operand {
    const t = this.tokens[this.i];
    const at = this.here();
    if (t === undefined)
      this.fail('K2043', 'The condition stops short.', 'Write a variable, seen(beat) or a comparison here.');
    this.i++;
    if (t.kind === 'number') {
      const value = Number(t.text);
      if (!Number.isSafeInteger(value))
        this.fail(
          'K2029',
          `${t.text.slice(0, 40)} is too large a number.`,
          'Write a whole number of at most 15 digits.',
          at,
        );
      return { kind: 'integer', e: { kind: 'constant', value }, at };
    }
    if (t.text === '(' && t.kind === 'symbol') {
      this.deeper();
      const inside = this.or();
      this.depth--;
      if (this.symbol(')') === undefined)
        this.fail('K2043', 'A parenthesis is not closed.', 'Write ) where it ends.');
      return inside;
    }
    if (t.kind === 'bad' || t.kind === 'symbol' || t.kind === 'string')
      this.fail(
        'K2043',
        `"${t.text.slice(0, 40)}" cannot stand here in a condition.`,
        'Write a variable, seen(beat) or a comparison here, as in: trust > 1 and not lamp_lit.',
        at,
      );
    if (t.text === 'true' || t.text === 'false')
      return { kind: 'boolean', e: { kind: 'constant', value: t.text === 'true' ? 1 : 0 }, at };
    if (t.text === 'and' || t.text === 'or' || t.text === 'not')
      this.fail(
        'K2043',
        `"${t.text}" cannot stand here.`,
        'Write a condition on both sides of "and" and "or".',
        at,
      );
    if (t.text === 'seen') return this.seen(at);
    if (t.text === 'ending') return { kind: 'ending', at };
    const index = variableNamed(this.names.variables, t.text);
    if (index < 0) return { kind: 'word', text: t.text, at };
    const of = this.names.variables[index] as Variable;
    const e: Expression = { kind: 'variable', index };
    if (of.kind === 'boolean') return { kind: 'boolean', e, at };
    return of.kind === 'integer' ? { kind: 'integer', e, at, of } : { kind: 'enumeration', e, at, of };
  }

  private seen(at: number): Operand {
    const open = this.symbol('(');
    const t = this.tokens[this.i];
    if (t === undefined || (t.kind !== 'name' && t.kind !== 'number' && t.kind !== 'string'))
      this.fail('K2043', '"seen" does not say which beat.', 'Write seen(storm).');
    this.i++;
    if (open !== undefined && this.symbol(')') === undefined)
      this.fail('K2043', 'A parenthesis is not closed.', `Write seen(${t.text}).`);
    const node = indexOfId(this.names.beats, t.text);
    if (node < 0)
      this.fail(
        'K2024',
        `There is no beat "${t.text.slice(0, 60)}".`,
        meant(
          t.text,
          this.names.beats,
          `Give the heading of the beat that you mean [[@beat ${t.text.slice(0, 60)}]].`,
        ),
        t.at,
      );
    return { kind: 'boolean', e: { kind: 'seen', node }, at };
  }
}

const sameValues = (a: Variable, b: Variable): boolean =>
  a.kind === 'enumeration' && b.kind === 'enumeration' && a.values.join() === b.values.join();

const kindWords = (o: Operand): string =>
  o.kind === 'boolean'
    ? 'What is true or false'
    : o.kind === 'integer' || o.kind === 'enumeration'
      ? o.of === undefined
        ? 'a number'
        : variableWords(o.of)
      : 'a word';

export interface ReadExpression {
  readonly expression?: Expression;
  readonly fault?: Fault;
}

/**
 * Reads a condition: `not lamp_lit and (trust > 1 or seen(storm))`. `not` binds closer than `and`, that closer than
 * `or`. Either the expression or its first fault, whose offset counts from `text`'s beginning plus `from`.
 */
export const readExpression = (text: string, names: Names, from = 0): ReadExpression => {
  const tokens = tokensOf(text);
  try {
    if (tokens.length > MOST_TOKENS)
      throw new Stop({
        code: 'K2043',
        message: `This condition has more than ${MOST_TOKENS} words.`,
        remedy: 'Say it more simply, or with another variable.',
        at: 0,
      });
    return { expression: new Reader(tokens, names, text.length).whole() };
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop;
    return { fault: { ...stop.fault, at: stop.fault.at + from } };
  }
};
