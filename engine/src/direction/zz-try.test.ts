import { it } from 'vitest';
import { AS_WRITTEN } from '../audience/settings.ts';
import { direct } from './direct.ts';
import { figuresOf } from './figures.ts';
import { inventedInput } from './invented.ts';

it('prints', () => {
  const N = 120;
  for (const pace of [0, 3, 5, -3]) {
    const track = pace ? [{ at: 0, settings: { ...AS_WRITTEN, pace } }] : [];
    const inputs = Array.from({ length: N }, (_, i) => inventedInput(i, { track }));
    const t0 = performance.now();
    const ds = inputs.map((x) => direct(x));
    const ms = performance.now() - t0;
    const f = figuresOf(
      inputs.map((x, i) => ({
        shots: ds[i]!.shots,
        stances: x.performance.stances,
        lines: x.performance.lines,
        plan: x.plan,
        look: x.look,
        cast: x.cast,
      })),
    );
    const { headRoom, ...rest } = f;
    const hr = [...headRoom].sort((a, b) => a - b);
    console.log(
      pace,
      `${ms.toFixed(0)} ms`,
      JSON.stringify(
        {
          ...rest,
          crossings: f.crossings.length,
          jumps: f.jumps.length,
          inSolids: f.inSolids.length,
          hidden: f.hidden.length,
          cropped: f.cropped.length,
          hr: [hr[Math.floor(hr.length * 0.05)], hr[hr.length >> 1], hr[Math.floor(hr.length * 0.95)]],
        },
        (_k, v) => (typeof v === 'number' ? Math.round(v * 1000) / 1000 : v),
      ),
    );
    if (pace === 0) {
      console.log(f.crossings.slice(0, 30), f.hidden.slice(0, 10));
      const kinds: Record<string, number> = {};
      const faults: Record<string, number> = {};
      for (const d of ds) {
        for (const s of d.shots) kinds[s.kind] = (kinds[s.kind] ?? 0) + 1;
        for (const w of d.witness)
          if (w.why.startsWith('No better')) faults[w.source] = (faults[w.source] ?? 0) + 1;
      }
      console.log(kinds, faults);
      for (const i of [3, 8]) {
        console.log('---', inputs[i]!.place.kind, inputs[i]!.performance.people.join());
        for (const s of ds[i]!.shots)
          console.log(
            s.id,
            (s.start / 705600000).toFixed(2),
            (s.duration / 705600000).toFixed(2),
            s.kind,
            s.scale,
            s.subject,
            s.setup,
            s.camera.focal,
            `[${s.camera.x},${s.camera.y},${s.camera.z}]`,
            s.camera.move?.kind ?? '',
            s.reason,
          );
      }
    }
  }
});
it('crossings', () => {
  for (const i of [73, 118, 21]) {
    const x = inventedInput(i);
    const d = direct(x);
    console.log(
      i,
      x.place.kind,
      x.performance.people.join(),
      x.performance.stances
        .filter((s) => s.kind !== 'walk')
        .map((s) => `${s.person} ${(s.start / 7056e5).toFixed(1)} ${s.kind} ${s.x},${s.z}`)
        .join(' | '),
    );
    for (const s of d.shots.slice(0, 22))
      console.log(
        s.id,
        (s.start / 705600000).toFixed(2),
        s.kind,
        s.scale,
        s.subject,
        s.setup,
        s.camera.focal,
        `[${s.camera.x},${s.camera.y},${s.camera.z}]->[${s.camera.tx},${s.camera.tz}]`,
        s.reason,
      );
  }
});
