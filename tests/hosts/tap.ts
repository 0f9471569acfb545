import type { Page } from 'playwright-core';

/** A worklet that hands on every sample it is given, in order, however busy the page is. */
const TAP = `registerProcessor('tap', class extends AudioWorkletProcessor {
  process([input]) { if (input[0]) this.port.postMessage({ frame: currentFrame, left: input[0].slice() }); return true; }
});`;

/**
 * Lays a tap on whatever the page connects to its loudspeakers, before its own scripts run; the page knows nothing of
 * it. Its context must bypass the page's policy, which forbids scripts of others.
 */
export const layTap = async (page: Page): Promise<void> => {
  await page.addInitScript((source) => {
    const connect = AudioNode.prototype.connect as (...a: unknown[]) => AudioNode;
    const host = globalThis as unknown as { tapped: { frame: number; left: Float32Array }[] };
    host.tapped = [];
    AudioNode.prototype.connect = function (this: AudioNode, ...to: unknown[]) {
      if (to[0] instanceof AudioDestinationNode) {
        const context = this.context as AudioContext;
        void context.audioWorklet.addModule(`data:text/javascript,${encodeURIComponent(source)}`).then(() => {
          const tap = new AudioWorkletNode(context, 'tap', { numberOfOutputs: 0 });
          tap.port.onmessage = ({ data }) => host.tapped.push(data);
          connect.call(this, tap);
        });
      }
      return connect.apply(this, to);
    } as typeof AudioNode.prototype.connect;
  }, TAP);
};

/** Runs in the page: seconds that the tap has kept. */
export const tappedSeconds = (): number =>
  (globalThis as unknown as { tapped: { left: Float32Array }[] }).tapped.reduce(
    (n, b) => n + b.left.length,
    0,
  ) / 48_000;

/** Waits until so many seconds went to the loudspeakers, silence included, since the tap was emptied. */
export const sounded = async (page: Page, seconds: number): Promise<void> => {
  while ((await page.evaluate(tappedSeconds)) < seconds) await page.waitForTimeout(100);
};

/** All that was heard since the tap was laid or `forget` was called: left samples and the device frame of the first. */
export const heard = async (page: Page, forget = false): Promise<{ frame: number; left: Float32Array }> => {
  const { frame, text } = await page.evaluate((f) => {
    const host = globalThis as unknown as { tapped: { frame: number; left: Float32Array }[] };
    const blocks = host.tapped;
    if (f) host.tapped = [];
    const bytes = new Uint8Array(blocks.reduce((n, b) => n + b.left.byteLength, 0));
    let at = 0;
    for (const b of blocks) {
      bytes.set(new Uint8Array(b.left.buffer, b.left.byteOffset, b.left.byteLength), at);
      at += b.left.byteLength;
    }
    let binary = '';
    for (let i = 0; i < bytes.length; i += 32_768)
      binary += String.fromCharCode(...bytes.subarray(i, i + 32_768));
    return { frame: blocks[0]?.frame ?? 0, text: btoa(binary) };
  }, forget);
  const buffer = Buffer.from(text, 'base64');
  return {
    frame,
    left: new Float32Array(buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.length)),
  };
};

export const rms = (samples: Float32Array): number =>
  Math.sqrt(samples.reduce((s, x) => s + x * x, 0) / Math.max(1, samples.length));

/** The largest step from one sample to the next: a click is a large one. */
export const largestStep = (samples: Float32Array): number => {
  let most = 0;
  for (let i = 1; i < samples.length; i++)
    most = Math.max(most, Math.abs((samples[i] as number) - (samples[i - 1] as number)));
  return most;
};
