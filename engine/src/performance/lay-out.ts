import { PROP_SPECS } from '../stage/props/specs.ts';
import { lineClear } from '../stage/sets/clear.ts';
import type { SetPlan } from '../stage/sets/plan.ts';
import { surfaceFor } from '../stage/sets/surface.ts';
import type { PropKind } from '../timeline/prop.ts';
import { distance, type Rehearsal } from './actors.ts';
import { find } from './find.ts';

/** Long things lean or lie, they never stand on a table. */
const isLong = (prop: PropKind): boolean => PROP_SPECS[prop].lay === 'lean' || prop === 'axe';

/** Off the wall by this much a long thing leans, mm. */
const OFF_WALL = 420;
/** Room that it wants from furniture and doors, mm. */
const ROOM = 620;

/**
 * A place along a side wall that the audience can see: nearest to `by`, else nearest to a back corner; clear of
 * furniture and doors where there is such a place.
 */
const byWall = (plan: SetPlan, by: { readonly x: number; readonly z: number } | undefined) => {
  let best = {
    x: Math.round(-plan.width / 2 + OFF_WALL),
    y: 0,
    z: Math.round(-plan.depth / 2 + OFF_WALL),
    yaw: 800,
  };
  let least = Number.MAX_VALUE;
  for (const side of [-1, 1])
    for (let z = -plan.depth / 2 + OFF_WALL; z < plan.depth / 2 - 500; z += 150) {
      const at = { x: Math.round(side * (plan.width / 2 - OFF_WALL)), z: Math.round(z) };
      const goal = by ?? { x: at.x, z: -plan.depth / 2 };
      const crowd = plan.pieces.some((p) => p.solid && distance(p, at) < ROOM + Math.min(p.w, p.d) / 2);
      const door = plan.doors.some((d) => distance(d, at) < ROOM + d.width / 2 - 150);
      const seen = lineClear(plan, { x: 0, y: 1500, z: plan.depth / 2 - 300 }, { x: at.x, y: 500, z: at.z });
      const cost = distance(at, goal) + (crowd ? 4000 : 0) + (door ? 3000 : 0) + (seen ? 0 : 2500);
      if (cost < least) {
        least = cost;
        best = { ...at, y: 0, yaw: side < 0 ? 1571 : 4712 };
      }
    }
  return best;
};

/** Where a thing is before anyone touches it: where the script says (`in the corner`, `on the shelf`), else nearby. */
const restingPlace = (
  r: Rehearsal,
  p: Rehearsal['beat']['props'][number],
  near: { x: number; z: number },
  n: number,
) => {
  const noun = p.noun.toLowerCase();
  for (const item of r.beat.items) {
    if (item.kind !== 'action') continue;
    const event = item.events.find(
      (e) => e.subjectKind === 'thing' && (e.subject?.[0] ?? '').toLowerCase().includes(noun),
    );
    if (event?.target === undefined) continue;
    if (/\b(?:corner|wall)\b/iu.test(event.target.noun)) return byWall(r.plan, undefined);
    const found = find(r, event.target.noun);
    if (found?.kind === 'door') return byWall(r.plan, found);
    if (found?.kind === 'piece') {
      const piece = r.plan.pieces.find((q) => q.id === found.id);
      if (piece?.top !== undefined && !isLong(p.prop))
        return surfaceFor(r.plan, p.prop, { x: piece.x, z: piece.z }, n);
      return { x: found.reach.x, y: 0, z: found.reach.z, yaw: found.reach.yaw };
    }
  }
  if (isLong(p.prop)) {
    const side = near.x > 0 ? 1 : -1;
    return { x: Math.round(near.x + side * 750), y: 0, z: Math.round(near.z - 350), yaw: 500 };
  }
  return surfaceFor(r.plan, p.prop, near, n);
};

/** Places the beat's things before it begins: by whoever handles them first, else on the nearest surface. */
export const layOut = (r: Rehearsal, late: ReadonlySet<string>): void => {
  for (const [n, p] of r.beat.props.entries()) {
    const holder = r.carried.get(p.id);
    // It comes in with whoever carries it.
    if (holder !== undefined && late.has(holder)) continue;
    const base = {
      id: p.id,
      prop: p.prop,
      noun: p.noun,
      tint: 0,
      size: 0,
      start: 0,
      ...(p.text === undefined ? {} : { text: p.text }),
    };
    if (
      holder !== undefined &&
      r.ledger.stanceOf(holder) !== undefined &&
      r.ledger.held(holder).right === undefined
    ) {
      r.ledger.prop({ ...base, at: { kind: 'hand', person: holder, hand: 'right' } });
      continue;
    }
    const near = r.beat.people.map((id) => r.ledger.stanceOf(id)).find((s) => s !== undefined);
    const at = restingPlace(r, p, { x: near?.x ?? 0, z: near?.z ?? 0 }, n);
    r.ledger.prop({ ...base, at: { kind: 'set', x: at.x, y: at.y, z: at.z, yaw: at.yaw } });
  }
};

/** What somebody who comes in has in hand. */
export const bringAlong = (r: Rehearsal, person: string, t: number): void => {
  for (const p of r.beat.props) {
    if (r.carried.get(p.id) !== person || r.ledger.propOf(p.id) !== undefined) continue;
    const hand = r.ledger.held(person).right === undefined ? 'right' : 'left';
    r.ledger.prop({
      id: p.id,
      prop: p.prop,
      noun: p.noun,
      tint: 0,
      size: 0,
      start: t,
      at: { kind: 'hand', person, hand },
      ...(p.text === undefined ? {} : { text: p.text }),
    });
  }
};
