import './asking.css';
import { answerOf } from '@kinetoscope/engine/audience/toggles';
import { FLICKS_PER_SECOND, type Flicks } from '@kinetoscope/engine/base/time';
import type { Player } from '@kinetoscope/engine/delivery/player/player';
import type { ChoiceWindow } from '@kinetoscope/engine/timeline/decision';
import { el } from './element.ts';
import type { RemoteProgramme } from './remote-programme.ts';
import { titleFace } from './title-face.ts';

/** How long the answer stays in the picture once its window has run out, milliseconds. */
const AFTERGLOW = 900;
const byId = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

/**
 * The film's questions, set as its titles are, low in the picture. A question stands as long as its window; the film
 * plays on meanwhile, and what was answered last takes effect at the window's end.
 */
export class Question {
  readonly #player: Player;
  readonly #programme: RemoteProgramme;
  readonly #box = byId('question');
  #up: ChoiceWindow | undefined;
  /** Said, but its plan is still to come. */
  #pending: { readonly id: string; readonly option: string; readonly end: Flicks } | undefined;
  #held = false;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  #buttons: readonly HTMLButtonElement[] = [];

  constructor(player: Player, programme: RemoteProgramme) {
    this.#player = player;
    this.#programme = programme;
    const loop = () => {
      requestAnimationFrame(loop);
      this.#frame();
    };
    loop();
  }

  /** The question that stands now. */
  get asking(): boolean {
    return this.#up !== undefined;
  }

  /** Whether the focus is on one of its options. */
  get focused(): boolean {
    return this.#box.contains(document.activeElement);
  }

  /** Answers with the nth option. */
  answer(n: number): void {
    const option = this.#up?.options[n];
    if (this.#up === undefined || option === undefined) return;
    const end = this.#up.start + this.#up.duration;
    this.#pending = { id: this.#up.id, option: option.id, end };
    this.#programme.choose(this.#up.id, option.id, this.#player.clock.now());
    this.#mark();
    byId('asked').textContent = `${option.text}. It can be changed until the line has run out.`;
  }

  /** Moves the focus among the options, into them if it was outside; false where there is none that way. */
  move(way: 'up' | 'down' | 'left' | 'right'): boolean {
    const now = this.#buttons.indexOf(document.activeElement as HTMLButtonElement);
    const boxes = this.#buttons.map((b) => b.getBoundingClientRect());
    const stacked = (boxes[1]?.top ?? 0) > (boxes[0]?.bottom ?? 0) - 4;
    const sideways = way === 'left' || way === 'right';
    if (now >= 0 && sideways === stacked) return sideways;
    const by = way === 'left' || way === 'up' ? -1 : 1;
    const n = this.#buttons.length;
    const next = now < 0 ? (by > 0 ? 0 : n - 1) : now + by;
    if (next < 0 || next >= n) return sideways;
    this.#buttons[next]?.focus();
    return true;
  }

  /** A new plan is here. */
  planned(): void {
    const pending = this.#pending;
    if (pending) {
      const c = this.#programme.timeline().choices.find((o) => o.id === pending.id);
      if (c === undefined || c.taken === pending.option) this.#settled();
    }
    if (this.#up) this.#mark();
  }

  /** The answer came too late, or cannot be given. */
  refused(): void {
    this.#settled();
    if (this.#up) this.#mark();
  }

  #settled(): void {
    this.#pending = undefined;
    if (!this.#held) return;
    this.#held = false;
    const { clock } = this.#player;
    clock.end(this.#programme.timeline().duration);
    this.#player.seek(clock.now());
  }

  #frame(): void {
    const t = this.#player.clock.now();
    const pending = this.#pending;
    // The next beat waits for the answer's plan rather than begin with the wrong one.
    if (pending && !this.#held && t >= pending.end - FLICKS_PER_SECOND / 8) {
      this.#held = true;
      this.#player.clock.end(pending.end - 1);
    }
    const c = this.#programme
      .timeline()
      .choices.find((o) => t >= o.start && t < o.start + o.duration && o.options.length > 1);
    if (c?.id !== this.#up?.id) this.#change(c, t);
    this.#up = c;
    if (c === undefined) return;
    const left = 1 - (t - c.start) / c.duration;
    this.#box.style.setProperty('--left', left.toFixed(4));
    this.#mark();
  }

  #change(c: ChoiceWindow | undefined, t: Flicks): void {
    clearTimeout(this.#leaving);
    const cinema = byId('cinema');
    if (c === undefined) {
      const last = this.#up;
      const ranOut = last !== undefined && t >= last.start + last.duration && this.#player.playing;
      if (this.focused) (document.activeElement as HTMLElement).blur();
      this.#box.dataset.state = ranOut ? 'over' : 'gone';
      for (const b of this.#buttons) b.disabled = true;
      byId('asked').textContent = '';
      this.#leaving = setTimeout(
        () => {
          this.#box.hidden = true;
          cinema.dataset.asking = 'false';
        },
        ranOut ? AFTERGLOW : 0,
      );
      return;
    }
    this.#show(c);
    cinema.dataset.asking = 'true';
  }

  #show(c: ChoiceWindow): void {
    this.#buttons = c.options.map((o, i) => {
      const b = el('button', '', { type: 'button', 'aria-keyshortcuts': String(i + 1) });
      b.dir = 'auto';
      if (o.id === c.fallback) b.dataset.fallback = 'true';
      b.append(el('i', String(i + 1), { 'aria-hidden': 'true' }), el('span', o.text));
      b.addEventListener('click', (e) => {
        e.stopPropagation();
        this.answer(i);
        if (e.detail > 0) b.blur();
      });
      return b;
    });
    this.#box.replaceChildren(
      el('div', '', { class: 'options' }, ...this.#buttons),
      el('div', '', { class: 'rule', 'aria-hidden': 'true' }, el('b')),
    );
    this.#box.dataset.state = 'coming';
    this.#box.hidden = false;
    void titleFace(c.options.map((o) => o.text).join(' ')).then(() => {
      // The words come when their letters are here, and not before.
      if (this.#box.dataset.state === 'coming') this.#box.dataset.state = 'up';
      this.#measure();
    });
    this.#measure();
    const default_ = c.options.find((o) => o.id === c.fallback)?.text ?? '';
    const seconds = Math.round(c.duration / FLICKS_PER_SECOND);
    byId('asked').textContent =
      `The film asks: ${listed(c.options.map((o, i) => `${i + 1}, ${o.text}`))}. ${seconds} seconds; without an answer: ${default_}.`;
  }

  /** Captions keep clear of it. */
  #measure(): void {
    byId('cinema').style.setProperty('--asking', `${this.#box.offsetHeight}px`);
  }

  #mark(): void {
    const c = this.#up;
    if (c === undefined) return;
    const said =
      this.#pending?.id === c.id
        ? this.#pending.option
        : answerOf(this.#programme.plan.trace, c.id, c.start + c.duration);
    for (const [i, b] of this.#buttons.entries()) {
      const pressed = String(c.options[i]?.id === said);
      if (b.getAttribute('aria-pressed') !== pressed) b.setAttribute('aria-pressed', pressed);
    }
    const answered = String(said !== undefined);
    if (this.#box.dataset.answered !== answered) this.#box.dataset.answered = answered;
  }
}
