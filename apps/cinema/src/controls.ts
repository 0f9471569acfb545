import { settingsAt, settingsTrack } from '@kinetoscope/engine/audience/settings';
import { FLICKS_PER_SECOND, type Flicks, formatTime } from '@kinetoscope/engine/base/time';
import type { Caption } from '@kinetoscope/engine/delivery/player/captions';
import { chapterStep } from '@kinetoscope/engine/delivery/player/chapters';
import { labelOf } from '@kinetoscope/engine/delivery/player/label';
import type { Player } from '@kinetoscope/engine/delivery/player/player';
import type { SoundDesk } from '@kinetoscope/engine/delivery/player/sound-desk';
import { aboutPanel, scenesPanel, wishesPanel } from './panel.ts';
import type { RemoteProgramme } from './remote-programme.ts';

const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const IDLE = 2600;
const SEEK_STEP = 5 * FLICKS_PER_SECOND;

const clockText = (t: Flicks) =>
  formatTime(t)
    .replace(/\.\d+$/u, '')
    .replace(/^0/u, '');

/** The page's controls: pointer, touch, keyboard, remote control and screen reader alike. */
export class Controls {
  readonly #player: Player;
  readonly #desk: SoundDesk;
  readonly #programme: RemoteProgramme;
  readonly #voices: () => readonly string[];
  #idle: ReturnType<typeof setTimeout> | undefined;
  #seeking = false;
  #captions = true;
  #muted = true;
  #volume = 0.8;
  #panel: 'chapters' | 'wishes' | 'about' | undefined;
  #t: Flicks = 0;

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
    this.#t = t;
    byId('clock').textContent = `${clockText(t)} / ${clockText(duration)}`;
    if (this.#seeking) return;
    const seek = byId<HTMLInputElement>('seek');
    seek.max = String(Math.ceil(duration / FLICKS_PER_SECOND));
    seek.value = String(Math.floor(t / FLICKS_PER_SECOND));
    seek.setAttribute('aria-valuetext', `${clockText(t)} of ${clockText(duration)}`);
  }

  captions(list: readonly Caption[]): void {
    byId('captions').replaceChildren(
      ...(this.#captions ? list : []).map((c) => {
        const p = document.createElement('p');
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
    this.wake();
  }

  /** Says whether sound comes out, and offers it where not. */
  heard(on: boolean): void {
    this.#muted = !on;
    byId('unmute').hidden = on;
    const b = byId('mute');
    b.dataset.icon = on ? 'sound' : 'muted';
    b.setAttribute('aria-pressed', String(!on));
    b.setAttribute('aria-label', on ? 'Sound on' : 'Sound off');
  }

  /** After a re-plan: an open panel shows the new film. */
  planned(): void {
    this.time(this.#player.clock.now(), this.#programme.timeline().duration);
    if (this.#panel && !byId('panel').contains(document.activeElement)) this.#fill(this.#panel);
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
    const on = (id: string, f: () => void) => {
      byId(id).addEventListener('click', () => {
        f();
        this.wake();
      });
    };
    on('play', () => this.#toggle());
    on('back', () => this.#step(-1));
    on('next', () => this.#step(1));
    on('chapters', () => this.#open('chapters'));
    on('wishes', () => this.#open('wishes'));
    on('about', () => this.#open('about'));
    on('subtitles', () => this.#subtitles());
    on('mute', () => this.#mute());
    on('unmute', () => void this.#listen());
    on('full', () => void this.#full());
    on('screen', () => {
      if (this.#muted && !this.#player.listening) void this.#listen();
      else this.#toggle();
    });
    const seek = byId<HTMLInputElement>('seek');
    seek.addEventListener('input', () => {
      this.#seeking = true;
      this.#player.seek(Number(seek.value) * FLICKS_PER_SECOND);
      this.wake();
    });
    seek.addEventListener('change', () => {
      this.#seeking = false;
    });
    const volume = byId<HTMLInputElement>('volume');
    volume.addEventListener('input', () => this.#setVolume(Number(volume.value) / 100));
    for (const event of ['pointermove', 'pointerdown', 'focusin'] as const)
      addEventListener(event, () => this.wake());
    addEventListener('keydown', (e) => this.#key(e));
    this.#setVolume(this.#volume);
  }

  #key(e: KeyboardEvent): void {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    this.wake();
    if (!this.#player.listening && e.key !== 'Tab' && e.key !== 'Escape' && e.key !== 'm' && e.key !== 'M')
      void this.#listen();
    const target = e.target as HTMLElement;
    const onControl = target.matches('button, input, label');
    const onRange = target.matches('input[type=range], input[type=radio]');
    const key = e.key.length === 1 ? e.key.toLowerCase() : e.key;
    const act: Record<string, () => void> = {
      k: () => this.#toggle(),
      MediaPlayPause: () => this.#toggle(),
      '[': () => this.#step(-1),
      ']': () => this.#step(1),
      MediaTrackPrevious: () => this.#step(-1),
      MediaTrackNext: () => this.#step(1),
      m: () => this.#mute(),
      c: () => this.#subtitles(),
      f: () => void this.#full(),
      s: () => this.#open('chapters'),
      w: () => this.#open('wishes'),
      '?': () => this.#open('about'),
      Escape: () => this.#close(),
      GoBack: () => this.#close(),
      ...(onControl ? {} : { ' ': () => this.#toggle(), Enter: () => this.#toggle() }),
      ...(onRange || this.#panel
        ? {}
        : {
            ArrowLeft: () => this.#player.seek(this.#player.clock.now() - SEEK_STEP),
            ArrowRight: () => this.#player.seek(this.#player.clock.now() + SEEK_STEP),
            ArrowUp: () => this.#setVolume(this.#volume + 0.1),
            ArrowDown: () => this.#setVolume(this.#volume - 0.1),
            Home: () => this.#player.seek(0),
            End: () => this.#player.seek(this.#programme.timeline().duration - 1),
          }),
    };
    const f = act[key];
    if (f === undefined) return;
    e.preventDefault();
    f();
  }

  #toggle(): void {
    if (this.#player.playing) this.#player.pause();
    else void this.#player.play();
  }

  #step(step: 1 | -1): void {
    const timeline = this.#programme.timeline();
    this.#player.seek(Math.min(timeline.duration - 1, chapterStep(timeline, this.#player.clock.now(), step)));
  }

  #subtitles(): void {
    this.#captions = !this.#captions;
    byId('subtitles').setAttribute('aria-pressed', String(this.#captions));
    byId('captions').hidden = !this.#captions;
  }

  async #listen(): Promise<void> {
    this.heard(await this.#player.listen());
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
    this.#volume = Math.max(0, Math.min(1, v));
    const range = byId<HTMLInputElement>('volume');
    range.value = String(Math.round(this.#volume * 100));
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

  #open(which: 'chapters' | 'wishes' | 'about'): void {
    if (this.#panel === which) {
      this.#close();
      return;
    }
    this.#panel = which;
    this.#fill(which);
    for (const id of ['chapters', 'wishes', 'about'])
      byId(id).setAttribute('aria-expanded', String(id === which));
    const panel = byId('panel');
    panel.hidden = false;
    (panel.querySelector<HTMLElement>('[aria-current], input:checked, button') ?? panel).focus();
  }

  #close(): void {
    if (this.#panel === undefined) return;
    const opener = byId(this.#panel);
    opener.setAttribute('aria-expanded', 'false');
    this.#panel = undefined;
    byId('panel').hidden = true;
    opener.focus();
    this.wake();
  }

  #fill(which: 'chapters' | 'wishes' | 'about'): void {
    const timeline = this.#programme.timeline();
    const scene = timeline.scenes.findLast((s) => s.start <= this.#t)?.index ?? 0;
    const content =
      which === 'chapters'
        ? scenesPanel(timeline, scene, (c) => this.#player.seek(c.start))
        : which === 'wishes'
          ? wishesPanel(
              settingsAt(settingsTrack(this.#programme.plan.trace), Number.MAX_SAFE_INTEGER),
              timeline.manner,
              (axis, value) => this.#programme.direct(axis, value),
              (manner) => this.#programme.setManner(manner),
            )
          : aboutPanel(timeline, labelOf(timeline, this.#voices()));
    byId('panel').replaceChildren(...content);
    byId('panel').setAttribute(
      'aria-label',
      which === 'chapters' ? 'Scenes' : which === 'wishes' ? 'Wishes' : 'About this film',
    );
  }
}
