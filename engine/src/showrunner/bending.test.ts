import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compiledMarkedFilm, markedFilm } from '../../../tests/films/marked-film.ts';
import { AXES } from '../audience/directive.ts';
import { parseTrace, printTrace, type Trace, type TraceEvent } from '../audience/trace.ts';
import { canonical } from '../base/canonical.ts';
import { fromMilliseconds, fromSeconds } from '../base/time.ts';
import { compileFilm } from '../film/compile.ts';
import type { Film } from '../film/film.ts';
import { parseSettings } from '../film/settings.ts';
import { parseFountain } from '../screenplay/parse.ts';
import { stageAt } from '../stage/stage-at.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { CutRoom } from './cut-room.ts';
import { planFilm } from './plan.ts';
import { Screening } from './screening.ts';

const FILMS = new Map<number, Film>();
/** Films are few, so that each is compiled and looked ahead in once. */
const filmOf = (key: number): Film => {
  let film = FILMS.get(key);
  if (film === undefined) {
    film = compiledMarkedFilm(key);
    FILMS.set(key, film);
  }
  return film;
};
const film$ = fc.integer({ min: 0, max: 24 });
const BEATS = ['', 'b0', 'b1', 'b2', 'b3', 'b4', 'b5'];
const TOGGLES = ['save:mara', 'ending:e0', 'ending:e1', 'set:winter', 'slot:drink=rum', 'nonsense'];

const at$ = fc.integer({ min: 0, max: 70_000 }).map((ms) => fromMilliseconds(ms));
const event: fc.Arbitrary<TraceEvent> = fc.oneof(
  fc.record({
    at: at$,
    kind: fc.constant('directive' as const),
    axis: fc.constantFrom(...AXES),
    value: fc.integer({ min: -5, max: 5 }),
    confidence: fc.constant(3),
  }),
  fc.record({
    at: at$,
    kind: fc.constant('toggle' as const),
    id: fc.constantFrom(...TOGGLES),
    on: fc.boolean(),
  }),
  fc.record({
    at: at$,
    kind: fc.constant('choice' as const),
    id: fc.constantFrom(...BEATS.slice(1), ...BEATS.map((b) => `after:${b}`)),
    option: fc.constantFrom('stay', 'go', ...BEATS.slice(1)),
  }),
);
const trace$ = fc.array(event, { maxLength: 7 }).map((list): Trace => [...list].sort((a, b) => a.at - b.at));

const plan = (film: Film, trace: Trace, seed = 1) => planFilm({ film, seed, trace });

type Move =
  | { readonly do: 'commit'; readonly ms: number }
  | { readonly do: 'rewind'; readonly ms: number }
  | { readonly do: 'direct'; readonly axis: (typeof AXES)[number]; readonly value: number }
  | { readonly do: 'toggle'; readonly id: string; readonly on: boolean }
  | { readonly do: 'choose'; readonly which: number; readonly option: number }
  | { readonly do: 'take'; readonly after: number; readonly beat: number };

const move: fc.Arbitrary<Move> = fc.oneof(
  fc.record({ do: fc.constant('rewind' as const), ms: fc.nat(60_000) }),
  fc.record({ do: fc.constant('commit' as const), ms: fc.nat(60_000) }),
  fc.record({
    do: fc.constant('direct' as const),
    axis: fc.constantFrom(...AXES),
    value: fc.integer({ min: -5, max: 5 }),
  }),
  fc.record({ do: fc.constant('toggle' as const), id: fc.constantFrom(...TOGGLES), on: fc.boolean() }),
  fc.record({ do: fc.constant('choose' as const), which: fc.nat(3), option: fc.nat(2) }),
  fc.record({ do: fc.constant('take' as const), after: fc.nat(6), beat: fc.nat(6) }),
);

/** Does what a viewer may do: what matters is the trace it leaves. */
const play = (s: Screening, m: Move): void => {
  if (m.do === 'commit') s.commit(fromMilliseconds(m.ms));
  else if (m.do === 'rewind') s.rewind(fromMilliseconds(m.ms));
  else if (m.do === 'direct') s.direct(m.axis, m.value);
  else if (m.do === 'toggle') s.toggle(m.id, m.on);
  else if (m.do === 'choose') {
    const c = s.timeline().choices[m.which];
    const o = c?.options[m.option % c.options.length];
    if (c && o) s.choose(c.id, o.id);
  } else {
    const steps = s.story().steps;
    const d = s.timeline().decisions[m.after % Math.max(1, steps.length)];
    const beat = d?.candidates[m.beat % d.candidates.length]?.beat;
    if (d && beat !== undefined) s.take(d.scene === 0 ? '' : (steps[d.scene - 1]?.beat.id ?? ''), beat);
  }
};

describe('films that bend', () => {
  it('[W2] 200 screenings, bent in every way while they played, replay from their traces byte for byte', {
    timeout: 300_000,
  }, () => {
    let choices = 0;
    let turns = 0;
    fc.assert(
      fc.property(film$, fc.array(move, { minLength: 1, maxLength: 8 }), fc.nat(4), (key, moves, seed) => {
        const film = filmOf(key);
        const live = new Screening(film, { seed });
        for (const m of moves) play(live, m);
        const read = parseTrace(printTrace(live.trace()));
        expect(read.diagnostics).toEqual([]);
        expect(canonical(plan(film, read.trace, seed))).toBe(canonical(live.timeline()));
        choices += live.trace().filter((e) => e.kind === 'choice').length;
        turns += live.timeline().decisions.filter((d) => d.candidates.length > 1).length;
      }),
      { seed: 31, numRuns: 200 },
    );
    // The films do ask and decide: else this would say little.
    expect(choices).toBeGreaterThan(200);
    expect(turns).toBeGreaterThan(200);
  });

  it('[W3] nothing at a time depends on a wish, a switch or an answer after it', () => {
    fc.assert(
      fc.property(film$, trace$, fc.integer({ min: 0, max: 60_000 }), (key, trace, ms) => {
        const film = filmOf(key);
        const t = fromMilliseconds(ms);
        const whole = plan(film, trace);
        const cut = plan(
          film,
          trace.filter((e) => e.at <= t),
        );
        const at = Math.min(t, whole.duration - 1, cut.duration - 1);
        for (const back of [0, 0.4, 3])
          expect(stageAt(whole, Math.max(0, at - fromSeconds(back)))).toEqual(
            stageAt(cut, Math.max(0, at - fromSeconds(back))),
          );
        const before = (tl: Timeline) =>
          canonical([
            tl.scenes.filter((s) => s.start <= t).map((s) => [s.beat, s.start, s.tension, s.heading]),
            tl.shots.filter((s) => s.start <= t).map((s) => [s.id, s.start, s.camera, s.scale]),
            tl.lines.filter((l) => l.start <= t),
            tl.lights.filter((l) => l.start <= t),
            tl.decisions.filter((d) => d.at <= t),
            tl.choices.filter((c) => c.start <= t).map(({ taken, ...c }) => c),
            tl.choices.filter((c) => c.start + c.duration <= t).map((c) => c.taken),
            tl.cues.filter((c) => c.start <= t).map((c) => [c.kind, c.start]),
          ]);
        expect(before(whole)).toBe(before(cut));
      }),
      { seed: 32, numRuns: 60 },
    );
  });

  it('[W11] a question has its time, its film does not go black under it, and its answer counts where it ends', () => {
    let asked = 0;
    fc.assert(
      fc.property(film$, trace$, (key, trace) => {
        const film = filmOf(key);
        const tl = plan(film, trace);
        for (const c of tl.choices) {
          asked++;
          const scene = tl.scenes[c.scene];
          const node = film.story.nodes.find((n) => n.beat === c.id);
          if (scene === undefined || node?.choice === undefined) throw new Error(`${c.id} has no question`);
          expect(scene.beat).toBe(c.id);
          expect(c.duration).toBe(node.choice.window);
          expect(c.start).toBeGreaterThanOrEqual(scene.start);
          expect(c.start + c.duration).toBe(scene.start + scene.duration);
          for (const t of tl.transitions)
            if (t.kind === 'fade-out' || t.kind === 'iris')
              expect(t.start >= c.start + c.duration || t.start + t.duration <= c.start).toBe(true);
          expect(c.options.map((o) => o.id)).toContain(c.taken);
        }
      }),
      { seed: 33, numRuns: 60 },
    );
    expect(asked).toBeGreaterThan(40);
  });

  it('[W12] what is played lies inside the band decided on and under the ceiling, scene and score', () => {
    fc.assert(
      fc.property(film$, trace$, (key, trace) => {
        const film = filmOf(key);
        const tl = plan(film, trace);
        const { intensity } = film.story.bounds;
        for (const d of tl.decisions) {
          const tension = tl.scenes[d.scene]?.tension ?? -1;
          const high = Math.min(d.band[1], intensity);
          const low = Math.min(d.band[0], high);
          const levels = tl.cues.flatMap((c) =>
            c.kind === 'score' && c.scene === d.scene ? c.tension.map((k) => k[1]) : [],
          );
          for (const x of [tension, ...levels]) {
            expect(x).toBeGreaterThanOrEqual(low);
            expect(x).toBeLessThanOrEqual(high);
          }
        }
      }),
      { seed: 34, numRuns: 60 },
    );
  });

  it('[W13] a beat that is held plays as long as it does without wishes for pace and talk', () => {
    let held = 0;
    fc.assert(
      fc.property(film$, trace$, (key, trace) => {
        const film = filmOf(key);
        const tl = plan(film, trace);
        const plain = trace.filter((e) => e.kind !== 'directive' || (e.axis !== 'pace' && e.axis !== 'talk'));
        const calm = plan(film, plain);
        for (const d of tl.decisions) {
          if (!d.held) continue;
          const scene = tl.scenes[d.scene];
          const twin = calm.scenes.find((s) => s.beat === scene?.beat);
          // The same beat, with the same words: a variant or a condition may have made others of them.
          const said = (t: Timeline, s: Timeline['scenes'][number] | undefined) =>
            canonical([s?.index === 0, t.lines.filter((l) => l.scene === s?.index).map((l) => l.text)]);
          if (twin === undefined || said(tl, scene) !== said(calm, twin)) continue;
          if (scene?.heading !== twin.heading || canonical(scene.people) !== canonical(twin.people)) continue;
          held++;
          expect(scene.duration).toBe(twin.duration);
        }
      }),
      { seed: 35, numRuns: 60 },
    );
    expect(held).toBeGreaterThan(10);
  });

  it('[W4] editing a line leaves every beat that still comes the same way alone', () => {
    let compared = 0;
    fc.assert(
      fc.property(film$, trace$, (key, trace) => {
        const { text, settings } = markedFilm(key);
        const known = parseSettings(settings, 'film.yaml').settings;
        // One occurrence alone: one beat is edited.
        const at = text.indexOf('Nothing at all.');
        if (at < 0) return;
        const edited = `${text.slice(0, at)}Nothing, I tell you.${text.slice(at + 'Nothing at all.'.length)}`;
        const wishes = trace.filter((e) => e.kind !== 'directive');
        const a = plan(filmOf(key), wishes);
        const b = plan(compileFilm(parseFountain(edited), known), wishes);
        const own = (tl: Timeline, scene: Timeline['scenes'][number]) => {
          const of = <T extends { start: number; scene: number }>(list: readonly T[]) =>
            list
              .filter((r) => r.scene === scene.index)
              .map((r) => ({ ...r, start: r.start - scene.start, scene: 0 }));
          return canonical([
            scene.duration,
            of(tl.shots),
            of(tl.lines),
            of(tl.stances),
            of(tl.lights),
            of(tl.cues),
          ]);
        };
        /** What a beat is given from outside it. */
        const given = (tl: Timeline, scene: Timeline['scenes'][number]) => {
          const d = tl.decisions.find((x) => x.scene === scene.index);
          return canonical([
            scene.index === 0,
            scene.heading,
            tl.places[tl.scenes[scene.index - 1]?.place ?? -1]?.id === tl.places[scene.place]?.id,
            d?.band ?? null,
            d?.held ?? null,
          ]);
        };
        const changed = /.*\[\[@beat (\w+)\]\]/su.exec(text.slice(0, at))?.[1];
        for (const scene of a.scenes) {
          const twin = b.scenes.find((s) => s.beat === scene.beat);
          if (twin === undefined || scene.beat === changed || given(a, scene) !== given(b, twin)) continue;
          compared++;
          expect(own(b, twin)).toBe(own(a, scene));
        }
      }),
      { seed: 40, numRuns: 60 },
    );
    expect(compared).toBeGreaterThan(30);
  });

  it('[W10] the cut room changes no byte of a film that bends', () => {
    fc.assert(
      fc.property(film$, fc.array(trace$, { minLength: 2, maxLength: 4 }), (key, traces) => {
        const film = filmOf(key);
        const room = new CutRoom();
        for (const trace of traces)
          expect(canonical(planFilm({ film, seed: 1, trace }, room))).toBe(canonical(plan(film, trace)));
      }),
      { seed: 36, numRuns: 20 },
    );
  });

  it('[W14] a beat is taken differently: the film is the same up to that seam, and goes on there', () => {
    let taken = 0;
    fc.assert(
      fc.property(film$, fc.nat(6), fc.nat(3), fc.boolean(), (key, n, which, past) => {
        const s = new Screening(filmOf(key));
        const before = s.timeline();
        const steps = s.story().steps;
        const i = n % steps.length;
        const beats = before.decisions[i]?.candidates.map((c) => c.beat) ?? [];
        const beat = beats[which % Math.max(1, beats.length)];
        if (beat === undefined || beat === steps[i]?.beat.id) return;
        if (past) s.commit(before.duration);
        const seam = s.take(i === 0 ? '' : (steps[i - 1]?.beat.id ?? ''), beat);
        if (seam === undefined) {
          expect(canonical(s.timeline())).toBe(canonical(before));
          return;
        }
        taken++;
        const after = s.timeline();
        expect(seam).toBe(steps[i]?.start);
        expect(after.scenes[i]?.beat).toBe(beat);
        const shown = (tl: Timeline) => canonical(tl.shots.filter((x) => x.start < seam));
        expect(shown(after)).toBe(shown(before));
        expect(canonical(plan(filmOf(key), s.trace()))).toBe(canonical(after));
      }),
      { seed: 37, numRuns: 60 },
    );
    expect(taken).toBeGreaterThan(10);
  });

  it('[W15] a time-out is recorded where the question ends, and changes nothing', () => {
    fc.assert(
      fc.property(film$, (key) => {
        const s = new Screening(filmOf(key));
        const before = canonical(s.timeline());
        s.commit(s.timeline().duration);
        expect(s.trace()).toEqual(
          s.timeline().choices.map((c) => ({
            at: c.start + c.duration,
            kind: 'choice',
            id: c.id,
            option: c.fallback,
          })),
        );
        expect(canonical(plan(filmOf(key), s.trace()))).toBe(before);
        expect(s.choose(s.timeline().choices[0]?.id ?? '', 'go')).toBeUndefined();
      }),
      { seed: 38, numRuns: 20 },
    );
  });

  it('[W6] an edit goes on on the path that was played, or says what was lost', () => {
    let kept = 0;
    fc.assert(
      fc.property(film$, fc.array(move, { maxLength: 4 }), fc.nat(5), fc.boolean(), (key, moves, n, cut) => {
        const s = new Screening(filmOf(key));
        for (const m of moves) play(s, m);
        const steps = s.story().steps;
        const here = steps[n % steps.length];
        if (here === undefined) return;
        const path = steps.filter((x) => x.start <= here.start).map((x) => x.beat.id);
        const { text, settings } = markedFilm(key);
        const known = parseSettings(settings, 'film.yaml').settings;
        const gone = `[[@beat ${here.beat.id}]]`;
        const edited = cut ? text.replace(gone, '[[@beat other]]') : text.replaceAll('No!', 'No, never!');
        const { at, lost } = s.reload(compileFilm(parseFountain(edited), known), here.start);
        const now = s.story().steps.map((x) => x.beat.id);
        if (!cut && lost.length === 0) {
          kept++;
          expect(now.slice(0, path.length)).toEqual(path);
          const scene = s.timeline().scenes.find((x) => x.beat === here.beat.id);
          expect(at).toBe(scene?.start);
        }
        if (cut) expect(lost.some((l) => l.includes(here.beat.id))).toBe(true);
        for (const id of path) if (!now.includes(id)) expect(lost.some((l) => l.includes(id))).toBe(true);
      }),
      { seed: 39, numRuns: 30 },
    );
    expect(kept).toBeGreaterThan(10);
  });
});
