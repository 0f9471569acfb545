/// Entry of the page's AudioWorklet: the same SoundGraph that writes files, filled one render quantum at a time.

import { SoundGraph } from '../../sound/graph.ts';
import type { MixPlan } from '../../sound/mix/plan.ts';
import type { DeskMessage } from './desk-messages.ts';

declare const registerProcessor: (name: string, processor: unknown) => void;
declare const currentFrame: number;
declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}

class Mixer extends AudioWorkletProcessor {
  #graph: SoundGraph | undefined;
  #playing = false;
  #at = 0;
  /** A short ramp on start, stop and seek, so that none of them clicks. */
  #gain = 0;
  readonly #waiting: [string, Float32Array][] = [];

  constructor() {
    super();
    this.port.onmessage = ({ data }: MessageEvent<DeskMessage>) => this.#take(data);
  }

  #take(m: DeskMessage): void {
    switch (m.kind) {
      case 'plan':
        this.#plan(m.plan);
        break;
      case 'line':
        if (this.#graph) this.#graph.addLine(m.id, m.samples);
        else this.#waiting.push([m.id, m.samples]);
        break;
      case 'drop':
        for (const id of m.ids) this.#graph?.removeLine(id);
        break;
      case 'play':
        this.#seek(m.at);
        this.#playing = true;
        this.port.postMessage({ kind: 'started', at: m.at, frame: currentFrame });
        break;
      case 'stop':
        this.#playing = false;
        break;
    }
  }

  #plan(plan: MixPlan): void {
    if (this.#graph) this.#graph.replaceTimeline(plan);
    else {
      this.#graph = new SoundGraph(plan, { rate: 48_000 });
      this.#graph.seek(this.#at);
      for (const [id, samples] of this.#waiting.splice(0)) this.#graph.addLine(id, samples);
    }
  }

  #seek(at: number): void {
    this.#at = at;
    this.#graph?.seek(at);
    this.#gain = 0;
  }

  process(_inputs: unknown, outputs: Float32Array[][]): boolean {
    const [left, right] = outputs[0] ?? [];
    if (!left || !right || !this.#graph || (!this.#playing && this.#gain === 0)) return true;
    const n = left.length;
    this.#graph.fill(left, right, n);
    this.#at += n;
    const to = this.#playing ? 1 : 0;
    if (this.#gain !== to) {
      const step = (to - this.#gain) / n;
      for (let i = 0; i < n; i++) {
        this.#gain += step;
        left[i] = (left[i] as number) * this.#gain;
        right[i] = (right[i] as number) * this.#gain;
      }
      this.#gain = to;
    }
    return true;
  }
}

registerProcessor('kinetoscope-mixer', Mixer);
