import { walkable } from '../stage/sets/walk.ts';
import { distance, facing, type Now, type Rehearsal } from './actors.ts';
import { besideWhom, others, TALKING } from './floor.ts';
import { goTo, rise, turnTo } from './moves.ts';

/** Nearer than this is not talking but touching, mm. */
const TOO_NEAR = 880;
/** Farther than this is calling across the room; to somebody seated, or from a seat, tables lie between. */
const TOO_FAR = 1800;
const TOO_FAR_SEATED = 2250;

const STANDING = new Set(['stand', 'lean']);
const moving = (r: Rehearsal, person: string, now: Now): boolean =>
  (r.ledger.stanceOf(person)?.start ?? 0) > now.t;

/**
 * Before and under a line the two who talk take talking distance: whoever stands takes a step back from one who is too
 * near, or comes nearer, and both turn. One who has fallen gets up to speak, unless it was for the last time. What
 * this takes of the picture is under the words; only getting up waits. Its time.
 */
export const takeDistance = (
  r: Rehearsal,
  speaker: string,
  to: string | undefined,
  loud: boolean,
  now: Now,
): number => {
  let took = 0;
  if (r.ledger.stanceOf(speaker)?.kind === 'fall' && !r.dead.has(speaker)) took = rise(r, speaker, now);
  if (to === undefined || r.beat.place.kind === 'vehicle') return took;
  const later = { ...now, t: now.t + took };
  const me = r.ledger.stanceOf(speaker);
  const you = r.ledger.stanceOf(to);
  if (me === undefined || you === undefined || moving(r, speaker, later) || moving(r, to, later)) return took;
  const mover = STANDING.has(me.kind) ? speaker : STANDING.has(you.kind) ? to : undefined;
  const d = distance(me, you);
  const far = me.kind === 'stand' && you.kind === 'stand' ? TOO_FAR : TOO_FAR_SEATED;
  if (mover !== undefined && d > 1 && (d < TOO_NEAR || (d > far && !loud))) {
    const other = mover === speaker ? to : speaker;
    const from = mover === speaker ? me : you;
    const at = mover === speaker ? you : me;
    const k = (1050 - d) / d;
    const x = Math.round(from.x + (from.x - at.x) * k) + 0;
    const z = Math.round(from.z + (from.z - at.z) * k) + 0;
    const clear =
      d < TOO_NEAR && walkable(r.plan, x, z) && others(r, mover).every((p) => distance(p, { x, z }) > 700);
    const goal = clear
      ? { x, z, yaw: facing(x, z, at.x, at.z) }
      : besideWhom(r, mover, other, d < TOO_NEAR ? 1050 : TALKING);
    if (goal !== undefined) goTo(r, mover, goal, 'walk', later, true);
  }
  turnTo(r, speaker, to, later.t, 1);
  turnTo(r, to, speaker, later.t, 1.2);
  return took;
};
