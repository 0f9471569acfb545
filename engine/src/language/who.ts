import type { ActionContext } from './action-event.ts';
import { PRONOUNS } from './nouns.ts';
import { personFrom, type Sex } from './person.ts';
import { propKindOf } from './prop-table.ts';

/** Remembers who was mentioned, and answers who `she` is. */
export class Who {
  private mentioned: string[];
  private readonly sexes: Map<string, Sex>;
  /** Names of the last sentence with several subjects, for `they`. */
  private together: string[] = [];
  thing: string | undefined;

  constructor(previous: ActionContext | undefined) {
    this.mentioned = [...(previous?.mentioned ?? [])];
    this.sexes = new Map(Object.entries(previous?.sexes ?? {}));
    this.thing = previous?.thing;
  }

  sexOf(name: string): Sex {
    const known = this.sexes.get(name);
    if (known !== undefined) return known;
    const { sex } = personFrom(name, []);
    this.sexes.set(name, sex);
    return sex;
  }

  /** Moves names to the front; the first of them frontmost. `together`: they did something as one. */
  mention(names: readonly string[], together = false): void {
    this.mentioned = [...names, ...this.mentioned.filter((n) => !names.includes(n))].slice(0, 24);
    if (together && names.length > 1) this.together = [...names];
  }

  /** Names that a pronoun stands for; empty where nobody fits. A name whose sex is unknown is learnt. */
  resolve(pronoun: string, not?: readonly string[]): string[] {
    const p = pronoun.toLowerCase();
    const want =
      p === 'him' || p === 'his' || p === 'himself'
        ? 'male'
        : p === 'her' || p === 'hers' || p === 'herself'
          ? 'female'
          : p === 'them' || p === 'their' || p === 'themselves'
            ? 'many'
            : PRONOUNS[p];
    const free = this.mentioned.filter((n) => !not?.includes(n));
    if (want === 'many')
      return p === 'they' && this.together.length < 2 ? free.slice(0, 2) : [...this.together];
    if (want !== 'male' && want !== 'female') return [];
    // Of a known and an unknown the one mentioned more lately is likelier meant, unless it is a thing that speaks.
    const name = free.find(
      (n) =>
        this.sexOf(n) === want || (this.sexOf(n) === 'unknown' && propKindOf(n.toLowerCase()) === undefined),
    );
    if (name === undefined) return [];
    if (this.sexOf(name) === 'unknown') this.sexes.set(name, want);
    return [name];
  }

  /** The name mentioned last. */
  last(): string | undefined {
    return this.mentioned[0];
  }

  context(): ActionContext {
    return {
      mentioned: this.mentioned,
      sexes: Object.fromEntries(this.sexes),
      ...(this.thing === undefined ? {} : { thing: this.thing }),
    };
  }
}
