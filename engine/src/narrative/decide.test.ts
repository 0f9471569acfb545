import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyFrom, type WrittenStory } from '../../../tests/films/build-story.ts';
import { filmOfStory } from '../../../tests/films/film-of-story.ts';
import { inventedStory, SMALL } from '../../../tests/films/invented-story.ts';
import { AS_WRITTEN, type Settings } from '../audience/settings.ts';
import { below, uniform } from '../base/random.ts';
import type { BeforeBound } from '../film/graph.ts';
import { decide, type Verdict } from './decide.ts';
import type { NativeState } from './native-story.ts';
import { type NativeTelling, nativeTelling } from './native-telling.ts';
import { type Audience, answer, beatsOf, offered, opening, type Run, record, SILENT } from './run.ts';

const before = (a: string, first: number, b: string, then: number): BeforeBound => ({
  text: `${a} before ${b}`,
  first,
  then,
  line: 1,
});

const told = (story: WrittenStory): NativeTelling => nativeTelling(filmOfStory(storyFrom(story)));
const wishing = (settings: Partial<Settings>, toggles: readonly string[] = []): Audience => ({
  settings: { ...AS_WRITTEN, ...settings },
  toggles: new Set(toggles),
});

interface Told {
  readonly path: readonly string[];
  readonly verdicts: readonly Verdict[];
  readonly run: Run<NativeState>;
}

/** Tells to the end; questions are answered by `answers` (option index by question), else by time-out. */
const tell = (
  t: NativeTelling,
  audience: Audience | ((run: Run<NativeState>, n: number) => Audience) = SILENT,
  seed = 1,
  answers: Readonly<Record<string, number>> = {},
): Told => {
  let run = opening(t);
  const verdicts: Verdict[] = [];
  for (let n = 0; n < 200; n++) {
    if (run.next.kind === 'beats') {
      const v = decide(t, run, typeof audience === 'function' ? audience(run, n) : audience, seed);
      verdicts.push(v);
      run = record(t, run, v);
      continue;
    }
    const offer = offered(t, run);
    if (offer === undefined) break;
    run = answer(t, run, offer.options[answers[offer.id] ?? offer.fallback]!.index);
  }
  return { path: beatsOf(run.path), verdicts, run };
};

const someone = (key: number, n: number): Settings => {
  const axis = (a: string): number => (uniform(key, n, a) < 0.5 ? 0 : below(11, key, n, 'to', a) - 5);
  return {
    tension: axis('tension'),
    pace: axis('pace'),
    warmth: axis('warmth'),
    spectacle: axis('spectacle'),
    talk: axis('talk'),
  };
};

/** A street: a calm seam between a quiet beat and its alternatives. */
const fork = (...tensions: number[]): WrittenStory => ({
  nodes: Object.fromEntries([
    ['start', { tension: 200 }],
    ...tensions.map((tension, i) => [`way${i}`, { tension, alternative: i > 0 }]),
    ['end', { tension: 300 }],
  ]),
});

describe('deciding', () => {
  it('[N20] [N23] what is played lies in the band there and under the ceiling, whatever is wished', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1_000_000), (seed, key) => {
        const t = nativeTelling(filmOfStory(inventedStory(seed)));
        for (const v of tell(t, (_, n) => ({ settings: someone(key, n), toggles: new Set() })).verdicts) {
          expect(v.tension).toBeLessThanOrEqual(t.bounds.intensity);
          expect(v.tension).toBeLessThanOrEqual(v.band[1]);
          if (v.band[0] <= t.bounds.intensity) expect(v.tension).toBeGreaterThanOrEqual(v.band[0]);
          expect(v.told).toBeGreaterThanOrEqual(0);
          expect(v.told).toBeLessThanOrEqual(1000);
        }
      }),
      { seed: 9, numRuns: 60 },
    );
  });

  it('[N21] story time grows by nominal lengths and by the spans of what was played', () => {
    const t = told({ nodes: { a: { seconds: [10, 12, 14] }, b: { seconds: [8, 9, 10] } } });
    const { run } = tell(t);
    const spans = ({ elapsed: e }: typeof run): number[] =>
      [e.least, e.expected, e.greatest].map((x) => x / 705_600_000);
    expect(spans(run)).toEqual([18, 21, 24]);
    const warm = tell(t, wishing({ warmth: 5 })).run;
    expect(spans(warm)).toEqual([18, 21, 24]);
    // A wish for pace in the middle of a beat sets it free.
    const first = decide(t, opening(t), SILENT, 1);
    expect(spans(record(t, opening(t), first, true))).toEqual([5, 12, 28]);
    const brisk = tell(t, wishing({ pace: 5, talk: -5 })).run;
    const [least, expected, greatest] = spans(brisk);
    expect([least, greatest]).toEqual([9, 48]);
    expect(expected).toBeLessThan(21);
    expect(expected).toBeGreaterThan(9);
  });

  it('[N11] what fits only as written is held, and said', () => {
    const { verdicts } = tell(
      told({
        nodes: { a: {}, b: {} },
        bounds: { runtime: { least: 17 * 705_600_000, greatest: 33 * 705_600_000, line: 1 } },
      }),
      wishing({ pace: 5 }),
    );
    expect(verdicts.map((v) => v.held)).toEqual([true, true]);
    expect(verdicts[0]!.why).toContain('held as written');
  });

  it('[N25] a wish for tension brings the tenser way, one against it the calmer', () => {
    const t = told(fork(200, 500, 900));
    expect(tell(t, wishing({ tension: 5 })).path).toContain('way2');
    expect(tell(t, wishing({ tension: -5 })).path).toContain('way0');
  });

  it('[N25] warmth and spectacle draw to the beats that have them', () => {
    const t = told({
      nodes: {
        start: {},
        warm: { warmth: 900, spectacle: 200 },
        grand: { warmth: 200, spectacle: 900, alternative: true },
        end: {},
      },
    });
    expect(tell(t, wishing({ warmth: 4 })).path).toContain('warm');
    expect(tell(t, wishing({ spectacle: 4 })).path).toContain('grand');
    expect(tell(t, wishing({ warmth: -4 })).path).toContain('grand');
  });

  it('[N25] bored and calm: a loose beat of high stakes comes forward that else stays away', () => {
    const t = told({
      nodes: {
        a: { tension: 150 },
        b: { tension: 200 },
        c: { tension: 150 },
        d: { tension: 200 },
        storm: { tension: 950, spectacle: 950, loose: true },
        e: { tension: 200 },
      },
    });
    expect(tell(t).path.slice(0, 2)).not.toContain('storm');
    const bored = tell(t, wishing({ tension: 4, spectacle: 3, pace: 2 })).path;
    expect(bored.indexOf('storm')).toBeGreaterThanOrEqual(0);
    expect(bored.indexOf('storm')).toBeLessThan(3);
  });

  it('[N25] tired: optional beats are passed over that are played as written, but no bound gives way', () => {
    const story: WrittenStory = {
      nodes: {
        a: {},
        talk: { optional: true, seconds: [35, 40, 45] },
        b: {},
        letter: { optional: true, seconds: [35, 40, 45] },
        c: {},
      },
    };
    expect(tell(told(story)).path).toEqual(['a', 'talk', 'b', 'letter', 'c']);
    expect(tell(told(story), wishing({ talk: -4, pace: 3 })).path).toEqual(['a', 'b', 'c']);
    const bound = { ...story, bounds: { before: [before('letter', 3, 'c', 4)] } };
    expect(tell(told(bound), wishing({ talk: -4, pace: 3 })).path).toEqual(['a', 'b', 'letter', 'c']);
  });

  it('[N26] watching again shows each of equal ways in turn', () => {
    const t = told(fork(500, 500, 500, 500));
    const shown = [1, 2, 3, 4].map((seed) => tell(t, SILENT, seed).path[1]);
    expect(new Set(shown).size).toBe(4);
    expect(tell(t, SILENT, 5).path).toEqual(tell(t, SILENT, 1).path);
    expect(tell(t, SILENT, 1).verdicts[1]!.why).toContain('turn in this viewing');
  });

  it('[N27] toggles are promises: kept wherever a lawful way keeps them', () => {
    let kept = 0;
    let pressed = 0;
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1_000_000), (seed, key) => {
        // No questions: keeping it is the director's alone to decide.
        const t = nativeTelling(filmOfStory(inventedStory(seed, { ...SMALL, beats: 11, choice: 0 })));
        const toggle = ['save:MARA', 'save:IVO', 'ending:e0', 'ending:e1', 'ending:e2'][key % 5]!;
        const id = toggle.slice(toggle.indexOf(':') + 1);
        const start = t.foresight.of(t.story.start());
        const none = { least: 0, greatest: 0 };
        if (!start.lawful || !start.fits(none)) return;
        const kind = toggle.startsWith('save') ? 'save' : 'ending';
        const possible =
          start.keeps?.({ kind, id }, none) ?? (kind === 'save' ? start.saves : start.endings).has(id);
        if (start.keeps !== undefined && possible) pressed++;
        const { run } = tell(
          t,
          (_, n) => ({ settings: someone(key, n), toggles: new Set([toggle]) }),
          key % 7,
        );
        if (!possible) return;
        const ending = run.next.kind === 'end' ? run.next.ending : undefined;
        expect(toggle.startsWith('save') ? run.saved.includes(id) : ending === id).toBe(true);
        kept++;
      }),
      { seed: 10, numRuns: 200 },
    );
    expect(kept).toBeGreaterThan(25);
    expect(pressed).toBeGreaterThan(10);
  });

  it('[N27] promises are kept together where they can be, else the one thrown first', () => {
    const story: WrittenStory = {
      nodes: {
        a: { gotos: [{ to: 'b' }, { to: 'c' }] },
        b: { saves: ['mara'], gotos: [{ to: 'd' }] },
        c: { gotos: [{ to: 'd' }, { to: 'e' }] },
        d: { ending: 'dark' },
        e: { saves: ['mara'], ending: 'light' },
      },
    };
    const t = told(story);
    expect(tell(t, wishing({}, ['ending:light', 'save:mara'])).path).toEqual(['a', 'c', 'e']);
    expect(tell(t, wishing({}, ['ending:dark', 'save:mara'])).path).toEqual(['a', 'b', 'd']);
    const [, second] = tell(t, wishing({}, ['ending:light', 'ending:dark'])).verdicts;
    expect(second!.candidates.find((c) => c.beat === 'b')!.excluded).toBe(
      'wish: it would break the promise ending:light',
    );
    expect(tell(t, wishing({}, ['ending:light', 'ending:dark'])).path.at(-1)).toBe('e');
    expect(tell(t, wishing({}, ['ending:dark', 'ending:light'])).path.at(-1)).toBe('d');
  });

  it('[N28] what the viewer asks for at a seam is done if it is lawful', () => {
    const t = told(fork(200, 900));
    const asking = (take: string): Told =>
      tell(t, (run) => (run.path?.beat === 'start' ? { ...SILENT, take } : SILENT));
    expect(asking('way0').path[1]).toBe('way0');
    expect(asking('way1').path[1]).toBe('way1');
    expect(asking('way1').verdicts[1]!.why).toContain('the viewer asked for it');
    expect(asking('end').path).toEqual(tell(t).path);
    const bound = told({
      ...fork(200, 900),
      bounds: { before: [before('way0', 1, 'end', 3)] },
    });
    expect(tell(bound, () => ({ ...SILENT, take: 'way1' })).path).toEqual(['start', 'way0', 'end']);
  });

  it('[N29] challenge: of every m contested seams in a row at least n go against the taste', () => {
    let contested = 0;
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1_000_000), (seed, key) => {
        const t = nativeTelling(filmOfStory(inventedStory(seed, { ...SMALL, beats: 15 })));
        const { challenge } = t.bounds;
        if (challenge === undefined) return;
        const settings = someone(key, 0);
        const agreed = tell(t, { settings, toggles: new Set() })
          .verdicts.map((v) => v.nearest)
          .filter((x) => x !== undefined);
        contested += agreed.length;
        for (let i = 0; i + challenge.of <= agreed.length; i++) {
          const against = agreed.slice(i, i + challenge.of).filter((x) => !x).length;
          expect(against).toBeGreaterThanOrEqual(challenge.beats);
        }
      }),
      { seed: 11, numRuns: 200 },
    );
    expect(contested).toBeGreaterThan(100);
  });

  it('[N29] every fourth beat surprises one who always gets what they like', () => {
    const names = Array.from({ length: 8 }, (_, i) => i);
    const story: WrittenStory = {
      nodes: Object.fromEntries(
        names.flatMap((i) => [
          [`warm${i}`, { warmth: 900 }],
          [`cold${i}`, { warmth: 100, alternative: true }],
        ]),
      ),
      bounds: { challenge: { beats: 1, of: 4 } },
    };
    const { path, verdicts } = tell(told(story), wishing({ warmth: 5 }));
    expect(path.map((b) => b.startsWith('cold'))).toEqual(names.map((i) => i % 4 === 3));
    expect(verdicts[3]!.candidates[0]!.excluded).toContain('challenge');
    expect(verdicts[3]!.why).toContain('against the taste');
    expect(tell(told(story)).verdicts.every((v) => v.nearest === undefined)).toBe(true);
  });

  it('[N30] a decision depends on what it is given and on nothing else', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1_000_000), (seed, key) => {
        const film = filmOfStory(inventedStory(seed));
        const audience = (_: unknown, n: number): Audience => ({
          settings: someone(key, n),
          toggles: new Set(),
        });
        const first = nativeTelling(film);
        const once = tell(first, audience, key);
        // Asked again, out of order, of a telling that has already answered other questions, and of a fresh one.
        tell(first, wishing({ tension: 5 }), key + 1);
        let run = opening(first);
        for (let n = 0; run.next.kind === 'beats'; n++) {
          const v = decide(first, run, audience(run, n), key);
          expect(decide(first, run, audience(run, n), key)).toEqual(v);
          run = record(first, run, v);
        }
        expect(tell(nativeTelling({ ...film }), audience, key)).toEqual(once);
      }),
      { seed: 12, numRuns: 60 },
    );
  });

  it('[N31] every decision has a sentence, every way on a score or what excluded it', () => {
    for (let seed = 0; seed < 30; seed++) {
      const t = nativeTelling(filmOfStory(inventedStory(seed)));
      for (const v of tell(t, wishing({ tension: 2, warmth: 3 }, ['save:MARA'])).verdicts) {
        expect(v.why).toMatch(/^\S.*\.$/u);
        expect(v.candidates.length).toBeGreaterThan(0);
        for (const c of v.candidates) {
          expect(Number.isInteger(c.score)).toBe(true);
          if (c.excluded !== undefined) expect(c.excluded).toMatch(/^(bound|wish): ./u);
        }
        if (v.by !== 'broken') expect(v.candidates[v.option]!.excluded).toBeUndefined();
      }
    }
  });

  it('[N32] where nothing fits the runtime a question still leaves out what is unlawful', () => {
    const t = told({
      nodes: {
        a: {
          choice: [
            { text: 'to b', to: 'b' },
            { text: 'to c', to: 'c' },
          ],
        },
        b: { gotos: [{ to: 'c' }] },
        c: {},
      },
      bounds: {
        before: [before('b', 1, 'c', 2)],
        runtime: { least: 0, greatest: 1, line: 1 },
      },
    });
    const run = record(t, opening(t), decide(t, opening(t), SILENT, 1));
    expect(offered(t, run)).toMatchObject({ options: [{ id: 'o0' }], broken: true });
  });

  it('[N32] a question leaves out what has no lawful future; a time-out takes the marked option that is left', () => {
    const t = told({
      nodes: {
        a: {
          choice: [
            { text: 'to b', to: 'b' },
            { text: 'to c', to: 'c' },
          ],
        },
        b: { gotos: [{ to: 'c' }] },
        c: {},
      },
      bounds: { before: [before('b', 1, 'c', 2)] },
    });
    // The viewer could break it, so the film does not check; it is played as well as it can be.
    const { verdicts, path } = tell(t);
    expect(verdicts[0]!.by).toBe('broken');
    expect(path).toEqual(['a', 'b', 'c']);
    const run = record(t, opening(t), verdicts[0]!);
    expect(offered(t, run)).toMatchObject({ options: [{ index: 0, id: 'o0' }], fallback: 0, broken: false });
  });
});
