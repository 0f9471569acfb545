import {
  abs,
  clamp,
  dot,
  float,
  fract,
  max,
  mix,
  normalWorld,
  positionWorld,
  smoothstep,
  step,
  uniform,
  vec3,
} from 'three/tsl';
import { Color, type Node, Vector3, Vector4 } from 'three/webgpu';

/** As many windows as the sun comes in by at once. */
export const SUNLIT = 3;

/**
 * Daylight in a room, told to its surfaces: the sun through the windows as it falls on floor, furniture and walls (a
 * ray from the surface toward the sun, held against each window's opening), and what bounces about. No light, no
 * shadow map. The set sets it before each picture.
 */
export const DAYLIGHT = {
  /** Toward the sun; its light on what faces it (0 = none comes in). */
  sun: uniform(new Vector3(0, 1, 0)),
  sunColour: uniform(new Color(0, 0, 0)),
  /** Middle of the opening, and half its width. */
  openings: Array.from({ length: SUNLIT }, () => uniform(new Vector4())),
  /** Outward normal's x and z, half the height, panes across (0 = no window). */
  frames: Array.from({ length: SUNLIT }, () => uniform(new Vector4(0, 1, 0, 0))),
  /** What arrives from above and from below, without a direction. */
  above: uniform(new Color(0, 0, 0)),
  below: uniform(new Color(0, 0, 0)),
} as const;

const throughWindow = (k: number) => {
  const o = DAYLIGHT.openings[k]!;
  const f = DAYLIGHT.frames[k]!;
  const n = vec3(f.x, 0, f.y);
  const across = dot(DAYLIGHT.sun, n);
  const t = dot(vec3(o.x, o.y, o.z).sub(positionWorld), n).div(max(across, 0.05));
  const hit = positionWorld.add(DAYLIGHT.sun.mul(t));
  const u = hit.x.sub(o.x).mul(f.y).sub(hit.z.sub(o.z).mul(f.x));
  const v = hit.y.sub(o.y);
  const soft = max(t, 0).mul(0.012).add(0.008);
  const inW = smoothstep(o.w.add(soft), o.w.sub(soft), abs(u));
  const inH = smoothstep(f.z.add(soft), f.z.sub(soft), abs(v));
  // Shadows of the glazing bars: between panes, and the transom.
  const pane = o.w.mul(2).div(max(f.w, 1));
  const bar = abs(fract(u.add(o.w).div(pane).add(0.5)).sub(0.5)).mul(pane);
  const transom = abs(v.sub(f.z.mul(0.28)));
  const clear = smoothstep(0.006, soft.add(0.028), bar).mul(smoothstep(0.006, soft.add(0.024), transom));
  return inW
    .mul(inH)
    .mul(mix(float(0.25), float(1), clear))
    .mul(step(0.02, t))
    .mul(step(0.06, across))
    .mul(step(0.5, f.w));
};

/** Light that a surface of this albedo sends back of the sun in the room and of the bounce. */
export const daylit = (albedo: Node<'vec3'>, open: Node<'float'>) => {
  let sun = throughWindow(0);
  for (let k = 1; k < SUNLIT; k++) sun = max(sun, throughWindow(k));
  const facing = clamp(dot(normalWorld, DAYLIGHT.sun), 0, 1);
  const c = DAYLIGHT.sunColour;
  const patch = vec3(c.r, c.g, c.b).mul(sun.mul(facing)).mul(open.mul(0.6).add(0.4));
  const a = DAYLIGHT.above;
  const b = DAYLIGHT.below;
  const bounce = mix(vec3(b.r, b.g, b.b), vec3(a.r, a.g, a.b), normalWorld.y.mul(0.5).add(0.5)).mul(open);
  return albedo.mul(patch.add(bounce));
};
