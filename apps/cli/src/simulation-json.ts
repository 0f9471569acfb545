import type { Film } from '@kinetoscope/engine/film/film';
import type { Simulation } from '@kinetoscope/engine/showrunner/simulation';
import type { Sighting } from '@kinetoscope/engine/showrunner/tally';

/** A simulation as plain data: what `--json` prints and the report shows. Times in flicks, tension in thousandths. */
export interface SimulationData {
  readonly film: { readonly title: string; readonly hash: string };
  readonly viewers: number;
  readonly seed: number;
  readonly lookAhead: boolean;
  readonly tempers: Readonly<Record<string, number>>;
  /** In the written order. */
  readonly beats: ReadonlyArray<{
    readonly beat: string;
    readonly heading: string;
    readonly seen: number;
    /** Of warmth, spectacle and tension, which nobody marked. */
    readonly estimated: readonly string[];
  }>;
  readonly unseen: readonly string[];
  readonly endings: ReadonlyArray<{ readonly id: string; readonly label: string; readonly count: number }>;
  readonly questions: ReadonlyArray<{
    readonly beat: string;
    readonly options: ReadonlyArray<{ readonly id: string; readonly text: string; readonly taken: number }>;
  }>;
  readonly runtime: {
    readonly least: number;
    readonly median: number;
    readonly greatest: number;
    readonly bound?: { readonly least: number; readonly greatest: number };
    /** Counts of even parts between least and greatest. */
    readonly bars: readonly number[];
  };
  readonly distinct: number;
  readonly arc: {
    readonly keys: ReadonlyArray<{ readonly at: number; readonly low: number; readonly high: number }>;
    /** Played tension over even parts of the film. */
    readonly p10: readonly number[];
    readonly p50: readonly number[];
    readonly p90: readonly number[];
  };
  readonly roads: ReadonlyArray<{ readonly from: string; readonly to: string; readonly count: number }>;
  readonly full: {
    readonly count: number;
    readonly strayed: readonly string[];
    readonly outside: readonly string[];
    readonly least: number;
    readonly greatest: number;
  };
  readonly violations: {
    readonly count: number;
    readonly bounds: Readonly<Record<string, number>>;
    readonly shown: readonly Sighting[];
  };
}

const BARS = 24;
const MOST_ROADS = 300;

/** Plain data of a simulation. */
export const simulationData = (
  film: Film,
  { tally, full }: Simulation,
  asked: { readonly seed: number; readonly lookAhead: boolean },
): SimulationData => {
  const { story } = film;
  const times = [...tally.runtimes].sort((a, b) => a - b);
  const least = times[0] ?? 0;
  const greatest = times.at(-1) ?? 0;
  const bars = new Array<number>(BARS).fill(0);
  for (const t of times) {
    const bar =
      greatest === least ? 0 : Math.min(BARS - 1, Math.floor(((t - least) * BARS) / (greatest - least)));
    bars[bar] = (bars[bar] as number) + 1;
  }
  const told = film.told !== undefined;
  const headings = new Map(film.beats.map((b) => [b.id, b.heading] as const));
  const beats = told
    ? [...tally.beats].map(([beat, seen]) => ({ beat, heading: '', seen, estimated: [] }))
    : story.nodes.map((n) => ({
        beat: n.beat,
        heading: headings.get(n.beat) ?? '',
        seen: tally.beats.get(n.beat) ?? 0,
        estimated: n.estimated,
      }));
  const endings = story.endings.map(({ id, label }) => ({ id, label, count: tally.endings.get(id) ?? 0 }));
  const without = tally.endings.get('') ?? 0;
  return {
    film: { title: film.title, hash: film.hash },
    viewers: tally.viewers,
    seed: asked.seed,
    lookAhead: asked.lookAhead,
    tempers: Object.fromEntries(tally.tempers),
    beats,
    unseen: tally.unseen(film),
    endings:
      without > 0 && endings.length > 0
        ? [...endings, { id: '', label: 'No ending', count: without }]
        : endings,
    questions: [...tally.answers].map(([beat, options]) => {
      const choice = story.nodes.find((n) => n.beat === beat)?.choice;
      const written = (choice?.options ?? []).map((o) => o.id);
      const ids = [...new Set([...written, ...options.keys()])];
      return {
        beat,
        options: ids.map((id) => ({
          id,
          text: choice?.options.find((o) => o.id === id)?.text ?? id,
          taken: options.get(id) ?? 0,
        })),
      };
    }),
    runtime: {
      least,
      median: times[times.length >> 1] ?? 0,
      greatest,
      ...(story.bounds.runtime === undefined
        ? {}
        : { bound: { least: story.bounds.runtime.least, greatest: story.bounds.runtime.greatest } }),
      bars,
    },
    distinct: tally.distinct,
    arc: {
      keys: story.arc,
      p10: tally.quantile(0.1),
      p50: tally.quantile(0.5),
      p90: tally.quantile(0.9),
    },
    roads: [...tally.roads]
      .map(([road, count]) => {
        const [from = '', to = ''] = road.split('\u0000');
        return { from, to, count };
      })
      .sort((a, b) => b.count - a.count)
      .slice(0, MOST_ROADS),
    full: {
      count: full.count,
      strayed: full.strayed,
      outside: full.outside,
      least: Math.min(...full.runtimes, Number.MAX_SAFE_INTEGER),
      greatest: Math.max(0, ...full.runtimes),
    },
    violations: {
      count: [...tally.byBound.values()].reduce((a, b) => a + b, 0),
      bounds: Object.fromEntries(tally.byBound),
      shown: tally.violations,
    },
  };
};
