/** What keys, remote controls and media keys do; controls.ts says how. */
export interface KeyActs {
  toggle(): void;
  step(by: 1 | -1): void;
  /** Seconds. */
  skip(seconds: number): void;
  edge(which: 'start' | 'end'): void;
  louder(by: number): void;
  mute(): void;
  captions(): void;
  full(): void;
  open(which: 'chapters' | 'wishes' | 'about'): void;
  /** Shows the version as it stands. */
  version(): void;
  /** Answers the question that stands with its nth option. */
  answer(n: number): void;
  /** Left or right with the film in hand: among the options where a question stands, else in time. */
  aside(way: 'left' | 'right'): void;
  close(): void;
  /** Moves the focus; true when there was somewhere to go. */
  move(way: 'up' | 'down' | 'left' | 'right'): void;
}

const FIXED: Readonly<Record<string, (a: KeyActs) => void>> = {
  k: (a) => a.toggle(),
  MediaPlayPause: (a) => a.toggle(),
  MediaPlay: (a) => a.toggle(),
  MediaPause: (a) => a.toggle(),
  '[': (a) => a.step(-1),
  ']': (a) => a.step(1),
  PageUp: (a) => a.step(-1),
  PageDown: (a) => a.step(1),
  MediaTrackPrevious: (a) => a.step(-1),
  MediaTrackNext: (a) => a.step(1),
  MediaRewind: (a) => a.skip(-10),
  MediaFastForward: (a) => a.skip(10),
  j: (a) => a.skip(-10),
  l: (a) => a.skip(10),
  '+': (a) => a.louder(0.1),
  '=': (a) => a.louder(0.1),
  '-': (a) => a.louder(-0.1),
  m: (a) => a.mute(),
  c: (a) => a.captions(),
  f: (a) => a.full(),
  s: (a) => a.open('chapters'),
  d: (a) => a.open('wishes'),
  w: (a) => a.open('wishes'),
  v: (a) => a.version(),
  '?': (a) => a.open('about'),
  ...Object.fromEntries([...'123456789'].map((key, n) => [key, (a: KeyActs) => a.answer(n)])),
  Escape: (a) => a.close(),
  GoBack: (a) => a.close(),
  BrowserBack: (a) => a.close(),
};

/** With the film itself in hand: left and right are time, up and down lead to the controls. */
const FILM: Readonly<Record<string, (a: KeyActs) => void>> = {
  ' ': (a) => a.toggle(),
  Enter: (a) => a.toggle(),
  ArrowLeft: (a) => a.aside('left'),
  ArrowRight: (a) => a.aside('right'),
  ArrowUp: (a) => a.move('up'),
  ArrowDown: (a) => a.move('down'),
  Home: (a) => a.edge('start'),
  End: (a) => a.edge('end'),
};

/** On a control: arrows move from one to the next, as a television's remote has no other way. */
const CONTROL: Readonly<Record<string, (a: KeyActs) => void>> = {
  ArrowLeft: (a) => a.move('left'),
  ArrowRight: (a) => a.move('right'),
  ArrowUp: (a) => a.move('up'),
  ArrowDown: (a) => a.move('down'),
};

/** Does what a key means where the focus is; false when it means nothing here and is left to the browser. */
export const pressKey = (e: KeyboardEvent, acts: KeyActs): boolean => {
  if (e.ctrlKey || e.metaKey || e.altKey) return false;
  const target = e.target instanceof Element ? e.target : document.body;
  const key = e.key.length === 1 ? e.key.toLowerCase() : e.key;
  // Words that are being written are no commands.
  if (target.matches('textarea, select, input[type=text]')) {
    if (key === 'Escape') acts.close();
    return key === 'Escape';
  }
  const input = target.matches('input');
  const sideways = key === 'ArrowLeft' || key === 'ArrowRight';
  // Sliders and choices know left and right themselves.
  if (input && (sideways || key === 'Home' || key === 'End' || key === 'PageUp' || key === 'PageDown'))
    return false;
  const act = FIXED[key] ?? (target.matches('button, input, label, summary') ? CONTROL : FILM)[key];
  if (act === undefined) return false;
  act(acts);
  return true;
};
