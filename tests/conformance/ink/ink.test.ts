import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileInk } from '../../../engine/src/narrative/ink/compile-ink.ts';
import { type InkRuntime, newInk, parseInkJson } from '../../../engine/src/narrative/ink/ink-runtime.ts';
import type { InkFunctions } from '../../../engine/src/narrative/ink/ink-teller.ts';
import { openInk, openInkJson } from '../../../engine/src/narrative/ink/open-ink.ts';
import { transcriptOf } from '../../../engine/src/narrative/transcript.ts';
import { planFilm } from '../../../engine/src/showrunner/plan.ts';
import { dataDir } from '../../data.ts';
import { type Expectation, expectationsOf, type Oracle } from './oracle.ts';

const data = dataDir();
const folder = join(data ?? '', 'ink/inkjs-stories');

/** External functions that the recorded specs bind (their sources say what they do). */
const FUNCTIONS: Readonly<Record<string, InkFunctions>> = {
  external_binding: {
    message: (() => undefined) as never,
    multiply: ((a: number, b: number) => a * b) as never,
    times: ((n: number, text: string) => text.repeat(n)) as never,
  },
  lookup_safe_or_not: { myAction: (() => undefined) as never },
  lookup_safe_or_not_with_post_glue: { myAction: (() => undefined) as never },
};

/** What a viewer of a film cannot do, and why the rest of such a spec is not run through the port. */
const HOST_ONLY: Readonly<Record<string, string>> = {
  EvaluateFunction: 'a host calls an Ink function by name; a film has no host that would',
  ChoosePathString: 'a host jumps to a knot by name; a viewer only chooses what is offered',
};

const oracles: readonly Oracle[] =
  data === undefined ? [] : JSON.parse(readFileSync(join(folder, 'expected-transcripts.json'), 'utf8'));
const expectations = oracles.flatMap(expectationsOf);

const filmOf = async (e: Expectation, compiled: boolean) => {
  const path = join(folder, e.category, `${e.story}.ink${compiled ? '.json' : ''}`);
  const text = readFileSync(path, 'utf8');
  const { film, diagnostics } = compiled
    ? await openInkJson(text, {}, path)
    : await openInk({ text, file: path });
  if (film === undefined) throw new Error(JSON.stringify(diagnostics));
  return film;
};

const check = async (e: Expectation, compiled: boolean) => {
  const film = await filmOf(e, compiled);
  let before = 0;
  for (const turn of e.turns) {
    const { transcript, wrong, fault } = transcriptOf(film, turn.choose, {
      functions: FUNCTIONS[e.story] ?? {},
    });
    expect(wrong).toBeUndefined();
    expect(fault).toBeUndefined();
    const said = transcript.steps.slice(before);
    before = transcript.steps.length;
    const text = said.map((s) => s.text).join('');
    if (turn.whole) {
      expect(text).toBe(turn.text);
      expect(transcript.choices).toEqual(turn.choices);
      expect(transcript.ended).toBe(turn.choices.length === 0);
      expect(said.at(-1)?.tags ?? []).toEqual(turn.tags);
    } else {
      expect(text.startsWith(turn.text)).toBe(true);
      if (turn.lines !== undefined && turn.lines > 0)
        expect(said[turn.lines - 1]?.tags ?? []).toEqual(turn.tags);
    }
  }
};

describe.skipIf(data === undefined)('Ink stories through the port', () => {
  beforeAll(() => expect(expectations.length).toBeGreaterThan(80));

  for (const [i, e] of expectations.entries()) {
    if (e.turns.length === 0) continue;
    it(`[N41] ${i} ${e.suite}: ${e.test} (${e.story}), from source`, () => check(e, false));
    if (data !== undefined && existsSync(join(folder, e.category, `${e.story}.ink.json`)))
      it(`[N41] ${i} ${e.suite}: ${e.test} (${e.story}), compiled`, () => check(e, true));
  }

  it('[N41] leaves unread only what no viewer can bring about', () => {
    const left = expectations.flatMap((e) => (e.left === undefined ? [] : [e.left]));
    expect(new Set(left)).toEqual(new Set(Object.keys(HOST_ONLY)));
    const unread = expectations.filter((e) => e.turns.length === 0).map((e) => e.story);
    expect(unread.sort()).toEqual([
      // Calls by name only.
      'empty_choice',
      'evaluating_ink_functions_from_game_2',
      'game_ink_back_and_forth',
      'knot_termination_skips_global_objects',
      'variable_observer',
      'visit_counts_when_choosing',
    ]);
  });

  it('[N44] plays as film, each of them', { timeout: 300_000 }, async () => {
    const stories = [...new Map(expectations.map((e) => [`${e.category}/${e.story}`, e] as const)).values()];
    expect(stories.length).toBeGreaterThan(70);
    for (const e of stories) {
      const film = await filmOf(e, false);
      const timeline = planFilm({ film, seed: 1, trace: [] });
      const said = timeline.scenes.filter((s) => s.beat !== 'credits').length;
      const spoken = e.turns.some((t) => t.text.trim() !== '' || t.choices.length > 0);
      if (spoken) expect(said, e.story).toBeGreaterThan(0);
    }
  });

  it('[N41] a host that calls by name finds what the specs found, in the JSON that we compile', async () => {
    const stack = (left: Oracle) => left.steps.filter((s) => s.op !== undefined);
    const hosted = oracles.filter((o) => o.steps.some((s) => Object.hasOwn(HOST_ONLY, s.op ?? '')));
    expect(hosted.length).toBeGreaterThan(5);
    for (const o of hosted) {
      let ink: InkRuntime | undefined;
      for (const s of stack(o)) {
        if (s.op === 'load') {
          const file = join(folder, s.category ?? '', `${s.story}.ink`);
          const { json } = await compileInk({ text: readFileSync(file, 'utf8'), file });
          const loaded = newInk(parseInkJson(json ?? ''));
          ink = loaded;
          for (const [name, f] of Object.entries(FUNCTIONS[s.story ?? ''] ?? {}))
            loaded.BindExternalFunction(name, f as never, false);
          if (s.story === 'game_ink_back_and_forth')
            loaded.BindExternalFunction('gameInc', (x: number) => loaded.EvaluateFunction('inkInc', [x + 1]));
        } else if (ink !== undefined) {
          const [name = '', args = [], output = false] = s.args ?? [];
          const got =
            s.op === 'Continue'
              ? ink.Continue()
              : s.op === 'ContinueMaximally'
                ? ink.ContinueMaximally()
                : s.op === 'ChooseChoiceIndex'
                  ? ink.ChooseChoiceIndex(name as number)
                  : s.op === 'ChoosePathString'
                    ? ink.ChoosePathString(name as string)
                    : ink.EvaluateFunction(name as string, args as unknown[], output as boolean);
          if (s.returns !== undefined && s.returns !== null) expect(got, o.test).toEqual(s.returns);
          if (s.after !== undefined) expect(ink.currentTags ?? [], o.test).toEqual(s.after.tags);
        }
      }
    }
  });

  it('[N43] says what the compiler says, where it says it', async () => {
    const open = async (category: string, name: string) => {
      const path = join(folder, category, `${name}.ink`);
      return compileInk({ text: readFileSync(path, 'utf8'), file: path });
    };
    const naming = await open('knots', 'stitch_naming_collision');
    expect(naming.json).toBeUndefined();
    expect(naming.diagnostics.some((d) => d.code === 'K2501' && (d.line ?? 0) > 1)).toBe(true);
    const empty = await open('choices', 'empty_choice');
    expect(empty.diagnostics.map((d) => [d.code, d.line])).toEqual([['K2502', 1]]);
    expect(empty.diagnostics[0]?.message).toContain('completely empty');
    const global = await open('knots/compiler', 'knot_termination_skips_global_objects');
    expect(global.diagnostics).toEqual([]);
  });
});
