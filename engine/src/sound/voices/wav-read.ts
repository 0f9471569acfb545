import { KinetoscopeError } from '../../base/errors.ts';

/** Samples of a WAVE file (PCM 16, 24, 32 or float 32), channels averaged. Throws a KinetoscopeError on any other. */
export const readWav = (bytes: Uint8Array): { readonly samples: Float32Array; readonly rate: number } => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tag = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));
  if (bytes.length < 44 || tag(0) !== 'RIFF' || tag(8) !== 'WAVE')
    throw new KinetoscopeError('not a WAVE file');
  let format = 0;
  let channels = 1;
  let rate = 0;
  let bits = 0;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const size = view.getUint32(at + 4, true);
    if (tag(at) === 'fmt ' && at + 24 <= bytes.length) {
      format = view.getUint16(at + 8, true);
      channels = view.getUint16(at + 10, true);
      rate = view.getUint32(at + 12, true);
      bits = view.getUint16(at + 22, true);
      if (format === 0xfffe && size >= 26) format = view.getUint16(at + 32, true);
    } else if (tag(at) === 'data') {
      const width = bits >> 3;
      const sample = sampler(view, format, bits);
      if (!sample || channels < 1 || rate < 4000) break;
      const frames = Math.floor(Math.min(size, bytes.length - at - 8) / (width * channels));
      const samples = new Float32Array(frames);
      for (let i = 0; i < frames; i++) {
        let sum = 0;
        for (let c = 0; c < channels; c++) sum += sample(at + 8 + (i * channels + c) * width);
        samples[i] = sum / channels;
      }
      return { samples, rate };
    }
    at += 8 + size + (size & 1);
  }
  throw new KinetoscopeError('not a WAVE file of PCM or 32-bit float samples');
};

const sampler = (view: DataView, format: number, bits: number): ((at: number) => number) | undefined => {
  if (format === 1 && bits === 16) return (at) => view.getInt16(at, true) / 32768;
  if (format === 1 && bits === 24)
    return (at) =>
      ((view.getInt8(at + 2) << 16) | (view.getUint8(at + 1) << 8) | view.getUint8(at)) / 8388608;
  if (format === 1 && bits === 32) return (at) => view.getInt32(at, true) / 2147483648;
  if (format === 3 && bits === 32) return (at) => view.getFloat32(at, true);
  return undefined;
};
