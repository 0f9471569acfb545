import { fromMilliseconds } from '../base/time.ts';
import { millisecondsOf } from './duration-words.ts';
import { readExpression } from './expression-parser.ts';
import type { Bounds } from './graph.ts';
import { indexOfId, type Names } from './names.ts';
import { meant } from './nearest.ts';
import { rangeOf } from './setting-range.ts';
import { spotOfSetting } from './setting-spots.ts';
import type { FilmSettings } from './settings.ts';
import type { SaySetting } from './variables.ts';

/** No bound but the house's own. */
const FREE: Bounds = { never: [], before: [], intensity: 1000, persuasion: 'none' };

const BEFORE = /^\s*(\S+)\s+before\s+(\S+)\s*$/u;
const CHALLENGE = /^\s*(\d{1,3})\s+in\s+(\d{1,3})\s*$/u;
/** Longer than any film. */
const LONGEST = 24 * 3600 * 1000;

/** What the director forbids and demands, as far as it can be read. */
export const boundsOf = (settings: FilmSettings, names: Names, say: SaySetting): Bounds => {
  const said = settings.bounds;
  if (said === undefined) return FREE;
  const line = (...path: (string | number)[]) => spotOfSetting(settings.source, path).line;
  const never: Bounds['never'][number][] = [];
  for (const [i, text] of (said.never ?? []).entries()) {
    const { expression, fault } = readExpression(text, names);
    if (fault !== undefined)
      say({ ...fault, message: `"${text.slice(0, 80)}": ${fault.message}` }, ['bounds', 'never', i]);
    if (expression !== undefined) never.push({ text, when: expression, line: line('bounds', 'never', i) });
  }
  const before: Bounds['before'][number][] = [];
  for (const [i, text] of (said.before ?? []).entries()) {
    const path = ['bounds', 'before', i];
    const m = BEFORE.exec(text);
    if (m === null) {
      say(
        {
          code: 'K2041',
          message: `"${text.slice(0, 80)}" does not say which beat comes before which.`,
          remedy: 'Write "storm before confession".',
        },
        path,
      );
      continue;
    }
    const [first, then] = [m[1] as string, m[2] as string].map((beat) => {
      const node = indexOfId(names.beats, beat);
      if (node < 0)
        say(
          {
            code: 'K2024',
            message: `There is no beat "${beat.slice(0, 60)}".`,
            remedy: meant(
              beat,
              names.beats,
              `Give the heading of the beat that you mean [[@beat ${beat.slice(0, 60)}]].`,
            ),
          },
          path,
        );
      return node;
    }) as [number, number];
    if (first >= 0 && first === then)
      say(
        {
          code: 'K2041',
          message: `"${text.slice(0, 80)}": a beat cannot play before itself.`,
          remedy: 'Write "storm before confession".',
        },
        path,
      );
    else if (first >= 0 && then >= 0) before.push({ text, first, then, line: line(...path) });
  }
  let runtime: Bounds['runtime'];
  if (said.runtime !== undefined) {
    const [least, greatest] = rangeOf(said.runtime)?.map(millisecondsOf) ?? [];
    if (least === undefined || greatest === undefined || least > greatest || greatest > LONGEST)
      say(
        {
          code: 'K2042',
          message: `"${said.runtime.slice(0, 60)}" is no least and greatest length.`,
          remedy: 'Write runtime: 6m..12m or 90s..3m.',
        },
        ['bounds', 'runtime'],
      );
    else
      runtime = {
        least: fromMilliseconds(least),
        greatest: fromMilliseconds(greatest),
        line: line('bounds', 'runtime'),
      };
  }
  let challenge: Bounds['challenge'];
  if (said.challenge !== undefined && said.challenge.trim() !== 'none') {
    const m = CHALLENGE.exec(said.challenge);
    const [beats, of] = [Number(m?.[1] ?? 0), Number(m?.[2] ?? 0)];
    if (m === null || beats < 1 || of < beats)
      say(
        {
          code: 'K2041',
          message: `"${said.challenge.slice(0, 60)}" does not say how many beats of how many.`,
          remedy: 'Write challenge: 1 in 4.',
        },
        ['bounds', 'challenge'],
      );
    else challenge = { beats, of };
  }
  return {
    never,
    before,
    ...(runtime === undefined ? {} : { runtime }),
    intensity: said.intensity === undefined ? 1000 : Math.round(said.intensity * 1000),
    ...(challenge === undefined ? {} : { challenge }),
    persuasion: 'none',
  };
};
