import { type Flicks, fromSeconds } from '../../base/time.ts';

/**
 * Film time in a page. It runs by whatever ticks most truly: the sound device once it runs, else the page's own
 * clock. Playing, pausing and seeking are the viewer's; nothing here knows the film.
 */
export class FilmClock {
  readonly #wall: () => number;
  #source: () => number;
  #playing = false;
  /** Film time at `#since` of the source. */
  #at: Flicks = 0;
  #since = 0;
  #end: Flicks = Number.MAX_SAFE_INTEGER;

  /** @param wall seconds, monotonic. */
  constructor(wall: () => number = () => performance.now() / 1000) {
    this.#wall = wall;
    this.#source = wall;
  }

  get playing(): boolean {
    return this.#playing;
  }

  /** Film time now, never past the end. */
  now(): Flicks {
    if (!this.#playing) return this.#at;
    return Math.max(0, Math.min(this.#end, this.#at + fromSeconds(this.#source() - this.#since)));
  }

  end(at: Flicks): void {
    const t = this.now();
    this.#end = at;
    this.#at = Math.min(t, at);
    this.#since = this.#source();
  }

  play(): void {
    if (this.#playing) return;
    this.#since = this.#source();
    this.#playing = true;
  }

  pause(): void {
    this.#at = this.now();
    this.#playing = false;
  }

  seek(t: Flicks): void {
    this.#at = Math.max(0, Math.min(t, this.#end));
    this.#since = this.#source();
  }

  /** Runs by another clock (seconds, monotonic) from here on, without a jump; undefined = the page's own. */
  follow(source: (() => number) | undefined): void {
    const t = this.now();
    this.#source = source ?? this.#wall;
    this.#at = t;
    this.#since = this.#source();
  }

  /** What the source really tells: at its second `second` the film was at `t`. */
  anchor(t: Flicks, second: number): void {
    if (!this.#playing) return;
    this.#at = t;
    this.#since = second;
  }
}
