import type { Flicks } from '@kinetoscope/engine/base/time';
import type { Outlook } from '@kinetoscope/engine/showrunner/outlook';
import type { Scene, Timeline } from '@kinetoscope/engine/timeline/timeline';
import { beatName } from '../beat-name.ts';
import { clockText } from '../clock-text.ts';
import { el, svg } from '../element.ts';

const WIDTH = 1000;
const HEIGHT = 260;
/** Room below the band for the marks of seams and questions. */
const FOOT = 30;
const y = (tension: number): number => HEIGHT - FOOT - (tension / 1000) * (HEIGHT - FOOT - 8);
const point = (at: number, tension: number): string => `${at.toFixed(1)} ${y(tension).toFixed(1)}`;

/** A smooth line through steps: level in each scene's middle, bending at its seams. */
const curve = (points: ReadonlyArray<readonly [number, number]>): string =>
  points
    .map(([px, t], i) => {
      const before = points[i - 1];
      if (before === undefined) return `M${point(px, t)}`;
      const mid = (before[0] + px) / 2;
      return `C${point(mid, before[1])} ${point(mid, t)} ${point(px, t)}`;
    })
    .join('');

export interface ArcPlot {
  readonly element: HTMLElement;
  draw(timeline: Timeline, outlook: Outlook | undefined, now: Flicks): void;
  time(t: Flicks): void;
}

const played = (timeline: Timeline): readonly Scene[] => timeline.scenes.filter((s) => s.place >= 0);

/**
 * The film's arc: the band inside which it may be bent, the tension played so far, what is planned ahead, and where we
 * are. Below it the beats, to go to.
 */
export const arcPlot = (go: (t: Flicks) => void): ArcPlot => {
  const picture = svg('svg', {
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    preserveAspectRatio: 'none',
    role: 'img',
  });
  const beats = el('div', '', { class: 'beats', role: 'group', 'aria-label': 'Beats' });
  const name = el('p', '', { class: 'here' });
  const element = el('div', '', { class: 'arc' }, picture, beats, name);
  const past = svg('path', { class: 'past' });
  const ahead = svg('path', { class: 'ahead' });
  const here = svg('line', { class: 'now', y1: 0, y2: HEIGHT });
  const clip = svg('rect', { x: 0, y: 0, height: HEIGHT, width: 0 });
  let duration = 1;
  let shown: readonly Scene[] = [];
  const place = (t: Flicks) => {
    const x = ((WIDTH * t) / duration).toFixed(1);
    here.setAttribute('x1', x);
    here.setAttribute('x2', x);
    clip.setAttribute('width', x);
    const current = shown.findLast((s) => s.start <= t);
    for (const [i, b] of [...beats.children].entries()) {
      const scene = shown[i];
      if (scene === undefined) continue;
      b.classList.toggle('told', scene.start <= t);
      if (scene === current) b.setAttribute('aria-current', 'true');
      else b.removeAttribute('aria-current');
    }
    const said = current ? beatName(current.beat, current.heading) : '';
    if (name.textContent !== said) name.textContent = said;
  };
  return {
    element,
    time: place,
    draw(timeline, outlook, now) {
      shown = played(timeline);
      const last = shown.at(-1);
      duration = Math.max(1, last ? last.start + last.duration : timeline.duration);
      const x = (t: Flicks) => (WIDTH * t) / duration;
      const arc = outlook?.arc ?? [];
      const most = outlook?.intensity ?? 1000;
      const keys =
        arc.length === 0
          ? [
              { at: 0, low: 0, high: most },
              { at: 1000, low: 0, high: most },
            ]
          : [
              { ...(arc[0] as (typeof arc)[number]), at: 0 },
              ...arc,
              { ...(arc.at(-1) as (typeof arc)[number]), at: 1000 },
            ];
      const band = svg('path', {
        class: 'band',
        d: `M${keys.map((k) => point(k.at, Math.min(k.high, most))).join('L')}L${[...keys]
          .reverse()
          .map((k) => point(k.at, Math.min(k.low, most)))
          .join('L')}Z`,
      });
      const line = curve(
        shown.length === 0
          ? []
          : [
              [0, shown[0]?.tension ?? 0],
              ...shown.map((s) => [x(s.start + s.duration / 2), s.tension] as const),
              [WIDTH, last?.tension ?? 0],
            ],
      );
      past.setAttribute('d', line);
      ahead.setAttribute('d', line);
      past.setAttribute('clip-path', 'url(#told)');
      const marks = [
        ...shown.slice(1).map((s) =>
          svg('line', {
            class: 'seam',
            x1: x(s.start),
            x2: x(s.start),
            y1: HEIGHT - FOOT + 6,
            y2: HEIGHT - 8,
          }),
        ),
        ...timeline.choices.map((c) => {
          const cx = x(c.start + c.duration);
          // The plot is stretched to its box: a lozenge is drawn by its own dash.
          return svg('line', {
            class: 'question',
            x1: cx,
            x2: cx,
            y1: HEIGHT - FOOT / 2 - 1,
            y2: HEIGHT - FOOT / 2 - 1,
          });
        }),
      ];
      picture.setAttribute(
        'aria-label',
        `The film’s tension: ${shown.length} beats, ${timeline.choices.length} questions, ${clockText(duration)} long`,
      );
      picture.replaceChildren(
        svg('defs', {}, svg('clipPath', { id: 'told' }, clip)),
        band,
        ahead,
        past,
        ...marks,
        here,
      );
      const focused = [...beats.children].indexOf(document.activeElement as Element);
      beats.replaceChildren(
        ...shown.map((s) => {
          const title = `${beatName(s.beat, s.heading)}, ${clockText(s.start)}`;
          const b = el('button', '', { type: 'button', title, 'aria-label': title });
          b.style.flexGrow = String(Math.max(1, Math.round((1000 * s.duration) / duration)));
          b.onclick = () => go(s.start);
          return b;
        }),
      );
      if (focused >= 0) (beats.children[focused] as HTMLElement | undefined)?.focus();
      place(now);
    },
  };
};
