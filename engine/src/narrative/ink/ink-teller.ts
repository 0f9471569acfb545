import { hash32, sha256 } from '../../base/hash.ts';
import type { ToldLine } from '../../film/told-parts.ts';
import type { Fault, Teller, ToldChoice, Turn } from '../teller.ts';
import { type InkContents, inkContents } from './ink-json.ts';
import { type InkRuntime, newInk, parseInkJson, stateText } from './ink-runtime.ts';

/** A turn that takes more steps of the runtime, or says more lines, is a circle. */
const MOST_STEPS = 200_000;
const MOST_LINES = 5_000;

/** A function that a story calls, by name. Must be pure: it is called again whenever the story is told again. */
export type InkFunctions = Readonly<Record<string, (...args: never[]) => unknown>>;

export interface InkOptions {
  readonly seed?: number;
  readonly functions?: InkFunctions;
}

class Circle extends Error {
  override name = 'Circle';
}

const WHERE = /^RUNTIME (?:ERROR|WARNING): (?:'[^']*' line (\d+): |\(([^)]*)\): )?/u;

const faultOf = (message: string): Fault => {
  const m = WHERE.exec(message);
  const words = message.slice(m?.[0].length ?? 0).trim();
  const said = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  const at = m?.[2] === undefined || m[2] === '' ? '' : ` (at ${m[2]})`;
  return {
    code: 'K2503',
    message: `${/[.!?]$/u.test(said) ? said.slice(0, -1) : said}${at}.`,
    ...(m?.[1] === undefined ? {} : { line: Number(m[1]) }),
  };
};

/**
 * Tells a compiled Ink story by inkjs. A turn is known by the choices that led to it, and told anew from the beginning
 * where the runtime stands elsewhere: inkjs's saved states lose which whole numbers were floats.
 */
export const inkTeller = (json: string, options: InkOptions = {}): Teller => {
  const seed = hash32('ink', options.seed ?? 1) % 1_000_000;
  const story = parseInkJson(json);
  const contents: InkContents = inkContents(story);
  let runtime: InkRuntime | undefined;
  /** Turn at whose end the runtime stands. */
  let standing: Turn | undefined;
  let steps = 0;
  let faults: string[] = [];

  const fresh = (): InkRuntime => {
    const ink = newInk(story);
    ink.onError = (message, type) => {
      // 2 is an error; warnings and the author's TODOs stop nothing.
      if ((type as number) === 2) faults.push(message);
    };
    ink.allowExternalFunctionFallbacks = true;
    for (const name of contents.externals) {
      const own = options.functions?.[name];
      if (own !== undefined) ink.BindExternalFunction(name, own as never, false);
      else if (!contents.knots.has(name)) ink.BindExternalFunctionGeneral(name, () => 0, true);
    }
    const step = ink.ContinueSingleStep.bind(ink);
    ink.ContinueSingleStep = () => {
      if (++steps > MOST_STEPS) throw new Circle();
      return step();
    };
    return ink;
  };

  const whereOf = (ink: InkRuntime): string => {
    const [knot = '', stitch = ''] = (ink.state.previousPathString ?? '').split('.');
    const stitches = contents.knots.get(knot);
    if (stitches === undefined) return '';
    return stitches.has(stitch) ? `${knot} ${stitch}` : knot;
  };

  const broken = (path: readonly number[], lines: readonly ToldLine[], fault: Fault): Turn => {
    runtime = undefined;
    standing = undefined;
    return { lines, choices: [], path, resume: `${path.join(',')} ${fault.message}`, fault };
  };

  /** Tells on to the next question or the end. */
  const run = (ink: InkRuntime, path: readonly number[]): Turn => {
    const lines: ToldLine[] = [];
    steps = 0;
    faults = [];
    try {
      while (ink.canContinue && faults.length === 0) {
        if (lines.length >= MOST_LINES) throw new Circle();
        const text = ink.Continue() ?? '';
        lines.push({ text, tags: [...(ink.currentTags ?? [])], where: whereOf(ink) });
      }
    } catch (error) {
      if (error instanceof Circle) {
        const much = lines.length >= MOST_LINES ? `${MOST_LINES} lines` : `${MOST_STEPS} steps`;
        return broken(path, lines, {
          code: 'K2504',
          message: `The story went on for ${much} without a choice or an end${whereIn(lines)}.`,
        });
      }
      faults.push(error instanceof Error ? error.message : String(error));
    }
    if (faults[0] !== undefined) return broken(path, lines, faultOf(faults[0]));
    const choices: ToldChoice[] = ink.currentChoices.map((c) => ({
      text: c.text,
      tags: [...(c.tags ?? [])],
      source: c.sourcePath,
    }));
    runtime = ink;
    standing = { lines, choices, path, resume: sha256(stateText(ink)) };
    return standing;
  };

  const tell = (path: readonly number[]): Turn => {
    try {
      const ink = runtime ?? fresh();
      runtime = undefined;
      standing = undefined;
      ink.ResetState();
      ink.state.storySeed = seed;
      let turn = run(ink, []);
      for (const [i, choice] of path.entries()) {
        if (turn.choices[choice] === undefined) return turn;
        ink.ChooseChoiceIndex(choice);
        turn = run(ink, path.slice(0, i + 1));
      }
      return turn;
    } catch (error) {
      return broken(path, [], faultOf(error instanceof Error ? error.message : String(error)));
    }
  };

  return {
    begin: () => tell([]),
    choose: (turn, choice) => {
      if (turn.choices[choice] === undefined) return turn;
      const path = [...turn.path, choice];
      if (runtime === undefined || standing !== turn) return tell(path);
      const ink = runtime;
      try {
        standing = undefined;
        ink.ChooseChoiceIndex(choice);
        return run(ink, path);
      } catch (error) {
        return broken(path, [], faultOf(error instanceof Error ? error.message : String(error)));
      }
    },
  };
};

const whereIn = (lines: readonly ToldLine[]): string => {
  const where = lines.at(-1)?.where ?? '';
  return where === '' ? '' : ` (in ${where.replace(' ', '.')})`;
};
