import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFountain } from '../screenplay/parse.ts';
import { compileFilm } from './compile.ts';
import { FILM_DIAGNOSTICS } from './diagnostics.ts';
import { parseSettings } from './settings.ts';
import { piecesOf } from './speech.ts';
import { voiceDistance } from './voice-casting.ts';

const film = (text: string) => compileFilm(parseFountain(text));

describe('beats', () => {
  it('[F2] are named by mark, else by heading and occurrence', () => {
    const f = film(
      'INT. HALL - DAY\n\nA.\n\nINT. HALL - DAY\n\nB.\n\nINT. HALL - DAY [[@beat storm]]\n\nC.\n',
    );
    expect(f.beats.map((b) => b.id)).toEqual(['int-hall-day', 'int-hall-day.2', 'storm']);
  });

  it('[F1] what stands before the first heading is a beat only if it is seen or heard', () => {
    expect(film('FADE IN:\n\nINT. HALL - DAY\n\nA man.\n').beats).toHaveLength(1);
    expect(film('Rain.\n\nINT. HALL - DAY\n\nA man.\n').beats).toHaveLength(2);
    expect(film('= a synopsis\n\n# Act\n\nINT. HALL - DAY\n').beats).toHaveLength(1);
  });

  it('[F3] an edit in one beat leaves the others as they were', () => {
    const base = 'INT. A - DAY\n\nANN\nOne.\n\nINT. B - DAY\n\nBEN\nTwo.\n\nINT. C - DAY\n\nANN\nThree.\n';
    const a = film(base).beats;
    const b = film(base.replace('Two.', 'Two, and a longer thing to say!')).beats;
    expect(b[0]).toEqual(a[0]);
    expect(b[2]).toEqual(a[2]);
    expect(b[1]).not.toEqual(a[1]);
  });

  it('[F3] a silent heading stays in its place and hour', () => {
    const f = film(
      'INT. KITCHEN - NIGHT\n\nA.\n\nINT. KITCHEN - CONTINUOUS\n\nB.\n\nINT. BEDROOM - LATER\n\nC.\n',
    );
    expect(f.beats.map((b) => b.place.hour)).toEqual(['night', 'night', 'night']);
    expect(f.beats.map((b) => b.place.kind)).toEqual(['kitchen', 'kitchen', 'bedroom']);
  });

  it('[F1] nothing at all is said to be nothing', () => {
    expect(film('').diagnostics.map((d) => d.code)).toContain('K2010');
  });
});

describe('cast', () => {
  it('[F4] takes people from the script\u2019s words', () => {
    const f = film(
      'INT. BAR - NIGHT\n\nMARA, 70s, white hair, yellow coat, sits. JON (8) runs in.\n\nMARA\nYes.\n\nJON\nNo.\n',
    );
    const [mara, jon] = f.cast;
    expect(mara).toMatchObject({ id: 'mara', age: 'old', sex: 'female', top: { kind: 'coat' } });
    expect(jon).toMatchObject({ id: 'jon', age: 'child' });
  });

  it('[F4] tells forty parts apart by colour and voice as far as there are colours', () => {
    const names = Array.from({ length: 12 }, (_, i) => `PERSON ${String.fromCharCode(65 + i)}X`);
    const f = film(`INT. HALL - DAY\n\n${names.map((n) => `${n}\nHello.\n`).join('\n')}`);
    expect(f.cast).toHaveLength(12);
    const looks = new Set(f.cast.map((p) => `${p.top.kind}${p.top.colour}${p.hair.style}${p.hair.colour}`));
    expect(looks.size).toBe(12);
    for (const [i, a] of f.cast.entries())
      for (const b of f.cast.slice(i + 1))
        expect(voiceDistance(a.voice, b.voice), `${a.id} ${b.id}`).toBeGreaterThan(0);
  });

  it('[F5] people whom action introduces are there, without words', () => {
    const f = film('INT. BAR - NIGHT\n\nA gaunt SAILOR, 60s, oilskin coat, drinks.\n\nMARA\nWho is that?\n');
    expect(f.cast.map((p) => p.id)).toContain('sailor');
    expect(f.beats[0]?.people).toContain('sailor');
  });
});

describe('speech', () => {
  it('[F6] pieces are short and lose nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), (text) => {
        const pieces = piecesOf(text);
        for (const p of pieces) expect(p.length).toBeLessThanOrEqual(181);
        expect(pieces.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
      { seed: 1 },
    );
  });

  it('[F8] knows where a voice comes from and how', () => {
    const f = film(
      'INT. HALL - DAY\n\nANN (V.O.)\nOnce.\n\nBEN (O.S.)\nHere!\n\nCY\n(whispering)\nQuiet.\n\nDEE (ON PHONE)\nHello?\n',
    );
    const lines = f.beats[0]?.items.flatMap((i) => (i.kind === 'speech' ? [[i.channel, i.delivery]] : []));
    expect(lines).toEqual([
      ['voice-over', 'normal'],
      ['off-screen', 'normal'],
      ['on', 'whisper'],
      ['phone', 'normal'],
    ]);
    expect(f.beats[0]?.people).toEqual(['cy']);
  });
});

describe('boxes', () => {
  it('[F8] a machine that talks has a voice and no body', () => {
    const f = film(
      'INT. OFFICE - DAY\n\nMike hits the printer. The PRINTER whirs.\n\nPRINTER\nLoad paper.\n\nMIKE\nNo!\n',
    );
    expect(f.beats[0]?.people).toEqual(['mike']);
    expect(f.beats[0]?.items.find((i) => i.kind === 'speech')).toMatchObject({
      speaker: 'printer',
      channel: 'radio',
    });
  });
});

describe('things', () => {
  it('[F7] props are handled, clothes are worn', () => {
    const f = film('INT. HALL - DAY\n\nANN, 30s, in a black coat and a hat, enters. She takes the letter.\n');
    expect(f.beats[0]?.props.map((p) => p.prop)).toEqual(['letter']);
  });
});

describe('any text', () => {
  it('[F1] compiles without a fault of ours', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'INT. X - DAY',
            'EXT. \u6d77 - NIGHT',
            '',
            'ANN',
            'ANN (V.O.)',
            '(sadly)',
            'She takes it.',
            '> CUT TO:',
            '>centre<',
            '@\u592a\u90ce',
            '~la',
            '[[@beat a]]',
            '***',
            '\u0000',
            'BEN ^',
            'He is a HE, 20s.',
          ),
          { maxLength: 30 },
        ),
        (lines) => {
          void film(lines.join('\n'));
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });
});

describe('film.yaml', () => {
  it('keeps what holds and says what does not', () => {
    const { settings, diagnostics } = parseSettings(
      'manner: loud\ntitle: A\nvariabels: { a: 0..5 }\nlook: { ratio: 2.39 }\n',
      'film.yaml',
    );
    const { source, ...said } = settings;
    expect(said).toEqual({ title: 'A', look: { ratio: 2.39 } });
    expect(source?.file).toBe('film.yaml');
    expect(diagnostics.map((d) => [d.code, d.line, d.column])).toEqual([
      ['K2002', 1, 9],
      ['K2003', 3, 1],
    ]);
    for (const d of diagnostics) expect(d.code in FILM_DIAGNOSTICS).toBe(true);
  });

  it('never throws, and no alias blows up', () => {
    expect(parseSettings('a: &a [x,x]\nb: &b [*a,*a]\ncast: *b\n').diagnostics.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (s) => void parseSettings(s)),
      { seed: 1 },
    );
  });
});
