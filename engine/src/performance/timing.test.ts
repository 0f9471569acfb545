import { describe, expect, it } from 'vitest';
import { fromMilliseconds, toSeconds } from '../base/time.ts';
import { compileFilm } from '../film/compile.ts';
import { stillnessOf } from '../film/pauses.ts';
import { readingTime } from '../film/tempo.ts';
import { parseFountain } from '../screenplay/parse.ts';
import { setPlan } from '../stage/sets/build.ts';
import { perform } from './perform.ts';
import type { Performance } from './performance.ts';

const played = (body: string): Performance => {
  const film = compileFilm(parseFountain(body));
  const beat = film.beats[0];
  if (beat === undefined) throw new Error('no beat');
  const cast = new Map(film.cast.map((p) => [p.id, p]));
  return perform({ beat, plan: setPlan(beat.place), cast, track: [], seed: 1, manner: 'murmured' });
};
const gapBefore = (p: Performance, n: number): number => {
  const [a, b] = [p.lines[n - 1], p.lines[n]];
  if (a === undefined || b === undefined) throw new Error('two lines');
  return toSeconds(b.start - a.start - a.duration);
};
const talk = (second: string) =>
  played(`INT. HALL - DAY\n\nANN and BEN wait.\n\nANN\nWhat is it?\n\n${second}\n`);

describe('time', () => {
  it('[P15] (beat) is a pause of about a second, not a manner', () => {
    const plain = gapBefore(talk('BEN\nIt is the letter.'), 1);
    const waited = talk('BEN\n(beat)\nIt is the letter.');
    expect(gapBefore(waited, 1) - plain).toBeGreaterThan(0.6);
    expect(gapBefore(waited, 1) - plain).toBeLessThan(1.9);
    expect(waited.moments.map((m) => m.kind)).toContain('pause');
  });

  it('[P15] Beat. and A long silence. are moments on a face', () => {
    const p = played(
      'INT. HALL - DAY\n\nANN and BEN wait.\n\nANN\nWhy?\n\nBeat.\n\nBEN\nNothing.\n\nA long silence.\n',
    );
    const pauses = p.moments.filter((m) => m.kind === 'pause');
    expect(pauses.map((m) => m.subjects.length)).toEqual([1, 1]);
    expect(pauses[1]?.duration ?? 0).toBeGreaterThan(pauses[0]?.duration ?? 0);
    expect(stillnessOf('A moment later he is gone.')).toBe(0);
    expect(stillnessOf('An awkward pause.')).toBeGreaterThan(1500);
  });

  it('[P16] two who speak at once begin within 150 ms and neither waits for the other', () => {
    const p = played(
      'INT. HALL - DAY\n\nANN and BEN wait.\n\nANN\nNo, no, no!\n\nBEN ^\nYes, yes, yes, yes!\n\nANN\nStop.\n',
    );
    const [a, b, c] = p.lines;
    if (a === undefined || b === undefined || c === undefined) throw new Error('three lines');
    expect(Math.abs(b.start - a.start)).toBeLessThanOrEqual(fromMilliseconds(150));
    expect(c.start).toBeGreaterThanOrEqual(Math.max(a.start + a.duration, b.start + b.duration));
    for (const g of p.gazes) expect(p.moments.some((m) => m.start <= g.start)).toBe(true);
  });

  it('[P15] who is cut off is answered at once', () => {
    expect(
      gapBefore(played('INT. HALL - DAY\n\nANN and BEN wait.\n\nANN\nBut if you--\n\nBEN\nNo.\n'), 1),
    ).toBeLessThan(0.1);
  });

  it('[P15] a sad answer comes later than an angry one', () => {
    expect(gapBefore(talk('BEN\n(sadly)\nIt is the letter.'), 1)).toBeGreaterThan(
      gapBefore(talk('BEN\n(angry)\nIt is the letter.'), 1),
    );
  });

  it('[P17] a smile lasts weakly until something else shows', () => {
    const p = played(
      'INT. HALL - DAY\n\nANN and BEN wait. Ann smiles.\n\nBEN\nWhat is it now?\n\nAnn cries.\n\nANN\nGo.\n',
    );
    const ann = p.moods.filter((m) => m.person === 'ann' && m.kind === 'joy');
    expect(ann.length).toBe(2);
    const cries = p.moods.find((m) => m.person === 'ann' && m.kind === 'sadness');
    expect((ann[1]?.start ?? 0) + (ann[1]?.duration ?? 0)).toBeLessThanOrEqual(cries?.start ?? 0);
    expect(ann[1]?.strength ?? 999).toBeLessThan((ann[0]?.strength ?? 0) / 2);
  });

  it('[P18] words in the picture stay as long as they take to read', () => {
    const p = played(
      'INT. HALL - DAY\n\nANN waits. A sign reads "NO ENTRY BEYOND THIS POINT".\n\nANN\nWell.\n',
    );
    const sign = p.titles.find((t) => t.kind === 'sign');
    expect(sign?.text).toEqual(['NO ENTRY BEYOND THIS POINT']);
    expect(toSeconds(sign?.duration ?? 0)).toBeGreaterThan(1.5);
  });

  it('[P18] Japanese is read by its signs', () => {
    expect(readingTime('雨が降る。男は窓の外を見ている。古い手紙が机の上にある。')).toBeGreaterThan(3500);
  });
});
