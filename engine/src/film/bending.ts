import type { Element } from '../screenplay/script.ts';
import type { Cast } from './cast.ts';
import type { Expression } from './expression.ts';
import type { Beat, Bending, Item, Slot, Variant, VariantCondition } from './film.ts';
import type { ConditionPart, MarkKind } from './mark.ts';
import type { MarkNote } from './mark-notes.ts';
import { type Names, RESERVED } from './names.ts';
import { meant } from './nearest.ts';
import { personNamed } from './person-named.ts';
import type { PlacedMark, PlacedMarks } from './placed-marks.ts';
import { conditionOf, type SayMark } from './say-mark.ts';
import { lineText, placeInLines, slotSpan } from './slot-span.ts';
import { slotValueFault } from './toggles.ts';

/** What marks are read against. */
export interface BendingNeeds {
  readonly names: Names;
  readonly slots: readonly Slot[];
  readonly cast: Cast;
  readonly say: SayMark;
  /** Slots that the film speaks of: names are added. */
  readonly used: Set<string>;
  /** Conditions of lines: added. */
  readonly conditions: Expression[];
}

/** The condition of an alternative; undefined where a slot or its value is unknown, which is said. */
export const variantCondition = (
  parts: readonly ConditionPart[],
  note: MarkNote,
  needs: BendingNeeds,
): VariantCondition | undefined => {
  const slots: Record<string, string> = {};
  const axes: Record<string, { operator: '<' | '<=' | '>' | '>='; value: number }> = {};
  for (const p of parts) {
    if (p.kind === 'axis') {
      axes[p.axis] = { operator: p.operator, value: p.value };
      continue;
    }
    const fault = slotValueFault(needs.slots, p.slot.text, p.value.text);
    if (fault !== undefined) {
      needs.say(note, { ...fault, at: fault.code === 'K2027' ? p.slot.at : p.value.at });
      return undefined;
    }
    needs.used.add(p.slot.text);
    slots[p.slot.text] = p.value.text;
  }
  return { slots, axes };
};

/** Why a mark does nothing in a line, and what would. */
const IDLE: Partial<Readonly<Record<MarkKind, readonly [string, string]>>> = {
  when: ['nothing is played after it', 'Put it on the heading, or before the line that it is for.'],
  lock: ['nothing is played after it', 'Put it on the heading, or before the line that it is for.'],
  optional: ['nothing is played after it', 'Put it on the heading, or before the line that it is for.'],
  trim: [
    'only a line can be trimmed',
    'Put it into the line that may go; a beat that may go is [[@optional]].',
  ],
  alt: ['no line is played after it', 'Put it into the line, or on the heading, that it stands in for.'],
  tension: ['nothing is played after it', 'Put it on the heading for the beat, or into a line.'],
  shot: ['nothing is played after it', 'Put it before the line that is shown so.'],
  slot: [
    'a slot fills in words of a line',
    'Put it right after the words it replaces: a cup of tea[[@slot drink]].',
  ],
};

const sayIdle = (p: PlacedMark, say: SayMark): void => {
  const [why, remedy] = IDLE[p.mark.kind] ?? [
    'nothing here can follow it',
    'Put it on a heading or into a line.',
  ];
  say(p.note, { code: 'K2034', message: `@${p.mark.kind} does nothing here: ${why}.`, remedy, at: 0 });
};

interface LineMarks {
  when?: Expression;
  mark?: 'lock' | 'trim' | 'optional';
  tension?: number;
  variants: Variant[];
  slots: { slot: Slot; at: number }[];
}

const RANK = { trim: 1, optional: 2, lock: 3 } as const;

/** What the marks of one line say together. */
const lineMarks = (
  marks: readonly PlacedMark[],
  line: number,
  needs: BendingNeeds,
  shots: NonNullable<Beat['shots']>[number][],
): LineMarks => {
  const { say } = needs;
  const out: LineMarks = { variants: [], slots: [] };
  for (const p of marks) {
    const { mark, note } = p;
    switch (mark.kind) {
      case 'when': {
        const e = conditionOf(mark.condition, note, needs.names, say);
        if (e !== undefined)
          out.when = out.when === undefined ? e : { kind: 'and', left: out.when, right: e };
        break;
      }
      case 'lock':
      case 'trim':
      case 'optional':
        if (out.mark === undefined || RANK[mark.kind] > RANK[out.mark]) out.mark = mark.kind;
        break;
      case 'tension':
        out.tension = mark.value;
        break;
      case 'alt': {
        if (mark.words === undefined || mark.when === undefined) {
          say(note, {
            code: 'K2021',
            message: '@alt of a line needs a condition and other words.',
            remedy: 'Write [[@alt warmth >= 2: other words]]; alone it belongs on the heading of a beat.',
            at: 0,
          });
          break;
        }
        const when = variantCondition(mark.when, note, needs);
        if (when !== undefined) out.variants.push({ when, text: mark.words.text.replace(/\s+/gu, ' ') });
        break;
      }
      case 'shot': {
        const person =
          mark.person === undefined ? undefined : personNamed(mark.person, note, needs.cast, say);
        shots.push({ scale: mark.scale, ...(person === undefined ? {} : { person }), line });
        break;
      }
      case 'slot': {
        const slot = needs.slots.find((s) => s.name === mark.name.text);
        if (slot === undefined)
          say(note, {
            code: 'K2027',
            message: `There is no slot "${mark.name.text.slice(0, 60)}".`,
            remedy: meant(
              mark.name.text,
              needs.slots.map((s) => s.name),
              `Add it to film.yaml: slots: { ${RESERVED.has(mark.name.text) ? 'drink' : mark.name.text.slice(0, 60)}: ... }.`,
            ),
            at: mark.name.at,
          });
        else if (note.at === undefined) sayIdle(p, say);
        else {
          needs.used.add(slot.name);
          out.slots.push({ slot, at: note.at });
        }
        break;
      }
      default:
        sayIdle(p, say);
    }
  }
  return out;
};

const clamped = (n: number): number => Math.max(0, Math.min(1000, n));

/**
 * The items of a beat with what their marks say, and the shots asked for. `tension` is the beat's own mark: its lines
 * keep their differences and move with it.
 */
export const bendItems = (
  items: readonly Item[],
  elements: readonly Element[],
  marks: PlacedMarks,
  needs: BendingNeeds,
  tension?: number,
): { items: readonly Item[]; shots: NonNullable<Beat['shots']> } => {
  for (const p of marks.idle) sayIdle(p, needs.say);
  const shots: NonNullable<Beat['shots']>[number][] = [];
  if (marks.lines.size === 0 && tension === undefined) return { items, shots };
  const texts = new Map(elements.map((e) => [e.line, e.text]));
  const own = new Map<Item, Bending>();
  const tensions = new Map<Item, number>();
  for (const [line, list] of marks.lines) {
    const said = lineMarks(list, line, needs, shots);
    if (said.mark === 'lock')
      for (const p of list)
        if (p.mark.kind === 'alt' || p.mark.kind === 'slot')
          needs.say(p.note, {
            code: 'K2034',
            message: `@${p.mark.kind} does nothing here: a locked line never changes.`,
            remedy: `Leave one of @lock and @${p.mark.kind}.`,
            at: 0,
          });
    if (said.when !== undefined) needs.conditions.push(said.when);
    const of = items.flatMap((i) => (i.line === line && i.kind !== 'transition' ? [i] : []));
    const words = of.map(lineText);
    const places = placeInLines(
      texts.get(line) ?? '',
      said.slots.map((s) => s.at),
      words,
    );
    const spans = said.slots.flatMap(({ slot }, i) => {
      const place = places[i];
      if (place === undefined) return [];
      return [
        {
          line: place.line,
          slot: slot.name,
          ...slotSpan(words[place.line] as string, place.at, slot.initial),
        },
      ];
    });
    for (const [n, item] of of.entries()) {
      const slots = spans.filter((s) => s.line === n).map(({ slot, from, to }) => ({ slot, from, to }));
      // Other words stand in for the whole of a speech that is said in pieces: the first has them, the rest are silent.
      const variants = n === 0 ? said.variants : said.variants.map((v) => ({ ...v, text: '' }));
      own.set(item, {
        ...(said.when === undefined ? {} : { when: said.when }),
        ...(said.mark === undefined ? {} : { mark: said.mark }),
        ...(variants.length === 0 ? {} : { variants }),
        ...(slots.length === 0 ? {} : { slots }),
      });
      if (said.tension !== undefined) tensions.set(item, said.tension);
    }
  }
  const weighed = items.filter((i) => i.kind === 'speech' || i.kind === 'action');
  const mean =
    weighed.length === 0 ? 0 : Math.round(weighed.reduce((s, i) => s + i.tension, 0) / weighed.length);
  const by = tension === undefined ? 0 : tension - mean;
  const bent = items.map((item): Item => {
    const bending = own.get(item) ?? {};
    if (item.kind === 'title') return { ...item, ...bending };
    if (item.kind === 'transition') return item;
    const felt = tensions.get(item) ?? clamped(item.tension + by);
    if (item.kind === 'action') return { ...item, ...bending, tension: felt };
    const trim =
      bending.mark === 'lock'
        ? { trimmable: false, weight: 1000 }
        : bending.mark === undefined
          ? {}
          : { trimmable: true, weight: Math.min(item.weight, MARKED_WEIGHT) };
    return { ...item, ...bending, ...trim, tension: felt };
  });
  return { items: bent, shots };
};

/** Weight of a line that its director lets go: it goes at two fifths of the wish for less talk. */
const MARKED_WEIGHT = 200;
