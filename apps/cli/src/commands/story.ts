import type { Diagnostic } from '@kinetoscope/engine/base/diagnostic';
import { TOLD_DIAGNOSTICS } from '@kinetoscope/engine/film/told-diagnostics';
import { readyStory } from '@kinetoscope/engine/narrative/story-of';
import { type Transcript, transcriptOf, type WrongChoice } from '@kinetoscope/engine/narrative/transcript';
import { UsageFault } from '../exit.ts';
import { openFilm } from '../open-film.ts';
import { printJson, report, say } from '../report.ts';

const MOST_CHOICES = 10_000;

/** `0,2,1` as numbers. */
const choicesFrom = (text: string | undefined): number[] => {
  if (text === undefined || text.trim() === '') return [];
  const words = text.split(',').map((w) => w.trim());
  const wrong = words.find((w) => !/^\d{1,6}$/u.test(w));
  if (wrong !== undefined)
    throw new UsageFault(`--choose wants numbers from 0, with commas between (0,2,1), not "${wrong}"`);
  if (words.length > MOST_CHOICES) throw new UsageFault(`--choose takes at most ${MOST_CHOICES} choices`);
  return words.map(Number);
};

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const faultOf = ({ nth, given, options }: WrongChoice): string =>
  options.length === 0
    ? `--choose gives ${nth + 1} choices or more, but the story ends after ${nth}`
    : `--choose: choice ${nth + 1} is ${given}, but there the story offers ${options.length}: ${options
        .slice(0, 20)
        .map((o, i) => `${i} "${oneLine(o.text).slice(0, 60)}"`)
        .join(', ')}`;

const print = (transcript: Transcript): void => {
  for (const step of transcript.steps) {
    const tags = step.tags.length === 0 ? '' : `  # ${step.tags.join(' # ')}`;
    say(`${step.text.replace(/\n$/u, '')}${tags}`);
  }
  if (transcript.choices.length > 0) say('');
  for (const [i, c] of transcript.choices.entries())
    say(`${i}  ${oneLine(c.text)}${c.tags.length === 0 ? '' : `  # ${c.tags.join(' # ')}`}`);
  if (transcript.ended) say('\nThe end.');
};

/** `kinetoscope story FILM [--choose 0,2,...] [--json]`: the story as text, after the choices given. */
export const story = async (
  path: string,
  options: { readonly choose?: string | undefined; readonly seed?: string | undefined },
  json: boolean,
): Promise<void> => {
  const choose = choicesFrom(options.choose);
  const seed = options.seed === undefined ? 1 : Number(options.seed);
  if (!Number.isSafeInteger(seed) || seed < 0)
    throw new UsageFault(`--seed wants a whole number, not "${options.seed}"`);
  const { opened, diagnostics } = await openFilm(path);
  const file = opened?.source.script ?? path;
  report(diagnostics, file);
  if (opened === undefined) throw new Error('a film without errors was not opened');
  await readyStory(opened.film);
  const { transcript, wrong, fault } = transcriptOf(opened.film, choose, { seed });
  if (wrong !== undefined && fault === undefined) throw new UsageFault(faultOf(wrong));
  if (json) await printJson(transcript);
  else print(transcript);
  if (fault === undefined) return;
  const { severity, remedy } = TOLD_DIAGNOSTICS[fault.code];
  const said: Diagnostic = {
    code: fault.code,
    severity,
    message: fault.message,
    remedy,
    line: fault.line ?? 1,
    column: 1,
  };
  report([said], file);
};
