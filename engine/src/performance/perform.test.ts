import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AXES } from '../audience/directive.ts';
import type { SettingsTrack } from '../audience/settings.ts';
import { AS_WRITTEN } from '../audience/settings.ts';
import { fromSeconds } from '../base/time.ts';
import { compileFilm } from '../film/compile.ts';
import { parseFountain } from '../screenplay/parse.ts';
import { setPlan } from '../stage/sets/build.ts';
import type { Manner } from '../timeline/look.ts';
import { perform } from './perform.ts';
import type { Performance } from './performance.ts';

const played = (body: string, track: SettingsTrack = [], manner: Manner = 'murmured'): Performance => {
  const film = compileFilm(parseFountain(body));
  const beat = film.beats[0];
  if (beat === undefined) throw new Error('no beat');
  return perform({
    beat,
    plan: setPlan(beat.place),
    cast: new Map(film.cast.map((p) => [p.id, p])),
    track,
    seed: 1,
    manner,
  });
};

const TALK = `INT. DINER - NIGHT

ANN, 30s, sits in a booth with BEN, 40s. A cup stands on the table.

ANN
Well.

BEN
I said I would come, and here I am. Did you get my letter?

Ann takes the cup. She drinks. Ben rises and walks to the door.

ANN
(whispering)
Okay.

BEN
Good night.

Ben leaves.
`;

/** Spans of one key stand end to end. */
const endToEnd = (spans: readonly { start: number; duration: number }[]) => {
  for (let i = 1; i < spans.length; i++) {
    const a = spans[i - 1]!;
    expect(spans[i]!.start).toBe(a.start + a.duration);
  }
};

const words = fc.constantFrom(
  'Ann sits down.',
  'Ben enters.',
  'Ann gives Ben the letter.',
  'She throws the cup.',
  'They embrace.',
  'Ben runs to the window.',
  'Ann falls.',
  'A phone rings.',
  'Ben leaves.',
  'Ann weeps.',
  'He strikes Ann.',
  'Rain.',
  'Ann follows Ben.',
  'Ben kneels.',
  'Ann opens the door.',
);
const heading = fc.constantFrom(
  'INT. DINER - NIGHT',
  'EXT. STREET - DAY',
  'INT. CAR - NIGHT',
  'INT. ZORBLE - DAY',
  'EXT. SEA - DAWN',
  'INT. BEDROOM - NIGHT',
);
const script = fc
  .tuple(
    heading,
    fc.array(
      fc.oneof(
        words,
        fc.constantFrom(
          'ANN\nNo!',
          'BEN\n(angry)\nWhat did you do with the money?',
          'ANN\nYes.',
          'BEN (V.O.)\nI remember.',
        ),
      ),
      { minLength: 1, maxLength: 14 },
    ),
  )
  .map(([h, list]) => `${h}\n\n${list.join('\n\n')}\n\nANN\nEnd.\n\nBEN\nEnd.\n`);
const track = fc
  .array(
    fc.record({
      at: fc.integer({ min: 0, max: 40 }).map((s) => fromSeconds(s + 0.21)),
      axis: fc.constantFrom(...AXES),
      value: fc.integer({ min: -5, max: 5 }),
    }),
    { maxLength: 3 },
  )
  .map(
    (list): SettingsTrack =>
      list
        .sort((a, b) => a.at - b.at)
        .map((e) => ({ at: e.at, settings: { ...AS_WRITTEN, [e.axis]: e.value } })),
  );

describe('any beat', () => {
  it('[P2] [P3] stands end to end', () => {
    fc.assert(
      fc.property(script, track, (s, t) => {
        const p = played(s, t);
        endToEnd(p.moments);
        expect(p.moments[0]?.start).toBe(0);
        const last = p.moments.at(-1);
        expect((last?.start ?? 0) + (last?.duration ?? 0)).toBe(p.duration);
        for (const m of p.moments) expect(m.decided).toBeLessThanOrEqual(m.start);
        for (const person of p.people) {
          const stances = p.stances.filter((x) => x.person === person);
          for (let i = 1; i < stances.length; i++)
            expect(stances[i]!.start).toBeGreaterThanOrEqual(
              stances[i - 1]!.start + stances[i - 1]!.duration,
            );
          endToEnd(p.gazes.filter((x) => x.person === person));
        }
        for (const id of new Set(p.props.map((x) => x.id))) endToEnd(p.props.filter((x) => x.id === id));
        for (const list of [p.stances, p.actions, p.gazes, p.moods, p.props, p.lines, p.titles])
          for (const r of list) {
            expect(
              Number.isSafeInteger(r.start) &&
                r.start >= 0 &&
                Number.isSafeInteger(r.duration) &&
                r.duration > 0,
            ).toBe(true);
          }
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  it('[P1] knows nothing of settings that come later', () => {
    fc.assert(
      fc.property(script, track, (s, t) => {
        const cut = t.slice(0, 1);
        const until = t[1]?.at ?? Number.MAX_SAFE_INTEGER;
        const before = (p: Performance) => [
          p.lines.filter((l) => l.start < until),
          p.moments.filter((m) => m.start < until),
          p.actions.filter((a) => a.start < until),
          // A walk's pace hangs on its length, so that is fixed when it begins.
          p.stances
            .filter((x) => x.start < until)
            .map((x) => [x.person, x.kind, x.start, x.x, x.z, x.path, x.path === undefined ? 0 : x.duration]),
        ];
        expect(before(played(s, t))).toEqual(before(played(s, cut)));
      }),
      { seed: 2, numRuns: 60 },
    );
  });
});

describe('business', () => {
  it('[P8] a thing is taken before it is used', () => {
    const p = played(TALK);
    const spans = p.props.filter((x) => x.prop === 'cup');
    expect(spans[0]?.at.kind).toBe('set');
    expect(spans.at(-1)?.at).toMatchObject({ kind: 'hand', person: 'ann' });
    const drink = p.actions.find((a) => a.action === 'drink');
    expect(drink?.start).toBeGreaterThanOrEqual(spans.find((s) => s.at.kind === 'hand')?.start ?? 0);
  });

  it('[P8] what is served is put on the table of whom it is for', () => {
    const p = played(
      'INT. DINER - NIGHT\n\nTOM sits in a booth. IDA stands behind the counter.\n\nTOM\nCoffee.\n\nIda takes a cup. She puts a cup on the table.\n\nIDA\nThere.\n',
    );
    const cup = p.props.filter((x) => x.prop === 'cup').at(-1)?.at;
    const tom = p.stances.find((x) => x.person === 'tom');
    if (cup?.kind !== 'set' || tom === undefined) throw new Error('the cup stands, Tom sits');
    expect(Math.abs(cup.x - tom.x) + Math.abs(cup.z - tom.z)).toBeLessThan(1400);
  });

  it('[P7] who leaves is gone, who comes was not there', () => {
    const p = played(TALK);
    const ben = p.stances.filter((s) => s.person === 'ben').at(-1);
    expect((ben?.start ?? 0) + (ben?.duration ?? 0)).toBeLessThan(p.duration);
    const late = played('INT. HALL - DAY\n\nANN waits.\n\nANN\nWhere is he?\n\nBEN enters.\n\nBEN\nHere.\n');
    expect(late.stances.find((s) => s.person === 'ben')?.start).toBeGreaterThan(fromSeconds(2));
  });

  it('[P5] less talk leaves out what may go, and nothing else', () => {
    const whole = played(TALK).lines.map((l) => l.text);
    const less = played(TALK, [{ at: 0, settings: { ...AS_WRITTEN, talk: -5 } }]).lines.map((l) => l.text);
    expect(less.length).toBeLessThan(whole.length);
    expect(less).toContain('I said I would come, and here I am. Did you get my letter?');
    expect(whole.filter((w) => less.includes(w))).toEqual(less);
  });

  it('[P6] a voice from elsewhere brings nobody in', () => {
    const p = played('INT. HALL - DAY\n\nANN waits.\n\nBEN (V.O.)\nI was there.\n\nANN\nHello?\n');
    expect(p.stances.some((s) => s.person === 'ben')).toBe(false);
    expect(p.lines[0]).toMatchObject({ speaker: 'ben', channel: 'voice-over' });
  });

  it('[P9] sounds that the script names are heard', () => {
    expect(played('INT. HALL - DAY\n\nA phone rings. Then a GUNSHOT.\n').effects.map((e) => e.sound)).toEqual(
      ['phone-ring', 'gunshot'],
    );
  });

  it('[P10] in the silent manner words are read', () => {
    const p = played(TALK, [], 'silent');
    expect(p.titles.filter((t) => t.kind === 'intertitle').map((t) => t.text[0])).toContain('Good night.');
    for (const l of p.lines) expect(l.duration).toBeLessThanOrEqual(fromSeconds(1.6));
  });
});
