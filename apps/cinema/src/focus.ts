const reachable = (within: Element): HTMLElement[] =>
  [...within.querySelectorAll<HTMLElement>('button, input, select, summary')].filter(
    (e) =>
      e.offsetParent !== null &&
      !e.matches(':disabled') &&
      (!e.matches('input[type=radio]') || (e as HTMLInputElement).checked),
  );

/** The middle of what is seen of a control: a choice is drawn by its label. */
const middle = (e: HTMLElement): readonly [number, number] => {
  const box = (e.closest('label') ?? e).getBoundingClientRect();
  return [box.x + box.width / 2, box.y + box.height / 2];
};

/** Moves the focus among the controls as the arrows of a remote control do; out at the edges, back to the film. */
export const moveFocus = (
  way: 'up' | 'down' | 'left' | 'right',
  panel: HTMLElement,
  bar: HTMLElement,
): void => {
  const now = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
  const open = !panel.hidden && (now === undefined || panel.contains(now) || !bar.contains(now));
  const within = open ? panel : bar;
  const all = reachable(within);
  if (now === undefined || !all.includes(now)) {
    (within === bar ? bar.querySelector<HTMLElement>('#play') : all[0])?.focus();
    return;
  }
  const [x, y] = middle(now);
  let best: HTMLElement | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const e of all) {
    if (e === now) continue;
    const [ex, ey] = middle(e);
    const along = way === 'left' ? x - ex : way === 'right' ? ex - x : way === 'up' ? y - ey : ey - y;
    const across = Math.abs(way === 'left' || way === 'right' ? ey - y : ex - x);
    const far = along + 2 * across;
    const sideways = way === 'left' || way === 'right';
    if (along > 4 && (!sideways || across < 24) && far < least) {
      least = far;
      best = e;
    }
  }
  if (best) best.focus();
  else if (within === bar && way === 'up') now.blur();
};
