import type { Shaper } from '../shaper.ts';
import { shade } from '../shaper.ts';
import type { V3 } from '../stuff.ts';

/** A sash window with its surround, lit or dark by the hour. */
export const sash = (s: Shaper, x: number, y: number, z: number, w: number, h: number, trim: V3): void => {
  s.box('paint', [x, y - h / 2 - 0.05, z + 0.05], [w + 0.22, 0.09, 0.18], trim, { shade: false });
  s.box('paint', [x, y + h / 2 + 0.07, z + 0.03], [w + 0.2, 0.14, 0.1], trim, { shade: false });
  for (const k of [-1, 1])
    s.box('paint', [x + k * (w / 2 + 0.03), y, z + 0.02], [0.07, h, 0.08], trim, { shade: false });
  const b = s.bucket('pane');
  const warm: V3 = s.rnd() < 0.75 ? [1, 0.6, 0.26] : s.rnd() < 0.5 ? [0.7, 0.85, 1] : [1, 0.78, 0.5];
  const c = shade(warm, s.between(0.35, 1));
  const when = s.rnd();
  const q = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([i, k]) => {
    const id = s.vertex(b, x + (i! * w) / 2, y + (k! * h) / 2, z + 0.015, 0, 0, 1, c, when);
    return id;
  });
  b.quad(q[0]!, q[1]!, q[2]!, q[3]!);
  s.box('paint', [x, y, z + 0.03], [w, 0.035, 0.03], trim, { shade: false });
  if (!s.draft) s.box('paint', [x, y, z + 0.03], [0.03, h, 0.03], trim, { shade: false });
};
