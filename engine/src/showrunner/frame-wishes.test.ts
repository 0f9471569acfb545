import { describe, expect, it } from 'vitest';
import type { Axis } from '../audience/directive.ts';
import { canonical } from '../base/canonical.ts';
import { fromMilliseconds, fromSeconds } from '../base/time.ts';
import { compileFilm } from '../film/compile.ts';
import { parseFountain } from '../screenplay/parse.ts';
import { stageAt } from '../stage/stage-at.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { planFilm } from './plan.ts';

const scene = (words: number) =>
  Array.from(
    { length: words },
    (_, i) =>
      `${i % 2 ? 'JON' : 'MARA'}\n${i % 4 === 2 ? 'I hate you!' : `We went to the shop, and then to the harbour, ${i} times.`}`,
  ).join('\n\n');
const film = compileFilm(
  parseFountain(
    `Title: One Room\n\nINT. KITCHEN - NIGHT\n\nMARA, 40s, and JON, 30s, stand at the table.\n\n${scene(14)}\n`,
  ),
);
const plain = planFilm({ film, seed: 1, trace: [] });
const AT = fromSeconds(21.37);
const wish = (axis: Axis, value: number): Timeline =>
  planFilm({ film, seed: 1, trace: [{ at: AT, kind: 'directive', axis, value, confidence: 3 }] });

/** All that was fixed before the wish. */
const before = (tl: Timeline) =>
  canonical([
    tl.shots.filter((s) => s.start < AT).map((s) => [s.start, s.scale, s.camera, s.setup]),
    tl.shots.filter((s) => s.start + s.duration < AT).map((s) => s.duration),
    tl.lines.filter((l) => l.start < AT),
    tl.moods.filter((m) => m.start < AT).map((m) => [m.start, m.kind, m.strength]),
    tl.lights.filter((l) => l.start < AT),
    tl.cues.filter((c) => c.start < AT).map((c) => [c.kind, c.start]),
  ]);

describe('a wish in mid-scene', () => {
  it('[W16] leaves what was shown as it was, the shot that is running included', () => {
    for (const axis of ['tension', 'warmth', 'spectacle', 'pace'] as const)
      for (const value of [-4, 4]) {
        const bent = wish(axis, value);
        expect(before(bent), `${axis} ${value}`).toBe(before(plain));
        for (const back of [0.001, 0.1, 2, 9])
          expect(stageAt(bent, AT - fromSeconds(back)), `${axis} ${value}`).toEqual(
            stageAt(plain, AT - fromSeconds(back)),
          );
        expect(canonical(bent)).not.toBe(canonical(plain));
      }
  });

  it('[W16] moves light and grade from that instant on, and they arrive', () => {
    for (const axis of ['tension', 'warmth'] as const) {
      const bent = wish(axis, 4);
      expect(bent.lights.map((l) => l.start)).toContain(AT);
      const soon = stageAt(bent, AT + fromMilliseconds(200)).light;
      const then = stageAt(bent, AT + fromSeconds(3)).light;
      const was = stageAt(plain, AT).light;
      expect(soon).not.toEqual(was);
      expect(then.grade).toBeDefined();
      expect(was.grade).toBeUndefined();
      if (axis === 'warmth') expect(then.grade?.saturation).toBeGreaterThan(plain.look.grade.saturation);
      else {
        expect(then.grade?.contrast).toBeGreaterThan(plain.look.grade.contrast);
        expect(then.fill.level).toBeLessThan(was.fill.level);
      }
    }
    const grand = stageAt(wish('spectacle', 5), AT + fromSeconds(3)).light;
    expect(grand.rim.level).toBeGreaterThan(stageAt(plain, AT).light.rim.level);
    expect(grand.haze).toBeGreaterThan(stageAt(plain, AT).light.haze);
  });

  it('[W16] the score follows tension from the wish on', () => {
    const keys = (tl: Timeline) =>
      tl.cues.flatMap((c) =>
        c.kind === 'score' ? c.tension.map(([t, x]) => [c.start + t, x] as const) : [],
      );
    const bent = keys(wish('tension', 4));
    // No music plays there: it comes in at once.
    expect(bent.map(([t]) => t)).toContain(AT);
    expect(bent.filter(([t]) => t < AT)).toEqual(keys(plain).filter(([t]) => t < AT));
    expect(bent.find(([t]) => t >= AT)?.[1]).toBeGreaterThan(
      keys(plain)
        .filter(([t]) => t <= AT)
        .at(-1)?.[1] ?? 0,
    );
  });

  it('[W16] spectacle is seen from further away with a camera that moves; warmth softens what is hard', () => {
    const wide = new Set(['extreme-wide', 'wide', 'full', 'medium-wide']);
    const share = (tl: Timeline, of: (s: Timeline['shots'][number]) => boolean) => {
      const later = tl.shots.filter((s) => s.start >= AT && s.kind !== 'card');
      return later.filter(of).length / later.length;
    };
    const [grand, small] = [wish('spectacle', 5), wish('spectacle', -5)];
    expect(share(grand, (s) => wide.has(s.scale))).toBeGreaterThan(share(small, (s) => wide.has(s.scale)));
    expect(share(grand, (s) => s.camera.move !== undefined)).toBeGreaterThan(
      share(small, (s) => s.camera.move !== undefined),
    );
    const anger = (tl: Timeline) =>
      tl.moods.filter((m) => m.kind === 'anger' && m.start > AT).map((m) => m.strength)[0] ?? 0;
    expect(anger(plain)).toBeGreaterThan(0);
    expect(anger(wish('warmth', 5))).toBeLessThan(anger(plain));
    expect(anger(wish('warmth', -5))).toBeGreaterThan(anger(plain));
  });
});
