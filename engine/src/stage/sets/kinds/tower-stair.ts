import { cos, PI, sin } from '../../../base/maths.ts';
import type { Place } from '../../../timeline/place.ts';
import { talkers } from '../compose.ts';
import { Sketch } from '../sketch.ts';

const RADIUS = 2800;
/** Middle of the newel, z. */
const MIDDLE = 100;
const STEPS = 20;
const RISE = 185;
/** Radians of a step. */
const TREAD = PI / STEPS;
/** Middle and width of the run, mm from the newel. */
const RUN = 2160;
const WIDE = 1120;
/** Steps that can be walked; the rest turn on out of the frame. */
const WALKED = 9;

/** A point of the round at an angle from the left, and the way up there. */
const round = (angle: number, r: number): { x: number; z: number; yaw: number } => ({
  x: Math.round(-r * cos(angle)),
  z: Math.round(MIDDLE - r * sin(angle)),
  yaw: Math.round((PI - angle) * 1000),
});

/** Inside a tower: whitewashed stone in a round, stone steps along it with an iron rail, up and out of the frame. */
export const towerStair = (place: Place): Sketch => {
  const s = new Sketch(
    place,
    [2 * RADIUS, 2 * (RADIUS - MIDDLE), 5600],
    { kind: 'stone', colour: 0x8a8274 },
    'sea',
  );
  const lime = s.choose('lime', [0xc6c3b8, 0xc2c3be, 0xc7c0b0]);
  const n = 6;
  const corner = (k: number) =>
    k === 0 ? { x: s.left, z: MIDDLE } : k === n ? { x: s.right, z: MIDDLE } : round((k * PI) / n, RADIUS);
  for (let k = 0; k < n; k++) {
    const a = corner(k + 1);
    const b = corner(k);
    s.wall(`round-${k + 1}`, a.x, a.z, b.x, b.z, 'plaster', lime);
  }
  s.wall('left', s.left, MIDDLE, s.left, s.front, 'plaster', lime);
  s.wall('front', s.left, s.front, s.right, s.front, 'plaster', lime);
  s.wall('right', s.right, s.front, s.right, MIDDLE, 'plaster', lime);
  s.door('right', 1500, 0x4a3a28, 940, 1980);
  const slit = (k: number, y: number): void => {
    const a = corner(k);
    const b = corner(k - 1);
    const yaw = Math.round(PI * 500 - ((k - 0.5) * PI * 1000) / n);
    s.windows.push({
      id: `window-${s.windows.length + 1}`,
      wall: `round-${k}`,
      x: Math.round((a.x + b.x) / 2),
      y,
      z: Math.round((a.z + b.z) / 2),
      yaw,
      width: 460,
      height: 760,
    });
  };
  slit(3, 2750);
  slit(5, 1050);
  for (let k = 0; k < STEPS; k++) {
    const p = round((k + 0.5) * TREAD, RUN);
    const top = (k + 1) * RISE;
    const walked = k < WALKED;
    const thick = Math.min(top, 300);
    s.piece('stairs', p.x, p.z, p.yaw, [WIDE, thick, RUN * TREAD + 30], 0x9a9182, {
      id: k === 0 ? 'step' : `step-${k + 1}`,
      y: top - thick,
      solid: !walked && top - thick < 1900,
      trim: 0x24302b,
    });
    const r = round((k + 0.5) * TREAD, RUN - WIDE / 2 + 40);
    s.piece('rail', r.x, r.z, r.yaw, [60, 900, (RUN - WIDE / 2) * TREAD + 30], 0x1e2623, {
      id: k === 0 ? 'handrail' : `handrail-${k + 1}`,
      y: top,
      solid: k > 0 && walked,
    });
  }
  s.piece('rope', s.right - 620, -250, 0, [460, 170, 460], 0xa98d5a, { solid: false });
  s.piece('crate', s.right - 900, -1000, 500, [620, 480, 520], 0x7a5c36, { top: 480 });
  s.piece('coat', s.right - 90, 650, -1571, [400, 820, 140], 0x3a3f38, { y: 900, solid: false });
  s.lamp('sconce', 1150, 2050, round(2 * PI * 0.31, RADIUS - 130).z, 0xffc890, 700, 220);
  s.lamp('sconce', s.left + 140, 1900, 1250, 0xffc890, 620, 180);
  talkers(s, 250, 300, 'landing');
  talkers(s, -1000, 1450, 'foot');
  talkers(s, 1150, 1400, 'door', 1250);
  // On the steps: highest first, turned a little out of the climb toward the open side.
  for (const k of [6, 4, 2]) {
    const p = round((k + 0.5) * TREAD, RUN + 40);
    s.spot('stand', p.x, p.z, 900 + k * 40, 'steps-row', { y: (k + 1) * RISE });
  }
  const low = round(1.35 * TREAD, RUN + 190);
  s.spot('sit', low.x, low.z, 450, 'step-row', { y: 2 * RISE + 15, on: 'step-2' });
  const lower = round(1.35 * TREAD, RUN - 290);
  s.spot('sit', lower.x, lower.z, 300, 'step-row', { y: 2 * RISE + 15, on: 'step-2' });
  const up = round(7.6 * TREAD, RUN);
  const gone = round(10 * TREAD, RUN);
  s.way('up', up.x, up.z, gone.x, gone.z);
  return s;
};
