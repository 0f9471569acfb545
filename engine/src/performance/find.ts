import { propsFrom } from '../language/place.ts';
import type { SetPlan } from '../stage/sets/plan.ts';
import type { Target } from '../timeline/timeline.ts';
import { distance, facing, partner, type Rehearsal } from './actors.ts';

/** What a noun in an action line points at on this set. */
export type Found =
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'prop'; readonly id: string }
  | {
      readonly kind: 'piece';
      readonly id: string;
      readonly x: number;
      readonly y: number;
      readonly z: number;
      readonly reach: { readonly x: number; readonly z: number; readonly yaw: number };
    }
  | {
      readonly kind: 'door';
      readonly id: string;
      readonly x: number;
      readonly y: number;
      readonly z: number;
      readonly reach: { readonly x: number; readonly z: number; readonly yaw: number };
    };

const PRONOUNS = new Set([
  'him',
  'her',
  'them',
  'it',
  'me',
  'us',
  'you',
  'himself',
  'herself',
  'each other',
  'one another',
]);

const stripped = (noun: string): string =>
  noun.replace(/^(?:the|a|an|his|her|their|its|my|your|this|that)\s+/iu, '').trim();

/** Finds what `noun` names: a person of the cast, a thing of the beat, a piece of the set, a door or window. */
export const find = (r: Rehearsal, noun: string | undefined, by?: string): Found | undefined => {
  if (noun === undefined || noun === '') return undefined;
  const bare = stripped(noun);
  if (PRONOUNS.has(bare.toLowerCase())) return undefined;
  const person = r.ids.get(bare.toUpperCase());
  if (person !== undefined && r.ledger.stanceOf(person) !== undefined) return { kind: 'person', id: person };
  const lower = bare.toLowerCase();
  const head = lower.split(/\s+/u).at(-1) ?? lower;
  for (const p of r.beat.props)
    if (p.noun.toLowerCase() === lower || p.noun.toLowerCase().split(/\s+/u).at(-1) === head)
      return { kind: 'prop', id: p.id };
  if (/\b(door|doorway|gate|entrance|exit)\b/u.test(lower)) {
    const door = r.plan.doors[0];
    if (door) {
      const exit = r.plan.exits.find((e) => e.door === door.id);
      const x = exit?.inX ?? door.x;
      const z = exit?.inZ ?? door.z;
      return {
        kind: 'door',
        id: door.id,
        x: door.x,
        y: 1000,
        z: door.z,
        reach: { x, z, yaw: facing(x, z, door.x, door.z) },
      };
    }
  }
  if (/\bwindow\b/u.test(lower)) {
    const w = r.plan.windows[0];
    if (w) return pieceAt(r, w.id, w.x, w.y + w.height / 2, w.z, 700);
  }
  const kinds = new Set(propsFrom(bare).map((p) => p.kind));
  // The lamp of a lighthouse is its lens.
  if (kinds.has('lamp') || /\b(?:light|lamp|lens|burner|wick)$/u.test(lower)) kinds.add('lens');
  // The word itself before what it stands for: a counter is not the first table.
  const named = lower.replace(/\s+/gu, '-');
  const near = by === undefined ? undefined : beside(r, by);
  const closest = (list: SetPlan['pieces']) =>
    near === undefined ? list[0] : [...list].sort((a, b) => distance(a, near) - distance(b, near))[0];
  const piece =
    closest(r.plan.pieces.filter((p) => p.kind === named || p.kind === head)) ??
    closest(r.plan.pieces.filter((p) => kinds.has(p.kind)));
  if (piece)
    return pieceAt(
      r,
      piece.id,
      piece.x,
      piece.y + Math.round(piece.h * 0.7),
      piece.z,
      Math.round(Math.max(piece.w, piece.d) / 2 + 450),
    );
  return undefined;
};

/** Whose table is meant by `the table`: that of the one who sits there to be spoken to, else one's own. */
const beside = (r: Rehearsal, by: string): { x: number; z: number } | undefined => {
  const other = partner(r, by, undefined);
  const seated = other === undefined ? undefined : r.ledger.stanceOf(other);
  return seated?.kind === 'sit' ? seated : r.ledger.stanceOf(by);
};

const pieceAt = (_r: Rehearsal, id: string, x: number, y: number, z: number, gap: number): Found => {
  // Approached from the middle of the set, where the floor is.
  const away = Math.sqrt(x * x + z * z) || 1;
  const rx = Math.round(x - (x / away) * gap);
  const rz = Math.round(z - (z / away) * gap);
  return {
    kind: 'piece',
    id,
    x: Math.round(x),
    y: Math.round(y),
    z: Math.round(z),
    reach: { x: rx, z: rz, yaw: facing(rx, rz, x, z) },
  };
};

export const targetOf = (found: Found): Target =>
  found.kind === 'person' || found.kind === 'prop'
    ? { kind: found.kind, id: found.id }
    : { kind: 'point', x: found.x, y: found.y, z: found.z };
