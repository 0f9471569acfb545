import { Staging } from '@kinetoscope/engine/direction/staging';
import { setPlan } from '@kinetoscope/engine/stage/sets/build';
import type { Timeline } from '@kinetoscope/engine/timeline/timeline';

/** How the people of a timeline stand to each other: what a viewer would call odd, counted. */
export interface Blocking {
  /** Lines said on the set to somebody on the set. */
  readonly talk: number;
  /** Of these: with the other nearer than 0.9 m or farther than 1.8 m (seats: 2.3 m). */
  readonly near: number;
  readonly far: number;
  /** Lines whose speaker has the other behind them (more than 80 degrees off where the body faces). */
  readonly away: number;
  /** Instants (four a second) and pairs of standing people nearer than 450 mm, embraces apart. */
  readonly inside: readonly string[];
  /** Instants and pairs where a walk goes through somebody who stands. */
  readonly through: readonly string[];
  /** Lines marked ON whose speaker is nowhere. */
  readonly nowhere: readonly string[];
  /** People whose place leaps by more than half a metre between two stances. */
  readonly leaps: readonly string[];
}

const SECOND = 705_600_000;
/** Contact brings people together, and should. */
const CONTACT = new Set([
  'embrace',
  'kiss',
  'shake-hands',
  'help',
  'strike',
  'strangle',
  'touch',
  'push',
  'give',
  'take',
  'stagger',
  'block',
  'dance',
]);

export const blockingOf = (timeline: Timeline): Blocking => {
  const cast = new Map(timeline.cast.map((p) => [p.id, p] as const));
  const out = {
    talk: 0,
    near: 0,
    far: 0,
    away: 0,
    inside: [] as string[],
    through: [] as string[],
    nowhere: [] as string[],
    leaps: [] as string[],
  };
  for (const scene of timeline.scenes) {
    const stances = timeline.stances.filter((s) => s.scene === scene.index);
    const vehicle = timeline.places[scene.place]?.kind === 'vehicle';
    const place = timeline.places[scene.place];
    const plan = place === undefined ? undefined : setPlan(place);
    const staging = new Staging(stances, cast);
    for (const l of timeline.lines) {
      if (l.scene !== scene.index || l.channel !== 'on') continue;
      const me = staging.figure(l.speaker, l.start);
      const label = `${scene.beat} ${(l.start / SECOND).toFixed(1)} ${l.speaker}`;
      if (me === undefined) {
        out.nowhere.push(`${label}: ${l.text.slice(0, 40)}`);
        continue;
      }
      const you = l.to === undefined ? undefined : staging.figure(l.to, l.start);
      if (you === undefined || vehicle) continue;
      const mid = l.start + Math.floor(l.duration * 0.9);
      const a = staging.figure(l.speaker, mid) ?? me;
      const b = staging.figure(l.to as string, mid) ?? you;
      const d = Math.sqrt((a.x - b.x) ** 2 + (a.z - b.z) ** 2);
      const seated = (k: string) => k === 'sit' || k === 'lie';
      out.talk++;
      if (d < 880) out.near++;
      if (d > (seated(a.kind) || seated(b.kind) ? 2350 : 1850)) out.far++;
      const yaw = Number.isNaN(a.yaw) ? Math.atan2(a.vx, a.vz) : a.yaw;
      const cos = (Math.sin(yaw) * (b.x - a.x) + Math.cos(yaw) * (b.z - a.z)) / (d || 1);
      if (cos < 0.17 && a.kind !== 'lie' && a.kind !== 'fall') out.away++;
    }
    const touching = timeline.actions.filter((x) => x.scene === scene.index && CONTACT.has(x.action));
    for (let t = scene.start; t < scene.start + scene.duration; t += SECOND / 4) {
      const all = staging.at(t);
      for (let i = 0; i < all.length; i++)
        for (let j = i + 1; j < all.length; j++) {
          const a = all[i]!;
          const b = all[j]!;
          const d = Math.sqrt((a.x - b.x) ** 2 + (a.z - b.z) ** 2);
          if (d >= 440 || vehicle) continue;
          const together = touching.some(
            (x) =>
              (x.person === a.id || x.person === b.id) &&
              x.start <= t + 2 * SECOND &&
              t <= x.start + x.duration + 2 * SECOND,
          );
          if (together && d > 250) continue;
          const label = `${scene.beat} ${((t - scene.start) / SECOND).toFixed(1)} ${a.id}/${a.kind} ${b.id}/${b.kind} ${Math.round(d)}`;
          const moving = a.vx !== 0 || a.vz !== 0 || b.vx !== 0 || b.vz !== 0;
          if (moving) {
            if (d < 260) out.through.push(label);
          } else out.inside.push(label);
        }
    }
    const last = new Map<string, (typeof stances)[number]>();
    for (const s of stances) {
      const p = last.get(s.person);
      last.set(s.person, s);
      if (p === undefined || p.start + p.duration !== s.start) continue;
      const x = s.path?.[0] ?? s.x;
      const z = s.path?.[1] ?? s.z;
      const d = Math.sqrt((p.x - x) ** 2 + (p.z - z) ** 2);
      // Sitting down and getting up carry the hips to the seat and back.
      const exits = plan?.exits.some((e) => Math.abs(e.outX - x) + Math.abs(e.outZ - z) < 5);
      // Who went out by one door may come in by another.
      if (exits === true) continue;
      const hips = s.kind === 'sit' || p.kind === 'sit' || s.kind === 'lie' || p.kind === 'lie';
      if (d > (hips ? 1100 : 500))
        out.leaps.push(
          `${scene.beat} ${((s.start - scene.start) / SECOND).toFixed(1)} ${s.person} ${p.kind}>${s.kind} ${Math.round(d)}`,
        );
    }
  }
  return out;
};
