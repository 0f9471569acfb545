import { describe, expect, it } from 'vitest';
import { parseFountain } from '../screenplay/parse.ts';
import { castOf } from './cast.ts';
import { compileFilm } from './compile.ts';
import type { SpeechItem } from './film.ts';
import { picturesOf } from './montage.ts';
import { NameFinder } from './named-in.ts';

const film = (text: string) => compileFilm(parseFountain(text));
const speeches = (text: string, beat = 0): SpeechItem[] =>
  film(text).beats[beat]?.items.flatMap((i) => (i.kind === 'speech' ? [i] : [])) ?? [];

describe('telephones', () => {
  it('[F9] who speaks into a phone holds it; the far end is a voice in it', () => {
    const s = speeches('INT. HALL - DAY\n\nANN\n(into phone)\nHello?\n\nBEN (FILTERED)\nIt is me.\n');
    expect(s.map((i) => [i.speaker, i.channel, i.telephone])).toEqual([
      ['ann', 'on', true],
      ['ben', 'phone', undefined],
    ]);
  });

  it('[F9] in an intercut the set is that of the first to speak', () => {
    const f = film(
      'INTERCUT - INT. HALL / INT. OFFICE - DAY\n\nANN\n(into phone)\nHello?\n\nBEN\nIt is me.\n\nANN\nYes.\n',
    );
    const s = f.beats[0]?.items.flatMap((i) => (i.kind === 'speech' ? [i.channel] : []));
    expect(s).toEqual(['on', 'phone', 'on']);
    expect(f.beats[0]?.people).toEqual(['ann']);
  });

  it('[F9] INTERCUT WITH: the next place, where the caller is only heard', () => {
    const f = film(
      'INT. HALL - DAY\n\nANN\nHello?\n\nINTERCUT WITH:\n\nINT. OFFICE - DAY\n\nBEN sits.\n\nBEN\nIt is me.\n\nANN\nYes.\n\nAnn hangs up.\n',
    );
    expect(f.beats[1]?.people).toEqual(['ben']);
  });

  it('[F8] some parts are boxes', () => {
    expect(
      speeches('INT. HALL - DAY\n\nINTERCOM\nCome in.\n\nNARRATOR\nOnce.\n').map((s) => s.channel),
    ).toEqual(['radio', 'voice-over']);
  });
});

describe('how a script says what is shown', () => {
  it('[F10] a fade in the middle of a scene parts it, in the same place', () => {
    const f = film(
      'INT. HALL - NIGHT\n\nANN\nOne.\n\nFADE OUT.\n\nFADE IN:\n\nANN\nTwo.\n\nCUT TO:\n\nANN\nThree.\n',
    );
    expect(f.beats.map((b) => b.id)).toEqual(['int-hall-night', 'int-hall-night.2']);
    expect(f.beats[1]?.place.id).toBe(f.beats[0]?.place.id);
    expect(f.beats[0]?.items.at(-1)).toMatchObject({ kind: 'transition', transition: 'fade-out' });
    expect(f.beats[1]?.items[0]).toMatchObject({ kind: 'transition', transition: 'fade-in' });
  });

  it('[F11] a montage is its pictures', () => {
    expect(picturesOf('- Ann runs.\n- Ben reads\nand reads.')).toEqual([
      'Ann runs.',
      'Ben reads\nand reads.',
    ]);
    expect(picturesOf('A) The gate.\nB) The road.')).toEqual(['The gate.', 'The road.']);
    expect(picturesOf('Ann runs.\nBen reads.')).toEqual(['Ann runs.\nBen reads.']);
    const f = film('INT. HALL - DAY\n\nMONTAGE\n\n- ANN runs.\n- The clock ticks.\n\nEND OF MONTAGE\n');
    expect(f.beats[0]?.items.map((i) => i.kind === 'action' && i.text)).toEqual([
      'ANN runs.',
      'The clock ticks.',
    ]);
  });

  it('[F12] titles in all their forms', () => {
    for (const line of [
      'SUPER: "Paris"',
      'TITLE CARD: Paris',
      'SUPERIMPOSE - Paris',
      'A caption reads: "Paris"',
      'SUPER "Paris."',
    ])
      expect(film(`INT. HALL - DAY\n\n${line}\n`).beats[0]?.items[0], line).toMatchObject({ kind: 'title' });
    expect(film('INT. HALL - DAY\n\nThe title page is torn. Card tricks.\n').beats[0]?.items[0]?.kind).toBe(
      'action',
    );
  });

  it('[F12] what is read stands on what was taken', () => {
    const f = film('INT. HALL - DAY\n\nANN takes the letter. It reads: "Dear Ann, goodbye."\n\nANN\nNo.\n');
    expect(f.beats[0]?.props[0]).toMatchObject({ prop: 'letter', text: 'Dear Ann, goodbye.' });
  });

  it('[F6] Japanese is said in shorter pieces', () => {
    const long = speeches(`INT. 家 - 夜\n\n@太郎\n${'もう遅いのだと彼女は言った。'.repeat(20)}\n`);
    for (const s of long) expect(s.text.length).toBeLessThanOrEqual(60);
  });
});

describe('names in action lines', () => {
  const cast = castOf(
    parseFountain('INT. A - DAY\n\nMARY ANN\nA.\n\nCOP #1\nB.\n\nWILL\nC.\n\n@太郎\nD.\n').elements,
  );
  const names = new NameFinder(cast);

  it('[F5] are found as they are written, whole, in any script', () => {
    expect(names.in('Mary Ann looks at Cop #1. COP #12 will go.')).toEqual(['MARY ANN', 'COP #1']);
    expect(names.in('Will goes. Willow stays.')).toEqual(['WILL']);
    expect(names.in('若い太郎は窓へ歩く。')).toEqual(['太郎']);
    expect(names.in('mary ann')).toEqual([]);
  });

  it('[F7] a wall that is touched is no thing to hold', () => {
    const beat = compileFilm(
      parseFountain(
        'INT. STAIRWELL - NIGHT\n\nTOM, 30s, sits on the stairs. He touches the wall. He takes a key.\n',
      ),
    ).beats[0];
    expect(beat?.props.map((p) => p.noun)).toEqual(['key']);
  });
});
