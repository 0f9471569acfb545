/// Entry of the page's voice worker: says lines with the embedded voice, murmurs those it cannot say, or not yet.
import { MurmurVoice } from '../../sound/voices/murmur-voice.ts';
import type { Voice } from '../../sound/voices/voice.ts';
import type { VoiceAnswer, VoiceOrder, VoiceReady } from './voice-booth.ts';

const murmur = new MurmurVoice();
let embedded: Voice | undefined;
let coming = false;

const port = self as unknown as {
  postMessage(m: VoiceAnswer | VoiceReady, transfer?: Transferable[]): void;
  onmessage: ((e: MessageEvent<VoiceOrder>) => void) | null;
};

/** Fetches the embedded voice (21 MB) when a film first speaks; meanwhile lines are murmured. */
const send = async (url: string): Promise<void> => {
  if (coming) return;
  coming = true;
  try {
    const [{ FliteVoice }, answer] = await Promise.all([import('../../sound/voices/flite.ts'), fetch(url)]);
    if (!answer.ok) throw new Error(`the voice engine: ${answer.status}`);
    const module = await WebAssembly.compileStreaming(answer);
    embedded = new FliteVoice(async () => module);
    port.postMessage({ ready: true });
  } catch {
    // Asked again by the next line that should be spoken.
    coming = false;
  }
};

port.onmessage = async ({ data }) => {
  const { n, line, person, manner } = data;
  const standIn = manner === 'spoken' && embedded === undefined;
  if (standIn) void send(data.engine);
  let voice: Voice = manner === 'spoken' ? (embedded ?? murmur) : murmur;
  let said = await voice.say(line, person).catch(() => undefined);
  if (said === undefined || said.rate !== 48_000) {
    voice = murmur;
    said = await murmur.say(line, person);
  }
  const samples = said.samples as Float32Array<ArrayBuffer>;
  port.postMessage({ n, samples, phones: said.phones ?? line.phones, voice: voice.name, standIn }, [
    samples.buffer,
  ]);
};
