/// Entry of the page's AudioWorklet: the same SoundGraph that writes files, filled one render quantum at a time.

import { SoundGraph } from '../../sound/graph.ts';
import type { MixPlan } from '../../sound/mix/plan.ts';
import type { DeskAnswer, DeskMessage } from './desk-messages.ts';

declare const registerProcessor: (name: string, processor: unknown) => void;
declare const currentFrame: number;
declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}

/** Samples over which sound comes and goes on play, pause and seek, so that none of them clicks: 10.7 ms. */
const RAMP = 512;

class Mixer extends AudioWorkletProcessor {
  #graph: SoundGraph | undefined;
  #playing = false;
  #gain = 0;
  /** Where to go on once what sounds has faded. */
  #goTo: number | undefined;
  readonly #lines = new Map<string, Float32Array>();

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
        this.#lines.set(m.id, m.samples);
        this.#graph?.addLine(m.id, m.samples);
        break;
      case 'drop':
        for (const id of m.ids) {
          this.#lines.delete(id);
          this.#graph?.removeLine(id);
        }
        break;
      case 'play':
        this.#goTo = m.at;
        this.#playing = true;
        break;
      case 'stop':
        this.#playing = false;
        this.#goTo = undefined;
        break;
    }
  }

  #plan(plan: MixPlan): void {
    if (this.#graph) {
      this.#graph.replaceTimeline(plan);
      return;
    }
    this.#graph = new SoundGraph(plan, { rate: 48_000 });
    for (const [id, samples] of this.#lines) this.#graph.addLine(id, samples);
  }

  process(_inputs: unknown, outputs: Float32Array[][]): boolean {
    const [left, right] = outputs[0] ?? [];
    const graph = this.#graph;
    if (!left || !right || !graph) return true;
    if (this.#goTo !== undefined && this.#gain === 0) {
      graph.seek(this.#goTo);
      const answer: DeskAnswer = { kind: 'started', at: this.#goTo, frame: currentFrame };
      this.port.postMessage(answer);
      this.#goTo = undefined;
    }
    if (!this.#playing && this.#gain === 0) return true;
    graph.fill(left, right, left.length);
    const to = this.#playing && this.#goTo === undefined ? 1 : 0;
    if (this.#gain !== to) this.#fade(left, right, to);
    return true;
  }

  #fade(left: Float32Array, right: Float32Array, to: 0 | 1): void {
    const step = (to === 1 ? 1 : -1) / RAMP;
    for (let i = 0; i < left.length; i++) {
      this.#gain = Math.min(1, Math.max(0, this.#gain + step));
      left[i] = (left[i] as number) * this.#gain;
      right[i] = (right[i] as number) * this.#gain;
    }
  }
}

registerProcessor('kinetoscope-mixer', Mixer);
