import { below, between, pick, uniform } from '../base/random.ts';
import { fromMilliseconds, fromSeconds } from '../base/time.ts';
import { ACTIONS, STANCES, type StanceKind } from '../timeline/action.ts';
import { FEELINGS } from '../timeline/feeling.ts';
import type { Action, Gaze, Line, Mood, PropSpan, Stance, Target, Timeline } from '../timeline/timeline.ts';
import { JUNE, RAY } from './specimen-cast.ts';
import { soloTimeline } from './specimen-solo.ts';

const MOVING = new Set<StanceKind>(['walk', 'run', 'crawl', 'climb', 'swim', 'ride']);

/** Ten seconds of two people doing anything at all, by a seed: for property tests. */
export const randomTimeline = (seed: number): Timeline => {
  const cast = [RAY, JUNE];
  const stances: Stance[] = [];
  const actions: Action[] = [];
  const gazes: Gaze[] = [];
  const moods: Mood[] = [];
  const lines: Line[] = [];
  const end = fromSeconds(10);
  for (const who of cast) {
    const key = (...rest: ReadonlyArray<string | number>) => [seed, who.id, ...rest] as const;
    let at = 0;
    let x = who === RAY ? -600 : 600;
    let z = 0;
    for (let n = 0; at < end; n++) {
      const kind =
        uniform(...key('up', n)) < 0.55
          ? pick(['stand', 'walk', 'sit'] as const, ...key('kind', n))
          : pick(STANCES, ...key('any', n));
      const duration = Math.min(end - at, fromMilliseconds(900 + below(2600, ...key('length', n))));
      const path = [x, z];
      if (MOVING.has(kind) && uniform(...key('still', n)) < 0.9) {
        x += below(3000, ...key('x', n)) - 1500;
        z += below(3000, ...key('z', n)) - 1500;
        path.push(x, z);
      }
      stances.push({
        scene: 0,
        person: who.id,
        kind,
        x,
        z,
        y: kind === 'sit' || kind === 'lie' || kind === 'ride' ? 450 : 0,
        yaw: below(6283, ...key('yaw', n)) - 3141,
        start: at,
        duration,
        blend: fromMilliseconds(below(1200, ...key('blend', n))),
        ...(MOVING.has(kind) && path.length > 2 ? { path } : {}),
      });
      at += duration;
    }
    const target = (n: number): Target =>
      pick<Target>(
        [
          { kind: 'person', id: who === RAY ? JUNE.id : RAY.id },
          { kind: 'prop', id: 'cup' },
          {
            kind: 'point',
            x: below(4000, ...key('tx', n)) - 2000,
            y: below(1800, ...key('ty', n)),
            z: below(4000, ...key('tz', n)) - 2000,
          },
        ],
        ...key('target', n),
      );
    for (let n = 0; n < 5; n++) {
      const span = (what: string) => ({
        scene: 0,
        person: who.id,
        start: fromMilliseconds(below(9000, ...key(what, n))),
        duration: fromMilliseconds(300 + below(3000, ...key(what, 'd', n))),
      });
      actions.push({
        ...span('act'),
        action: pick(ACTIONS, ...key('action', n)),
        strength: below(1001, ...key('strength', n)),
        hand: pick(['left', 'right', 'both', 'none'] as const, ...key('hand', n)),
        ...(uniform(...key('aimed', n)) < 0.7 ? { target: target(n) } : {}),
      });
      gazes.push({ ...span('gaze'), target: target(n + 10), head: below(1001, ...key('head', n)) });
      moods.push({
        ...span('mood'),
        kind: pick(FEELINGS, ...key('feeling', n)),
        strength: below(1001, ...key('felt', n)),
        attack: fromMilliseconds(below(900, ...key('attack', n))),
        decay: fromMilliseconds(below(1500, ...key('decay', n))),
      });
    }
    for (let n = 0; n < 2; n++) {
      const start = fromMilliseconds(below(8000, ...key('line', n)));
      const step = fromMilliseconds(100);
      const phones = Array.from(
        { length: 3 + below(12, ...key('phones', n)) },
        (_, i) =>
          [
            pick(['aa', 'm', 'iy', 's', 'uw', 't', 'pau', 'f'], ...key('phone', n, i)),
            i * step,
            step,
          ] as const,
      );
      lines.push({
        id: `${who.id}-${n}`,
        scene: 0,
        start,
        duration: phones.length * step,
        speaker: who.id,
        text: 'la la',
        channel: pick(['on', 'on', 'voice-over', 'off-screen'] as const, ...key('channel', n)),
        delivery: 'normal',
        feeling: { kind: 'neutral', strength: 0 },
        phones,
        words: [[0, 2, 0, step * 2]],
        source: 1,
      });
    }
  }
  const taken = fromMilliseconds(2000 + below(4000, seed, 'taken'));
  const cup = { scene: 0, id: 'cup', prop: 'cup', noun: 'cup', tint: 0, size: 90 } as const;
  const props: PropSpan[] = [
    {
      ...cup,
      at: { kind: 'set', x: Math.round(between(-500, 500, seed, 'cup')), y: 700, z: 400, yaw: 0 },
      start: 0,
      duration: taken,
    },
    { ...cup, at: { kind: 'hand', person: RAY.id, hand: 'right' }, start: taken, duration: end - taken },
  ];
  const byStart = <T extends { readonly start: number }>(list: T[]): T[] =>
    list.sort((a, b) => a.start - b.start);
  return soloTimeline(RAY, {
    cast,
    stances: byStart(stances),
    actions: byStart(actions),
    gazes: byStart(gazes),
    moods: byStart(moods),
    lines: byStart(lines),
    props,
  });
};
