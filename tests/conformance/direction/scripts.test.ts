import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AS_WRITTEN, type Settings } from '@kinetoscope/engine/audience/settings';
import { direct } from '@kinetoscope/engine/direction/direct';
import { type CutScene, type Figures, figuresOf } from '@kinetoscope/engine/direction/figures';
import { compileFilm } from '@kinetoscope/engine/film/compile';
import { perform } from '@kinetoscope/engine/performance/perform';
import { parseFountain } from '@kinetoscope/engine/screenplay/parse';
import { setPlan } from '@kinetoscope/engine/stage/sets/build';
import { describe, expect, it } from 'vitest';
import { dataDir } from '../../data.ts';

const scriptsUnder = (dir: string): string[] =>
  readdirSync(dir).flatMap((name) => {
    const path = join(dir, name);
    if (statSync(path).isDirectory()) return scriptsUnder(path);
    return path.endsWith('.fountain') && statSync(path).size < 400_000 ? [path] : [];
  });

const cut = (path: string, settings: Settings): Figures => {
  const film = compileFilm(parseFountain(readFileSync(path, 'utf8')));
  const cast = new Map(film.cast.map((p) => [p.id, p]));
  const track = settings === AS_WRITTEN ? [] : [{ at: 0, settings }];
  return figuresOf(
    film.beats.map((beat): CutScene => {
      const plan = setPlan(beat.place);
      const performance = perform({ beat, plan, cast, track, seed: 1, manner: film.look.manner });
      const input = { performance, plan, place: beat.place, cast, look: film.look, track, seed: 1 };
      const { shots } = direct({ ...input, tension: beat.tension });
      return { shots, stances: performance.stances, lines: performance.lines, plan, look: film.look, cast };
    }),
  );
};

const data = dataDir();
const roots = [...(data ? [join(data, 'fountain')] : []), 'films'].filter((r) => existsSync(r));
const scripts = roots.flatMap(scriptsUnder);

describe.skipIf(scripts.length === 0)('real scripts, cut', () => {
  for (const path of scripts) {
    it(`${path.split('/').slice(-2).join('/')}`, () => {
      const plain = cut(path, AS_WRITTEN);
      expect(plain.crossings).toEqual([]);
      expect(plain.jumps).toEqual([]);
      expect(plain.inSolids).toEqual([]);
      expect(plain.cropped).toEqual([]);
      // Too few shots have no median to speak of.
      if (plain.shots < 20) return;
      expect(plain.mean).toBeGreaterThan(2.5);
      expect(plain.mean).toBeLessThan(7);
      expect(plain.spread).toBeGreaterThan(0.35);
      const quick = cut(path, { ...AS_WRITTEN, talk: -3, pace: 3 });
      expect(quick.median / plain.median).toBeLessThan(0.8);
    });
  }
});
