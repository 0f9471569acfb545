import { formatTime } from '@kinetoscope/engine/base/time';
import { type Chapter, chaptersOf } from '@kinetoscope/engine/delivery/player/chapters';
import type { Timeline } from '@kinetoscope/engine/timeline/timeline';
import { el } from './element.ts';

/** Scenes to go to. */
export const scenesPanel = (
  timeline: Timeline,
  scene: number,
  go: (chapter: Chapter) => void,
): HTMLElement[] => {
  const list = el('ol');
  for (const chapter of chaptersOf(timeline)) {
    const button = el('button', '', {
      type: 'button',
      ...(chapter.scene === scene ? { 'aria-current': 'true' } : {}),
    });
    button.append(el('time', formatTime(chapter.start).replace(/\.\d+$/u, '')), el('span', chapter.title));
    button.onclick = () => go(chapter);
    const item = el('li');
    item.append(button);
    list.append(item);
  }
  return [el('h2', 'Scenes'), list];
};

const KEYS: readonly (readonly [string, string])[] = [
  ['Space', 'play, pause'],
  ['\u2190 \u2192', 'five seconds back, on'],
  ['[ ]', 'scene before, next scene'],
  ['\u2191 \u2193', 'to the controls'],
  ['+ \u2212', 'volume'],
  ['M', 'sound'],
  ['C', 'captions'],
  ['F', 'full screen'],
  ['S', 'scenes'],
  ['D', 'wishes: the drawer'],
  ['V', 'your version so far'],
  ['1 2 3', 'an answer, where the film asks'],
];

/** How it was made, and the keys. */
export const aboutPanel = (timeline: Timeline, label: string): HTMLElement[] => {
  const keys = el('dl');
  for (const [key, what] of KEYS) keys.append(el('dt', key), el('dd', what));
  const title = timeline.film.title || 'Untitled';
  return [
    el('h2', title),
    ...(timeline.film.author === '' ? [] : [el('p', `Written by ${timeline.film.author}.`)]),
    el('p', label),
    el('h3', 'Keys'),
    keys,
  ];
};
