import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataDir } from '../../../tests/data.ts';
import { AXES } from '../audience/directive.ts';
import { parseTrace, printTrace, type Trace } from '../audience/trace.ts';
import { canonical } from '../base/canonical.ts';
import { FLICKS_PER_SECOND, fromMilliseconds, fromSeconds } from '../base/time.ts';
import { compileFilm } from '../film/compile.ts';
import { ReadingRoom } from '../film/reading-room.ts';
import { parseFountain } from '../screenplay/parse.ts';
import { stageAt } from '../stage/stage-at.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { planFilm } from './plan.ts';
import { PAGE_HORIZON, Screening } from './screening.ts';

const SCRIPT = `Title: Two Rooms

INT. KITCHEN - NIGHT

MARA, 40s, red jumper, sits at the table. A letter lies on the table. A clock ticks.

MARA
You came back.

JON (30s, coat) enters.

JON
(quietly)
I said I would. Yes. I did.

MARA
Well.

She takes the letter. She reads it.

MARA
Did you write this?

JON
Every word!

He walks to the window.

EXT. STREET - DAY

Jon runs. Mara follows him.

MARA
Jon! Wait!

JON
Sorry.

MARA
What did she say, when you told her about the house and the money?

CUT TO:

INT. CAR - NIGHT

Jon drives. Mara looks at him.

JON
Nothing. She said nothing at all.

MARA
Okay.

FADE OUT.
`;

const film = compileFilm(parseFountain(SCRIPT));
const plan = (trace: Trace = [], seed = 1) => planFilm({ film, seed, trace });

const events = fc
  .array(
    fc.record({
      at: fc.integer({ min: 0, max: 60 }).map((s) => fromMilliseconds(s * 1000 + 137)),
      axis: fc.constantFrom(...AXES),
      value: fc.integer({ min: -5, max: 5 }),
    }),
    { maxLength: 6 },
  )
  .map(
    (list): Trace =>
      list.sort((a, b) => a.at - b.at).map((e) => ({ ...e, kind: 'directive' as const, confidence: 3 })),
  );

/** A beat's records in its own time, without what only says where it stands. */
const beatBytes = (timeline: Timeline, beat: string): string => {
  const scene = timeline.scenes.find((s) => s.beat === beat);
  if (scene === undefined) return '';
  const own = <T extends { start: number; scene: number }>(list: readonly T[]) =>
    list
      .filter((r) => r.scene === scene.index)
      .map((r) => ({ ...r, start: r.start - scene.start, scene: 0, source: 0 }));
  return canonical({
    duration: scene.duration,
    people: scene.people,
    place: timeline.places[scene.place],
    tension: scene.tension,
    lists: [
      own(timeline.shots),
      own(timeline.lines),
      own(timeline.stances),
      own(timeline.actions),
      own(timeline.gazes),
      own(timeline.moods),
      own(timeline.props),
      own(timeline.doors),
      own(timeline.lights),
      own(timeline.cues),
    ],
  });
};

describe('planning', () => {
  it('[W1] same inputs give the same bytes', () => {
    const again = compileFilm(parseFountain(SCRIPT));
    expect(canonical(planFilm({ film: again, seed: 1, trace: [] }))).toBe(canonical(plan()));
    expect(canonical(plan([], 2))).not.toBe(canonical(plan()));
  });

  it('[W1] every number of a timeline is an integer', () => {
    const wrong: string[] = [];
    const walk = (v: unknown, path: string) => {
      if (typeof v === 'number' && !Number.isSafeInteger(v)) wrong.push(`${path} = ${v}`);
      else if (v !== null && typeof v === 'object')
        for (const [k, x] of Object.entries(v)) walk(x, `${path}.${k}`);
    };
    walk(plan([{ at: fromSeconds(8.3), kind: 'directive', axis: 'pace', value: 3, confidence: 3 }]), '');
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it('[W2] a screening that was bent while it played replays from its trace, byte for byte', () => {
    fc.assert(
      fc.property(events, (wishes) => {
        const live = new Screening(film);
        for (const w of wishes) {
          if (w.kind !== 'directive') continue;
          live.commit(w.at);
          live.direct(w.axis, w.value);
        }
        const read = parseTrace(printTrace(live.trace()));
        expect(read.diagnostics).toEqual([]);
        expect(canonical(planFilm({ film, seed: 1, trace: read.trace }))).toBe(canonical(live.timeline()));
      }),
      { seed: 1, numRuns: 25 },
    );
  });

  it('[W2] with one trace, another horizon gives the same timeline', () => {
    fc.assert(
      fc.property(events, fc.constantFrom(0, 1, 100, 6000), (trace, ms) => {
        const a = new Screening(film, { trace, horizon: fromMilliseconds(ms) });
        a.commit(fromSeconds(20));
        expect(canonical(a.timeline())).toBe(canonical(plan(trace)));
      }),
      { seed: 2, numRuns: 15 },
    );
  });

  it('[W9] who goes back and wishes anew begins another take', () => {
    const s = new Screening(film);
    s.commit(fromSeconds(30));
    s.direct('pace', 4);
    const first = s.timeline();
    s.rewind(fromSeconds(10));
    expect(canonical(s.timeline())).toBe(canonical(first));
    const at = s.direct('talk', -4);
    expect(at).toBe(fromSeconds(10) + PAGE_HORIZON);
    expect(s.trace()).toEqual([{ at, kind: 'directive', axis: 'talk', value: -4, confidence: 3 }]);
  });

  it('[W3] nothing at a time depends on a directive after it', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: 0, max: 60_000 }), (trace, ms) => {
        const t = fromMilliseconds(ms);
        const past = trace.filter((e) => e.at <= t);
        const whole = plan(trace);
        const cut = plan(past);
        const at = Math.min(t, whole.duration - 1, cut.duration - 1);
        for (const back of [0, 0.4, 1.7, 5]) {
          const when = Math.max(0, at - fromSeconds(back));
          expect(stageAt(whole, when)).toEqual(stageAt(cut, when));
        }
        const before = (tl: Timeline) =>
          canonical([
            tl.shots.filter((s) => s.start <= t).map((s) => [s.id, s.start, s.camera, s.scale]),
            tl.lines.filter((l) => l.start <= t),
            tl.actions.filter((a) => a.start <= t),
            tl.cues.filter((c) => c.start <= t).map((c) => [c.kind, c.start]),
          ]);
        expect(before(whole)).toBe(before(cut));
      }),
      { seed: 3, numRuns: 30 },
    );
  });

  it('[W4] editing one scene leaves the other beats\u2019 bytes alone', () => {
    const base = plan();
    const beats = base.scenes.map((s) => s.beat).filter((b) => b !== 'credits');
    const edits = [
      ['You came back.', 'You came back, and it is raining.'],
      ['She takes the letter. She reads it.', 'She takes the letter. A radio plays. She throws the letter.'],
      ['Sorry.', 'Sorry. I am so sorry! I never meant any of this to happen to you.'],
      ['Jon runs. Mara follows him.', 'A dog barks. Jon runs, then stops, then runs again.'],
      ['Jon drives. Mara looks at him.', 'Thunder. Jon drives.'],
      ['Okay.', 'Okay...'],
    ] as const;
    for (const [from, to] of edits) {
      const edited = planFilm({
        film: compileFilm(parseFountain(SCRIPT.replace(from, to))),
        seed: 1,
        trace: [],
      });
      const changed = beats.filter((b) => beatBytes(base, b) !== beatBytes(edited, b));
      expect(changed.length, `${from} -> ${to}`).toBe(1);
    }
  });

  it('[W5] fewer words and faster cuts when asked, in every real script that has the room', () => {
    const dir = dataDir();
    if (dir === undefined) return;
    const folder = join(dir, 'fountain');
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) =>
      f.endsWith('.fountain'),
    );
    const asked: Trace = [
      { at: 0, kind: 'directive', axis: 'talk', value: -3, confidence: 3 },
      { at: 0, kind: 'directive', axis: 'pace', value: 3, confidence: 3 },
    ];
    const median = (tl: Timeline) => {
      const d = tl.shots
        .filter((s) => s.kind !== 'card')
        .map((s) => s.duration)
        .sort((a, b) => a - b);
      return d[d.length >> 1] ?? 0;
    };
    const talk = (tl: Timeline) => tl.lines.reduce((s, l) => s + l.duration, 0);
    for (const f of scripts) {
      const film = compileFilm(parseFountain(readFileSync(join(folder, f), 'utf8')));
      const plain = planFilm({ film, seed: 1, trace: [] });
      const bent = planFilm({ film, seed: 1, trace: asked });
      if (plain.shots.length >= 6) expect(median(bent), f).toBeLessThanOrEqual(0.8 * median(plain));
      const trimmable = new Set(
        film.beats.flatMap((b) => b.items.flatMap((i) => (i.kind === 'speech' && i.trimmable ? [i.id] : []))),
      );
      const room = plain.lines.filter((l) => trimmable.has(l.id)).reduce((s, l) => s + l.duration, 0);
      if (room >= 0.25 * talk(plain)) expect(talk(bent), f).toBeLessThanOrEqual(0.85 * talk(plain));
    }
  });

  it('[W6] an edited film goes on in the line that was playing', () => {
    const s = new Screening(film);
    const line = s.timeline().lines[4];
    if (line === undefined) throw new Error('the script has five lines');
    const t = line.start + Math.floor(line.duration / 2);
    const edited = compileFilm(
      parseFountain(SCRIPT.replace('You came back.', 'So. You really did come back after all this time.')),
    );
    const { at, lost } = s.reload(edited, t);
    expect(lost).toEqual([]);
    const twin = s.timeline().lines.find((l) => l.id === line.id);
    expect(twin).toBeDefined();
    expect(Math.abs(at - ((twin?.start ?? 0) + (t - line.start)))).toBeLessThan(FLICKS_PER_SECOND / 1000);
  });

  it('[W10] the shelves of an edited film change no byte, source lines included', () => {
    const words = [
      'A clock strikes.',
      'MARA\nListen!',
      '',
      'INT. CELLAR - NIGHT\n\nRats.',
      'Jon takes the letter.',
    ];
    const edits = fc.array(fc.tuple(fc.nat(40), fc.constantFrom(...words)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(edits, (list) => {
        const s = new Screening(film);
        const readings = new ReadingRoom();
        let text = SCRIPT;
        for (const [at, put] of list) {
          const blocks = text.split('\n\n');
          blocks.splice(1 + (at % blocks.length), put === '' ? 1 : 0, ...(put === '' ? [] : [put]));
          text = blocks.join('\n\n');
          const script = parseFountain(text);
          s.reload(compileFilm(script, {}, undefined, undefined, readings), s.timeline().duration >> 1);
          expect(canonical(s.timeline())).toBe(
            canonical(planFilm({ film: compileFilm(script), seed: 1, trace: [] })),
          );
        }
      }),
      { numRuns: 10, seed: 10 },
    );
  });
});
