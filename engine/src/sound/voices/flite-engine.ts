import { ConsoleStdout, File, OpenFile, PreopenDirectory, WASI } from '@bjorn3/browser_wasi_shim';

/** What the engine gave: mono at its own rate, and its phones [name, start, end] in seconds at that rate. */
export interface FliteSpeech {
  readonly pcm: Float32Array;
  readonly rate: number;
  readonly phones: ReadonlyArray<readonly [string, number, number]>;
}

/** Runs Flite 2.2 (WASI) for one utterance. `settings` go to `--setf`. */
export const runFlite = async (
  module: WebAssembly.Module,
  voice: string,
  text: string,
  settings: Readonly<Record<string, number>>,
): Promise<FliteSpeech> => {
  let printed = '';
  const decoder = new TextDecoder();
  const file = new File([]);
  const dir = new PreopenDirectory('.', new Map([['o.wav', file]]));
  const set = Object.entries(settings).flatMap(([k, v]) => ['--setf', `${k}=${v.toFixed(4)}`]);
  const args = ['flite', '-voice', voice, '-psdur', ...set, '-t', text, '-o', 'o.wav'];
  const out = new ConsoleStdout((bytes) => {
    printed += decoder.decode(bytes);
  });
  const wasi = new WASI(args, [], [new OpenFile(new File([])), out, new ConsoleStdout(() => {}), dir], {
    debug: false,
  });
  const instance = await WebAssembly.instantiate(module, { wasi_snapshot_preview1: wasi.wasiImport });
  wasi.start(instance as { exports: { memory: WebAssembly.Memory; _start: () => unknown } });
  const wav = file.data;
  if (wav.length < 46) throw new Error('flite gave no sound');
  const view = new DataView(wav.buffer, wav.byteOffset, wav.byteLength);
  const pcm = new Float32Array((wav.length - 44) >> 1);
  for (let i = 0; i < pcm.length; i++) pcm[i] = view.getInt16(44 + 2 * i, true) / 32768;
  let t = 0;
  const phones = printed
    .trim()
    .split(/\s+/)
    .filter((x) => x.includes(':'))
    .map((x): readonly [string, number, number] => {
      const [phone = 'pau', end = '0'] = x.split(':');
      const from = t;
      t = Number(end);
      return [phone, from, t];
    });
  return { pcm, rate: view.getUint32(24, true), phones };
};
