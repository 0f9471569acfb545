import { FLICKS_PER_SECOND, type Flicks } from '../../base/time.ts';
import { type MixPlan, mixPlan } from '../../sound/mix/plan.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import type { DeskMessage } from './desk-messages.ts';

const RATE = 48_000;
const FLICKS_PER_SAMPLE = FLICKS_PER_SECOND / RATE;

/** The page's sound: one AudioContext, one worklet, a volume. Nothing is made before the viewer's first gesture. */
export class SoundDesk {
  readonly #workletUrl: string | URL;
  #context: AudioContext | undefined;
  #node: AudioWorkletNode | undefined;
  #gain: GainNode | undefined;
  #opening: Promise<boolean> | undefined;
  #plan: MixPlan | undefined;
  #volume = 1;
  readonly #lines = new Map<string, Float32Array>();
  readonly #posted = new Set<string>();

  constructor(workletUrl: string | URL) {
    this.#workletUrl = workletUrl;
  }

  /** True when sound comes out. */
  get running(): boolean {
    return this.#node !== undefined && this.#context?.state === 'running';
  }

  /** Seconds of the sound device, less what lies in its buffers: what the ear hears now. */
  heard(): number {
    const c = this.#context;
    return c ? c.currentTime - (c.outputLatency || c.baseLatency || 0) : 0;
  }

  /** Opens the device; settles with false where the browser still wants a gesture or has no sound. */
  open(): Promise<boolean> {
    this.#opening ??= this.#open().catch(() => false);
    const opening = this.#opening;
    void opening.then((ok) => {
      if (!ok) this.#opening = undefined;
    });
    return opening;
  }

  async #open(): Promise<boolean> {
    this.#context ??= new AudioContext({ sampleRate: RATE, latencyHint: 'playback' });
    const context = this.#context;
    if (context.state !== 'running') {
      // Without a gesture this never settles: do not wait for it longer than a moment.
      await Promise.race([context.resume(), new Promise((r) => setTimeout(r, 300))]);
      if ((context.state as string) !== 'running') return false;
    }
    if (this.#node === undefined) {
      await context.audioWorklet.addModule(this.#workletUrl);
      this.#node = new AudioWorkletNode(context, 'kinetoscope-mixer', {
        numberOfInputs: 0,
        outputChannelCount: [2],
      });
      this.#gain = new GainNode(context, { gain: this.#volume });
      this.#node.connect(this.#gain).connect(context.destination);
      if (this.#plan) this.#post({ kind: 'plan', plan: this.#plan });
      for (const [id, samples] of this.#lines) this.#postLine(id, samples);
    }
    return true;
  }

  plan(timeline: Timeline): void {
    this.#plan = mixPlan(timeline);
    this.#post({ kind: 'plan', plan: this.#plan });
  }

  line(id: string, samples: Float32Array): void {
    this.#lines.set(id, samples);
    this.#postLine(id, samples);
  }

  /** Forgets lines far from the play head: a feature's voices would not fit in memory. */
  keepOnly(ids: ReadonlySet<string>): void {
    const gone = [...this.#lines.keys()].filter((id) => !ids.has(id));
    for (const id of gone) {
      this.#lines.delete(id);
      this.#posted.delete(id);
    }
    if (gone.length > 0) this.#post({ kind: 'drop', ids: gone });
  }

  has(id: string): boolean {
    return this.#lines.has(id);
  }

  play(at: Flicks): void {
    this.#post({ kind: 'play', at: Math.round(at / FLICKS_PER_SAMPLE) });
  }

  stop(): void {
    this.#post({ kind: 'stop' });
  }

  /** 0..1, as a listener means it: half is half as loud, about -10 dB. */
  set volume(v: number) {
    this.#volume = v <= 0 ? 0 : v ** 1.66;
    if (this.#gain && this.#context)
      this.#gain.gain.setTargetAtTime(this.#volume, this.#context.currentTime, 0.02);
  }

  async close(): Promise<void> {
    await this.#context?.close();
    this.#context = undefined;
    this.#node = undefined;
  }

  #postLine(id: string, samples: Float32Array): void {
    if (!this.#node || this.#posted.has(id)) return;
    this.#posted.add(id);
    this.#post({ kind: 'line', id, samples });
  }

  #post(message: DeskMessage): void {
    this.#node?.port.postMessage(message);
  }
}
