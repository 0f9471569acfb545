import { type Flicks, fromMilliseconds } from '../base/time.ts';
import { floorHeight } from '../stage/sets/floor-height.ts';
import type { Piece } from '../stage/sets/plan.ts';
import type { FoleyCue } from '../timeline/cue.ts';
import type { Span } from '../timeline/span.ts';
import type {
  Action,
  DoorSpan,
  Gaze,
  Line,
  Mood,
  PropSpan,
  Stance,
  Target,
  Title,
} from '../timeline/timeline.ts';
import type { LampChange } from './lamps.ts';
import type { Moment } from './performance.ts';

type Open<T extends Span> = Omit<T, 'duration' | 'scene'>;

/** Spans that stand end to end for each key: opened in any order, closed by whatever follows. */
class Chains<T extends Span> {
  private readonly lists = new Map<string, { record: Open<T>; end?: Flicks }[]>();

  /** Opens a span; whatever was planned for the key from its start on is overtaken by it. */
  open(key: string, record: Open<T>): void {
    const list = this.lists.get(key) ?? [];
    this.lists.set(key, list);
    const start = (r: Open<T>) => (r as unknown as Span).start;
    while (list.length > 0 && start((list.at(-1) as { record: Open<T> }).record) >= start(record)) list.pop();
    list.push({ record });
  }

  /** Ends the key's last span at a time instead of at the next one's start. */
  end(key: string, at: Flicks): void {
    const last = this.lists.get(key)?.at(-1);
    if (last !== undefined) last.end = at;
  }

  last(key: string): { readonly record: Open<T>; readonly end?: Flicks } | undefined {
    return this.lists.get(key)?.at(-1);
  }

  keys(): IterableIterator<string> {
    return this.lists.keys();
  }

  /** All spans closed, the last of each key at `end`, in order of start. */
  closed(end: Flicks): T[] {
    const out: T[] = [];
    for (const list of this.lists.values())
      for (const [i, { record, end: own }] of list.entries()) {
        const start = (record as unknown as Span).start;
        const next = (list[i + 1]?.record as unknown as Span | undefined)?.start ?? end;
        const until = own === undefined ? next : Math.min(own, next);
        if (until > start) out.push({ ...record, scene: 0, duration: until - start } as unknown as T);
      }
    return inOrder(out);
  }
}

/** By start; records of one start stay as they are. */
const inOrder = <T extends Span>(list: readonly T[]): T[] =>
  list
    .map((r, i) => ({ r, i }))
    .sort((a, b) => a.r.start - b.r.start || a.i - b.i)
    .map((x) => x.r);

/** A lingering feeling is gone after so long by itself, flicks (12 s). */
const LONGEST_LINGER = fromMilliseconds(12_000);
const atMost = (m: Mood): Mood => ({ ...m, duration: Math.min(m.duration, LONGEST_LINGER) });

/** Stances that stand on what is under them. */
const AFOOT: ReadonlySet<string> = new Set([
  'stand',
  'walk',
  'run',
  'crawl',
  'kneel',
  'crouch',
  'lean',
  'fall',
]);

/**
 * Collects what happens as it is decided. Spans that stand end to end (stances, gazes, things, doors) are opened
 * here and closed by whatever follows them; the rest come with their length. Every look-up costs the same however
 * long the beat is.
 */
export class Ledger {
  /** Steps that feet stand on; none on most sets. */
  private readonly steps: readonly Piece[];
  readonly lines: Line[] = [];
  readonly actions: Action[] = [];
  readonly moods: Mood[] = [];
  readonly titles: Title[] = [];
  readonly moments: Moment[] = [];
  readonly effects: FoleyCue[] = [];
  readonly lamps: LampChange[] = [];
  /** People who went by themselves: what they say from then on is said elsewhere. */
  readonly departed = new Set<string>();
  private readonly stances = new Chains<Stance>();
  private readonly gazes = new Chains<Gaze>();
  private readonly props = new Chains<PropSpan>();
  private readonly doors = new Chains<DoorSpan>();
  private readonly lingering = new Chains<Mood>();
  private readonly hands = new Map<string, { left?: string; right?: string }>();

  constructor(steps: readonly Piece[] = []) {
    this.steps = steps;
  }

  /**
   * What a face shows. With `lingers` a third of it stays afterwards, until the person shows something else: feelings
   * carry over weakly (reference, language.md).
   */
  mood(m: Mood, lingers = false): void {
    this.moods.push(m);
    const end = m.start + m.duration;
    const before = this.lingering.last(m.person);
    if (before !== undefined && (before.end === undefined || before.end > m.start))
      this.lingering.end(m.person, m.start);
    if (lingers)
      this.lingering.open(m.person, {
        start: end,
        person: m.person,
        kind: m.kind,
        strength: Math.round(m.strength * 0.35),
        attack: m.attack,
        decay: m.decay,
      });
  }

  stance(given: Open<Stance>): void {
    const s =
      this.steps.length > 0 && AFOOT.has(given.kind)
        ? { ...given, y: floorHeight(this.steps, given.x, given.z) }
        : given;
    this.stances.open(s.person, s);
    this.departed.delete(s.person);
  }

  /** The stance a person is in now, or goes to; undefined when not on the set. */
  stanceOf(person: string): Open<Stance> | undefined {
    const last = this.stances.last(person);
    return last === undefined || last.end !== undefined ? undefined : last.record;
  }

  /**
   * The first time at which somebody can begin something else: the end of a walk under way, which is not cut short,
   * since its pace hangs on its length and what has been shown of it cannot change.
   */
  freeFrom(person: string, at: Flicks): Flicks {
    const last = this.stances.last(person);
    return last === undefined ? at : Math.max(at, last.record.start, last.end ?? 0);
  }

  leave(person: string, at: Flicks, forGood = true): void {
    this.stances.end(person, at);
    if (forGood) this.departed.add(person);
  }

  gaze(start: Flicks, person: string, target: Target, head: number): void {
    this.gazes.open(person, { start, person, target, head });
  }

  prop(p: Open<PropSpan>): void {
    const before = this.propOf(p.id)?.at;
    if (before?.kind === 'hand') delete this.hands.get(before.person)?.[before.hand];
    if (p.at.kind === 'hand')
      this.hands.set(p.at.person, { ...this.hands.get(p.at.person), [p.at.hand]: p.id });
    this.props.open(p.id, p);
  }

  propOf(id: string): Open<PropSpan> | undefined {
    return this.props.last(id)?.record;
  }

  /** What a person holds, by hand. */
  held(person: string): { readonly left?: string; readonly right?: string } {
    return this.hands.get(person) ?? {};
  }

  door(start: Flicks, id: string, open: number): void {
    this.doors.open(id, { start, id, open });
  }

  /** Everything as records, spans closed at `end`, in order of start. */
  finish(end: Flicks) {
    return {
      lines: inOrder(this.lines),
      actions: inOrder(this.actions),
      moods: inOrder([...this.moods, ...this.lingering.closed(end).map(atMost)]),
      titles: inOrder(this.titles),
      effects: inOrder(this.effects),
      moments: this.moments,
      stances: this.stances.closed(end),
      gazes: this.gazes.closed(end),
      props: this.props.closed(end),
      doors: this.doors.closed(end),
    };
  }
}
