import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileFilm } from '../film/compile.ts';
import { parseFountain } from '../screenplay/parse.ts';
import { stageAt } from '../stage/stage-at.ts';
import { LOOK_NAMES, lookNamed } from '../timeline/looks.ts';
import { SCALES, type Scale } from '../timeline/timeline.ts';
import { planFilm } from './plan.ts';

const script = (mark: string, look = '') => `Title: Marks

INT. KITCHEN - NIGHT${look}

MARA, 40s, and JON, 30s, sit at the table. A letter lies on the table.

MARA
You came back, after all this time, and you never wrote.

JON
I said that I would come back, and here I am.

${mark}

MARA
Then sit down and tell me where you have been all these years.

JON
On a boat. Mostly on a boat.
`;

const shotAt = (mark: string, seed = 1) => {
  const tl = planFilm({ film: compileFilm(parseFountain(script(mark))), seed, trace: [] });
  const line = tl.lines.find((l) => l.text.startsWith('Then sit down'));
  if (line === undefined) throw new Error('the line is in the script');
  const middle = line.start + Math.floor(line.duration / 2);
  return { tl, line, shot: tl.shots.find((s) => s.start <= middle && middle < s.start + s.duration) };
};

describe('marks for the camera', () => {
  it('[D18] a shot asked for is shown at its line, of that size and person, and held through it', () => {
    const scales = SCALES.filter((s) => s !== 'insert' && s !== 'extreme-wide');
    fc.assert(
      fc.property(
        fc.constantFrom<Scale>(...scales),
        fc.constantFrom('MARA', 'JON'),
        fc.integer({ min: 1, max: 9 }),
        (scale, who, seed) => {
          const { tl, line, shot } = shotAt(`[[@shot ${scale} ${who}]]`, seed);
          expect(shot?.subject).toBe(who.toLowerCase());
          expect(shot?.scale).toBe(scale);
          expect(shot?.reason).toMatch(/^as marked/u);
          expect((shot?.start ?? 0) + (shot?.duration ?? 0)).toBeGreaterThanOrEqual(
            line.start + line.duration,
          );
          expect((shot?.start ?? 0) - line.start).toBeLessThan(705_600_000);
          expect(tl.shots.filter((s) => s.reason.startsWith('as marked')).length).toBe(1);
        },
      ),
      { seed: 41, numRuns: 40 },
    );
  });

  it('[D18] without a mark nothing is as marked', () => {
    expect(shotAt('').tl.shots.some((s) => s.reason.startsWith('as marked'))).toBe(false);
  });

  it('[D19] a look of its own grades and lights its scene, and no other', () => {
    for (const name of LOOK_NAMES) {
      const marked = planFilm({
        film: compileFilm(parseFountain(`${script('', ` [[@look ${name}]]`)}\nEXT. STREET - DAY\n\nRain.\n`)),
        seed: 1,
        trace: [],
      });
      const [kitchen, street] = marked.scenes;
      expect(stageAt(marked, (kitchen?.start ?? 0) + 1).light.grade).toEqual(
        lookNamed(marked.look, name).grade,
      );
      expect(stageAt(marked, (street?.start ?? 0) + 1).light.grade).toBeUndefined();
    }
    expect(
      lookNamed(
        { ...planFilm({ film: compileFilm(parseFountain(script(''))), seed: 1, trace: [] }).look },
        'nothing',
      ).name,
    ).toBe('house');
  });
});
