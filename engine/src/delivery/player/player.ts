import { FLICKS_PER_SECOND, type Flicks } from '../../base/time.ts';
import type { Painter } from '../../picture/frame/painter.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import type { Programme } from '../programme.ts';
import { type Caption, captionsAt } from './captions.ts';
import { FilmClock } from './film-clock.ts';
import { Sharpness } from './sharpness.ts';
import type { SoundDesk } from './sound-desk.ts';
import type { VoiceBooth } from './voice-booth.ts';

export interface PlayerEvents {
  /** A few times a second while playing, and after every seek. */
  time?(t: Flicks, duration: Flicks): void;
  captions?(captions: readonly Caption[]): void;
  playing?(playing: boolean): void;
  ended?(): void;
  /** The first picture with a person in it was drawn. */
  firstActor?(): void;
  firstPicture?(): void;
}

export interface PlayerParts {
  readonly programme: Programme;
  readonly painter: Painter;
  readonly desk: SoundDesk;
  readonly booth: VoiceBooth;
  readonly canvas: HTMLCanvasElement;
  readonly events: PlayerEvents;
}

/** How far ahead what a shot needs is built, flicks; nearest first. */
const LOOK_AHEAD: readonly Flicks[] = [0, 1, 3, 7, 14].map((s) => s * FLICKS_PER_SECOND);
const ATTEND_EVERY = 0.4;

/**
 * Plays a programme in a page: the clock asks, the stage answers, the painter draws. Holds no film of its own: after a
 * re-plan the programme simply answers differently.
 */
export class Player {
  readonly clock = new FilmClock();
  readonly #parts: PlayerParts;
  readonly #sharpness = new Sharpness();
  #raf = 0;
  #shown: Flicks = -1;
  #attended = 0;
  #told = 0;
  #captions = '';
  #sound = false;
  #actor = false;
  #picture = false;
  #dirty = true;
  #width = 0;
  #height = 0;

  constructor(parts: PlayerParts) {
    this.#parts = parts;
    this.clock.end(parts.programme.timeline().duration);
    parts.desk.plan(parts.programme.timeline());
    this.fit();
    const loop = () => {
      this.#raf = requestAnimationFrame(loop);
      this.#frame();
    };
    this.#raf = requestAnimationFrame(loop);
  }

  /** Takes the programme's new plan in hand. */
  replanned(at?: Flicks): void {
    const timeline = this.#parts.programme.timeline();
    this.clock.end(timeline.duration);
    this.#parts.desk.plan(timeline);
    this.#attended = 0;
    this.#dirty = true;
    if (at !== undefined) this.seek(at);
  }

  async play(): Promise<void> {
    if (this.clock.now() >= this.#parts.programme.timeline().duration) this.clock.seek(0);
    this.clock.play();
    if (this.#sound) this.#parts.desk.play(this.clock.now());
    this.#parts.events.playing?.(true);
  }

  pause(): void {
    this.clock.pause();
    this.#parts.desk.stop();
    this.#parts.events.playing?.(false);
  }

  get playing(): boolean {
    return this.clock.playing;
  }

  seek(t: Flicks): void {
    this.clock.seek(t);
    this.#dirty = true;
    this.#attended = 0;
    if (this.#sound && this.clock.playing) this.#parts.desk.play(this.clock.now());
    this.#tell(true);
  }

  /** Turns sound on from a viewer's gesture; false where the browser still refuses. */
  async listen(): Promise<boolean> {
    if (this.#sound) return true;
    if (!(await this.#parts.desk.open())) return false;
    this.#sound = true;
    this.clock.follow(() => this.#parts.desk.heard());
    this.#attend(true);
    if (this.clock.playing) this.#parts.desk.play(this.clock.now());
    return true;
  }

  get listening(): boolean {
    return this.#sound;
  }

  /** Fits the canvas's pixels to its box and the machine's speed. */
  fit(): void {
    const box = this.#parts.canvas.getBoundingClientRect();
    const ratio = Math.min(devicePixelRatio || 1, 2) * this.#sharpness.scale;
    const width = Math.max(160, Math.round((box.width * ratio) / 16) * 16);
    const height = Math.max(90, Math.round((box.height * ratio) / 2) * 2);
    if (width === this.#width && height === this.#height) return;
    this.#width = width;
    this.#height = height;
    this.#parts.painter.resize(width, height);
    this.#dirty = true;
  }

  close(): void {
    cancelAnimationFrame(this.#raf);
    this.#parts.booth.close();
    void this.#parts.desk.close();
    this.#parts.painter.dispose();
  }

  #frame(): void {
    const { programme, painter, events } = this.#parts;
    const timeline = programme.timeline();
    const t = this.clock.now();
    this.#attend(false);
    this.#tell(false);
    if (!this.#dirty && !this.clock.playing && t === this.#shown) return;
    // On twos: a new pose 24 times a second is a film's; more costs and looks no better.
    const frame = Math.floor((t * 24) / FLICKS_PER_SECOND);
    if (!this.#dirty && frame === Math.floor((this.#shown * 24) / FLICKS_PER_SECOND)) return;
    this.#dirty = false;
    this.#shown = t;
    const began = performance.now();
    const stage = programme.stageAt(t);
    painter.paint(stage, timeline.look);
    programme.commit(t);
    if (!this.#picture) {
      this.#picture = true;
      events.firstPicture?.();
    }
    if (!this.#actor && painter.stats.people > 0 && stage.people.length > 0 && stage.cover.amount < 0.5) {
      this.#actor = true;
      events.firstActor?.();
    }
    if (this.#sharpness.frame(performance.now() - began)) this.fit();
    if (this.clock.playing && t >= timeline.duration) {
      this.pause();
      events.ended?.();
    }
  }

  /** Every little while: what is coming is built, said and kept. */
  #attend(now: boolean): void {
    const seconds = performance.now() / 1000;
    if (!now && seconds - this.#attended < ATTEND_EVERY) return;
    this.#attended = seconds;
    const { programme, painter, booth, desk } = this.#parts;
    const timeline = programme.timeline();
    const t = this.clock.now();
    for (const [i, ahead] of LOOK_AHEAD.entries()) {
      const at = Math.min(timeline.duration - 1, t + ahead);
      if (at < 0) continue;
      void painter.prepare([programme.stageAt(at)], 10 - i).then(
        () => {
          if (i === 0) this.#dirty = true;
        },
        () => undefined,
      );
    }
    const keep = booth.attend(timeline, t);
    if (this.#sound) desk.keepOnly(keep);
  }

  #tell(now: boolean): void {
    const { programme, events } = this.#parts;
    const seconds = performance.now() / 1000;
    const timeline: Timeline = programme.timeline();
    const t = this.clock.now();
    const captions = captionsAt(timeline, t);
    const key = captions.map((c) => c.line).join(' ');
    if (key !== this.#captions) {
      this.#captions = key;
      events.captions?.(captions);
    }
    if (!now && seconds - this.#told < 0.2) return;
    this.#told = seconds;
    events.time?.(t, timeline.duration);
  }
}
