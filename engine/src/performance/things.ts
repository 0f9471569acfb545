import { roundToFrame } from '../base/time.ts';
import type { ActionEvent } from '../language/action.ts';
import type { StageAction } from '../language/verbs.ts';
import { surfaceFor } from '../stage/sets/surface.ts';
import type { ActionName } from '../timeline/action.ts';
import { distance, ms, type Now, partner, type Rehearsal } from './actors.ts';
import type { Deed } from './deed.ts';
import { type Found, find, targetOf } from './find.ts';
import { approach, goTo } from './moves.ts';
import { business } from './tempo.ts';

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

/** Things nobody had to name: one cannot drink without a cup. */
const IMPLIED: Partial<Record<StageAction, string>> = {
  drink: 'glass',
  smoke: 'cigarette',
  phone: 'phone',
  read: 'paper',
  write: 'pen',
  eat: 'food',
};

/** Reach of an arm from where one stands or sits, mm. */
const REACH = 900;

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
      : impliedThing(r, event.action));
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
    if (to !== undefined) {
      t += approach(r, person, to, 750, 'walk', { ...now, t });
      r.ledger.gaze(t, person, { kind: 'person', id: to }, 700);
      r.ledger.actions.push({
        start: t,
        duration,
        scene: 0,
        person,
        action: 'give',
        strength: 650,
        hand,
        target: { kind: 'person', id: to },
        prop: id,
      });
      r.ledger.actions.push({
        start: t + Math.round(duration * 0.25),
        duration: Math.round(duration * 0.75),
        scene: 0,
        person: to,
        action: 'take',
        strength: 600,
        hand: 'right',
        prop: id,
      });
      if (span !== undefined)
        r.ledger.prop({
          ...span,
          start: t + Math.round(duration * 0.6),
          at: { kind: 'hand', person: to, hand: 'right' },
        });
      return { took: roundToFrame(t - now.t + duration), name: 'give', prop: id, to };
    }
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
        ? surfaceFor(r.plan, span.prop, { x: s?.x ?? 0, z: s?.z ?? 0 }, 0)
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

const impliedThing = (r: Rehearsal, action: StageAction): string | undefined => {
  const kind = IMPLIED[action];
  return kind === undefined
    ? undefined
    : r.beat.props.find(
        (p) =>
          p.prop === kind ||
          (kind === 'glass' && (p.prop === 'cup' || p.prop === 'bottle')) ||
          (kind === 'paper' && (p.prop === 'letter' || p.prop === 'book' || p.prop === 'newspaper')) ||
          (kind === 'phone' && p.prop === 'telephone'),
      )?.id;
};

/** Goes to a thing and takes it up; the time it takes. */
const fetch = (r: Rehearsal, person: string, id: string, at: number, now: Now): number => {
  const span = r.ledger.propOf(id);
  const s = r.ledger.stanceOf(person);
  if (span === undefined || s === undefined) return 0;
  let t = at;
  if (span.at.kind === 'set') {
    const d = distance(s, span.at);
    if (d > REACH && r.beat.place.kind !== 'vehicle') {
      const k = (d - 600) / d;
      t += goTo(
        r,
        person,
        { x: Math.round(s.x + (span.at.x - s.x) * k), z: Math.round(s.z + (span.at.z - s.z) * k) },
        'walk',
        { ...now, t },
      );
    }
  }
  const hand = r.ledger.held(person).right === undefined ? 'right' : 'left';
  const duration = business(1200, now.settings);
  r.ledger.gaze(t, person, { kind: 'prop', id }, 700);
  r.ledger.actions.push({
    start: t,
    duration,
    scene: 0,
    person,
    action: 'take',
    strength: 650,
    hand,
    target: { kind: 'prop', id },
    prop: id,
  });
  r.ledger.prop({ ...span, start: t + Math.round(duration * 0.5), at: { kind: 'hand', person, hand } });
  return t - at + duration;
};
