import { FLICKS_PER_SECOND, type Flicks } from '../../base/time.ts';
import { mixPlan } from '../../sound/mix/plan.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import type { DeskAnswer, DeskMessage } from './desk-messages.ts';
import { BEHIND, REFILL, type SoundWindow, soundWindow } from './sound-window.ts';

const RATE = 48_000;
const FLICKS_PER_SAMPLE = FLICKS_PER_SECOND / RATE;

/** Steps of the device's clock are smoothed; beyond this it has really jumped, seconds. */
const JUMPED = 0.12;
const SMOOTHING = 0.03;

/**
 * The page's sound: one AudioContext, one worklet, a volume. The device is opened by `open` and not before: browsers
 * want a gesture, and a first picture needs none of it.
 */
export class SoundDesk {
  readonly #workletUrl: string | URL;
  readonly #wall: () => number;
  #context: AudioContext | undefined;
  #node: AudioWorkletNode | undefined;
  #gain: GainNode | undefined;
  #opening: Promise<boolean> | undefined;
  #timeline: Timeline | undefined;
  #window: SoundWindow | undefined;
  #volume = 1;
  #offset: number | undefined;
  #heard = 0;
  readonly #lines = new Map<string, Float32Array>();
  readonly #posted = new Set<string>();
  /** What was asked of the mixer last has begun: film time, and the device's second at which it is heard. */
  onStarted: (at: Flicks, second: number) => void = () => undefined;
  /** The device went away or was taken: the film goes on by the page's clock. */
  onLost: () => void = () => undefined;

  constructor(workletUrl: string | URL, wall: () => number = () => performance.now() / 1000) {
    this.#workletUrl = workletUrl;
    this.#wall = wall;
  }

  /** True when sound comes out. */
  get running(): boolean {
    return this.#node !== undefined && this.#context?.state === 'running';
  }

  /**
   * The device's second that the ear hears now. The device tells its time in steps of its buffer and its latency
   * roughly: both are smoothed along the page's clock, so that motion stays even, and it never goes back.
   */
  heard(): number {
    const c = this.#context;
    if (!c) return this.#heard;
    const wall = this.#wall();
    const measured = c.currentTime - (c.outputLatency || c.baseLatency || 0) - wall;
    if (this.#offset === undefined || Math.abs(measured - this.#offset) > JUMPED) this.#offset = measured;
    else this.#offset += (measured - this.#offset) * SMOOTHING;
    this.#heard = Math.max(this.#heard, wall + this.#offset);
    return this.#heard;
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
    this.#context ??= new AudioContext({ sampleRate: RATE, latencyHint: 'balanced' });
    const context = this.#context;
    if (context.state !== 'running') {
      // Without a gesture this never settles: do not wait for it longer than a moment.
      await Promise.race([context.resume(), new Promise((r) => setTimeout(r, 300))]);
      if ((context.state as string) !== 'running') return false;
    }
    if (this.#node === undefined) {
      await context.audioWorklet.addModule(this.#workletUrl);
      const node = new AudioWorkletNode(context, 'kinetoscope-mixer', {
        numberOfInputs: 0,
        outputChannelCount: [2],
      });
      node.port.onmessage = ({ data }: MessageEvent<DeskAnswer>) =>
        this.onStarted(data.at * FLICKS_PER_SAMPLE, data.frame / RATE);
      node.onprocessorerror = () => this.onLost();
      this.#node = node;
      this.#gain = new GainNode(context, { gain: this.#volume });
      node.connect(this.#gain).connect(context.destination);
      context.onstatechange = () => {
        if (context.state !== 'running') this.onLost();
      };
      if (this.#window) this.#postPlan(this.#window);
      for (const [id, samples] of this.#lines) this.#postLine(id, samples);
    }
    return true;
  }

  /** Takes a plan; what is about to sound at `t` is given to the mixer. */
  plan(timeline: Timeline, t: Flicks): void {
    this.#timeline = timeline;
    this.#window = undefined;
    this.attend(t);
  }

  /** Sees that the mixer has the part of the film around `t`. */
  attend(t: Flicks): void {
    const timeline = this.#timeline;
    if (timeline === undefined) return;
    const w = this.#window;
    const enough =
      w !== undefined &&
      (t >= w.from + BEHIND / 2 || w.from === 0) &&
      (t + REFILL <= w.to || w.to >= timeline.duration);
    if (enough) return;
    this.#window = soundWindow(timeline, t);
    this.#postPlan(this.#window);
  }

  line(id: string, samples: Float32Array): void {
    this.#lines.set(id, samples);
    this.#posted.delete(id);
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
    this.attend(at);
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

  #postPlan(window: SoundWindow): void {
    if (this.#node) this.#post({ kind: 'plan', plan: mixPlan(window.timeline) });
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
