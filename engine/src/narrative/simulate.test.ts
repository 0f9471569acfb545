import { describe, expect, it } from 'vitest';
import { filmOfStory } from '../../../tests/films/film-of-story.ts';
import { inventedStory, SMALL } from '../../../tests/films/invented-story.ts';
import { settingsAt, settingsTrack } from '../audience/settings.ts';
import { answerOf, togglesAt } from '../audience/toggles.ts';
import type { TraceEvent } from '../audience/trace.ts';
import { eventsOf, NO_WISHES, type Wishes } from './audiences/temper.ts';
import { TEMPERS, temperNamed } from './audiences/tempers.ts';
import { decide } from './decide.ts';
import { type NativeTelling, nativeTelling } from './native-telling.ts';
import { answer, beatsOf, offered, opening, record, seamOf } from './run.ts';
import { screen, type Viewing } from './simulate.ts';

const tellingOf = (seed: number, beats = 20): NativeTelling => {
  const story = inventedStory(seed, { ...SMALL, beats });
  const toggles = ['save:MARA', 'ending:e0', 'ending:e1'].map((id) => ({ id, label: id }));
  return nativeTelling(filmOfStory({ ...story, toggles }));
};
const pathOf = (v: Viewing): string[] => v.beats.map((b) => b.beat);

describe('tempers', () => {
  it('[N33] each is documented, and its wishes are directives that a trace can hold', () => {
    expect(TEMPERS.map((t) => t.name)).toEqual(['eager', 'bored', 'tired', 'contrary', 'random', 'chooser']);
    const tellings = [1, 2, 3, 4, 5].map((seed) => tellingOf(seed));
    for (const temper of TEMPERS) {
      expect(temperNamed(temper.name)).toBe(temper);
      expect(temper.words.length).toBeGreaterThan(60);
      for (const [seed, t] of tellings.entries())
        for (const { wishes } of screen(t, temper, seed).beats)
          for (const v of Object.values(wishes.settings)) {
            expect(Number.isInteger(v)).toBe(true);
            expect(v >= -5 && v <= 5).toBe(true);
          }
    }
  });

  it('[N33] they are what they are called', () => {
    const t = tellingOf(3);
    const mean = (name: string, of: (w: Wishes) => number): number => {
      const all = Array.from({ length: 40 }, (_, s) => screen(t, temperNamed(name)!, s).beats).flat();
      return all.reduce((a, b) => a + of(b.wishes), 0) / all.length;
    };
    expect(mean('eager', (w) => w.settings.tension)).toBeGreaterThan(1);
    expect(mean('bored', (w) => w.settings.tension)).toBeGreaterThan(0.5);
    expect(mean('tired', (w) => w.settings.talk)).toBeLessThan(-1);
    expect(mean('tired', (w) => w.settings.pace)).toBeGreaterThan(0.5);
    for (const axis of ['tension', 'pace', 'warmth', 'spectacle', 'talk'] as const)
      expect(mean('chooser', (w) => w.settings[axis])).toBe(0);
    expect(mean('chooser', (w) => w.toggles.size)).toBeGreaterThan(0.5);
    expect(mean('random', (w) => Math.abs(w.settings.warmth))).toBeGreaterThan(0.5);
    const flips = screen(t, temperNamed('contrary')!, 1).beats.map((b) =>
      Math.sign(b.wishes.settings.tension),
    );
    expect(new Set(flips)).toEqual(new Set([1, -1]));
  });
});

describe('screenings in story time', () => {
  it('[N34] the same seed and temper make the same screening; others differ', () => {
    const t = tellingOf(3);
    const paths = new Set<string>();
    for (const temper of TEMPERS)
      for (let seed = 1; seed <= 20; seed++) {
        const once = screen(t, temper, seed);
        expect(screen(nativeTelling({ ...filmOfStory(t.story.space.graph) }), temper, seed).end).toBe(
          once.end,
        );
        expect(screen(t, temper, seed)).toEqual(once);
        paths.add(pathOf(once).join());
      }
    expect(paths.size).toBeGreaterThan(8);
  });

  it('[N34] says every beat, answer, the interval of its length, and how it ended', () => {
    for (let seed = 1; seed <= 12; seed++) {
      const t = tellingOf(seed, 14);
      for (const temper of TEMPERS) {
        const v = screen(t, temper, seed);
        expect(v.elapsed.least).toBeLessThanOrEqual(v.elapsed.expected);
        expect(v.elapsed.expected).toBeLessThanOrEqual(v.elapsed.greatest);
        expect(v.end === 'end' ? typeof v.ending : v.ending).toBe(v.end === 'end' ? 'string' : undefined);
        expect(new Set(pathOf(v)).size).toBe(v.beats.length);
      }
    }
  });

  it('[N35] a trace made of what a temper wishes replays to the same path: pause and go on wherever', () => {
    for (let seed = 1; seed <= 12; seed++) {
      const t = tellingOf(seed, 14);
      for (const temper of TEMPERS) {
        const v = screen(t, temper, seed);
        const trace: TraceEvent[] = [];
        let before = NO_WISHES;
        let asked = 0;
        v.beats.forEach((b, i) => {
          trace.push(...eventsOf(before, b.wishes, b.seam, i * 1000));
          before = b.wishes;
          for (; v.answers[asked]?.question === b.beat; asked++) {
            const a = v.answers[asked]!;
            if (!a.timedOut)
              trace.push({ at: i * 1000 + 500, kind: 'choice', id: a.question, option: a.option });
          }
        });
        const track = settingsTrack(trace);
        let run = opening(t);
        for (let n = 0; ; ) {
          const at = n * 1000;
          if (run.next.kind === 'beats') {
            const take = answerOf(trace, seamOf(run), at);
            const verdict = decide(
              t,
              run,
              {
                settings: settingsAt(track, at),
                toggles: togglesAt(trace, at),
                ...(take === undefined ? {} : { take }),
              },
              seed,
            );
            run = record(t, run, verdict);
            n++;
            continue;
          }
          const offer = offered(t, run);
          if (offer === undefined) break;
          const said = answerOf(trace, offer.id, at);
          const option = offer.options.find((o) => o.id === said) ?? offer.options[offer.fallback]!;
          run = answer(t, run, option.index);
        }
        expect(beatsOf(run.path)).toEqual(pathOf(v));
        expect(run.elapsed).toEqual(v.elapsed);
      }
    }
  });
});
