import { RATE } from './dsp/rate.ts';

/** A RIFF/WAVE file of 16-bit stereo at 48 kHz, with triangular dither from a counter (so that it is the same twice). */
export const wavOf = (left: Float32Array, right: Float32Array): Uint8Array => {
  const n = left.length;
  const bytes = new Uint8Array(44 + n * 4);
  const view = new DataView(bytes.buffer);
  const tag = (at: number, text: string) => {
    for (let i = 0; i < 4; i++) bytes[at + i] = text.charCodeAt(i);
  };
  tag(0, 'RIFF');
  view.setUint32(4, 36 + n * 4, true);
  tag(8, 'WAVE');
  tag(12, 'fmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 2, true);
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE * 4, true);
  view.setUint16(32, 4, true);
  view.setUint16(34, 16, true);
  tag(36, 'data');
  view.setUint32(40, n * 4, true);
  for (let i = 0; i < n; i++) {
    view.setInt16(44 + i * 4, quantised(left[i]!, i * 2), true);
    view.setInt16(46 + i * 4, quantised(right[i]!, i * 2 + 1), true);
  }
  return bytes;
};

const quantised = (x: number, n: number): number => {
  const a = Math.imul(n ^ 0x5bd1e995, 0x9e3779b1) >>> 16;
  const b = Math.imul(n ^ 0x27d4eb2f, 0x85ebca6b) >>> 16;
  const y = Math.round(x * 32767 + (a - b) / 65536);
  return y < -32768 ? -32768 : Math.min(y, 32767);
};
