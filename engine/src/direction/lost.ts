import type { Flicks } from '../base/time.ts';
import type { Look } from '../timeline/look.ts';
import type { Known } from './known.ts';
import { project } from './lens.ts';
import type { Setups } from './setups.ts';
import { blocks, stands } from './sight.ts';
import type { Taken } from './taken.ts';

/** Kinds whose first subject must stay to be seen. */
const PERSONAL: ReadonlySet<string> = new Set(['single', 'reaction', 'over-shoulder', 'follow']);
const SEVERAL: ReadonlySet<string> = new Set(['two-shot', 'master', 'group']);

/** Of the half-breadth of a body: from here on it covers a face. */
const COVERED = 0.85;

/**
 * Has a shot lost what it is about by `t`: did its subject go off, walk out of the frame, or has somebody or
 * something come between? Pan and tilt follow one who is alone; the camera stands where it was put.
 */
export const lost = (shot: Taken, t: Flicks, known: Known, setups: Setups, look: Look): boolean => {
  const setup = shot.setup;
  if (!setup) return false;
  const { ask, view } = setup;
  const { staging } = known;
  if (ask.kind === 'insert') {
    if (ask.prop === undefined) return false;
    const was = setups.thing(ask.prop, shot.start);
    const is = setups.thing(ask.prop, t);
    if (!was || !is || was.holder !== is.holder) return true;
    const holder = is.holder === undefined ? undefined : staging.figure(is.holder, t);
    if (holder && (holder.vx !== 0 || holder.vz !== 0)) return true;
    if (Math.abs(is.x - was.x) + Math.abs(is.z - was.z) > 400) return true;
    for (const o of staging.at(t))
      if (o.id !== is.holder && blocks(o, view.x, view.y, view.z, is.x, is.y, is.z) < COVERED) return true;
    return false;
  }
  const who = ask.subjects[0];
  if (who === undefined) return false;
  const personal = PERSONAL.has(ask.kind);
  if (!personal && !SEVERAL.has(ask.kind)) return false;
  const f = staging.figure(who, t);
  if (!f) return true;
  const g = staging.figure(who, shot.start);
  const seen =
    shot.follows && g
      ? {
          ...view,
          tx: view.tx + f.headX - g.headX,
          ty: view.ty + f.eye - g.eye,
          tz: view.tz + f.headZ - g.headZ,
        }
      : view;
  const p = project(seen, look, f.headX, f.eye, f.headZ);
  if (p.depth < 400 || p.u < -1 || p.u > 1 || p.v < -1 || p.v > 1) return true;
  if (!personal) return false;
  if (setups.sight.hidden(view.x, view.y, view.z, f.headX, f.eye, f.headZ)) return true;
  for (const o of known.posts(t)) if (stands(o, view.x, view.y, view.z, f.headX, f.eye, f.headZ)) return true;
  for (const o of staging.at(t))
    if (o.id !== who && blocks(o, view.x, view.y, view.z, f.headX, f.eye, f.headZ) < COVERED) return true;
  return false;
};
