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
  /** Whether sound comes out changed without the viewer's doing. */
  heard?(on: boolean): void;
  /** The first picture with a person in it was drawn. */
  firstActor?(): void;
  firstPicture?(): void;
  /** A picture was drawn, and the canvas still holds it. */
  painted?(t: Flicks): void;
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
const URGENT = 60;
/** Seconds that the old picture stays for a new one whose parts are still being built. */
const PATIENCE = 2.5;
/** Pictures a second: a film's. More would cost and look like television. */
const RATE = 24;

/** Fewer pixels across than this are no picture. */
const LEAST_WIDTH = 288;

const frameOf = (t: Flicks): number => Math.floor((t * RATE) / FLICKS_PER_SECOND);

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
  /** A jump whose picture is being built: since when, seconds. */
  #waiting: { readonly since: number; ready: boolean } | undefined;
  /** Playing is wanted, but the first picture is still to come. */
  #wanted = false;
  #painted = 0;
  #width = 0;
  #height = 0;

  constructor(parts: PlayerParts) {
    this.#parts = parts;
    const { desk, events, programme } = parts;
    this.clock.end(programme.timeline().duration);
    desk.plan(programme.timeline(), 0);
    desk.onStarted = (at, second) => {
      if (this.#sound) this.clock.anchor(at, second);
    };
    desk.onLost = () => {
      if (!this.#sound) return;
      this.#sound = false;
      this.clock.follow(undefined);
      events.heard?.(false);
    };
    this.fit();
    this.#await();
    const loop = () => {
      this.#raf = requestAnimationFrame(loop);
      this.#frame();
    };
    loop();
  }

  /**
   * Takes the programme's new plan in hand. `shift`: how much later what now plays stands in it; undefined or 0 = where
   * it was, and nothing is interrupted.
   */
  replanned(shift: Flicks = 0): void {
    const timeline = this.#parts.programme.timeline();
    this.clock.end(timeline.duration);
    this.#attended = 0;
    this.#dirty = true;
    const { painter, programme } = this.#parts;
    // Where nothing jumps and nobody is missing the new light is seen in the very next frame.
    if (shift !== 0 || this.#waiting || !painter.drawable(programme.stageAt(this.clock.now()))) this.#await();
    if (shift !== 0) {
      const t = this.clock.now() + shift;
      this.#parts.desk.plan(timeline, t);
      this.seek(t);
    } else {
      this.#parts.desk.plan(timeline, this.clock.now());
      this.#tell(true);
    }
  }

  play(): void {
    if (this.clock.now() >= this.#parts.programme.timeline().duration) this.seek(0);
    this.#wanted = true;
    if (this.#picture) this.#start();
    this.#parts.events.playing?.(true);
  }

  pause(): void {
    this.#wanted = false;
    this.clock.pause();
    this.#parts.desk.stop();
    this.#parts.events.playing?.(false);
    this.#tell(true);
  }

  get playing(): boolean {
    return this.#wanted;
  }

  seek(t: Flicks): void {
    this.clock.seek(t);
    this.#dirty = true;
    this.#attended = 0;
    this.#await();
    if (this.#sound && this.clock.playing) this.#parts.desk.play(this.clock.now());
    this.#tell(true);
  }

  /** Turns sound on from a viewer's gesture; false where the browser still refuses. */
  async listen(): Promise<boolean> {
    if (this.#sound) return true;
    const { desk } = this.#parts;
    if (!(await desk.open())) return false;
    if (this.#sound) return true;
    this.#sound = true;
    this.clock.follow(() => desk.heard());
    this.#attend(true);
    if (this.clock.playing) desk.play(this.clock.now());
    return true;
  }

  get listening(): boolean {
    return this.#sound;
  }

  /** Fits the canvas's pixels to its box and the machine's speed. */
  fit(): void {
    const box = this.#parts.canvas.getBoundingClientRect();
    const ratio = Math.min(devicePixelRatio || 1, 2) * this.#sharpness.scale;
    // More than a full-size picture is not drawn: it is enlarged.
    const most = Math.min(1, 1920 / Math.max(1, box.width * ratio));
    const least = Math.min(LEAST_WIDTH, box.width);
    const width = Math.max(64, Math.round(Math.max(least, box.width * ratio * most) / 16) * 16);
    const height = Math.max(36, Math.round((width * box.height) / Math.max(1, box.width) / 2) * 2);
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

  #start(): void {
    this.clock.play();
    if (this.#sound) this.#parts.desk.play(this.clock.now());
  }

  /** The old picture stays until the new one has all its parts, if only coarse, and can be drawn without a stutter. */
  #await(): void {
    const { painter, programme } = this.#parts;
    const waiting = { since: this.#waiting?.since ?? performance.now() / 1000, ready: false };
    this.#waiting = waiting;
    const ready = () => {
      waiting.ready = true;
    };
    painter.begin(programme.stageAt(this.clock.now()), URGENT).then(ready, ready);
  }

  #frame(): void {
    const { programme, painter, events } = this.#parts;
    const timeline = programme.timeline();
    const t = this.clock.now();
    this.#attend(false);
    this.#tell(false);
    const now = performance.now();
    if (this.#painted > 0) {
      // The browser holds the next frame back while the last one is still being drawn.
      if (this.clock.playing && this.#sharpness.frame(now - this.#painted)) this.fit();
      this.#painted = 0;
    }
    if (this.clock.playing && t >= timeline.duration) {
      this.pause();
      events.ended?.();
    }
    if (!this.#dirty && (t === this.#shown || frameOf(t) === frameOf(this.#shown))) return;
    const stage = programme.stageAt(t);
    if (this.#waiting !== undefined) {
      const late = now / 1000 - this.#waiting.since > PATIENCE;
      if (!late && !(this.#waiting.ready && painter.drawable(stage))) return;
      this.#waiting = undefined;
    }
    this.#dirty = false;
    this.#shown = t;
    this.#painted = now;
    painter.paint(stage, timeline.look);
    programme.commit(t);
    events.painted?.(t);
    if (!this.#picture) {
      this.#picture = true;
      events.firstPicture?.();
      if (this.#wanted) this.#start();
    }
    if (!this.#actor && painter.stats.people > 0 && stage.cover.amount < 0.5) {
      this.#actor = true;
      events.firstActor?.();
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
    // Until there is a picture nothing else is asked for.
    if (!this.#picture) return;
    for (const [i, ahead] of LOOK_AHEAD.entries()) {
      const at = Math.min(timeline.duration - 1, t + ahead);
      if (at < 0) continue;
      void painter.prepare([programme.stageAt(at)], (LOOK_AHEAD.length - i) * 10).then(
        () => {
          if (i === 0) this.#dirty = true;
        },
        () => undefined,
      );
    }
    const keep = booth.attend(timeline, t);
    if (this.#sound) {
      desk.attend(t);
      desk.keepOnly(keep);
    }
  }

  #tell(now: boolean): void {
    const { programme, events } = this.#parts;
    const seconds = performance.now() / 1000;
    const timeline: Timeline = programme.timeline();
    const t = this.clock.now();
    const captions = captionsAt(timeline, t);
    const key = captions.map((c) => `${c.line} ${c.text}`).join(' ');
    if (key !== this.#captions) {
      this.#captions = key;
      events.captions?.(captions);
    }
    if (!now && seconds - this.#told < 0.2) return;
    this.#told = seconds;
    events.time?.(t, timeline.duration);
  }
}
