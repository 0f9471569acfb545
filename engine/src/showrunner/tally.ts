import { hash32 } from '../base/hash.ts';
import type { Film } from '../film/film.ts';
import type { Bound, Violation } from '../judge/violation.ts';
import type { Timeline } from '../timeline/timeline.ts';

/** Shares of the film at which played tension is gathered. */
const PARTS = 40;
/** Played tension is counted in steps of so many thousandths. */
const STEP = 10;
/** Violations kept word by word; the rest are counted. */
const KEPT = 500;
const MOST_ROADS = 400;

/** A violation and who saw it. */
export interface Sighting extends Violation {
  readonly temper: string;
  readonly seed: number;
  /** In a full timeline; else in story time. */
  readonly full: boolean;
}

/** What many screenings came to, gathered one at a time. Counts only: a million viewers take no more room than ten. */
export class Tally {
  viewers = 0;
  readonly tempers = new Map<string, number>();
  readonly beats = new Map<string, number>();
  readonly endings = new Map<string, number>();
  /** `question` -> `option` -> count; `asked` also counts those who let the time run out. */
  readonly answers = new Map<string, Map<string, number>>();
  readonly roads = new Map<string, number>();
  readonly runtimes: number[] = [];
  readonly violations: Sighting[] = [];
  readonly byBound = new Map<Bound, number>();
  /** Count of each step of tension at each part of the film. */
  readonly tension: readonly Uint32Array[] = Array.from(
    { length: PARTS },
    () => new Uint32Array(1000 / STEP + 1),
  );
  private readonly versions = new Set<number>();

  /** Different plays: the same beats in the same order, with the same answers, are one. */
  get distinct(): number {
    return this.versions.size;
  }

  add(temper: string, timeline: Timeline): void {
    this.viewers++;
    const plus = <K>(map: Map<K, number>, key: K) => map.set(key, (map.get(key) ?? 0) + 1);
    plus(this.tempers, temper);
    const scenes = timeline.scenes.filter((s) => s.place >= 0);
    const last = scenes.at(-1);
    const running = last === undefined ? 0 : last.start + last.duration;
    this.runtimes.push(running);
    for (const s of scenes) plus(this.beats, s.beat);
    plus(this.endings, timeline.ending?.id ?? '');
    for (const c of timeline.choices) {
      const options = this.answers.get(c.id) ?? new Map<string, number>();
      this.answers.set(c.id, options);
      for (const o of c.options) if (!options.has(o.id)) options.set(o.id, 0);
      plus(options, c.taken);
    }
    for (const [i, s] of scenes.entries()) {
      const road = `${scenes[i - 1]?.beat ?? ''}\u0000${s.beat}`;
      if (this.roads.has(road) || this.roads.size < MOST_ROADS * 10) plus(this.roads, road);
    }
    let k = 0;
    for (let part = 0; part < PARTS; part++) {
      const t = ((part + 0.5) * running) / PARTS;
      while (k + 1 < scenes.length && (scenes[k + 1] as { start: number }).start <= t) k++;
      const s = scenes[k];
      const bins = this.tension[part] as Uint32Array;
      if (s !== undefined) {
        const bin = Math.round(s.tension / STEP);
        bins[bin] = (bins[bin] as number) + 1;
      }
    }
    const path = [...scenes.map((s) => s.beat), ...timeline.choices.map((c) => `${c.id}=${c.taken}`)].join(
      ' ',
    );
    this.versions.add(hash32(path) * 2097152 + (hash32(path, 'again') >>> 11));
  }

  judged(found: readonly Violation[], temper: string, seed: number, full: boolean): void {
    for (const v of found) {
      this.byBound.set(v.bound, (this.byBound.get(v.bound) ?? 0) + 1);
      if (this.violations.length < KEPT) this.violations.push({ ...v, temper, seed, full });
    }
  }

  /** Played tension below which `share` (0..1) of the viewers lie at each part of the film. */
  quantile(share: number): number[] {
    return this.tension.map((bins) => {
      const all = bins.reduce((a, b) => a + b, 0);
      let sum = 0;
      for (const [i, n] of bins.entries()) {
        sum += n;
        if (sum >= share * all && n > 0) return i * STEP;
      }
      return 0;
    });
  }

  /** Beats of the film that no viewer saw. */
  unseen(film: Film): string[] {
    return film.story.nodes.filter((n) => !this.beats.has(n.beat)).map((n) => n.beat);
  }
}
