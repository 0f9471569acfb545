/**
 * Steps a second (beats entered and questions answered) of our native story and of inkjs, on one story written for
 * both: the same beats, effects, conditions and choices; every step's words are compared first.
 * `node --conditions=source --import tsx benches/story-steps.ts [seconds each]`
 */
import { explore } from '@kinetoscope/engine/film/check/explore';
import type { StoryGraph } from '@kinetoscope/engine/film/graph';
import { nativeStory } from '@kinetoscope/engine/narrative/native-story';
import { Compiler } from 'inkjs/full';
import {
  add,
  boolean,
  constant,
  integer,
  not,
  set,
  storyFrom,
  variable,
  type WrittenNode,
} from '../tests/films/build-story.ts';
import { filmOfStory } from '../tests/films/film-of-story.ts';

const BEATS = 60;
const name = (i: number): string => `b${Math.min(i, BEATS - 1)}`;
/** Every fourth beat asks, every third jumps where trust is high, every other one changes trust. */
const asks = (i: number): boolean => i % 4 === 3 && i < BEATS - 3;
const jumps = (i: number): boolean => i % 3 === 1 && !asks(i) && i < BEATS - 4;

const ours = (): StoryGraph => {
  const nodes: Record<string, WrittenNode> = {};
  for (let i = 0; i < BEATS; i++)
    nodes[name(i)] = {
      ...(i % 2 === 0 ? { effects: [add(0, 1)] } : {}),
      ...(asks(i)
        ? {
            choice: [
              { text: 'one', to: name(i + 1), effects: [set(1, 1)] },
              { text: 'two', to: name(i + 2), effects: [set(1, 0), add(0, -3)] },
            ],
          }
        : {}),
      ...(jumps(i)
        ? {
            gotos: [
              {
                to: name(i + 3),
                when: {
                  kind: 'and',
                  left: { kind: '>', left: variable(0), right: constant(3) },
                  right: not(variable(1)),
                },
              },
            ],
          }
        : {}),
      ...(i === BEATS - 1 ? { ending: 'end' } : {}),
    };
  return storyFrom({ variables: [integer('trust', 0, 5), boolean('lit')], nodes, remembered: [] });
};

const ink = (): string => {
  const knots = Array.from({ length: BEATS }, (_, i) => {
    const lines = [`=== ${name(i)} ===`];
    if (i % 2 === 0) lines.push('~ trust = MIN(trust + 1, 5)');
    lines.push(`Beat ${name(i)}.`);
    if (asks(i))
      lines.push(
        '+ [one]',
        '  ~ lit = true',
        `  -> ${name(i + 1)}`,
        '+ [two]',
        '  ~ lit = false',
        '  ~ trust = MAX(trust - 3, 0)',
        `  -> ${name(i + 2)}`,
      );
    else {
      if (jumps(i)) lines.push(`{ trust > 3 and not lit: -> ${name(i + 3)} }`);
      lines.push(i === BEATS - 1 ? '-> END' : `-> ${name(i + 1)}`);
    }
    return lines.join('\n');
  });
  return `VAR trust = 0\nVAR lit = false\n-> b0\n${knots.join('\n')}\n`;
};

const graph = ours();
const film = filmOfStory(graph);
const space = explore(graph);
const answers = (play: number, n: number): number => ((play * 7 + n * 3) % 5 < 2 ? 1 : 0);

/** One play; returns its steps, and the beats said where `said` is given. */
const playNative = (story: ReturnType<typeof nativeStory>, play: number, said?: string[]): number => {
  let state = story.start();
  let steps = 0;
  for (let n = 0; ; ) {
    const next = story.next(state);
    if (next.kind === 'beats') {
      state = story.take(state, 0);
      said?.push(`Beat ${story.beat(state)?.id}.`);
    } else if (next.kind === 'choice') state = story.take(state, answers(play, n++));
    else return steps;
    steps++;
  }
};

const json = new Compiler(ink()).Compile().ToJson();
const playInk = (story: ReturnType<Compiler['Compile']>, play: number, said?: string[]): number => {
  story.ResetState();
  let steps = 0;
  for (let n = 0; ; ) {
    while (story.canContinue) {
      const text = story.Continue()?.trim();
      if (text === undefined || text === '') continue;
      said?.push(text);
      steps++;
    }
    if (story.currentChoices.length === 0) return steps;
    story.ChooseChoiceIndex(answers(play, n++));
    steps++;
  }
};

const known = nativeStory(film, space);
const stepped = nativeStory(film, explore(graph, 1));
const { Story } = await import('inkjs');
const theirs = new Story(json) as unknown as ReturnType<Compiler['Compile']>;
for (let play = 0; play < 20; play++) {
  const [a, b, c]: string[][] = [[], [], []];
  playNative(known, play, a);
  playNative(stepped, play, b);
  playInk(theirs, play, c);
  if (a!.join() !== c!.join() || a!.join() !== b!.join())
    throw new Error(`the stories differ in play ${play}:\n${a}\n${b}\n${c}`);
}

const seconds = Number(process.argv[2] ?? 3);
const rate = (play: (n: number) => number): number => {
  for (let n = 0; n < 50; n++) play(n);
  const began = performance.now();
  let steps = 0;
  let n = 0;
  while (performance.now() - began < seconds * 1000) for (let k = 0; k < 20; k++) steps += play(n++);
  return (steps * 1000) / (performance.now() - began);
};
const say = (what: string, perSecond: number, of = perSecond): void =>
  console.log(
    `${what}: ${Math.round(perSecond).toLocaleString('en')} steps a second${of === perSecond ? '' : ` (${(perSecond / of).toFixed(1)} x inkjs)`}`,
  );
const base = rate((n) => playInk(theirs, n));
say('inkjs', base);
say(
  `native, ${space.states.length} states known`,
  rate((n) => playNative(known, n)),
  base,
);
say(
  'native, stepped',
  rate((n) => playNative(stepped, n)),
  base,
);
