import type { Flicks } from '../base/time.ts';
import type { FoleyCue } from '../timeline/cue.ts';
import type {
  Action,
  DoorSpan,
  Gaze,
  Line,
  Mood,
  PropSpan,
  Span,
  Stance,
  Target,
  Title,
} from '../timeline/timeline.ts';
import type { Moment } from './performance.ts';

type Open<T extends Span> = Omit<T, 'duration' | 'scene'>;

const close = <T extends Span>(
  list: Open<T>[],
  key: (r: Open<T>) => string,
  end: Flicks,
  ends: ReadonlyMap<string, Flicks>,
): T[] => {
  const next = new Map<string, Flicks>();
  const out: T[] = [];
  for (let i = list.length - 1; i >= 0; i--) {
    const r = list[i] as Open<T>;
    const k = key(r);
    const until = next.get(k) ?? ends.get(k) ?? end;
    next.set(k, r.start);
    if (until > r.start) out.push({ ...r, scene: 0, duration: until - r.start } as unknown as T);
  }
  return out.reverse();
};

/**
 * Collects what happens as it is decided. Spans that stand end to end (stances, gazes, things, doors) are opened
 * here and closed by whatever follows them; the rest come with their length.
 */
export class Ledger {
  readonly lines: Line[] = [];
  readonly actions: Action[] = [];
  readonly moods: Mood[] = [];
  readonly titles: Title[] = [];
  readonly moments: Moment[] = [];
  readonly effects: FoleyCue[] = [];
  private readonly stances: Open<Stance>[] = [];
  private readonly gazes: Open<Gaze>[] = [];
  private readonly props: Open<PropSpan>[] = [];
  private readonly doors: Open<DoorSpan>[] = [];
  private readonly gone = new Map<string, Flicks>();

  stance(s: Open<Stance>): void {
    const i = this.stances.findIndex((x) => x.person === s.person && x.start >= s.start);
    if (i >= 0) this.stances.splice(i, 1);
    this.stances.push(s);
    this.gone.delete(s.person);
  }

  /** The stance a person is in now; undefined when not on the set. */
  stanceOf(person: string): Open<Stance> | undefined {
    if (this.gone.has(person)) return undefined;
    for (let i = this.stances.length - 1; i >= 0; i--)
      if (this.stances[i]?.person === person) return this.stances[i];
    return undefined;
  }

  leave(person: string, at: Flicks): void {
    this.gone.set(person, at);
  }

  gaze(start: Flicks, person: string, target: Target, head: number): void {
    const i = this.gazes.findIndex((g) => g.person === person && g.start >= start);
    if (i >= 0) this.gazes.splice(i, 1);
    this.gazes.push({ start, person, target, head });
  }

  prop(p: Open<PropSpan>): void {
    const i = this.props.findIndex((x) => x.id === p.id && x.start >= p.start);
    if (i >= 0) this.props.splice(i, 1);
    this.props.push(p);
  }

  propOf(id: string): Open<PropSpan> | undefined {
    for (let i = this.props.length - 1; i >= 0; i--) if (this.props[i]?.id === id) return this.props[i];
    return undefined;
  }

  /** What a person holds, by hand. */
  held(person: string): { left?: string; right?: string } {
    const out: { left?: string; right?: string } = {};
    for (const id of new Set(this.props.map((p) => p.id))) {
      const at = this.propOf(id)?.at;
      if (at?.kind === 'hand' && at.person === person) out[at.hand] = id;
    }
    return out;
  }

  door(start: Flicks, id: string, open: number): void {
    this.doors.push({ start, id, open });
  }

  /** Everything as records, spans closed at `end`, in order of start. */
  finish(end: Flicks) {
    const ordered = <T extends Span>(list: T[]): T[] =>
      list
        .map((r, i) => ({ r, i }))
        .sort((a, b) => a.r.start - b.r.start || a.i - b.i)
        .map((x) => x.r);
    const open = <T extends Span>(
      list: Open<T>[],
      key: (r: Open<T>) => string,
      ends = new Map<string, Flicks>(),
    ) => ordered(close<T>(ordered(list as unknown as Span[]) as unknown as Open<T>[], key, end, ends));
    return {
      lines: ordered(this.lines),
      actions: ordered(this.actions),
      moods: ordered(this.moods),
      titles: ordered(this.titles),
      effects: ordered(this.effects),
      moments: this.moments,
      stances: open<Stance>(this.stances, (s) => (s as Stance).person, this.gone),
      gazes: open<Gaze>(this.gazes, (g) => (g as Gaze).person),
      props: open<PropSpan>(this.props, (p) => (p as PropSpan).id),
      doors: open<DoorSpan>(this.doors, (d) => (d as DoorSpan).id),
    };
  }
}
