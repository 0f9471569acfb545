import type { Trace, TraceEvent } from '../audience/trace.ts';
import type { Flicks } from '../base/time.ts';
import type { Beat, Film } from '../film/film.ts';
import type { Length } from '../film/graph.ts';
import { variantHolds } from '../film/variant.ts';
import { eventsOf, NO_WISHES } from '../narrative/audiences/temper.ts';
import { nominalLength } from '../narrative/nominal.ts';
import type { Viewing } from '../narrative/simulate.ts';
import type { ChoiceWindow } from '../timeline/decision.ts';
import { emptyTimeline, type Scene, type Timeline } from '../timeline/timeline.ts';
import { slotsAt } from './slots.ts';

const beatsOf = new WeakMap<Film, ReadonlyMap<string, { beat: Beat; length: Length }>>();
const beatsById = (film: Film): ReadonlyMap<string, { beat: Beat; length: Length }> => {
  let found = beatsOf.get(film);
  if (found === undefined) {
    found = new Map(
      film.story.nodes.flatMap((n, i) => {
        const beat = film.beats[i];
        return beat === undefined ? [] : [[n.beat, { beat, length: n.length }] as const];
      }),
    );
    beatsOf.set(film, found);
  }
  return found;
};

/**
 * A timeline of a screening in story time: its scenes at their nominal lengths, its questions, nothing that is seen or
 * heard; and the trace of its audience at those times. Enough for a judge, in microseconds.
 */
export const skeletonOf = (film: Film, viewing: Viewing): { timeline: Timeline; trace: Trace } => {
  const known = beatsById(film);
  const scenes: Scene[] = [];
  const choices: ChoiceWindow[] = [];
  const trace: TraceEvent[] = [];
  let wishes = NO_WISHES;
  let at: Flicks = 0;
  let question = 0;
  for (const [index, s] of viewing.beats.entries()) {
    trace.push(...eventsOf(wishes, s.wishes, s.seam, at));
    wishes = s.wishes;
    const way = s.pick.ways.find((w) => w.option === s.pick.option);
    const own = known.get(s.beat);
    const length = own?.length ?? way?.prospect.length;
    const duration = length === undefined ? 0 : nominalLength(length, s.wishes.settings, s.pick.held);
    let heading = own?.beat.heading ?? '';
    if (own?.beat.settings !== undefined) {
      const slots = slotsAt(film, {}, trace, at);
      heading =
        own.beat.settings.find((o) => variantHolds(o.when, film.slots, slots, s.wishes.settings))?.heading ??
        heading;
    }
    scenes.push({
      start: at,
      duration,
      index,
      heading,
      beat: s.beat,
      place: 0,
      tension: s.pick.tension,
      people: [],
      line: own?.beat.line ?? 0,
    });
    at += duration;
    for (; viewing.answers[question]?.question === s.beat; question++) {
      const a = viewing.answers[question];
      if (a === undefined) break;
      const window = Math.min(a.offer.window, duration);
      choices.push({
        id: a.question,
        scene: index,
        start: at - window,
        duration: window,
        options: a.offer.options.map((o) => ({ id: o.id, text: o.text })),
        fallback: a.offer.options[a.offer.fallback]?.id ?? '',
        taken: a.option,
      });
      if (!a.timedOut) trace.push({ at, kind: 'choice', id: a.question, option: a.option });
    }
  }
  const ending = film.story.endings.find((e) => e.id === viewing.ending);
  return {
    timeline: {
      ...emptyTimeline(film.look),
      film: { title: film.title, author: film.author, hash: film.hash },
      seed: viewing.seed,
      duration: at,
      scenes,
      choices,
      ...(ending === undefined ? {} : { ending: { id: ending.id, label: ending.label } }),
    },
    trace,
  };
};
