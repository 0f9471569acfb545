import type { Diagnostic } from '../base/diagnostic.ts';
import { fromMilliseconds } from '../base/time.ts';
import type { Manner } from '../timeline/look.ts';
import { arcOf } from './arc.ts';
import { boundsOf } from './bounds.ts';
import type { Cast } from './cast.ts';
import { spectacleOf, warmthOf } from './estimates.ts';
import type { Effect, Expression, Variable } from './expression.ts';
import { factName, factsOf } from './facts.ts';
import type { Fault } from './fault.ts';
import type { Beat, Slot } from './film.ts';
import type { Choice, ChoiceOption, Ending, Length, StoryGraph, StoryNode } from './graph.ts';
import type { LengthShelf } from './length-shelf.ts';
import type { EffectPart, Mark, Part } from './mark.ts';
import type { MarkLocator, MarkNote } from './mark-notes.ts';
import { indexOfId, type Names, RESERVED, variableNamed, variableWords } from './names.ts';
import { meant } from './nearest.ts';
import { personNamed } from './person-named.ts';
import type { PlacedMark, PlacedMarks } from './placed-marks.ts';
import { rememberedOf } from './remembered.ts';
import { conditionOf, type SayMark, sayMarks } from './say-mark.ts';
import type { FilmSettings } from './settings.ts';
import { slug } from './slug.ts';
import { following, openingState } from './story-state.ts';
import { togglesOf } from './toggles.ts';
import type { SaySetting } from './variables.ts';

/** How long a question stands open where no option says `within`. */
const WINDOW = 8000;

const UNKNOWN: Length = { free: { least: 0, greatest: 0 }, written: { least: 0, greatest: 0 }, expected: 0 };

/** What the story is built from. */
export interface StoryParts {
  readonly beats: readonly Beat[];
  /** By beat. */
  readonly marks: readonly PlacedMarks[];
  readonly settings: FilmSettings;
  readonly names: Names;
  readonly cast: Cast;
  readonly slots: readonly Slot[];
  readonly manner: Manner;
  readonly lengths: LengthShelf;
  /** Conditions of single lines. */
  readonly lines: readonly Expression[];
  readonly locate: MarkLocator;
  /** Takes every fault that is found. */
  readonly diagnostics: Diagnostic[];
  readonly saySetting: SaySetting;
}

const effectOf = (
  { variable, operator, value }: EffectPart,
  variables: readonly Variable[],
): Effect | Fault => {
  const index = variableNamed(variables, variable.text);
  const v = variables[index];
  const at = value.at;
  if (v === undefined)
    return {
      code: 'K2022',
      message: `There is no variable "${variable.text.slice(0, 60)}".`,
      remedy: meant(
        variable.text,
        variables.map((x) => x.name),
        RESERVED.has(variable.text)
          ? 'That word is part of conditions themselves.'
          : `Add it to film.yaml: variables: { ${variable.text.slice(0, 60)}: ${/^-?\d+$/u.test(value.text) ? '0..5' : 'false'} }.`,
      ),
      at: variable.at,
    };
  const mismatch = (remedy: string): Fault => ({
    code: 'K2028',
    message: `${variableWords(v)} cannot take ${operator} ${value.text.slice(0, 60)}.`,
    remedy,
    at,
  });
  if (v.kind !== 'integer' && operator !== '=')
    return mismatch(
      `Only numbers grow and shrink: write ${v.name} = ${v.kind === 'boolean' ? 'true' : v.values[0]}.`,
    );
  if (v.kind === 'boolean')
    return value.text === 'true' || value.text === 'false'
      ? { variable: index, operator, value: value.text === 'true' ? 1 : 0 }
      : mismatch(`Write ${v.name} = true or ${v.name} = false.`);
  if (v.kind === 'enumeration') {
    const found = v.values.indexOf(value.text);
    if (found >= 0) return { variable: index, operator, value: found };
    return {
      code: 'K2023',
      message: `${v.name} is never "${value.text.slice(0, 60)}".`,
      remedy: meant(value.text, v.values, `It may be: ${v.values.join(', ')}.`),
      at,
    };
  }
  const n = /^-?\d{1,9}$/u.test(value.text) ? Number(value.text) : undefined;
  if (n === undefined) return mismatch(`Write a whole number: ${v.name} ${operator} 1.`);
  if (operator === '=' && (n < v.least || n > v.greatest))
    return {
      code: 'K2029',
      message: `${v.name} goes from ${v.least} to ${v.greatest}, so it cannot be ${n}.`,
      remedy: `Write ${v.name} = ${n < v.least ? v.least : v.greatest}, or widen it in film.yaml.`,
      at,
    };
  return { variable: index, operator, value: n };
};

const effectsOf = (parts: readonly EffectPart[], note: MarkNote, names: Names, say: SayMark): Effect[] =>
  parts.flatMap((p) => {
    const effect = effectOf(p, names.variables);
    if (!('code' in effect)) return [effect];
    say(note, effect);
    return [];
  });

const targetOf = (part: Part, note: MarkNote, names: Names, say: SayMark): number | undefined => {
  const node = indexOfId(names.beats, part.text);
  if (node >= 0) return node;
  say(note, {
    code: 'K2024',
    message: `There is no beat "${part.text.slice(0, 60)}".`,
    remedy: meant(
      part.text,
      names.beats,
      `Give the heading of the beat that you mean [[@beat ${slug(part.text)}]].`,
    ),
    at: part.at,
  });
  return undefined;
};

type ChoiceMark = PlacedMark<Extract<Mark, { kind: 'choice' }>>;

const choiceOf = (
  marks: readonly ChoiceMark[],
  names: Names,
  say: SayMark,
  locate: MarkLocator,
): Choice | undefined => {
  const options: ChoiceOption[] = [];
  let fallback = -1;
  let window = 0;
  for (const { mark, note } of marks) {
    const to = mark.to === undefined ? undefined : targetOf(mark.to, note, names, say);
    // An option that leads nowhere is no option: what it meant is not "go on".
    if (mark.to !== undefined && to === undefined) continue;
    const when = mark.when === undefined ? undefined : conditionOf(mark.when, note, names, say);
    const wanted = slug(mark.words.text);
    let id = wanted;
    for (let n = 2; options.some((o) => o.id === id); n++) id = `${wanted}.${n}`;
    if (id !== wanted)
      say(note, {
        code: 'K2031',
        message: `This choice has the option "${mark.words.text.slice(0, 60)}" twice.`,
        remedy: 'Give each option words of its own.',
        at: mark.words.at,
      });
    if (mark.fallback && fallback >= 0)
      say(note, {
        code: 'K2031',
        message: 'This choice has two defaults.',
        remedy: 'Leave "default" at one of its options.',
        at: mark.words.at,
      });
    else if (mark.fallback) fallback = options.length;
    if (mark.within !== undefined) window = Math.max(window, mark.within);
    const spot = locate.spot(note, 0);
    options.push({
      id,
      text: mark.words.text,
      ...(to === undefined ? {} : { to }),
      ...(when === undefined ? {} : { when }),
      effects: effectsOf(mark.effects, note, names, say),
      line: spot.line,
      column: spot.column,
    });
  }
  const first = marks[0];
  if (first === undefined || options.length === 0) return undefined;
  if (marks.length === 1)
    say(first.note, {
      code: 'K2032',
      message: `"${first.mark.words.text.slice(0, 60)}" is the only option, so this asks nothing.`,
      remedy: `Add [[@choice "..." -> beat]]${first.mark.to === undefined ? '' : `, or write [[@goto ${first.mark.to.text}]] instead`}.`,
      at: 0,
    });
  return {
    options,
    fallback: Math.max(0, fallback),
    window: fromMilliseconds(window === 0 ? WINDOW : window),
  };
};

type MarkOf<K extends Mark['kind'], M = Mark> = M extends { readonly kind: infer Kinds }
  ? K extends Kinds
    ? M
    : never
  : never;

const only = <K extends Mark['kind']>(marks: readonly PlacedMark[], kind: K) =>
  marks.filter((p): p is PlacedMark<Mark & MarkOf<K>> => p.mark.kind === kind);

/** The endings of a film in the order of their first beats, with what they are called. */
export const endingsOf = (notes: readonly (readonly MarkNote[])[], settings: FilmSettings): Ending[] => {
  const found = new Map<string, { label?: string; nodes: number[] }>();
  for (const [node, list] of notes.entries())
    for (const { mark } of list) {
      if (mark?.kind !== 'ending') continue;
      const id = slug(mark.id.text);
      const ending = found.get(id) ?? { nodes: [] };
      if (!ending.nodes.includes(node)) ending.nodes.push(node);
      if (ending.label === undefined && mark.label !== undefined && mark.label !== '')
        ending.label = mark.label;
      found.set(id, ending);
    }
  const labels = new Map(Object.entries(settings.endings ?? {}).map(([k, v]) => [slug(k), v]));
  return [...found].map(([id, { label, nodes }]) => {
    const plain = id.replaceAll('-', ' ');
    return { id, label: labels.get(id) ?? label ?? plain.charAt(0).toUpperCase() + plain.slice(1), nodes };
  });
};

/** The story of a film: its beats with what their marks say, and the director's bounds. */
export const storyOf = (parts: StoryParts, endings: readonly Ending[]): StoryGraph => {
  const { beats, marks, names, settings, locate, diagnostics, cast } = parts;
  const say = sayMarks(locate, diagnostics);
  const told: string[][] = [];
  const needed: { fact: string; line: number; column: number }[][] = [];
  const needNotes: { name: string; note: MarkNote; at: number }[] = [];
  const drafts = beats.map((b, i): StoryNode => {
    const own = marks[i]?.beat ?? [];
    told.push(only(own, 'tells').map((p) => p.mark.fact.text));
    needed.push(
      only(own, 'needs').map(({ mark, note }) => {
        needNotes.push({ name: factName(mark.fact.text), note, at: mark.fact.at });
        const { line, column } = locate.spot(note, mark.fact.at);
        return { fact: mark.fact.text, line, column };
      }),
    );
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
  });
  const { facts, tells, needs, untold } = factsOf(beats, told, needed);
  for (const fact of untold) {
    const name = facts[fact]?.name ?? '';
    for (const n of needNotes.filter((x) => x.name === name))
      say(n.note, {
        code: 'K2035',
        message: `No beat tells "${name.slice(0, 60)}".`,
        remedy: `Mark the one that does: [[@tells ${name.slice(0, 60)}]].`,
        at: n.at,
      });
  }
  const bounds = boundsOf(settings, names, parts.saySetting);
  const arc = arcOf(settings, parts.saySetting);
  const nodes = drafts.map((n, i) => {
    const lines = beats[i]?.items.flatMap((x) => ('when' in x && x.when !== undefined ? [x.when] : [])) ?? [];
    return {
      ...n,
      tells: tells[i] ?? [],
      needs: needs[i] ?? [],
      ...(lines.length === 0 ? {} : { lines }),
    };
  });
  const story: StoryGraph = {
    variables: names.variables,
    nodes,
    endings,
    facts,
    arc,
    bounds,
    toggles: togglesOf(settings, nodes, endings, cast, parts.slots, parts.saySetting),
    remembered: rememberedOf(nodes, bounds, parts.lines),
  };
  const opening = following(story, openingState(story));
  const openers = new Set(opening.kind === 'beats' ? opening.beats : []);
  const known = {
    cast: cast.people,
    groups: Object.fromEntries(cast.groups),
    slots: parts.slots,
    manner: parts.manner,
  };
  return {
    ...story,
    nodes: nodes.map((n, i) => {
      const context = {
        ...known,
        opens: openers.has(i),
        ...(n.choice === undefined ? {} : { window: n.choice.window }),
      };
      let length: Length | undefined;
      // Reckoned when first asked for: most of a film is read long before anybody asks how long it is.
      return {
        ...n,
        get length(): Length {
          length ??= parts.lengths.of(beats[i] as Beat, context);
          return length;
        },
      };
    }),
  };
};
