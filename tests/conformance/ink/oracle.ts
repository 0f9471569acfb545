/** One operation of the recorded specs, or one of their expectations. */
export interface Operation {
  readonly op?: string;
  readonly story?: string;
  readonly category?: string;
  readonly args?: readonly unknown[];
  readonly returns?: unknown;
  readonly after?: {
    readonly text: string;
    readonly tags: readonly string[];
    readonly choices: readonly { readonly text: string; readonly tags: readonly string[] }[];
    readonly canContinue: boolean;
  };
}

export interface Oracle {
  readonly suite: string;
  readonly test: string;
  readonly steps: readonly Operation[];
}

/** What a story says between two loads, as far as a viewer can bring it about. */
export interface Expectation {
  readonly suite: string;
  readonly test: string;
  readonly story: string;
  readonly category: string;
  /** Text, and the tags of its last line, and the choices after each number of choices. */
  readonly turns: readonly {
    readonly choose: readonly number[];
    /** What the recorded specs read of this turn; they may leave the rest of it unread. */
    readonly text: string;
    readonly whole: boolean;
    readonly tags: readonly string[];
    readonly lines: number | undefined;
    readonly choices: readonly { readonly text: string; readonly tags: readonly string[] }[];
  }[];
  /** Operations that a viewer cannot bring about (a host calls them), at which the rest was left unread. */
  readonly left: string | undefined;
}

/** The recorded operations as turns: what is read until a choice. */
export const expectationsOf = (oracle: Oracle): Expectation[] => {
  const out: Expectation[] = [];
  let turns: { -readonly [K in keyof Expectation['turns'][number]]: Expectation['turns'][number][K] }[] = [];
  let load: Operation | undefined;
  let left: string | undefined;
  const close = () => {
    if (load !== undefined)
      out.push({
        suite: oracle.suite,
        test: oracle.test,
        story: load.story ?? '',
        category: load.category ?? '',
        turns,
        left,
      });
    turns = [];
    left = undefined;
  };
  for (const s of oracle.steps) {
    if (s.op === undefined) continue;
    if (s.op === 'load' || s.op === 'compile-failed') {
      close();
      load = s.op === 'load' ? s : undefined;
      continue;
    }
    if (s.op === 'ResetState') {
      const again = load;
      close();
      load = again;
      continue;
    }
    if (left !== undefined) continue;
    if (s.op === 'ChooseChoiceIndex') {
      const before = turns.at(-1);
      turns.push({
        choose: [...(before?.choose ?? []), s.args?.[0] as number],
        text: '',
        whole: false,
        tags: [],
        lines: 0,
        choices: [],
      });
    } else if (s.op === 'Continue' || s.op === 'ContinueMaximally') {
      if (turns.length === 0)
        turns.push({ choose: [], text: '', whole: false, tags: [], lines: 0, choices: [] });
      const turn = turns.at(-1) as (typeof turns)[number];
      turn.text += s.returns as string;
      turn.whole = s.after?.canContinue === false;
      turn.tags = s.after?.tags ?? [];
      turn.choices = s.after?.choices ?? [];
      turn.lines = s.op === 'Continue' && turn.lines !== undefined ? turn.lines + 1 : undefined;
    } else left = s.op;
  }
  close();
  return out;
};
