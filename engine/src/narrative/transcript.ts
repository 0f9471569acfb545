import type { Beat, Film } from '../film/film.ts';
import type { InkOptions } from './ink/ink-teller.ts';
import type { Next, Story } from './story.ts';
import { storyFor, toldStoryFor } from './story-of.ts';
import type { Fault, Step } from './teller.ts';

/** A story as text, as far as the choices given lead. */
export interface Transcript {
  readonly steps: readonly Step[];
  /** What may be chosen now; those of the director (of a film of ours) have the tag `director`. Empty at the end. */
  readonly choices: readonly Step[];
  readonly ended: boolean;
}

/** A choice that could not be taken. */
export interface WrongChoice {
  /** Which of the choices given it is, from 0. */
  readonly nth: number;
  readonly given: number;
  /** What could be chosen there; empty where the story asked nothing more. */
  readonly options: readonly Step[];
}

export interface Told {
  readonly transcript: Transcript;
  readonly wrong?: WrongChoice;
  readonly fault?: Fault;
}

/** A beat as prose: its heading, then a line for each thing done or said. */
const proseOf = (beat: Beat): string => {
  const lines = beat.heading === '' ? [] : [beat.heading];
  for (const item of beat.items)
    if (item.kind === 'speech')
      lines.push(
        `${item.speaker.toUpperCase()}: ${item.parenthetical === undefined ? '' : `(${item.parenthetical}) `}${item.text}`,
      );
    else lines.push(item.kind === 'title' ? item.text.join('\n') : item.text);
  return lines.join('\n');
};

const optionsOf = (next: Next): readonly Step[] => {
  if (next.kind === 'choice') return next.options.map(({ text, tags }) => ({ text, tags }));
  if (next.kind === 'beats' && next.options.length > 1)
    return next.options.map((o) => ({ text: o.text, tags: [...o.tags, 'director', `beat: ${o.id}`] }));
  return [];
};

/** Follows a story by choices, counted from 0: the viewer's and, in a film of ours, the director's too. */
export const transcriptOf = (film: Film, choose: readonly number[], options: InkOptions = {}): Told => {
  const told = toldStoryFor(film, options);
  const story: Story = (told as Story | undefined) ?? storyFor(film, options.seed);
  const steps: Step[] = [];
  let state = story.start();
  let nth = 0;
  for (;;) {
    const next = story.next(state);
    const offered = optionsOf(next);
    const stays = offered.length > 0 || next.kind !== 'beats';
    // A told turn is said whole where it asks or ends: its lines need not all be played.
    if (told !== undefined && stays) steps.push(...told.steps(state as never));
    if (!stays) state = story.take(state, 0);
    else if (offered.length === 0 || nth >= choose.length) {
      const fault = told?.fault(state as never);
      return {
        transcript: { steps, choices: offered, ended: offered.length === 0 },
        ...(nth < choose.length ? { wrong: { nth, given: choose[nth] as number, options: [] } } : {}),
        ...(fault === undefined ? {} : { fault }),
      };
    } else {
      const given = choose[nth] as number;
      if (offered[given] === undefined)
        return {
          transcript: { steps, choices: offered, ended: false },
          wrong: { nth, given, options: offered },
        };
      state = story.take(state, given);
      nth++;
    }
    const beat = told === undefined && next.kind === 'beats' ? story.beat(state) : undefined;
    if (beat !== undefined) {
      const ending = film.story.nodes.find((n) => n.beat === beat.id)?.ending;
      steps.push({
        text: proseOf(beat),
        tags: [
          `beat: ${beat.id}`,
          `tension: ${beat.tension / 1000}`,
          ...(ending === undefined ? [] : [`ending: ${ending}`]),
        ],
      });
    }
  }
};
