import type { Cast } from './cast.ts';
import { choiceOf } from './choices.ts';
import { effectsOf } from './effects.ts';
import { spectacleOf, warmthOf } from './estimates.ts';
import type { Expression } from './expression.ts';
import type { Beat } from './film.ts';
import type { Length, StoryNode } from './graph.ts';
import type { MarkLocator } from './mark-notes.ts';
import type { Names } from './names.ts';
import { personNamed } from './person-named.ts';
import { only, type PlacedMark } from './placed-marks.ts';
import { conditionOf, type SayMark } from './say-mark.ts';
import { slug } from './slug.ts';
import { targetOf } from './target.ts';

const UNKNOWN: Length = { free: { least: 0, greatest: 0 }, written: { least: 0, greatest: 0 }, expected: 0 };

/** A beat as its own marks have it; facts and length are put in when the whole film is known. */
export const nodeOf = (
  b: Beat,
  i: number,
  own: readonly PlacedMark[],
  { names, cast, locate, say }: { names: Names; cast: Cast; locate: MarkLocator; say: SayMark },
): StoryNode => {
  const idle = (p: PlacedMark, why: string, remedy: string) =>
    say(p.note, { code: 'K2034', message: `@${p.mark.kind} does nothing here: ${why}.`, remedy, at: 0 });
  let when: Expression | undefined;
  for (const { mark, note } of only(own, 'when')) {
    const e = conditionOf(mark.condition, note, names, say);
    if (e !== undefined) when = when === undefined ? e : { kind: 'and', left: when, right: e };
  }
  const [ending, ...endsMore] = only(own, 'ending');
  for (const p of endsMore) idle(p, 'the beat ends the film already', 'Leave one @ending in a beat.');
  const gotos = only(own, 'goto');
  const choices = only(own, 'choice');
  if (ending !== undefined)
    for (const p of [...gotos, ...choices])
      idle(p, 'the beat ends the film', 'Take out @ending, or move this to a beat that goes on.');
  const choice = ending === undefined ? choiceOf(choices, names, say, locate) : undefined;
  const alternative = only(own, 'alt').find((p) => p.mark.words === undefined);
  if (alternative !== undefined && i === 0)
    say(alternative.note, {
      code: 'K2033',
      message: 'There is no beat before this one that it could play instead of.',
      remedy: 'Move [[@alt]] to the heading of the second of the two beats.',
      at: 0,
    });
  const loose = only(own, 'loose').length > 0;
  const locked = only(own, 'lock').length > 0;
  const optional = only(own, 'optional');
  if (locked && optional[0] !== undefined)
    idle(optional[0], 'a locked beat is in every version', 'Leave one of @lock and @optional.');
  if (loose && alternative !== undefined)
    idle(alternative, 'a loose beat has none before it', 'Leave one of @loose and @alt.');
  const number = (kind: 'tension' | 'warmth' | 'spectacle'): number | undefined => {
    const [first, ...more] = only(own, kind);
    for (const p of more) idle(p, `the beat has a ${kind} already`, `Leave one @${kind} in a beat.`);
    return first?.mark.value;
  };
  const saves = only(own, 'save').flatMap(({ mark, note }) => {
    const id = personNamed(mark.person, note, cast, say);
    return id === undefined ? [] : [id];
  });
  const tension = number('tension');
  const warmth = number('warmth');
  const spectacle = number('spectacle');
  const estimated: ('tension' | 'warmth' | 'spectacle')[] = [];
  if (tension === undefined) estimated.push('tension');
  if (warmth === undefined) estimated.push('warmth');
  if (spectacle === undefined) estimated.push('spectacle');
  return {
    beat: b.id,
    ...(when === undefined ? {} : { when }),
    effects: only(own, 'set').flatMap(({ mark, note }) => effectsOf(mark.effects, note, names, say)),
    gotos:
      ending !== undefined
        ? []
        : gotos.flatMap(({ mark, note }) => {
            const to = targetOf(mark.to, note, names, say);
            const if_ = mark.when === undefined ? undefined : conditionOf(mark.when, note, names, say);
            if (to === undefined || (mark.when !== undefined && if_ === undefined)) return [];
            return [{ to, ...(if_ === undefined ? {} : { when: if_ }), line: locate.spot(note, 0).line }];
          }),
    ...(choice === undefined ? {} : { choice }),
    lock: locked,
    optional: optional.length > 0,
    alternative: alternative !== undefined && i > 0 && !loose,
    loose,
    ...(ending === undefined ? {} : { ending: slug(ending.mark.id.text) }),
    saves: [...new Set(saves)],
    tells: [],
    needs: [],
    tension: b.tension,
    warmth: warmth ?? warmthOf(b),
    spectacle: spectacle ?? spectacleOf(b),
    estimated,
    length: UNKNOWN,
    line: b.line,
  };
};
