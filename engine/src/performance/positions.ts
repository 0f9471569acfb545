import { cos, sin } from '../base/maths.ts';
import type { ActionEvent } from '../language/action.ts';
import type { SetPlan, Spot } from '../stage/sets/plan.ts';
import { walkable } from '../stage/sets/walk.ts';
import { distance, facing, type Rehearsal } from './actors.ts';
import { type Found, find } from './find.ts';
import { stairsSaid, stepSpots } from './stairway.ts';
import type { Standing } from './standing.ts';

/** Deeds that say where somebody already is; anything else is a move or business once the beat runs. */
const STAYING = new Set([
  'wait',
  'sit',
  'lie',
  'sleep',
  'lean',
  'look',
  'clean',
  'cook',
  'read',
  'write',
  'eat',
  'drink',
  'smoke',
  'none',
  'kneel',
  'think',
  'phone',
  'use',
]);
const LOCATIVE =
  /^(?:at|by|behind|beside|near|on|in|over|against|before|under|across|next to|in front of|inside|outside)$/iu;

const KIND: Readonly<Record<string, Standing['kind']>> = {
  sit: 'sit',
  lie: 'lie',
  sleep: 'lie',
  lean: 'lean',
};

/** The spot of the wanted kind nearest to a thing; `behind` prefers where somebody works at it. */
const spotAt = (
  plan: SetPlan,
  found: Found & { x: number; z: number },
  kind: Standing['kind'],
  behind: boolean,
  taken: readonly Standing[],
): Spot | undefined => {
  let best: Spot | undefined;
  let least = 2600;
  for (const s of plan.spots) {
    const seated = s.kind === 'sit' || s.kind === 'drive';
    if (kind === 'sit' ? !seated : kind === 'lie' ? s.kind !== 'lie' : seated || s.kind === 'lie') continue;
    if (taken.some((t) => distance(t, s) < 560)) continue;
    const d = distance(s, found) - (s.on === found.id ? 900 : 0) - (behind && s.kind === 'work' ? 1500 : 0);
    if (d < least) {
      least = d;
      best = s;
    }
  }
  return best;
};

const place = (r: Rehearsal, event: ActionEvent, taken: readonly Standing[]): Standing | undefined => {
  // In a car one is in one's seat, whatever one does.
  if (r.beat.place.kind === 'vehicle') return undefined;
  const kind =
    KIND[event.action] ??
    (/\b(?:sits?|sitting|seated)\b/iu.test(event.sentence)
      ? 'sit'
      : /\b(?:lies|lying|asleep|in bed)\b/iu.test(event.sentence)
        ? 'lie'
        : 'stand');
  const preposition = event.target?.preposition ?? '';
  const found = LOCATIVE.test(preposition) ? find(r, event.target?.noun) : undefined;
  const at = found?.kind === 'piece' || found?.kind === 'door' ? found : undefined;
  if (at === undefined) {
    if (kind === 'stand') return undefined;
    const any = r.plan.spots.find(
      (s) =>
        (kind === 'lie' ? s.kind === 'lie' : s.kind === 'sit') && !taken.some((t) => distance(t, s) < 560),
    );
    return any === undefined
      ? undefined
      : { x: any.x, z: any.z, y: any.y, yaw: any.yaw, kind, ...(any.on === undefined ? {} : { on: any.on }) };
  }
  const spot = spotAt(r.plan, at, kind, /behind/iu.test(preposition), taken);
  if (spot !== undefined)
    return {
      x: spot.x,
      z: spot.z,
      y: spot.kind === 'stand' || spot.kind === 'work' || spot.kind === 'lean' ? 0 : spot.y,
      yaw: spot.yaw,
      kind: kind === 'lean' ? 'stand' : kind,
      ...(spot.on === undefined || kind === 'stand' ? {} : { on: spot.on }),
    };
  if (kind !== 'stand') return undefined;
  // Side by side where several are at the same thing.
  for (const aside of [0, 640, -640, 1280, -1280]) {
    const across = at.reach.yaw / 1000 + 1.5708;
    const x = Math.round(at.reach.x + sin(across) * aside) + 0;
    const z = Math.round(at.reach.z + cos(across) * aside) + 0;
    if (aside !== 0 && !walkable(r.plan, x, z)) continue;
    if (taken.some((t) => distance(t, { x, z }) < 560)) continue;
    return { x, z, y: 0, yaw: facing(x, z, at.x, at.z), kind: 'stand' };
  }
  return undefined;
};

const onSteps = (s: Standing): boolean => s.kind === 'stand' && s.y > 100;

/**
 * Where the script itself puts people when the beat opens: the first thing it says of each, where that says a place
 * (`stands behind the counter`, `sits at the desk`, `asleep in bed`) rather than a move.
 */
export const positionsSaid = (r: Rehearsal, people: readonly string[]): Map<string, Standing> => {
  const said = new Map<string, Standing>();
  const met = new Set<string>();
  const moved = new Set<string>();
  for (const item of r.beat.items) {
    if (item.kind === 'speech') met.add(item.speaker);
    if (item.kind !== 'action') continue;
    for (const event of item.events)
      for (const name of event.subject ?? []) {
        const id = r.ids.get(name.toUpperCase());
        if (id === undefined || !people.includes(id)) continue;
        // Who first goes down the stairs is on them; so is who follows them.
        const moves = event.verb !== '' && !moved.has(id) && !said.has(id);
        if (event.verb !== '') moved.add(id);
        const follows = event.action === 'follow';
        if (moves && (stairsSaid(event) === 'down' || (follows && [...said.values()].some(onSteps)))) {
          const steps = stepSpots(r.plan, [...said.values()]);
          const high = steps[follows ? 0 : Math.min(1, steps.length - 1)];
          if (high !== undefined) {
            met.add(id);
            said.set(id, { x: high.x, z: high.z, y: high.y, yaw: high.yaw, kind: 'stand' });
            continue;
          }
        }
        if (met.has(id)) continue;
        met.add(id);
        if (event.state !== true && !STAYING.has(event.action)) continue;
        const at = place(r, event, [...said.values()]);
        if (at !== undefined) said.set(id, at);
      }
  }
  return said;
};
