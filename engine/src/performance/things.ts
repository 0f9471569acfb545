import { roundToFrame } from '../base/time.ts';
import { business } from '../film/tempo.ts';
import type { ActionEvent } from '../language/action.ts';
import type { StageAction } from '../language/verbs.ts';
import { surfaceFor } from '../stage/sets/surface.ts';
import type { ActionName } from '../timeline/action.ts';
import { distance, facing, ms, type Now, partner, type Rehearsal } from './actors.ts';
import type { Deed } from './deed.ts';
import { fetch, impliedThing } from './fetch.ts';
import { type Found, find, targetOf } from './find.ts';
import { passOver } from './give.ts';
import { goTo } from './moves.ts';

const VERB: Partial<Record<StageAction, readonly [ActionName, number]>> = {
  take: ['take', 1200],
  put: ['put', 1200],
  give: ['give', 1500],
  drop: ['drop', 800],
  throw: ['throw', 1000],
  carry: ['carry', 1600],
  hold: ['hold', 1500],
  open: ['open', 1400],
  close: ['close', 1200],
  write: ['write', 2800],
  read: ['read', 3000],
  eat: ['eat', 2200],
  drink: ['drink', 2200],
  smoke: ['smoke', 2600],
  phone: ['phone', 1800],
  wear: ['wear', 1700],
  remove: ['remove', 1600],
};

/** From so far one puts a thing on a table, mm. */
const SERVING = 1000;

/** What is done with a thing. */
export const HANDLED: ReadonlySet<string> = new Set(Object.keys(VERB));

/** Handles a thing: goes to it if need be, takes it up, does the deed, passes it on. Undefined when there is none. */
export const handle = (
  r: Rehearsal,
  person: string,
  event: ActionEvent,
  found: Found | undefined,
  now: Now,
): Deed | undefined => {
  const entry = VERB[event.action];
  if (entry === undefined) return undefined;
  const [name, length] = entry;
  const duration = business(length, now.settings);
  let t = now.t;
  if (found !== undefined && (found.kind === 'door' || found.kind === 'piece')) {
    const s = r.ledger.stanceOf(person);
    if (s !== undefined && distance(s, found.reach) > 500) t += goTo(r, person, found.reach, 'walk', now);
    r.ledger.gaze(t, person, targetOf(found), 800);
    r.ledger.actions.push({
      start: t,
      duration,
      scene: 0,
      person,
      action: name,
      strength: 650,
      hand: 'right',
      target: targetOf(found),
    });
    if (found.kind === 'door') {
      const contact = t + Math.round(duration * 0.45);
      r.ledger.door(contact, found.id, event.action === 'close' ? 0 : 900);
    }
    return { took: roundToFrame(t - now.t + duration), name };
  }
  const held = r.ledger.held(person);
  const wanted = found?.kind === 'prop' ? found.id : undefined;
  const id =
    wanted ??
    (event.action === 'give' || event.action === 'put' || event.action === 'drop' || event.action === 'throw'
      ? held.right
      : impliedThing(r, event.action, person));
  if (id === undefined) {
    if (event.action === 'take' || event.action === 'carry' || event.action === 'hold') return undefined;
    r.ledger.actions.push({
      start: t,
      duration,
      scene: 0,
      person,
      action: name,
      strength: 600,
      hand: 'right',
    });
    return { took: roundToFrame(duration), name };
  }
  const span = r.ledger.propOf(id);
  const inHand = span?.at.kind === 'hand' && span.at.person === person;
  if (span !== undefined && !inHand) t += fetch(r, person, id, t, now);
  const target = event.target === undefined ? undefined : event.target.noun;
  const hand = (r.ledger.held(person).left === id ? 'left' : 'right') as 'left' | 'right';
  if (event.action === 'give') {
    const other = target !== undefined ? r.ids.get(target.toUpperCase()) : undefined;
    const to = other ?? partner(r, person, undefined);
    if (to !== undefined) return passOver(r, person, to, id, duration, { ...now, t }, now.t);
  }
  const place = event.action === 'put' ? servedAt(r, person, event) : undefined;
  const from = r.ledger.stanceOf(person);
  if (place !== undefined && from !== undefined && distance(from, place) > SERVING) {
    const d = distance(from, place);
    const k = (d - 650) / d;
    const x = Math.round(from.x + (place.x - from.x) * k) + 0;
    const z = Math.round(from.z + (place.z - from.z) * k) + 0;
    t += goTo(r, person, { x, z, yaw: facing(x, z, place.x, place.z) }, 'walk', { ...now, t });
  }
  if (event.action !== 'take')
    r.ledger.actions.push({
      start: t,
      duration,
      scene: 0,
      person,
      action: name,
      strength: 650,
      hand,
      prop: id,
      ...(event.action === 'read' || event.action === 'write'
        ? { target: { kind: 'prop', id } as const }
        : {}),
    });
  if (event.action === 'read' || event.action === 'write' || event.action === 'open')
    r.ledger.gaze(t, person, { kind: 'prop', id }, 800);
  if ((event.action === 'put' || event.action === 'drop' || event.action === 'throw') && span !== undefined) {
    const s = r.ledger.stanceOf(person);
    const at =
      event.action === 'put'
        ? // Beside what the set already has of the kind, never in its place.
          surfaceFor(r.plan, span.prop, place ?? { x: s?.x ?? 0, z: s?.z ?? 0 }, 1)
        : { x: (s?.x ?? 0) + 350, y: 0, z: (s?.z ?? 0) + 350, yaw: 700 };
    r.ledger.prop({
      ...span,
      start: t + Math.round(duration * 0.6),
      at: { kind: 'set', x: at.x, y: at.y, z: at.z, yaw: at.yaw },
    });
  }
  const extra = event.action === 'take' ? 0 : duration;
  return { took: roundToFrame(t - now.t + Math.max(extra, ms(300))), name, prop: id };
};

/** Where `puts it on the table` puts it: on that table, on the side of whoever sits there. */
const servedAt = (r: Rehearsal, person: string, event: ActionEvent): { x: number; z: number } | undefined => {
  const found = find(r, event.target?.noun, person);
  if (found?.kind !== 'piece') return undefined;
  const other = partner(r, person, undefined);
  const guest = other === undefined ? undefined : r.ledger.stanceOf(other);
  if (guest?.kind === 'sit' && distance(guest, found) < 1500)
    return { x: Math.round((guest.x + found.x * 2) / 3), z: Math.round((guest.z + found.z * 2) / 3) };
  return { x: found.x, z: found.z };
};
