import { describe, expect, it } from 'vitest';
import type { Trace } from '../audience/trace.ts';
import { fromSeconds } from '../base/time.ts';
import { compileFilm } from '../film/compile.ts';
import type { Film } from '../film/film.ts';
import { parseSettings } from '../film/settings.ts';
import { TEMPERS } from '../narrative/audiences/tempers.ts';
import { blindForesight } from '../narrative/blind-foresight.ts';
import { screen } from '../narrative/simulate.ts';
import { parseFountain } from '../screenplay/parse.ts';
import { planFilm } from '../showrunner/plan.ts';
import { watch } from '../showrunner/simulated.ts';
import { skeletonOf } from '../showrunner/skeleton.ts';
import { tellingFor } from '../showrunner/telling-of.ts';
import type { Scene, Timeline } from '../timeline/timeline.ts';
import { judge } from './judge.ts';
import type { Bound, Violation } from './violation.ts';

const SCRIPT = `Title: The Ferry

INT. HALL - NIGHT [[@beat hall]] [[@lock]] [[@tension 0.3]]

ANN
The last boat leaves at nine. [[@lock]]

BEN
Well, well, well.

[[@choice "Take the lamp" -> lamp set brave += 1]]
[[@choice "Go down" -> stairs default]]

INT. LAMP ROOM - NIGHT [[@beat lamp]] [[@optional]] [[@tells the key]] [[@set lit = true]] [[@tension 0.4]]

Ann takes the lamp from the shelf.

ANN
The key is inside. [[@when brave >= 1]]

INT. STAIRS - NIGHT [[@beat stairs]] [[@tension 0.5]]

Ann walks down.

BEN
Hm. [[@when lit]]

EXT. PIER - NIGHT [[@beat pier]] [[@when lit]] [[@tension 0.6]] [[@needs the key]] [[@save BEN]]

The wind howls. Ben runs to the boat.

EXT. YARD - NIGHT [[@beat yard]] [[@alt]] [[@when not lit]] [[@tension 0.6]] [[@alt season=winter: EXT. FROZEN YARD - NIGHT]]

The wind howls. Ben waits.

EXT. BOAT - NIGHT [[@beat boat]] [[@goto far when lit]] [[@tension 0.5]]

They row.

EXT. SEA - NIGHT [[@beat sea]] [[@ending lost]] [[@tension 0.5]]

Nothing but the sea.

EXT. FAR SHORE - DAWN [[@beat far]] [[@ending home]] [[@tension 0.4]]

They are home.
`;

const YAML = `variables: { brave: 0..2, lit: false }
arc:
  - { at: 0%, tension: 0.2..0.5 }
  - { at: 60%, tension: 0.3..0.8 }
  - { at: 100%, tension: 0.2..0.7 }
bounds:
  never: [ "ending == home and not lit" ]
  before: [ "hall before boat" ]
  runtime: 10s..10m
  intensity: 0.85
slots: { season: { default: summer, options: [summer, winter] } }
toggles: { winter: { label: Winter, slots: { season: winter } } }
`;

const filmOf = (script = SCRIPT, yaml = YAML): Film => {
  const film = compileFilm(parseFountain(script), parseSettings(yaml).settings);
  expect(film.diagnostics.filter((d) => d.severity === 'error')).toEqual([]);
  return film;
};
const film = filmOf();
const TOOK_LAMP: Trace = [{ at: 0, kind: 'choice', id: 'hall', option: 'take-the-lamp' }];
const good = planFilm({ film, seed: 1, trace: TOOK_LAMP });
const bare = planFilm({ film, seed: 1, trace: [] });

const boundsOf = (found: readonly Violation[]): Bound[] => [...new Set(found.map((v) => v.bound))];
const scenesOf = (t: Timeline): Scene[] => t.scenes.filter((s) => s.place >= 0);

/** The same scenes in another order, or fewer or more of them, end to end. */
const rearranged = (t: Timeline, order: readonly string[]): Timeline => {
  let at = 0;
  const byBeat = new Map([...scenesOf(bare), ...scenesOf(t)].map((s) => [s.beat, s] as const));
  const scenes = order.map((beat, index) => {
    const from = byBeat.get(beat);
    const scene: Scene = {
      ...(from ?? (t.scenes[0] as Scene)),
      beat,
      heading: film.beats.find((b) => b.id === beat)?.heading ?? '',
      index,
      start: at,
      tension: Math.min(600, Math.max(300, from?.tension ?? 400)),
      duration: film.story.nodes.find((n) => n.beat === beat)?.length.expected ?? 0,
    };
    at += scene.duration;
    return scene;
  });
  const ending = film.story.nodes.find((n) => n.beat === order.at(-1))?.ending;
  const { ending: _, ...rest } = t;
  return {
    ...rest,
    scenes,
    lines: [],
    cues: [],
    choices: t.choices.map((c) => {
      const s = scenes.find((x) => x.beat === c.id) ?? (scenes[0] as Scene);
      return {
        ...c,
        scene: s.index,
        start: s.start + s.duration - Math.min(c.duration, s.duration),
        duration: Math.min(c.duration, s.duration),
      };
    }),
    ...(ending === undefined ? {} : { ending: { id: ending, label: ending } }),
  };
};

const WAY = ['hall', 'lamp', 'stairs', 'pier', 'boat', 'far'];

describe('the judge', () => {
  it('[J0] [W20] finds nothing in what the director made, real or in story time', () => {
    expect(scenesOf(good).map((s) => s.beat)).toEqual(WAY);
    expect(judge(film, good, TOOK_LAMP)).toEqual([]);
    expect(judge(film, bare, [])).toEqual([]);
    for (const temper of TEMPERS)
      for (const seed of [1, 2]) {
        const { timeline, trace } = watch(film, temper, seed);
        expect(judge(film, timeline, trace), `${temper.name} ${seed}`).toEqual([]);
        const story = skeletonOf(film, screen(tellingFor(film), temper, seed));
        expect(judge(film, story.timeline, story.trace, { bare: true })).toEqual([]);
        expect(story.timeline.scenes.map((s) => s.beat)).toEqual(scenesOf(timeline).map((s) => s.beat));
      }
    expect(judge(film, rearranged(good, WAY), TOOK_LAMP, { bare: true })).toEqual([]);
  });

  it('[J0] never reads the director\u2019s own account', () => {
    expect(judge(film, { ...good, decisions: [], witness: [] }, TOOK_LAMP)).toEqual([]);
    expect(
      judge(film, { ...rearranged(good, ['stairs', ...WAY]), decisions: good.decisions }, TOOK_LAMP, {
        bare: true,
      }),
    ).not.toEqual([]);
  });

  it('[J1] [J2] [J3] order, conditions, once only, gaps', () => {
    const of = (order: readonly string[]) =>
      boundsOf(judge(film, rearranged(good, order), TOOK_LAMP, { bare: true }));
    expect(of(['hall', 'lamp', 'pier', 'boat', 'far'])).toContain('order');
    expect(of(['hall', 'lamp', 'stairs', 'stairs', 'pier', 'boat', 'far'])).toContain('once');
    expect(of(['hall', 'lamp', 'stairs', 'yard', 'boat', 'far'])).toContain('order');
    expect(of(['hall', 'lamp', 'stairs', 'pier', 'boat', 'sea'])).toContain('order');
    expect(of(['hall', 'stairs', 'pier', 'boat', 'far'])).toContain('order');
    expect(of(['hall', 'lamp', 'stairs', 'pier', 'boat', 'sea', 'far'])).toContain('order');
    const gap = rearranged(good, WAY);
    const late = { ...gap, scenes: gap.scenes.map((s, i) => (i < 2 ? s : { ...s, start: s.start + 1 })) };
    expect(boundsOf(judge(film, late, TOOK_LAMP, { bare: true }))).toContain('record');
    const stranger = { ...gap, scenes: gap.scenes.map((s, i) => (i === 2 ? { ...s, beat: 'nowhere' } : s)) };
    expect(boundsOf(judge(film, stranger, TOOK_LAMP, { bare: true }))).toContain('record');
  });

  it('[J4] questions: put, with their options, for their time, answered as the viewer did', () => {
    const with_ = (change: Partial<Timeline['choices'][number]>) =>
      judge(film, { ...good, choices: good.choices.map((c) => ({ ...c, ...change })) }, TOOK_LAMP);
    expect(boundsOf(with_({}))).toEqual([]);
    expect(boundsOf(with_({ taken: 'go-down' }))).toContain('choice');
    expect(boundsOf(with_({ fallback: 'take-the-lamp' }))).toContain('choice');
    expect(boundsOf(with_({ duration: 5 }))).toContain('choice');
    expect(boundsOf(judge(film, { ...good, choices: [] }, TOOK_LAMP))).toContain('choice');
    expect(boundsOf(judge(film, good, []))).toContain('choice');
  });

  it('[J5] [J6] [J7] never, before, locks, endings, facts', () => {
    const of = (order: readonly string[], f = film) =>
      boundsOf(judge(f, rearranged(good, order), TOOK_LAMP, { bare: true }));
    const never = filmOf(SCRIPT, YAML.replace('ending == home and not lit', 'ending == home and lit'));
    expect(of(WAY, never)).toEqual(['never']);
    const before = filmOf(SCRIPT, YAML.replace('hall before boat', 'far before boat'));
    expect(of(WAY, before)).toEqual(['before']);
    expect(of(WAY.slice(1))).toEqual(expect.arrayContaining(['lock']));
    expect(of(WAY.slice(0, -1))).toContain('ending');
    expect(boundsOf(judge(film, { ...good, ending: { id: 'lost', label: '' } }, TOOK_LAMP))).toEqual([
      'ending',
    ]);
    const untold = filmOf(
      SCRIPT.replace('[[@tells the key]]', '')
        .replace('EXT. FAR', 'EXT. FAR')
        .replace('[[@ending home]]', '[[@ending home]] [[@tells the key]]'),
    );
    expect(of(WAY, untold)).toEqual(['needs']);
  });

  it('[J8] [J9] runtime, length of a beat, arc and ceiling, in scenes and in their music', () => {
    const short = filmOf(SCRIPT, YAML.replace('10s..10m', '5m..10m'));
    expect(boundsOf(judge(short, good, TOOK_LAMP))).toEqual(['runtime']);
    const t = rearranged(good, WAY);
    const long = {
      ...t,
      scenes: t.scenes.map((s, i) => ({ ...s, ...(i === 5 ? { duration: fromSeconds(300) } : {}) })),
    };
    expect(boundsOf(judge(film, long, TOOK_LAMP, { bare: true }))).toContain('length');
    const loud = { ...good, scenes: good.scenes.map((s, i) => (i === 0 ? { ...s, tension: 840 } : s)) };
    expect(boundsOf(judge(film, loud, TOOK_LAMP))).toEqual(['arc']);
    const over = { ...good, scenes: good.scenes.map((s, i) => (i === 4 ? { ...s, tension: 870 } : s)) };
    expect(boundsOf(judge(film, over, TOOK_LAMP))).toEqual(['arc', 'intensity']);
    const silent = planFilm({ film, seed: 1, trace: TOOK_LAMP, manner: 'silent' });
    expect(judge(film, silent, TOOK_LAMP)).toEqual([]);
    const music = {
      ...silent,
      cues: silent.cues.map((c) =>
        c.kind === 'score' && c.scene === 0 ? { ...c, tension: [[0, 30]] as const } : c,
      ),
    };
    expect(boundsOf(judge(film, music, TOOK_LAMP))).toEqual(['arc']);
  });

  it('[J11] lines: locked ones are said as written, failed ones are not, the others go only for little talk', () => {
    const without = (words: string) =>
      boundsOf(
        judge(film, { ...good, lines: good.lines.filter((l) => !l.text.startsWith(words)) }, TOOK_LAMP),
      );
    expect(without('The last boat')).toEqual(['line']);
    expect(without('Well')).toEqual(['line']);
    const quiet: Trace = [{ at: 0, kind: 'directive', axis: 'talk', value: -5, confidence: 3 }, ...TOOK_LAMP];
    const brief = planFilm({ film, seed: 1, trace: quiet });
    expect(brief.lines.length).toBeLessThan(good.lines.length);
    expect(judge(film, brief, quiet)).toEqual([]);
    const other = {
      ...good,
      lines: good.lines.map((l) => (l.text.startsWith('The last boat') ? { ...l, text: 'Boat.' } : l)),
    };
    expect(boundsOf(judge(film, other, TOOK_LAMP))).toEqual(['line']);
    const line = good.lines.find((l) => l.text.startsWith('Hm'));
    expect(line).toBeDefined();
    const stairs = scenesOf(bare).find((s) => s.beat === 'stairs') as Scene;
    const said = {
      ...bare,
      lines: [...bare.lines, { ...(line as NonNullable<typeof line>), scene: stairs.index }],
    };
    expect(boundsOf(judge(film, said, []))).toEqual(['line']);
  });

  it('[J12] places follow the slots', () => {
    const winter: Trace = [{ at: 0, kind: 'toggle', id: 'set:winter', on: true }];
    const t = planFilm({ film, seed: 1, trace: winter });
    expect(scenesOf(t).map((s) => s.heading)).toContain('EXT. FROZEN YARD - NIGHT');
    expect(judge(film, t, winter)).toEqual([]);
    expect(boundsOf(judge(film, bare, winter))).toEqual(['setting']);
    expect(judge(film, t, [], { slots: { season: 'winter' } })).toEqual([]);
  });

  const HALLS = Array.from(
    { length: 10 },
    (_, i) =>
      `INT. ROOM ${i} - DAY [[@beat a${i}]] [[@tension 0.1]]\n\nAnn waits.\n\nINT. ROOM ${i} - DAY [[@beat b${i}]] [[@alt]] [[@tension 0.9]]\n\nAnn runs.\n`,
  ).join('\n');

  it('[J10] the quota of challenge is counted where it can be told from outside', () => {
    const script = `${HALLS}\nINT. END - DAY [[@beat end]] [[@ending over]]\n\nAnn sits.\n`;
    const challenged = filmOf(script, 'bounds: { challenge: 1 in 4 }\n');
    const trace: Trace = [{ at: 0, kind: 'directive', axis: 'tension', value: 5, confidence: 3 }];
    const t = planFilm({ film: challenged, seed: 1, trace });
    expect(judge(challenged, t, trace)).toEqual([]);
    expect(scenesOf(t).some((s) => s.beat.startsWith('a'))).toBe(true);
    const echo = {
      ...t,
      lines: [],
      scenes: t.scenes.map((s) => (s.beat.startsWith('a') ? { ...s, beat: `b${s.beat.slice(1)}` } : s)),
    };
    expect(boundsOf(judge(challenged, echo, trace, { bare: true }))).toContain('challenge');
  });

  it('[J13] a toggle\u2019s promise is kept where it could be', () => {
    const script = `INT. ROOM - DAY [[@beat start]]\n\nAnn waits.\n\nINT. ROOM - DAY [[@beat left]]\n\nAnn waits.\n\nANN\nNo.\n\nBEN\nOh.\n\nINT. ROOM - DAY [[@beat right]] [[@alt]] [[@save BEN]]\n\nAnn runs.\n\nINT. END - DAY [[@beat end]] [[@ending over]]\n\nAnn sits.\n`;
    const saving = filmOf(script, 'title: Saved\n');
    const id = saving.story.toggles.find((t) => t.id.startsWith('save:'))?.id ?? '';
    const trace: Trace = [{ at: 0, kind: 'toggle', id, on: true }];
    const t = planFilm({ film: saving, seed: 1, trace });
    expect(scenesOf(t).map((s) => s.beat)).toEqual(['start', 'right', 'end']);
    expect(judge(saving, t, trace)).toEqual([]);
    const lost = { ...t, scenes: t.scenes.map((s) => (s.beat === 'right' ? { ...s, beat: 'left' } : s)) };
    const found = judge(saving, lost, trace, { bare: true }).filter((v) => v.bound !== 'length');
    expect(boundsOf(found)).toEqual(['promise']);
  });

  it('[J0] finds what a director who cannot see ahead lets happen', () => {
    const trap = filmOf(
      SCRIPT.replace('[[@goto far when lit]]', '').replace('[[@beat sea]]', '[[@beat sea]] [[@optional]]'),
      YAML.replace('ending == home and not lit', 'ending == lost'),
    );
    const sighted = tellingFor(trap);
    const blind = { ...sighted, foresight: blindForesight(sighted.foresight) };
    const of = (telling: typeof sighted) =>
      TEMPERS.flatMap((temper) =>
        [1, 2, 3].flatMap((seed) => {
          const { timeline, trace } = skeletonOf(trap, screen(telling, temper, seed));
          return judge(trap, timeline, trace, { bare: true });
        }),
      );
    expect(boundsOf(of(sighted))).toEqual([]);
    expect(boundsOf(of(blind))).toContain('never');
  });
});
