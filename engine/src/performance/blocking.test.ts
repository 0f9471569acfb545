import { describe, expect, it } from 'vitest';
import { fromSeconds } from '../base/time.ts';
import { compileFilm } from '../film/compile.ts';
import { parseFountain } from '../screenplay/parse.ts';
import { setPlan } from '../stage/sets/build.ts';
import { distance, facing } from './actors.ts';
import { perform } from './perform.ts';
import type { Performance } from './performance.ts';

const played = (body: string): Performance => {
  const film = compileFilm(parseFountain(body));
  const beat = film.beats[0];
  if (beat === undefined) throw new Error('no beat');
  const cast = new Map(film.cast.map((p) => [p.id, p]));
  return perform({
    beat,
    plan: setPlan(beat.place),
    cast,
    groups: film.groups,
    track: [],
    seed: 1,
    manner: 'murmured',
  });
};

const last = (p: Performance, person: string) => p.stances.filter((s) => s.person === person).at(-1);

describe('where people are', () => {
  it('[P11] who walks to somebody ends at talking distance, both facing', () => {
    const p = played(
      'EXT. FIELD - DAY\n\nANN stands. BEN stands.\n\nANN\nBen?\n\nAnn walks to the tree. Ann walks to Ben.\n\nBEN\nYes.\n',
    );
    const ann = last(p, 'ann');
    const ben = last(p, 'ben');
    if (ann === undefined || ben === undefined) throw new Error('both are there');
    expect(distance(ann, ben)).toBeGreaterThan(850);
    expect(distance(ann, ben)).toBeLessThan(1850);
    const off = Math.abs(ann.yaw - facing(ann.x, ann.z, ben.x, ben.z)) % 6283;
    expect(Math.min(off, 6283 - off)).toBeLessThan(1100);
  });

  it('[P11] after an embrace people part again', () => {
    const p = played('INT. HALL - DAY\n\nANN and BEN wait. Ann embraces Ben.\n\nANN\nThere.\n\nBEN\nWell.\n');
    const ann = last(p, 'ann');
    const ben = last(p, 'ben');
    if (ann === undefined || ben === undefined) throw new Error('both are there');
    expect(distance(ann, ben)).toBeGreaterThan(800);
  });

  it('[P12] nobody starts nearer than elbows to another, however many there are', () => {
    const names = Array.from({ length: 12 }, (_, i) => `P${String.fromCharCode(65 + i)}X`);
    const p = played(`INT. BATHROOM - DAY\n\n${names.map((n) => `${n}\nHello.`).join('\n\n')}\n`);
    const first = p.stances.filter((s) => s.start === 0);
    for (const [i, a] of first.entries())
      for (const b of first.slice(i + 1)) expect(distance(a, b)).toBeGreaterThan(450);
  });

  it('[P13] who has left speaks from elsewhere; who never came comes in to speak', () => {
    const gone = played(
      'INT. HALL - DAY\n\nANN and BEN wait. Ben leaves.\n\nBEN\nI am out here!\n\nANN\nYes.\n',
    );
    expect(gone.lines[0]).toMatchObject({ speaker: 'ben', channel: 'off-screen' });
    const names = Array.from({ length: 20 }, (_, i) => `P${String.fromCharCode(65 + i)}X`);
    const full = played(`INT. HALL - DAY\n\n${names.map((n) => `${n}\nHello.`).join('\n\n')}\n`);
    for (const l of full.lines) {
      const s = full.stances.find(
        (x) => x.person === l.speaker && x.start <= l.start && l.start < x.start + x.duration,
      );
      expect(s, l.speaker).toBeDefined();
    }
    for (let t = 0; t < full.duration; t += fromSeconds(1))
      expect(full.stances.filter((s) => s.start <= t && t < s.start + s.duration).length).toBeLessThanOrEqual(
        15,
      );
  });

  it('[P13] who only is heard is not there, even where the action names them', () => {
    const p = played(
      'INT. HALL - DAY\n\nANN looks at the photo of Ben.\n\nBEN (V.O.)\nI was there.\n\nANN\nYes.\n',
    );
    expect(p.people).toEqual(['ann']);
  });

  it('[P14] in a car the driver has the wheel and nobody walks', () => {
    const p = played(
      'INT. CAR - NIGHT\n\nANN sleeps. BEN drives.\n\nANN\nAre we there?\n\nAnn walks to Ben. Ann enters. Ben sits down.\n\nBEN\nNo.\n',
    );
    expect(new Set(p.stances.map((s) => s.kind))).toEqual(new Set(['sit']));
    const ben = last(p, 'ben');
    expect([ben?.x, ben?.z]).toEqual([-380, 20]);
  });

  it('[P7] who comes back after leaving was away in between', () => {
    const p = played(
      'INT. HALL - DAY\n\nANN waits. BEN waits.\n\nBen leaves.\n\nANN\nFive, four, three, two, one.\n\nBen enters.\n\nBEN\nHere.\n',
    );
    const ben = p.stances.filter((s) => s.person === 'ben');
    const gap = ben.some((s, i) => i > 0 && s.start > (ben[i - 1]?.start ?? 0) + (ben[i - 1]?.duration ?? 0));
    expect(gap).toBe(true);
  });

  it('[P11] sits across from whom the script says', () => {
    const p = played(
      'INT. DINER - NIGHT\n\nBEN sits in a booth. ANN stands behind the counter.\n\nBEN\nCome.\n\nAnn sits down across from him.\n\nANN\nWell.\n',
    );
    const ann = last(p, 'ann');
    const ben = last(p, 'ben');
    if (ann === undefined || ben === undefined) throw new Error('both are there');
    expect(ann.kind).toBe('sit');
    expect(distance(ann, ben)).toBeLessThan(2300);
    const turned = Math.abs(ann.yaw - ben.yaw) % 6283;
    expect(Math.min(turned, 6283 - turned)).toBeGreaterThan(1500);
  });
});
