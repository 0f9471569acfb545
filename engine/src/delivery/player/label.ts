import type { Timeline } from '../../timeline/timeline.ts';

/** What a voice's witness means to an audience. */
const VOICES: Readonly<Record<string, string>> = {
  murmur: 'murmured by the engine',
  'flite-2.2': 'Flite 2.2, a speech synthesiser',
};

/** What the page says of how the film was made, from its witnesses alone: "AI" only where a trained model took part. */
export const labelOf = (timeline: Timeline, voiceWitness: readonly string[] = []): string => {
  const models = [...new Set(timeline.witness.filter((w) => w.by === 'model').map((w) => w.source))];
  const recordings = timeline.witness.some((w) => w.by === 'recording');
  const voices =
    voiceWitness.length > 0
      ? ` Voices: ${[...new Set(voiceWitness)].map((v) => VOICES[v] ?? v).join('; ')}.`
      : '';
  const by =
    models.length > 0 ? `Performed by software, with AI (${models.join(', ')})` : 'Performed by software';
  return `${by}${recordings ? ', with recorded voices' : ''}. The words are the screenplay\u2019s.${voices}`;
};
