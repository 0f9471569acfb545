import './drawer.css';
import { settingsAt, settingsTrack } from '@kinetoscope/engine/audience/settings';
import { FLICKS_PER_SECOND, type Flicks } from '@kinetoscope/engine/base/time';
import type { Player } from '@kinetoscope/engine/delivery/player/player';
import { el } from '../element.ts';
import { mark } from '../marks.ts';
import type { RemoteProgramme } from '../remote-programme.ts';
import { arcPlot } from './arc-plot.ts';
import { sliders } from './axes.ts';
import { switches, voices } from './switches.ts';
import { type Moves, wayTold } from './why.ts';

/**
 * What a viewer may wish for and may know: five axes, the arc and where we are in it, switches, and why each beat came.
 * A sheet beside the film, below it on an upright telephone; the film plays on.
 */
export class Drawer {
  readonly #player: Player;
  readonly #programme: RemoteProgramme;
  readonly #opener: HTMLElement;
  readonly #sheet = document.getElementById('drawer') as HTMLElement;
  readonly #axes = sliders((axis, value) => {
    mark('wished');
    this.#programme.direct(axis, value, this.#player.clock.now());
  });
  readonly #arc = arcPlot((t) => this.#player.seek(t));
  readonly #switches = el('div', '', { class: 'switches' });
  readonly #way = el('div', '', { class: 'way' });
  readonly #voices = el('div');
  #scene = -1;

  constructor(player: Player, programme: RemoteProgramme, opener: HTMLElement, version: () => void) {
    this.#player = player;
    this.#programme = programme;
    this.#opener = opener;
    const shut = el('button', '\u00d7', { type: 'button', class: 'shut', 'aria-label': 'Close the drawer' });
    shut.onclick = () => this.close();
    const card = el('button', 'Your version so far', { type: 'button', class: 'plain' });
    card.onclick = version;
    this.#sheet.append(
      el('header', '', {}, el('h2', 'Wishes'), shut),
      this.#axes.element,
      el('h3', 'The arc'),
      this.#arc.element,
      el('h3', 'Why this beat came'),
      this.#way,
      el('h3', 'Let it be'),
      this.#switches,
      this.#voices,
      el('p', '', { class: 'last' }, card),
    );
  }

  get focused(): boolean {
    return !this.#sheet.hidden && this.#sheet.contains(document.activeElement);
  }

  turn(): void {
    if (this.#sheet.hidden) this.#open();
    else this.close();
  }

  close(): void {
    if (this.#sheet.hidden) return;
    const inside = this.focused;
    this.#sheet.hidden = true;
    (document.getElementById('cinema') as HTMLElement).dataset.drawer = 'false';
    this.#opener.setAttribute('aria-expanded', 'false');
    if (inside) this.#opener.focus();
  }

  planned(): void {
    if (!this.#sheet.hidden) this.#fill();
  }

  time(t: Flicks): void {
    if (this.#sheet.hidden) return;
    this.#arc.time(t);
    const scene = this.#programme.timeline().scenes.findLast((s) => s.start <= t)?.index ?? 0;
    if (scene === this.#scene) return;
    this.#axes.set(settingsAt(settingsTrack(this.#programme.plan.trace), Number.MAX_SAFE_INTEGER));
    this.#tell(t);
  }

  #open(): void {
    this.#sheet.hidden = false;
    (document.getElementById('cinema') as HTMLElement).dataset.drawer = 'true';
    this.#opener.setAttribute('aria-expanded', 'true');
    this.#fill();
    this.#sheet.querySelector<HTMLElement>('input')?.focus({ preventScroll: true });
  }

  #fill(): void {
    const { plan } = this.#programme;
    const now = this.#player.clock.now();
    this.#axes.set(settingsAt(settingsTrack(plan.trace), Number.MAX_SAFE_INTEGER));
    this.#arc.draw(plan.timeline, plan.outlook, now);
    if (plan.outlook && !this.#within(this.#switches))
      this.#replace(
        this.#switches,
        switches(
          plan.outlook,
          now,
          (id, on) => this.#programme.toggle(id, on, this.#player.clock.now()),
          (name, value) => this.#programme.setSlot(name, value, this.#player.clock.now()),
        ),
      );
    else if (plan.outlook) this.#turned(plan.outlook.toggles);
    if (!this.#within(this.#voices))
      this.#voices.replaceChildren(
        voices(plan.timeline.manner, (m) => this.#programme.setManner(m, this.#player.clock.now())),
      );
    this.#tell(now);
  }

  /** Switches whose focus must stay are turned where they stand. */
  #turned(toggles: ReadonlyArray<{ readonly id: string; readonly on: boolean }>): void {
    for (const b of this.#switches.querySelectorAll<HTMLButtonElement>('[role=switch]')) {
      const t = toggles.find((o) => o.id === b.getAttribute('name'));
      if (t) b.setAttribute('aria-checked', String(t.on));
    }
  }

  #tell(t: Flicks): void {
    this.#scene = this.#programme.timeline().scenes.findLast((s) => s.start <= t)?.index ?? 0;
    const open = new Set(
      [...this.#way.querySelectorAll('details[open]:not(.current)')].map(
        (d) => (d as HTMLElement).dataset.beat,
      ),
    );
    const moves: Moves = {
      go: (at) => this.#player.seek(at),
      take: (after, beat) => this.#programme.take(after, beat, this.#player.clock.now()),
      answer: (c, option) => {
        // Back into the question's last moments, answered the other way.
        this.#player.seek(Math.max(c.start, c.start + c.duration - 2 * FLICKS_PER_SECOND));
        this.#programme.rewound(this.#player.clock.now());
        this.#programme.choose(c.id, option, this.#player.clock.now());
      },
    };
    const focus = this.#within(this.#way);
    this.#replace(this.#way, wayTold(this.#programme.plan, t, moves));
    for (const d of this.#way.querySelectorAll('details')) if (open.has(d.dataset.beat ?? '')) d.open = true;
    if (focus) this.#way.querySelector<HTMLElement>('summary')?.focus({ preventScroll: true });
  }

  #within(part: HTMLElement): boolean {
    return part.contains(document.activeElement);
  }

  #replace(part: HTMLElement, content: readonly HTMLElement[]): void {
    part.replaceChildren(...content);
    part.previousElementSibling?.toggleAttribute('hidden', content.length === 0);
  }
}
