import { surfaceFor } from '../stage/sets/surface.ts';
import type { Rehearsal } from './actors.ts';
import { find } from './find.ts';

/** Long things that lean or lie, never stand on a table. */
const LONG = new Set(['umbrella', 'cane', 'axe', 'shovel', 'guitar', 'flag', 'ladder']);

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
    if (/\bcorner\b/iu.test(event.target.noun)) {
      const x = Math.round(-r.plan.width / 2 + 420);
      const z = Math.round(-r.plan.depth / 2 + 420);
      return { x, y: 0, z, yaw: 800 };
    }
    const found = find(r, event.target.noun);
    if (found?.kind === 'door') return { x: found.reach.x, y: 0, z: found.reach.z, yaw: found.reach.yaw };
    if (found?.kind === 'piece') {
      const piece = r.plan.pieces.find((q) => q.id === found.id);
      if (piece?.top !== undefined && !LONG.has(p.prop))
        return surfaceFor(r.plan, p.prop, { x: piece.x, z: piece.z }, n);
      return { x: found.reach.x, y: 0, z: found.reach.z, yaw: found.reach.yaw };
    }
  }
  if (LONG.has(p.prop)) {
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
