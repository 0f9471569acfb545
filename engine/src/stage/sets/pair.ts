import { atan2, cos, sin } from '../../base/maths.ts';
import type { Spot } from './plan.ts';

/** Cosine of the angle between where `a` faces and where `b` is. */
const faces = (a: Spot, b: Spot): number => {
  const dx = b.x - a.x;
  const dz = b.z - a.z;
  const len = Math.sqrt(dx * dx + dz * dz);
  if (len === 0) return -1;
  return (sin(a.yaw / 1000) * dx + cos(a.yaw / 1000) * dz) / len;
};

/** Whether two spots are a conversation: 0.9 to 2.3 m apart, each within 60 degrees of facing the other. */
export const facing = (a: Spot, b: Spot): boolean => {
  const dx = b.x - a.x;
  const dz = b.z - a.z;
  const d2 = dx * dx + dz * dz;
  return d2 >= 900 * 900 && d2 <= 2300 * 2300 && faces(a, b) > 0.5 && faces(b, a) > 0.5;
};

/** Groups of one row (pews, stools, car seats) sit side by side; their names end so. */
export const isRow = (group: string): boolean => group.endsWith('-row');

/**
 * Puts each group's best-facing pair first, keeps the order otherwise; a standing spot that faces nothing in its
 * group is turned toward the first of it.
 */
export const pairUp = (spots: readonly Spot[]): Spot[] => {
  const groups = new Map<string, Spot[]>();
  for (const p of spots) groups.set(p.group, [...(groups.get(p.group) ?? []), p]);
  const out: Spot[] = [];
  for (const [group, members] of groups) {
    const first = members[0] as Spot;
    if (isRow(group) || members.length < 2) {
      out.push(...members);
      continue;
    }
    let best: Spot | undefined;
    let score = -9;
    for (const m of members.slice(1)) {
      const dx = m.x - first.x;
      const dz = m.z - first.z;
      const far = Math.sqrt(dx * dx + dz * dz);
      const value = faces(first, m) + faces(m, first) - Math.abs(far - 1400) / 1400;
      if (value > score) {
        score = value;
        best = m;
      }
    }
    const second = best as Spot;
    const turned: Spot =
      second.kind === 'stand' && !facing(first, second)
        ? { ...second, yaw: Math.round(atan2(first.x - second.x, first.z - second.z) * 1000) + 0 }
        : second;
    out.push(first, turned, ...members.filter((m) => m !== first && m !== second));
  }
  return out;
};
