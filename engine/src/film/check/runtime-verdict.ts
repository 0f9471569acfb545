import { type Flicks, formatTime } from '../../base/time.ts';
import type { Length } from '../graph.ts';
import { BEATS, CHOICE, type StateSpace } from './explore.ts';
import { type Corners, fits, runtimeCorners } from './runtime.ts';
import { type Inquiry, type Verdict, verdict } from './verdict.ts';

/** What is left from each state when the director wants it long (or short) and the viewer the contrary; the edges so taken. */
const played = (
  space: StateSpace,
  inside: Uint8Array,
  long: boolean,
  length: (l: Length) => Flicks,
): { rest: Float64Array; by: Int32Array } => {
  const rest = new Float64Array(space.states.length);
  const by = new Int32Array(space.states.length).fill(-1);
  for (const s of space.order) {
    if (inside[s] !== 1) continue;
    const most = (space.kind[s] === BEATS) === long;
    for (let e = space.first[s] as number; e < (space.first[s + 1] as number); e++) {
      const t = space.target[e] as number;
      if (t < 0 || inside[t] !== 1) continue;
      const node = space.kind[s] === CHOICE ? undefined : space.graph.nodes[space.option[e] as number];
      const here = (node === undefined ? 0 : length(node.length)) + (rest[t] as number);
      const best = rest[s] as number;
      if (by[s] === -1 || (most ? here > best : here < best)) {
        rest[s] = here;
        by[s] = e;
      }
    }
  }
  return { rest, by };
};

const followed = (space: StateSpace, by: Int32Array): number[] => {
  const out: number[] = [];
  for (let e = by[0] as number; e >= 0; e = by[space.target[e] as number] as number) out.push(e);
  return out;
};

/**
 * Whether the director can hold the runtime from the opening on, with every beat held as written if need be. Every
 * real performance must end in range, so a way counts with its least and its greatest length.
 */
export const runtimeVerdicts = (inquiry: Inquiry): Verdict[] => {
  const { region } = inquiry;
  const { space, inside } = region;
  const range = space.graph.bounds.runtime;
  if (range === undefined) return [];
  const opening = { least: 0, greatest: 0 };
  const from = (least: Flicks, greatest: Flicks): Corners =>
    runtimeCorners(space, inside, { least, greatest }, 'written')[0] as Corners;
  if (fits(from(range.least, range.greatest), opening)) return [];
  const at = { line: range.line, settings: true } as const;
  const short = played(space, inside, true, (l) => l.written.least);
  const long = played(space, inside, false, (l) => l.written.greatest);
  const tooShort = (short.rest[0] as number) < range.least;
  const tooLong = (long.rest[0] as number) > range.greatest;
  const words = tooShort
    ? `some answers make the film as short as ${formatTime(short.rest[0] as number)} even as written, under the least of ${formatTime(range.least)}`
    : tooLong
      ? `some answers make the film as long as ${formatTime(long.rest[0] as number)} even as written, over the greatest of ${formatTime(range.greatest)}`
      : 'no way holds both its least and its greatest, whatever is answered';
  return [
    verdict(
      inquiry,
      'K2409',
      `The runtime cannot be held: ${words}.`,
      at,
      followed(space, tooShort ? short.by : long.by),
    ),
  ];
};
