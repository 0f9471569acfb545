import { clamp } from '../base/maths.ts';
import { uniform } from '../base/random.ts';
import { fromSeconds } from '../base/time.ts';
import type { Look } from '../timeline/look.ts';
import type { Camera } from '../timeline/timeline.ts';
import type { Choice, Want } from './coverage.ts';
import { CLEARANCE, type Sight } from './sight.ts';
import type { Figure } from './staging.ts';

type Move = NonNullable<Camera['move']>;

const EASE = fromSeconds(0.7);

/** Longest any move lasts, seconds: the shot may end long before. */
const MOST = 9;

/** The longest time, in half seconds up to `most`, for which a camera at (x, y, z) may travel at a velocity. */
const clearFor = (
  sight: Sight,
  x: number,
  y: number,
  z: number,
  vx: number,
  vy: number,
  vz: number,
  most: number,
): number => {
  let good = 0;
  for (let s = 0.5; s <= most + 1e-9; s += 0.5) {
    const px = x + vx * s;
    const py = y + vy * s;
    const pz = z + vz * s;
    if (sight.inside(px, py, pz, CLEARANCE) || sight.atWall(px, py, pz, CLEARANCE)) break;
    good = s;
  }
  return good;
};

/** How the camera moves in a shot that begins now: a rate and a limit, never a share of the shot's length (law 2). */
export const moveFor = (
  choice: Choice,
  want: Want,
  lead: Figure | undefined,
  sight: Sight,
  look: Look,
  spectacle: number,
  key: ReadonlyArray<string | number>,
): Move | undefined => {
  const { setup } = choice;
  const { view } = setup;
  const dx = view.tx - view.x;
  const dy = view.ty - view.y;
  const dz = view.tz - view.z;
  const d = Math.sqrt(dx * dx + dy * dy + dz * dz) || 1;
  const u = uniform('move', ...key);
  const make = (
    kind: Move['kind'],
    v: readonly [number, number, number],
    w: readonly [number, number, number],
    seconds: number,
  ): Move | undefined => {
    const most = clearFor(sight, view.x, view.y, view.z, v[0], v[1], v[2], seconds);
    if (most < 1.5) return undefined;
    return {
      kind,
      vx: Math.round(v[0]) + 0,
      vy: Math.round(v[1]) + 0,
      vz: Math.round(v[2]) + 0,
      wx: Math.round(w[0]) + 0,
      wy: Math.round(w[1]) + 0,
      wz: Math.round(w[2]) + 0,
      ease: EASE,
      most: fromSeconds(most),
    };
  };
  const kind = setup.ask.kind;
  if (kind === 'follow' && lead && (lead.vx !== 0 || lead.vz !== 0)) {
    // Travels with the walker at a share of the pace; the pan that follows them does the rest.
    const share = 0.55;
    return make('track', [lead.vx * share, 0, lead.vz * share], [0, 0, 0], 4);
  }
  if (kind === 'establishing') {
    // A place without anybody is never quite still.
    const empty = setup.inFrame.length === 0;
    if (u > (empty ? 1 : 0.6) + spectacle * 0.06) return undefined;
    if (u < 0.18 && !choice.setup.ask.subjects.length) return make('crane', [0, -70, 0], [0, 0, 0], 6);
    const s = (d * 0.012) / d;
    return make('push', [dx * s, dy * s, dz * s], [0, 0, 0], MOST);
  }
  if (kind === 'single' || kind === 'reaction' || kind === 'two-shot') {
    // What weighs is moved in on; other shots now and then.
    const ready =
      want.moment.weight >= 650 && kind !== 'two-shot'
        ? 1
        : 0.1 + 0.35 * (want.moment.weight / 1000) + 0.25 * (want.tension / 1000) + 0.07 * spectacle;
    if (u > ready || look.lens.handheld > 700) return undefined;
    // A slow push: at most a tenth of the distance over its whole course.
    const rate = clamp((0.011 + 0.006 * (want.tension / 1000)) * (1 + 0.1 * spectacle), 0.005, 0.026);
    return make('push', [dx * rate, dy * rate, dz * rate], [0, 0, 0], Math.min(MOST, 0.1 / rate));
  }
  return undefined;
};

/** Restlessness of the camera: the look's own, more with tension and spectacle, less on wides. */
export const restlessness = (look: Look, tension: number, wide: boolean, spectacle = 0): number =>
  Math.round(
    clamp(
      (look.lens.handheld * (wide ? 0.4 : 0.75) + look.lens.handheld * 0.7 * (tension / 1000)) *
        (1 + 0.1 * spectacle),
      0,
      1000,
    ),
  );
