import { between, uniform } from '../../base/random.ts';
import { type Flicks, fromSeconds } from '../../base/time.ts';
import type { Person } from '../../timeline/person.ts';
import type { Gaze, Line, Stance, Target } from '../../timeline/timeline.ts';

/** From `start` on, a person looks there; nothing = ahead. */
export interface GazeEvent {
  readonly start: Flicks;
  readonly target: Target | undefined;
  /** 0 eyes only .. 1 the whole head. */
  readonly head: number;
  /** Off the target, radians: a thinker's averted eyes. */
  readonly yaw: number;
  readonly pitch: number;
}

const present = (stances: ReadonlyMap<string, readonly Stance[]>, id: string, t: Flicks): boolean =>
  (stances.get(id) ?? []).some((s) => s.start <= t && t < s.start + s.duration);

const GOING = new Set<string>(['walk', 'run', 'crawl', 'climb', 'swim']);
const SET_OFF = fromSeconds(0.25);

const straight = (start: Flicks, target: Target | undefined, head: number): GazeEvent => ({
  start,
  target,
  head,
  yaw: 0,
  pitch: 0,
});

/**
 * Where eyes go when nobody says: listeners to the speaker after a reaction time, the speaker to whom they address,
 * looking away first on about a third of longer lines (Kendon 1967). Each event rests on lines begun before it.
 */
const habits = (
  person: Person,
  lines: readonly Line[],
  stances: ReadonlyMap<string, readonly Stance[]>,
): GazeEvent[] => {
  const out: GazeEvent[] = [];
  let partner: string | undefined;
  const own = stances.get(person.id) ?? [];
  let next = 0;
  // Walkers watch their way; arrived, they turn to whom they had to do with.
  const walksUntil = (t: Flicks): void => {
    for (; next < own.length && (own[next] as Stance).start <= t; next++) {
      const stance = own[next] as Stance;
      const before = own[next - 1];
      if (GOING.has(stance.kind)) out.push(straight(stance.start + SET_OFF, undefined, 0.7));
      else if (before && GOING.has(before.kind) && partner && present(stances, partner, stance.start))
        out.push(straight(stance.start, { kind: 'person', id: partner }, 0.8));
    }
  };
  for (const line of lines) {
    if (line.channel === 'voice-over') continue;
    walksUntil(line.start);
    const going = own.some(
      (s) => GOING.has(s.kind) && s.start <= line.start && line.start < s.start + s.duration,
    );
    const key = [person.seed, line.id] as const;
    if (line.speaker !== person.id) {
      if (line.channel !== 'on' || !present(stances, line.speaker, line.start)) continue;
      partner = line.speaker;
      if (going) continue;
      const after = fromSeconds(between(0.14, 0.5, 'notice', ...key));
      const near = line.to === person.id || line.to === undefined;
      out.push(
        straight(
          line.start + after,
          { kind: 'person', id: line.speaker },
          between(0.45, near ? 0.85 : 0.6, 'share', ...key),
        ),
      );
      continue;
    }
    const others = [...stances.keys()].filter((id) => id !== person.id && present(stances, id, line.start));
    const to =
      line.to && line.to !== person.id ? line.to : partner && others.includes(partner) ? partner : others[0];
    if (!to || !present(stances, to, line.start)) continue;
    partner = to;
    if (going) continue;
    const target = { kind: 'person', id: to } as const;
    const head = between(0.5, 0.85, 'share', ...key);
    const back = fromSeconds(between(0.6, 1.3, 'back', ...key));
    if (line.duration > back * 1.6 && uniform('avert', ...key) < 0.36) {
      const side = uniform('side', ...key) < 0.5 ? -1 : 1;
      out.push({
        start: line.start,
        target,
        head: head * 0.7,
        yaw: side * between(0.18, 0.42, 'yaw', ...key),
        pitch: between(-0.25, 0.14, 'pitch', ...key),
      });
      out.push(straight(line.start + back, target, head));
    } else out.push(straight(line.start, target, head));
  }
  walksUntil(Number.POSITIVE_INFINITY);
  return out.sort((a, b) => a.start - b.start);
};

/** All the turns of a person's gaze in a scene: what the timeline orders, and habit between. */
export const gazeEvents = (
  person: Person,
  ordered: readonly Gaze[],
  lines: readonly Line[],
  stances: ReadonlyMap<string, readonly Stance[]>,
): GazeEvent[] => {
  const habit = habits(person, lines, stances);
  const held = (t: Flicks) => ordered.some((g) => g.start <= t && t < g.start + g.duration);
  const out: GazeEvent[] = habit.filter((e) => !held(e.start));
  for (const g of ordered) {
    out.push(straight(g.start, g.target, g.head / 1000));
    const end = g.start + g.duration;
    if (held(end)) continue;
    let last: GazeEvent | undefined;
    for (const e of habit) if (e.start <= end) last = e;
    out.push(last ? { ...last, start: end } : straight(end, undefined, 0.5));
  }
  return out.sort((a, b) => a.start - b.start);
};
