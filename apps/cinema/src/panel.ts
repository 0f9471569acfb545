import { AXES, type Axis } from '@kinetoscope/engine/audience/directive';
import { formatTime } from '@kinetoscope/engine/base/time';
import { type Chapter, chaptersOf } from '@kinetoscope/engine/delivery/player/chapters';
import type { Manner } from '@kinetoscope/engine/timeline/look';
import type { Timeline } from '@kinetoscope/engine/timeline/timeline';

const el = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text = '',
  attributes: Record<string, string> = {},
) => {
  const e = document.createElement(tag);
  if (text !== '') e.textContent = text;
  for (const [k, v] of Object.entries(attributes)) e.setAttribute(k, v);
  return e;
};

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

const WISHES: Readonly<Partial<Record<Axis, readonly [string, string, string, string]>>> = {
  pace: ['Pace', 'slower', 'as written', 'faster'],
  talk: ['Talk', 'less', 'as written', 'more'],
  tension: ['Tension', 'calmer', 'as written', 'tenser'],
};
const STEPS = [-4, 0, 4] as const;

const choice = (
  name: string,
  legend: string,
  options: readonly (readonly [string, string])[],
  current: string,
  chosen: (value: string) => void,
) => {
  const set = el('fieldset');
  set.append(el('legend', legend));
  for (const [value, text] of options) {
    const label = el('label', text);
    const input = el('input', '', { type: 'radio', name, value });
    input.checked = value === current;
    input.onchange = () => chosen(value);
    label.prepend(input);
    set.append(label);
  }
  return set;
};

/** What a viewer may ask of the film while it plays. */
export const wishesPanel = (
  settings: Readonly<Record<Axis, number>>,
  manner: Manner,
  wish: (axis: Axis, value: number) => void,
  say: (manner: Manner) => void,
): HTMLElement[] => [
  el('h2', 'Wishes'),
  ...AXES.flatMap((axis) => {
    const words = WISHES[axis];
    if (words === undefined) return [];
    const [legend, ...names] = words;
    return [
      choice(
        axis,
        legend,
        STEPS.map((v, i) => [String(v), names[i] as string] as const),
        String(settings[axis]),
        (v) => wish(axis, Number(v)),
      ),
    ];
  }),
  choice(
    'manner',
    'Voices',
    [
      ['murmured', 'murmured'],
      ['spoken', 'spoken'],
      ['silent', 'on cards'],
    ],
    manner,
    (v) => say(v as Manner),
  ),
];

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
  ['W', 'wishes'],
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
