import { cos, sin } from '../../base/maths.ts';
import { isPropKind, PROP_SPECS, type PropSpec } from '../props/specs.ts';
import { BODY, cellAt, cellX, cellZ, type Ground, groundOf, reachable } from './ground.ts';
import type { PieceKind } from './plan.ts';
import type { Sketch } from './sketch.ts';

/** Prop kinds that one sits or lies on: they bring a place for a person. */
const SEATS: Readonly<Record<string, { kind: 'sit' | 'lie'; y: number }>> = {
  chair: { kind: 'sit', y: 390 },
  sofa: { kind: 'sit', y: 390 },
  stool: { kind: 'sit', y: 600 },
  bench: { kind: 'sit', y: 390 },
  bed: { kind: 'lie', y: 520 },
};
const TOPS: Readonly<Record<string, number>> = {
  table: 620,
  desk: 640,
  counter: 860,
  cabinet: 1400,
  box: 240,
  crate: 480,
  barrel: 820,
};

/** Pieces of the kind's own that already answer for a word of the script. */
const SAME: Readonly<Record<string, readonly PieceKind[]>> = {
  bed: ['bed', 'hospital-bed'],
  table: ['table'],
  chair: ['chair', 'armchair', 'booth'],
  sofa: ['sofa', 'booth'],
  counter: ['counter', 'counter-top'],
  bench: ['bench', 'pew'],
  shelf: ['shelf', 'bookcase'],
  cabinet: ['cabinet', 'wardrobe', 'sideboard'],
  sink: ['sink', 'washbasin'],
  fire: ['fire', 'fireplace'],
  car: ['car', 'car-shell'],
  tree: ['tree'],
  lamp: ['lamp', 'lens', 'lamppost'],
};

/** Half extents along x and z of something turned by a yaw. */
const extents = (w: number, d: number, yaw: number): { x: number; z: number } => {
  const s = Math.abs(sin(yaw / 1000));
  const c = Math.abs(cos(yaw / 1000));
  return { x: (w * c + d * s) / 2, z: (w * s + d * c) / 2 };
};

interface Standing {
  readonly x: number;
  readonly z: number;
  readonly yaw: number;
}

/** A free place for a piece of the given size: against the back or a side wall indoors, else in the open, off the talk. */
const freePlace = (s: Sketch, w: number, d: number, spec: PropSpec, n: number): Standing | undefined => {
  const step = 200;
  const solid = s.pieces
    .filter((p) => p.solid && p.y < 1900)
    .map((p) => ({ x: p.x, z: p.z, half: extents(p.w, p.d, p.yaw) }));
  // Walls cut across the corners of some rooms.
  const cuts = s.walls.filter((o) => o.x0 !== o.x1 && o.z0 !== o.z1);
  const behind = (x: number, z: number): boolean =>
    cuts.some((o) => (x - o.x0) * (o.z1 - o.z0) - (z - o.z0) * (o.x1 - o.x0) < 0);
  const free = (c: Standing): boolean => {
    const e = extents(w, d, c.yaw);
    if (cuts.length > 0)
      for (const i of [-1, 1])
        for (const k of [-1, 1]) if (behind(c.x + i * e.x, c.z + k * e.z)) return false;
    const meets = (x: number, z: number, rx: number, rz: number): boolean =>
      Math.abs(x - c.x) < e.x + rx && Math.abs(z - c.z) < e.z + rz;
    return (
      Math.abs(c.x) + e.x <= s.right &&
      Math.abs(c.z) + e.z <= s.front &&
      !solid.some((p) => meets(p.x, p.z, p.half.x + 40, p.half.z + 40)) &&
      !s.spots.some((p) => meets(p.x, p.z, 330, 330)) &&
      !s.exits.some((o) => meets(o.inX, o.inZ, 420, 420)) &&
      !s.doors.some((o) => meets(o.x, o.z, o.width / 2 + 100, o.width / 2 + 100))
    );
  };
  if (s.walls.length > 0 && spec.rest !== 'outdoors') {
    const walled: Standing[] = [];
    for (let x = s.left + w / 2 + 60; x <= s.right - w / 2 - 60; x += step)
      walled.push({ x, z: s.back + d / 2 + 40, yaw: 0 });
    for (let z = s.back + w / 2 + 60; z <= s.front - w / 2 - 500; z += step)
      walled.push({ x: s.left + d / 2 + 40, z, yaw: 1571 }, { x: s.right - d / 2 - 40, z, yaw: -1571 });
    const found = walled.find(free);
    if (found !== undefined) return found;
  }
  const goal = { x: s.between(-1400, 1400, 'dress', n, 'x'), z: s.back * 0.45 };
  const open: { x: number; z: number; far: number }[] = [];
  for (let z = s.back + 500; z <= s.front - 1000; z += step)
    for (let x = s.left + 500; x <= s.right - 500; x += step)
      open.push({ x, z, far: Math.abs(x - goal.x) + Math.abs(z - goal.z) });
  open.sort((a, b) => a.far - b.far || a.z - b.z || a.x - b.x);
  for (const { x, z } of open) {
    // How it is turned is drawn only for places that are tried: a street has thousands.
    const c = { x, z, yaw: s.walls.length > 0 ? 0 : s.between(-400, 400, 'dress', n, x, z) };
    if (free(c)) return c;
  }
  return undefined;
};

/** The same, smaller where it does not fit. */
const placeFor = (s: Sketch, w: number, d: number, spec: PropSpec, n: number) => {
  for (const share of [1, 0.8, 0.62]) {
    const c = freePlace(s, w * share, d * share, spec, n);
    if (c !== undefined) return { ...c, share };
  }
  return undefined;
};

/** Adds what the script names: furniture on the floor, pictures on a wall, small things on the tops there are. */
export const dress = (s: Sketch): void => {
  const seen = new Set<string>();
  s.place.dressing.forEach((word, n) => {
    if (seen.has(word) || seen.size > 12) return;
    seen.add(word);
    if (!isPropKind(word) || word === 'thing' || word === 'door' || word === 'window') return;
    const same = SAME[word] ?? [word];
    if (s.pieces.some((p) => same.includes(p.kind))) return;
    const spec = PROP_SPECS[word];
    const [w, h, d] = spec.size;
    if (spec.rest === 'wall' && s.walls.some((wall) => wall.id === 'back')) {
      for (let k = 0; k < 12; k++) {
        const x = s.between(s.left + w, s.right - w, 'hang', word, k);
        const clash =
          [...s.windows, ...s.doors].some(
            (o) => o.wall === 'back' && Math.abs(o.x - x) < (o.width + w) / 2 + 80,
          ) ||
          s.pieces.some((p) => Math.abs(p.x - x) < (p.w + w) / 2 && p.z < s.back + 400 && p.y + p.h > 1150);
        if (clash) continue;
        s.piece(word, x, s.back + d / 2 + 4, 0, spec.size, spec.colour, { y: 1250, solid: false });
        return;
      }
      return;
    }
    if (spec.rest === 'top' && s.pieces.some((p) => p.top !== undefined)) {
      const tops = s.pieces.filter((p) => p.top !== undefined && p.top < 1200);
      const on = tops[0];
      if (!on) return;
      const x = on.x + s.between(-on.w / 3, on.w / 3, 'put', word);
      const z = on.z + s.between(-on.d / 4, on.d / 4, 'put', word, 'z');
      s.piece(word, x, z, s.between(-600, 600, 'put', word, 'yaw'), [w, h, d], spec.colour, {
        y: on.y + (on.top ?? 0),
        solid: false,
      });
      return;
    }
    const c = placeFor(s, w, d, spec, n);
    if (c === undefined) return;
    const { share } = c;
    const flat = h <= 60;
    const made = s.piece(word, c.x, c.z, c.yaw, [w * share, h, d * share], spec.colour, {
      solid: !flat && spec.rest !== 'top' && h > 300,
      ...(TOPS[word] === undefined ? {} : { top: TOPS[word] as number }),
    });
    if (word === 'fire') s.lamp('fire', c.x, 520, c.z, 0xff8a3c, 1500, 700);
    const sits = SEATS[word];
    if (sits) s.spot(sits.kind, c.x, c.z, c.yaw, `${word}-alone`, { y: sits.y, on: made.id });
  });
};

interface OpenGround {
  readonly ground: Ground;
  readonly open: Uint8Array;
}

/** Cells from which every way off the set can be walked to. */
const openGround = (s: Sketch): OpenGround => {
  const ground = groundOf(s);
  const from = s.exits.map((e) => cellAt(ground, e.inX, e.inZ));
  return { ground, open: reachable(ground, from.length > 0 ? from : [cellAt(ground, 0, 0)]) };
};

/** Adds standing places, in facing pairs where they fit, until `wanted` people have one. */
export const fillSpots = (s: Sketch, wanted: number, { ground, open }: OpenGround): void => {
  if (s.spots.length >= wanted) return;
  const free = (x: number, z: number): boolean =>
    x > s.left + BODY && x < s.right - BODY && open[cellAt(ground, x, z)] === 1;
  const order: { x: number; z: number; far: number }[] = [];
  for (let c = 0; c < open.length; c++) {
    const x = cellX(ground, c);
    const z = cellZ(ground, c);
    if (open[c] === 1 && x % 200 !== 100 && z <= s.front - 900)
      order.push({ x, z, far: Math.abs(x) + Math.abs(z - 200) * 1.2 });
  }
  order.sort((a, b) => a.far - b.far || a.z - b.z || a.x - b.x);
  const near = (x: number, z: number, gap: number): boolean =>
    s.spots.some((p) => Math.abs(p.x - x) < gap && Math.abs(p.z - z) < gap);
  let n = 0;
  for (const gap of [900, 650]) {
    for (const p of order) {
      if (s.spots.length >= wanted) return;
      const a = p.x - 650;
      const b = p.x + 650;
      if (!free(a, p.z) || !free(b, p.z) || near(a, p.z, gap) || near(b, p.z, gap)) continue;
      n++;
      s.spot('stand', a, p.z, 1400, `open-${n}`);
      s.spot('stand', b, p.z, -1400, `open-${n}`);
    }
  }
  for (const gap of [550, 420, 300]) {
    for (const p of order) {
      if (s.spots.length >= wanted) return;
      if (!near(p.x, p.z, gap)) s.spot('stand', p.x, p.z, p.x > 0 ? -500 : 500, 'crowd-row');
    }
  }
};

/** Drops standing places that the walking cannot reach; what it can reach is told. */
export const keepReachable = (s: Sketch): OpenGround => {
  const reached = openGround(s);
  const { ground, open } = reached;
  const kept = s.spots.filter(
    (p) => p.on !== undefined || p.kind === 'lie' || open[cellAt(ground, p.x, p.z)] === 1,
  );
  s.spots.length = 0;
  s.spots.push(...kept);
  return reached;
};
