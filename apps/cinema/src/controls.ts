import { FLICKS_PER_SECOND, type Flicks } from '@kinetoscope/engine/base/time';
import type { Caption } from '@kinetoscope/engine/delivery/player/captions';
import { chapterStep } from '@kinetoscope/engine/delivery/player/chapters';
import { labelOf } from '@kinetoscope/engine/delivery/player/label';
import type { Player } from '@kinetoscope/engine/delivery/player/player';
import type { SoundDesk } from '@kinetoscope/engine/delivery/player/sound-desk';
import { clockText } from './clock-text.ts';
import type { Drawer } from './drawer/drawer.ts';
import { moveFocus } from './focus.ts';
import { type KeyActs, pressKey } from './keys.ts';
import type { Question } from './question.ts';
import type { RemoteProgramme } from './remote-programme.ts';

type PanelName = 'chapters' | 'about';
const PANELS: Readonly<Record<PanelName, string>> = {
  chapters: 'Scenes',
  about: 'About this film',
};

const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
/** Milliseconds after which controls that nobody uses go away. */
const IDLE = 2600;

/** The page's controls: pointer, touch, keyboard, remote control and screen reader alike. */
export class Controls {
  readonly #player: Player;
  readonly #desk: SoundDesk;
  readonly #programme: RemoteProgramme;
  readonly #voices: () => readonly string[];
  #idle: ReturnType<typeof setTimeout> | undefined;
  #seeking = false;
  #captions = true;
  #shown: readonly Caption[] = [];
  #muted = true;
  #volume = 0.8;
  #panel: PanelName | undefined;
  #awake: WakeLockSentinel | undefined;
  #question: Question | undefined;
  #drawer: Drawer | undefined;
  /** Something larger lies over the film: its keys are its own. */
  covered = false;
  /** Shows the version as it stands. */
  onVersion: () => void = () => undefined;

  constructor(player: Player, desk: SoundDesk, programme: RemoteProgramme, voices: () => readonly string[]) {
    this.#player = player;
    this.#desk = desk;
    this.#programme = programme;
    this.#voices = voices;
    this.#wire();
    this.playing(player.playing);
    this.time(0, programme.timeline().duration);
    this.wake();
  }

  time(t: Flicks, duration: Flicks): void {
    // While only the beginning is planned its length would say nothing.
    byId('clock').textContent = this.#programme.plan.whole
      ? `${clockText(t)} / ${clockText(duration)}`
      : clockText(t);
    this.#drawer?.time(t);
    if (this.#seeking) return;
    const seek = byId<HTMLInputElement>('seek');
    seek.max = String(Math.max(1, Math.ceil(duration / FLICKS_PER_SECOND)));
    seek.value = String(Math.floor(t / FLICKS_PER_SECOND));
    seek.style.setProperty('--done', `${duration > 0 ? (100 * t) / duration : 0}%`);
    // A reader asks when it wants to know: while the film plays the value does not chatter.
    if (!this.#player.playing || document.activeElement !== seek)
      seek.setAttribute('aria-valuetext', `${clockText(t)} of ${clockText(duration)}`);
  }

  captions(list: readonly Caption[]): void {
    this.#shown = list;
    byId('captions').replaceChildren(
      ...(this.#captions ? list : []).map((c) => {
        const p = document.createElement('p');
        p.dir = 'auto';
        if (c.speaker !== '') {
          const b = document.createElement('b');
          b.textContent = `${c.speaker}: `;
          p.append(b);
        }
        p.append(c.text);
        return p;
      }),
    );
  }

  playing(playing: boolean): void {
    const b = byId('play');
    b.dataset.icon = playing ? 'pause' : 'play';
    b.setAttribute('aria-label', playing ? 'Pause' : 'Play');
    void this.#keepAwake(playing);
    this.wake();
  }

  /** Says whether sound comes out, and offers it where not. */
  heard(on: boolean): void {
    this.#muted = !on;
    byId('unmute').hidden = on || this.#player.listening;
    const b = byId('mute');
    b.dataset.icon = on ? 'sound' : 'muted';
    b.setAttribute('aria-pressed', String(on));
  }

  /** After a re-plan: an open panel shows the new film. */
  planned(): void {
    this.time(this.#player.clock.now(), this.#programme.timeline().duration);
    this.#question?.planned();
    if (this.#programme.plan.near) return;
    this.#drawer?.planned();
    void this.ask();
    if (this.#panel && !byId('panel').contains(document.activeElement)) void this.#fill(this.#panel);
  }

  /** Has the film's questions shown, once there is a picture and a question to come. */
  async ask(): Promise<void> {
    if (this.#question || this.#programme.timeline().choices.length === 0) return;
    const { Question } = await import('./question.ts');
    this.#question ??= new Question(this.#player, this.#programme);
  }

  /** An answer that could not be given. */
  unanswered(): void {
    this.#question?.refused();
  }

  /** Shows the controls for a while. */
  wake(): void {
    byId('cinema').dataset.idle = 'false';
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => {
      if (this.#player.playing && !this.#seeking && this.#panel === undefined)
        byId('cinema').dataset.idle = 'true';
    }, IDLE);
  }

  #wire(): void {
    const acts = this.#acts();
    const on = (id: string, f: () => void) => {
      const e = byId(id);
      e.addEventListener('click', (event) => {
        f();
        this.wake();
        // A pointer leaves nothing behind: the next key means the film, not the button.
        if (event.detail > 0) e.blur();
      });
    };
    on('play', acts.toggle);
    on('back', () => acts.step(-1));
    on('next', () => acts.step(1));
    on('chapters', () => acts.open('chapters'));
    on('wishes', () => acts.open('wishes'));
    on('about', () => acts.open('about'));
    on('subtitles', acts.captions);
    on('mute', acts.mute);
    on('unmute', () => void this.#listen());
    on('full', acts.full);
    let asleep = false;
    addEventListener(
      'pointerdown',
      () => {
        asleep = byId('cinema').dataset.idle === 'true';
      },
      { capture: true },
    );
    byId('cinema').addEventListener('click', (e) => {
      if (e.target !== byId('screen') && e.target !== byId('house')) return;
      // The first touch shows what can be touched.
      const touch = e instanceof PointerEvent && e.pointerType === 'touch';
      if (this.#panel) this.#close();
      else if (!this.#player.listening) void this.#listen();
      else if (!(touch && asleep)) acts.toggle();
    });
    byId('screen').addEventListener('dblclick', acts.full);
    const seek = byId<HTMLInputElement>('seek');
    seek.addEventListener('input', () => {
      this.#seeking = true;
      this.#player.seek(Number(seek.value) * FLICKS_PER_SECOND);
      this.wake();
    });
    seek.addEventListener('change', () => {
      this.#seeking = false;
      this.time(this.#player.clock.now(), this.#programme.timeline().duration);
    });
    const volume = byId<HTMLInputElement>('volume');
    volume.addEventListener('input', () => this.#setVolume(Number(volume.value) / 100));
    for (const event of ['pointermove', 'pointerdown', 'focusin'] as const)
      addEventListener(event, () => this.wake());
    document.addEventListener('fullscreenchange', () =>
      byId('full').setAttribute('aria-pressed', String(document.fullscreenElement !== null)),
    );
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) void this.#keepAwake(this.#player.playing);
    });
    addEventListener('keydown', (e) => {
      if (this.covered) return;
      this.wake();
      const done = pressKey(e, acts);
      if (done) e.preventDefault();
      // Any key gives leave to sound, besides what it does.
      if (!this.#player.listening && !['Tab', 'Escape', 'm', 'M', 'Shift'].includes(e.key))
        void this.#listen();
    });
    this.#setVolume(this.#volume);
  }

  #acts(): KeyActs {
    const player = this.#player;
    const duration = () => this.#programme.timeline().duration;
    return {
      toggle: () => (player.playing ? player.pause() : player.play()),
      step: (by) =>
        player.seek(
          Math.min(duration() - 1, chapterStep(this.#programme.timeline(), player.clock.now(), by)),
        ),
      skip: (s) => this.#skip(s),
      edge: (which) => player.seek(which === 'start' ? 0 : duration() - 1),
      louder: (by) => this.#setVolume(this.#volume + by),
      mute: () => this.#mute(),
      captions: () => {
        this.#captions = !this.#captions;
        byId('subtitles').setAttribute('aria-pressed', String(this.#captions));
        this.captions(this.#shown);
      },
      full: () => void this.#full(),
      open: (which) => void (which === 'wishes' ? this.#drawn() : this.#open(which)),
      close: () => {
        if (this.#panel !== undefined) this.#close();
        else this.#drawer?.close();
      },
      version: () => this.onVersion(),
      answer: (n) => this.#question?.answer(n),
      aside: (way) => {
        if (this.#question?.asking) this.#question.move(way);
        else this.#skip(way === 'left' ? -5 : 5);
      },
      move: (way) => {
        if (this.#question?.focused && this.#question.move(way)) return;
        if (this.#drawer?.focused) moveFocus(way, byId('drawer'), byId('drawer'));
        else moveFocus(way, byId('panel'), byId('controls'));
      },
    };
  }

  #skip(seconds: number): void {
    const end = this.#programme.timeline().duration - 1;
    this.#player.seek(Math.min(end, this.#player.clock.now() + seconds * FLICKS_PER_SECOND));
  }

  /** Opens the drawer, or closes it. */
  async #drawn(): Promise<void> {
    if (this.#drawer === undefined) {
      const { Drawer } = await import('./drawer/drawer.ts');
      this.#drawer ??= new Drawer(this.#player, this.#programme, byId('wishes'), () => this.onVersion());
    }
    this.#drawer.turn();
  }

  async #listen(): Promise<void> {
    this.heard((await this.#player.listen()) && this.#volume > 0);
  }

  #mute(): void {
    if (!this.#player.listening) {
      void this.#listen();
      return;
    }
    this.heard(this.#muted);
    this.#desk.volume = this.#muted ? 0 : this.#volume;
  }

  #setVolume(v: number): void {
    this.#volume = Math.round(Math.max(0, Math.min(1, v)) * 100) / 100;
    const range = byId<HTMLInputElement>('volume');
    range.value = String(Math.round(this.#volume * 100));
    range.style.setProperty('--done', `${this.#volume * 100}%`);
    range.setAttribute('aria-valuetext', `${Math.round(this.#volume * 100)} %`);
    this.#desk.volume = this.#volume;
    if (this.#player.listening) this.heard(this.#volume > 0);
  }

  async #full(): Promise<void> {
    if (document.fullscreenElement) await document.exitFullscreen();
    else
      await byId('cinema')
        .requestFullscreen()
        .catch(() => undefined);
  }

  async #keepAwake(on: boolean): Promise<void> {
    if (!on) {
      await this.#awake?.release().catch(() => undefined);
      this.#awake = undefined;
    } else if (this.#awake === undefined || this.#awake.released)
      this.#awake = await navigator.wakeLock?.request('screen').catch(() => undefined);
  }

  async #open(which: PanelName): Promise<void> {
    if (this.#panel === which) {
      this.#close();
      return;
    }
    this.#panel = which;
    for (const id of Object.keys(PANELS)) byId(id).setAttribute('aria-expanded', String(id === which));
    const panel = byId('panel');
    panel.setAttribute('aria-label', PANELS[which]);
    await this.#fill(which);
    if (this.#panel !== which) return;
    panel.hidden = false;
    (
      panel.querySelector<HTMLElement>('[aria-current]') ??
      panel.querySelector<HTMLElement>('input:checked, button') ??
      panel
    ).focus();
  }

  #close(): void {
    if (this.#panel === undefined) return;
    const opener = byId(this.#panel);
    opener.setAttribute('aria-expanded', 'false');
    const panel = byId('panel');
    const inside = panel.contains(document.activeElement);
    this.#panel = undefined;
    panel.hidden = true;
    if (inside) opener.focus();
    this.wake();
  }

  async #fill(which: PanelName): Promise<void> {
    const { aboutPanel, scenesPanel } = await import('./panel.ts');
    const timeline = this.#programme.timeline();
    const now = this.#player.clock.now();
    const content =
      which === 'chapters'
        ? scenesPanel(timeline, timeline.scenes.findLast((s) => s.start <= now)?.index ?? 0, (c) =>
            this.#player.seek(c.start),
          )
        : aboutPanel(timeline, labelOf(timeline, this.#voices()));
    byId('panel').replaceChildren(...content);
  }
}
