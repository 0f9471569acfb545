import type { Flicks } from '@kinetoscope/engine/base/time';
import type { Outlook, SlotNow, ToggleNow } from '@kinetoscope/engine/showrunner/outlook';
import type { Manner } from '@kinetoscope/engine/timeline/look';
import { clockText } from '../clock-text.ts';
import { el } from '../element.ts';

const toggle = (t: ToggleNow, now: Flicks, turn: (id: string, on: boolean) => void): HTMLElement => {
  const open = t.closes === undefined || t.closes > now;
  const shut = !open && !t.on;
  const b = el('button', '', {
    type: 'button',
    role: 'switch',
    class: 'switch',
    'aria-checked': String(t.on),
    name: t.id,
  });
  b.disabled = shut;
  b.append(el('span', t.label));
  const why = !open
    ? t.on
      ? 'it can no longer come true on this way'
      : 'no longer possible on this way'
    : t.closes !== undefined && !t.on
      ? `open until ${clockText(t.closes)}, as it stands`
      : '';
  if (why !== '') b.append(el('small', why));
  b.onclick = () => turn(t.id, !t.on);
  return b;
};

const slot = (s: SlotNow, fill: (name: string, value: string) => void): HTMLElement => {
  if (s.options.length === 0) {
    const input = el('input', '', { type: 'text', maxlength: '60', value: s.value, name: s.name });
    input.onchange = () => fill(s.name, input.value);
    return el('label', '', { class: 'slot' }, el('span', s.label), input);
  }
  const select = el('select', '', { name: s.name });
  for (const o of s.options) {
    const option = el('option', o, { value: o });
    option.selected = o === s.value;
    select.append(option);
  }
  select.onchange = () => fill(s.name, select.value);
  return el('label', '', { class: 'slot' }, el('span', s.label), select);
};

/** Switches that the film has, with why one cannot be thrown, and the slots that the viewer's world fills in. */
export const switches = (
  outlook: Outlook,
  now: Flicks,
  turn: (id: string, on: boolean) => void,
  fill: (name: string, value: string) => void,
): HTMLElement[] => [
  ...outlook.toggles.map((t) => toggle(t, now, turn)),
  ...outlook.slots.map((s) => slot(s, fill)),
];

const MANNERS: readonly (readonly [Manner, string])[] = [
  ['murmured', 'murmured'],
  ['spoken', 'spoken'],
  ['silent', 'on cards'],
];

/** How the words reach the audience. */
export const voices = (current: Manner, say: (manner: Manner) => void): HTMLElement => {
  const set = el('fieldset', '', {}, el('legend', 'Voices'));
  for (const [value, text] of MANNERS) {
    const input = el('input', '', { type: 'radio', name: 'manner', value });
    input.checked = value === current;
    input.onchange = () => say(value);
    set.append(el('label', '', {}, input, text));
  }
  return set;
};
