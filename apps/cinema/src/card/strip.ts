import type { Flicks } from '@kinetoscope/engine/base/time';
import type { Timeline } from '@kinetoscope/engine/timeline/timeline';
import { tellingTimes } from './telling-shot.ts';

const WIDTH = 192;

/** The contact strip of what was shown: a small picture of each beat, taken as it passes. */
export class Strip {
  readonly #canvas: HTMLCanvasElement;
  #timeline: Timeline | undefined;
  #times: ReturnType<typeof tellingTimes> = new Map();
  readonly #taken = new Map<string, HTMLCanvasElement>();

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
  }

  /** Right after a picture was drawn, while the canvas holds it. */
  painted(timeline: Timeline, t: Flicks): void {
    if (timeline !== this.#timeline) {
      this.#timeline = timeline;
      this.#times = tellingTimes(timeline);
    }
    const scene = timeline.scenes.findLast((s) => s.start <= t);
    const telling = scene && this.#times.get(scene.index);
    if (!scene || !telling || t < telling.at || t >= telling.shot.start + telling.shot.duration) return;
    const had = this.#taken.get(scene.beat);
    if (had?.dataset.shot === `${telling.shot.id} ${telling.at}`) return;
    const small = document.createElement('canvas');
    small.width = WIDTH;
    small.height = Math.round((WIDTH * this.#canvas.height) / Math.max(1, this.#canvas.width));
    small.dataset.shot = `${telling.shot.id} ${telling.at}`;
    small.getContext('2d')?.drawImage(this.#canvas, 0, 0, small.width, small.height);
    this.#taken.set(scene.beat, small);
  }

  /** As data addresses, by beat. */
  pictures(): Record<string, string> {
    return Object.fromEntries([...this.#taken].map(([beat, c]) => [beat, c.toDataURL('image/jpeg', 0.7)]));
  }
}
