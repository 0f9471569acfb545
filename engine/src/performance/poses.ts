import { business } from '../film/tempo.ts';
import type { ActionEvent } from '../language/action.ts';
import type { StanceKind } from '../timeline/action.ts';
import { ms, type Now, partner, type Rehearsal } from './actors.ts';
import type { Deed } from './deed.ts';
import type { Found } from './find.ts';
import { others } from './floor.ts';
import { seatAcross, seatNear } from './free-spots.ts';
import { sitDown } from './moves.ts';
import type { Standing } from './standing.ts';

/** Goes over into another stance on the spot. */
export const pose = (r: Rehearsal, person: string, kind: StanceKind, blend: number, now: Now): void => {
  const s = r.ledger.stanceOf(person);
  if (s === undefined || r.beat.place.kind === 'vehicle') return;
  const { x, z, yaw } = s;
  r.ledger.stance({
    person,
    start: r.ledger.freeFrom(person, now.t),
    kind,
    x,
    z,
    y: 0,
    yaw,
    blend: ms(blend),
  });
};

/** The seat that `sits across from him` or `sits at the desk` means; undefined = the nearest. */
export const seatMeant = (
  r: Rehearsal,
  person: string,
  event: ActionEvent,
  found: Found | undefined,
): Standing | undefined => {
  const near =
    found?.kind === 'piece' || found?.kind === 'door'
      ? found
      : found?.kind === 'person'
        ? r.ledger.stanceOf(found.id)
        : /\b(?:across|opposite|beside|next to|with|facing)\b/iu.test(event.sentence)
          ? r.ledger.stanceOf(partner(r, person, undefined) ?? '')
          : undefined;
  if (near === undefined) {
    const own = r.seats.get(person);
    return own?.kind === 'sit' ? own : undefined;
  }
  const taken = others(r, person);
  if ('yaw' in near && /\b(?:across|opposite|facing)\b/iu.test(event.sentence)) {
    const facing = seatAcross(r.plan, near, taken);
    if (facing !== undefined) return facing;
  }
  return seatNear(r.plan, near.x, near.z, taken, 3000);
};

/** Lies down: in the bed where there is one that is free, else where they stand. */
export const lie = (r: Rehearsal, person: string, now: Now): Deed => {
  const s = r.ledger.stanceOf(person);
  const bed = r.plan.spots.find((p) => p.kind === 'lie');
  if (s === undefined || s.kind === 'lie' || r.beat.place.kind === 'vehicle')
    return { took: business(1200, now.settings), name: undefined };
  if (bed === undefined) {
    r.ledger.stance({
      person,
      start: r.ledger.freeFrom(person, now.t),
      kind: 'lie',
      x: s.x,
      z: s.z,
      y: 0,
      yaw: s.yaw,
      blend: ms(1100),
    });
    return { took: business(1700, now.settings), name: 'sit' };
  }
  return {
    took: sitDown(r, person, now, {
      x: bed.x,
      z: bed.z,
      y: bed.y,
      yaw: bed.yaw,
      kind: 'lie',
      ...(bed.on === undefined ? {} : { on: bed.on }),
    }),
    name: 'sit',
  };
};
