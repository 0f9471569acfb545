import { AS_WRITTEN, type Settings, type SettingsTrack, settingsAt } from '../audience/settings.ts';
import { cos, sin } from '../base/maths.ts';
import type { Flicks } from '../base/time.ts';
import type { Moment, Performance } from '../performance/performance.ts';
import { PROP_SPECS } from '../stage/props/specs.ts';
import type { Piece } from '../stage/sets/plan.ts';
import type { Person } from '../timeline/person.ts';
import type { Gaze, PropSpan, Scale, Title } from '../timeline/timeline.ts';
import { type Band, felt } from './rhythm.ts';
import type { Post } from './sight.ts';
import { Staging } from './staging.ts';

const upTo = (list: ReadonlyArray<{ readonly start: Flicks }>, t: Flicks): number => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (list[mid]!.start <= t) low = mid + 1;
    else high = mid;
  }
  return low;
};

/** A post that is there for a while. */
interface Standing extends Post {
  readonly id: string;
  readonly start: Flicks;
  readonly end: Flicks;
}

/** A thing as posts: one for what is about as broad as deep, a row of them for what is long, like a car. */
const postsOf = (
  at: { readonly x: number; readonly y: number; readonly z: number; readonly yaw: number },
  w: number,
  h: number,
  d: number,
): Post[] => {
  const { x, y, z } = at;
  const r = Math.min(w, d) / 2;
  const n = Math.max(1, Math.min(5, Math.round(Math.max(w, d) / Math.max(1, 2 * r))));
  if (n === 1) return [{ x, y, z, h, r: Math.max(w, d) / 2 }];
  const [ax, az] =
    w > d ? [cos(at.yaw / 1000), -sin(at.yaw / 1000)] : [sin(at.yaw / 1000), cos(at.yaw / 1000)];
  const step = (Math.max(w, d) - 2 * r) / (n - 1);
  return Array.from({ length: n }, (_, i) => {
    const off = (i - (n - 1) / 2) * step;
    return { x: x + ax * off, y, z: z + az * off, h, r };
  });
};

/** `[[@shot close-up MARA]]` at a source line. */
export interface ShotMark {
  readonly scale: Scale;
  readonly person?: string;
  readonly line: number;
}

/**
 * What may be known of a performance at time `t`, and no more (law 2): the moment that runs, the next one if it is
 * decided by then, whatever has begun. Every decision in this room reads a performance through this.
 */
export class Known {
  readonly staging: Staging;
  private readonly moments: readonly Moment[];
  private readonly gazes = new Map<string, Gaze[]>();
  private readonly cards: readonly Title[];
  private readonly props = new Map<string, PropSpan[]>();
  private readonly track: SettingsTrack;
  private readonly band: Band | undefined;
  private readonly marks = new Map<number, ShotMark>();
  private readonly tall: Standing[] = [];
  private readonly small: Standing[] = [];

  constructor(
    performance: Performance,
    cast: ReadonlyMap<string, Person>,
    track: SettingsTrack,
    band?: Band,
    marks: readonly ShotMark[] = [],
    pieces: readonly Piece[] = [],
  ) {
    this.band = band;
    for (const m of marks) this.marks.set(m.line, m);
    this.staging = new Staging(performance.stances, cast, pieces);
    this.moments = performance.moments;
    this.track = track;
    for (const g of performance.gazes) {
      const list = this.gazes.get(g.person);
      if (list) list.push(g);
      else this.gazes.set(g.person, [g]);
    }
    for (const p of performance.props) {
      const list = this.props.get(p.id);
      if (list) list.push(p);
      else this.props.set(p.id, [p]);
    }
    for (const p of performance.props) {
      if (p.at.kind !== 'set') continue;
      const [w, h, d] = PROP_SPECS[p.prop].size;
      if (h < 80) continue;
      const list = h < 260 ? this.small : this.tall;
      for (const post of postsOf(p.at, w, h, d)) {
        list.push({ ...post, id: p.id, start: p.start, end: p.start + p.duration });
      }
    }
    this.cards = performance.titles.filter((t) => t.card);
  }

  settings(t: Flicks): Settings {
    return this.track.length === 0 ? AS_WRITTEN : settingsAt(this.track, t);
  }

  /** A tension of the story as it is felt at `t`. */
  felt(tension: number, t: Flicks): number {
    return felt(tension, this.settings(t), this.band);
  }

  /** The shot that the script asks for in a moment. */
  asked(m: Moment | undefined): ShotMark | undefined {
    return m?.source === undefined ? undefined : this.marks.get(m.source);
  }

  /** Index of the moment that runs at `t`; -1 before the first. */
  momentIndex(t: Flicks): number {
    return upTo(this.moments, t) - 1;
  }

  moment(i: number): Moment | undefined {
    return this.moments[i];
  }

  /** Moment `i`, if it is decided by `t`. */
  decided(i: number, t: Flicks): Moment | undefined {
    const m = this.moments[i];
    return m && m.decided <= t ? m : undefined;
  }

  /** The last gaze of somebody that has begun by `t` and holds. */
  gaze(id: string, t: Flicks): Gaze | undefined {
    const list = this.gazes.get(id);
    if (!list) return undefined;
    const g = list[upTo(list, t) - 1];
    return g && t < g.start + g.duration ? g : undefined;
  }

  prop(id: string, t: Flicks): PropSpan | undefined {
    const list = this.props.get(id);
    if (!list) return undefined;
    const p = list[upTo(list, t) - 1];
    return p && t < p.start + p.duration ? p : undefined;
  }

  /** Things standing on the set at `t` that are tall enough to come between a lens and a face. */
  posts(t: Flicks): readonly Post[] {
    if (this.tall.length === 0) return this.tall;
    return this.tall.filter((p) => p.start <= t && t < p.end);
  }

  /** Whatever stands about at `t` and may hide a small thing, but that thing itself. */
  clutter(t: Flicks, but: string | undefined): readonly Post[] {
    return [...this.tall, ...this.small].filter((p) => p.id !== but && p.start <= t && t < p.end);
  }

  /** The card that covers the picture at `t`. */
  card(t: Flicks): Title | undefined {
    if (this.cards.length === 0) return undefined;
    return this.cards.find((c) => c.start <= t && t < c.start + c.duration);
  }

  /** Does a card cover any of the picture between `from` and `to`? */
  carded(from: Flicks, to: Flicks): boolean {
    return this.cards.some((c) => c.start < to && from < c.start + c.duration);
  }
}
