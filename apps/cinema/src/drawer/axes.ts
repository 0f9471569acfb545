import { AXES, type Axis } from '@kinetoscope/engine/audience/directive';
import type { Settings } from '@kinetoscope/engine/audience/settings';
import { el } from '../element.ts';

/** What an axis is called, and its two ends. */
const WORDS: Readonly<Record<Axis, readonly [name: string, less: string, more: string]>> = {
  tension: ['Tension', 'calmer', 'tenser'],
  pace: ['Pace', 'slower', 'faster'],
  warmth: ['Warmth', 'colder', 'warmer'],
  spectacle: ['Spectacle', 'plainer', 'grander'],
  talk: ['Talk', 'fewer words', 'more words'],
};
/** Milliseconds between two wishes while a slider is dragged: light and score feel each, acting at its next line. */
const OFTEN: Readonly<Record<Axis, number>> = {
  tension: 60,
  pace: 180,
  warmth: 120,
  spectacle: 60,
  talk: 180,
};

const inWords = (axis: Axis, value: number): string => {
  const [, less, more] = WORDS[axis];
  return value === 0 ? 'as written' : `${Math.abs(value)} ${value < 0 ? less : more}`;
};

export interface Sliders {
  readonly element: HTMLElement;
  /** Puts them where the film stands, but for one that is being dragged. */
  set(settings: Settings): void;
}

/** Five sliders, -5 to +5. A drag wishes while it lasts and once more when it is let go; a double click takes it back. */
export const sliders = (wish: (axis: Axis, value: number) => void): Sliders => {
  const inputs = new Map<Axis, HTMLInputElement>();
  const dragged = new Set<Axis>();
  const show = (axis: Axis, input: HTMLInputElement) => {
    const value = Number(input.value);
    input.setAttribute('aria-valuetext', inWords(axis, value));
    input.style.setProperty('--at', `${(value + 5) * 10}%`);
    input.dataset.bent = String(value !== 0);
    const said = input.parentElement?.querySelector('output');
    if (said) said.textContent = value === 0 ? '' : inWords(axis, value).replace(/^\d+ /u, '');
  };
  const element = el('div', '', { class: 'axes', role: 'group', 'aria-label': 'How the film is to go on' });
  for (const axis of AXES) {
    const [name, less, more] = WORDS[axis];
    const input = el('input', '', {
      type: 'range',
      min: '-5',
      max: '5',
      step: '1',
      value: '0',
      name: axis,
      'aria-label': name,
    });
    let last = 0;
    let sent = 0;
    let later: ReturnType<typeof setTimeout> | undefined;
    const send = () => {
      clearTimeout(later);
      later = undefined;
      const value = Number(input.value);
      if (value === sent) return;
      sent = value;
      last = performance.now();
      wish(axis, value);
    };
    input.addEventListener('input', () => {
      dragged.add(axis);
      show(axis, input);
      const wait = last + OFTEN[axis] - performance.now();
      if (wait <= 0) send();
      else later ??= setTimeout(send, wait);
    });
    input.addEventListener('change', () => {
      dragged.delete(axis);
      show(axis, input);
      send();
    });
    input.addEventListener('dblclick', () => {
      input.value = '0';
      dragged.delete(axis);
      show(axis, input);
      send();
    });
    inputs.set(axis, input);
    element.append(
      el(
        'label',
        '',
        { class: 'axis' },
        el('span', name, { class: 'name' }),
        el('output', '', { 'aria-hidden': 'true' }),
        input,
        el('small', '', { 'aria-hidden': 'true' }, el('span', less), el('span', more)),
      ),
    );
    input.addEventListener('kinetoscope:stands', () => {
      sent = Number(input.value);
    });
    show(axis, input);
  }
  return {
    element,
    set(settings) {
      for (const [axis, input] of inputs) {
        if (dragged.has(axis)) continue;
        input.value = String(settings[axis]);
        input.dispatchEvent(new Event('kinetoscope:stands'));
        show(axis, input);
      }
    },
  };
};
