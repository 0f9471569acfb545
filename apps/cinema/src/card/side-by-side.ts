import { beatName } from '../beat-name.ts';
import { el } from '../element.ts';
import type { VersionTold } from '../version-told.ts';
import type { Seen } from './versions-seen.ts';

type Beat = VersionTold['beats'][number];
type Row = readonly [left: Beat | undefined, right: Beat | undefined];

/** Two paths laid beside each other: the longest order that they share stands in common rows. */
export const alignedPaths = (left: readonly Beat[], right: readonly Beat[]): Row[] => {
  const n = left.length;
  const m = right.length;
  const common = Array.from({ length: n + 1 }, () => new Array<number>(m + 1).fill(0));
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0;
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--)
      (common[i] as number[])[j] =
        left[i]?.beat === right[j]?.beat ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const rows: Row[] = [];
  let i = 0;
  let j = 0;
  while (i < n || j < m) {
    if (i < n && j < m && left[i]?.beat === right[j]?.beat) rows.push([left[i++], right[j++]]);
    else if (i < n && j < m && at(i + 1, j) === at(i, j + 1) && at(i + 1, j + 1) === at(i, j))
      // Neither leads back sooner: the two stand for each other.
      rows.push([left[i++], right[j++]]);
    else if (j >= m || (i < n && at(i + 1, j) >= at(i, j + 1))) rows.push([left[i++], undefined]);
    else rows.push([undefined, right[j++]]);
  }
  return rows;
};

const cell = (beat: Beat | undefined, of: Seen): HTMLElement => {
  const td = el('td');
  if (beat === undefined) return td;
  const picture = of.strip?.[beat.beat];
  if (picture !== undefined) td.append(el('img', '', { src: picture, alt: '' }));
  td.append(el('span', beatName(beat.beat, beat.heading)));
  const answer = of.answers.find((a) => a.id === beat.beat);
  if (answer) td.append(el('em', answer.taken));
  return td;
};

/** Two versions of one film in two columns; where they differ is marked. */
export const sideBySide = (left: Seen, right: Seen): HTMLElement => {
  const rows = alignedPaths(left.beats, right.beats);
  const shared = rows.filter(([a, b]) => a?.beat === b?.beat).length;
  const said = (v: Seen, id: string) => v.answers.find((a) => a.id === id)?.taken;
  const head = (v: Seen) =>
    el('th', '', { scope: 'col' }, el('b', v.name), el('span', v.ending?.label ?? ''));
  return el(
    'div',
    '',
    { class: 'beside' },
    el('p', `${shared} of ${rows.length} steps in common.`),
    el(
      'table',
      '',
      {},
      el('thead', '', {}, el('tr', '', {}, head(left), head(right))),
      el(
        'tbody',
        '',
        {},
        ...rows.map(([a, b]) => {
          const same =
            a !== undefined &&
            b !== undefined &&
            a.beat === b.beat &&
            said(left, a.beat) === said(right, a.beat);
          return el('tr', '', { class: same ? 'same' : 'differs' }, cell(a, left), cell(b, right));
        }),
      ),
    ),
  );
};
