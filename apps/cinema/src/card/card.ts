import './card.css';
import { canonical } from '@kinetoscope/engine/base/canonical';
import type { Diagnostic } from '@kinetoscope/engine/base/diagnostic';
import type { Timeline } from '@kinetoscope/engine/timeline/timeline';
import { el } from '../element.ts';
import { moveFocus } from '../focus.ts';
import type { RemoteProgramme } from '../remote-programme.ts';
import type { VersionNow } from '../screening-messages.ts';
import { titleFace } from '../title-face.ts';
import { versionTold } from '../version-told.ts';
import { wayChosen } from './paths.ts';
import { sideBySide } from './side-by-side.ts';
import { keepVersion, type Seen, versionsSeen } from './versions-seen.ts';

export interface CardHost {
  /** The film's name, under which its versions are kept. */
  readonly film: string;
  readonly programme: RemoteProgramme;
  /** A picture of this version, as a data address, when it is ready. */
  still(): Promise<string | undefined>;
  strip(): Record<string, string>;
  /** The card is gone; where it said so the film begins anew. */
  closed(): void;
}

const WAYS: Readonly<Record<string, readonly string[]>> = {
  ArrowUp: ['up'],
  ArrowDown: ['down'],
  ArrowLeft: ['left'],
  ArrowRight: ['right'],
};

const saved = (name: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  el('a', '', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};

const inWords = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics.map((d) => `${d.message} ${d.remedy}`).join('\n') || 'That cannot be performed here.';

const button = (text: string, act: () => void, more: Readonly<Record<string, string>> = {}) => {
  const b = el('button', text, { type: 'button', ...more });
  b.onclick = act;
  return b;
};

/** "Your version": what this performance was, to keep, hand on, change and lay beside another. */
export class Card {
  readonly #host: CardHost;
  readonly #dialog = el('dialog', '', { id: 'card', 'aria-label': 'Your version' });
  readonly #said = el('p', '', { class: 'said', role: 'status', 'aria-live': 'polite' });
  #fresh = false;

  constructor(host: CardHost) {
    this.#host = host;
    document.getElementById('cinema')?.append(this.#dialog);
    this.#dialog.addEventListener('close', () => host.closed());
    this.#dialog.addEventListener('keydown', (e) => {
      const way = WAYS[e.key]?.[0] as 'up' | 'down' | 'left' | 'right' | undefined;
      const writing = e.target instanceof Element && e.target.matches('input[type=text], textarea, select');
      e.stopPropagation();
      if (way === undefined || writing) return;
      e.preventDefault();
      moveFocus(way, this.#dialog, this.#dialog);
    });
  }

  get open(): boolean {
    return this.#dialog.open;
  }

  /** Shows the version as it stands. `ended`: it was seen to its end, and is kept. */
  async show(ended: boolean): Promise<void> {
    const { programme, film } = this.#host;
    const { timeline, outlook } = programme.plan;
    const now = await programme.version();
    const told = versionTold(now, timeline);
    const before = versionsSeen(film);
    const seen: Seen = { ...told, strip: this.#host.strip() };
    if (ended) keepVersion(film, seen);
    const names = [now.name, timeline.film.title, told.ending?.label ?? ''].join(' ');
    void titleFace(`${names} performed once for you`);
    const picture = el('img', '', { class: 'still', alt: '', hidden: '' });
    this.#said.textContent = '';
    this.#dialog.replaceChildren(
      el(
        'div',
        '',
        { class: 'plate' },
        el('div', '', { class: 'frame' }, picture),
        el(
          'hgroup',
          '',
          {},
          el('p', timeline.film.title, { class: 'film' }),
          el('h2', now.name),
          el('p', 'performed once, for you', { class: 'once' }),
          el('p', told.ending?.label ?? '', { class: 'ending' }),
        ),
      ),
      el(
        'div',
        '',
        { class: 'told' },
        ...wayChosen(told, outlook, before),
        this.#handOn(now, timeline),
        this.#others(seen, before),
        this.#said,
      ),
      button('\u00d7', () => this.#dialog.close(), { class: 'shut', 'aria-label': 'Close the card' }),
    );
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#dialog.querySelector<HTMLElement>('.again')?.focus({ preventScroll: true });
    this.#dialog.scrollTo(0, 0);
    const still = await this.#host.still();
    if (still === undefined) return;
    picture.src = still;
    picture.hidden = false;
  }

  /** The version asked for plays: the card makes room. */
  planned(): void {
    if (!this.#fresh) return;
    this.#fresh = false;
    this.#dialog.close();
  }

  refused(diagnostics: readonly Diagnostic[]): void {
    if (!this.#fresh) return;
    this.#fresh = false;
    this.#said.textContent = inWords(diagnostics);
  }

  #perform(version: string): void {
    this.#fresh = true;
    this.#host.programme.perform(version);
  }

  #handOn(now: VersionNow, timeline: Timeline): HTMLElement {
    const code = el('code', now.code, { tabindex: '0', 'aria-label': 'The code of this version' });
    const wishes = el('input', '', { type: 'checkbox' });
    wishes.onchange = () => {
      code.textContent = wishes.checked ? now.wholeCode : now.code;
    };
    const name = (timeline.film.title || 'film').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
    return el(
      'section',
      '',
      {},
      el('h3', 'Hand it on'),
      code,
      el('label', '', { class: 'with' }, wishes, 'with my wishes; without, answers and switches only'),
      el(
        'div',
        '',
        { class: 'acts' },
        button('Watch again', () => this.#again(now, timeline.seed), { class: 'again' }),
        button('Copy the code', () => void this.#copy(code)),
        button('Save the version', () => {
          saved(`${name}-${now.name}.version.json`, now.file);
          saved(`${name}-${now.name}.timeline.json`, `${canonical(timeline)}\n`);
          this.#said.textContent = 'Saved: the version, and its timeline beside it.';
        }),
      ),
    );
  }

  /** Another viewing: the same slots and voices, another number. */
  #again(now: VersionNow, seed: number): void {
    this.#perform(JSON.stringify({ ...(JSON.parse(now.file) as object), seed: seed + 1, trace: [] }));
  }

  async #copy(code: HTMLElement): Promise<void> {
    const text = code.textContent ?? '';
    try {
      await navigator.clipboard.writeText(text);
      this.#said.textContent = 'Copied.';
    } catch {
      getSelection()?.selectAllChildren(code);
      this.#said.textContent = 'Selected: press Ctrl and C to copy.';
    }
  }

  /** A version from elsewhere: opened, or laid beside this one. */
  #others(mine: Seen, before: readonly Seen[]): HTMLElement {
    const beside = el('div');
    const given = el('input', '', {
      type: 'text',
      'aria-label': 'A version’s code',
      placeholder: 'a version’s code',
      autocomplete: 'off',
      spellcheck: 'false',
    });
    const lay = (other: Seen) => {
      beside.replaceChildren(sideBySide(mine, other));
      beside.scrollIntoView({ block: 'nearest' });
    };
    const glance = async (text: string) => {
      const known = before.find((v) => v.code === text || v.wholeCode === text);
      if (known) return lay(known);
      const { told, diagnostics } = await this.#host.programme.glance(text);
      this.#said.textContent = told ? '' : inWords(diagnostics);
      if (told) lay(told);
    };
    const wanted = (act: (text: string) => void) => () => {
      const text = given.value.trim();
      if (text === '') this.#said.textContent = 'Paste a version’s code first.';
      else act(text);
    };
    const file = el('input', '', { type: 'file', accept: '.json,application/json', class: 'for-readers' });
    file.onchange = async () => {
      const text = await file.files?.[0]?.text();
      if (text !== undefined) this.#perform(text);
    };
    const rest = before.filter((v) => v.name !== mine.name);
    return el(
      'section',
      '',
      {},
      el('h3', 'Another version'),
      el(
        'div',
        '',
        { class: 'acts' },
        given,
        button(
          'Open it',
          wanted((text) => this.#perform(text)),
        ),
        button(
          'Lay it beside this one',
          wanted((text) => void glance(text)),
        ),
        button('Open a file', () => file.click()),
        file,
      ),
      ...(rest.length === 0
        ? []
        : [
            el(
              'div',
              '',
              { class: 'acts' },
              el('span', 'Seen here before:'),
              ...rest.slice(0, 8).map((v) =>
                button(v.ending ? `${v.name}, ${v.ending.label}` : v.name, () => lay(v), {
                  'aria-label': `Lay ${v.name} beside this one`,
                }),
              ),
            ),
          ]),
      beside,
    );
  }
}
