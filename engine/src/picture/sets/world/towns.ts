import { blend, type Shaper, shade } from '../shaper.ts';
import type { V3 } from '../stuff.ts';
import { card } from './cards.ts';
import { litPane } from './far-lights.ts';

export const STONE: V3 = [0.2, 0.18, 0.17];

export const blocks = (
  s: Shaper,
  radius: number,
  low: number,
  high: number,
  pale: number,
  lights: boolean,
): void => {
  const n = Math.round(radius * 1.1);
  for (let i = 0; i < n; i++) {
    const a = ((i + 0.5) / n) * Math.PI * 2 - Math.PI;
    const half = (Math.PI * radius) / n;
    const h = low + (high - low) * s.rnd() * s.rnd();
    const c = s.tinted(STONE, 0.3);
    card(s, a, radius, -2, h, half * 1.03, half * 1.03, c, pale);
    if (s.rnd() < 0.3) card(s, a, radius - 0.05, h - 0.1, h + high * 0.12, half * 0.3, half * 0.3, c, pale);
    if (radius < 40)
      for (let f = 0; f < Math.floor(h / 1.7); f++)
        for (let k = -1; k <= 1; k++)
          card(
            s,
            a + (k * half * 0.6) / radius,
            radius - 0.06,
            0.5 + f * 1.7,
            1.5 + f * 1.7,
            0.3,
            0.3,
            shade(c, 0.4),
            pale,
          );
    if (!lights || Math.cos(a) < -0.6) continue;
    const floors = Math.floor(h / 1.7);
    const across = Math.max(1, Math.floor((half * 2) / 1.4));
    for (let f = 0; f < floors; f++)
      for (let k = 0; k < across; k++) {
        if (s.rnd() > 0.3) continue;
        const t = ((k + 0.5) / across - 0.5) * half * 1.7;
        const r = radius - 0.1;
        const x = Math.sin(a) * r + Math.cos(a) * t;
        const z = -Math.cos(a) * r + Math.sin(a) * t;
        litPane(
          s,
          x,
          0.9 + f * 1.7,
          z,
          0.5,
          0.75 + radius * 0.003,
          shade([1, 0.68, 0.34], s.between(0.5, 1)),
          1.1,
          s.rnd() * 0.9,
        );
      }
  }
};

export const houses = (s: Shaper, radius: number, n: number, pale: number): void => {
  for (let i = 0; i < n; i++) {
    const a = ((i + s.between(0.2, 0.8)) / n) * Math.PI * 2 - Math.PI;
    const w = s.between(2.4, 4);
    const h = s.between(2.6, 4.6);
    const c = s.tinted(blend(STONE, [0.42, 0.36, 0.28], s.rnd()), 0.2);
    card(s, a, radius, -2, h, w, w, c, pale);
    card(s, a, radius - 0.06, h, h + s.between(1.3, 2.2), w * 1.12, w * 0.4, [0.1, 0.07, 0.065], pale);
    card(s, a + (w * 0.5) / radius, radius + 0.02, h, h + 2.8, 0.3, 0.3, [0.14, 0.08, 0.07], pale);
    for (let k = 0; k < 4; k++) {
      const t = (k - 1.5) * w * 0.42;
      const x = Math.sin(a) * (radius - 0.15) + Math.cos(a) * t;
      const z = -Math.cos(a) * (radius - 0.15) + Math.sin(a) * t;
      const y = 1 + (k % 2) * 1.5;
      card(s, a + t / radius, radius - 0.08, y - 0.45, y + 0.45, 0.32, 0.32, shade(c, 0.3), pale);
      litPane(s, x, y, z, 0.6, 0.85, [1, 0.66, 0.3], 1, s.rnd());
    }
  }
};
