import { between, pick } from '../base/random.ts';
import type { Age, VoiceSpec } from '../timeline/person.ts';

/** Mean fundamental of the embedded voices at size 1000, hertz (reference/sound.md; flite 2.2). */
const BASE_PITCH: Readonly<Record<VoiceSpec['base'], number>> = {
  slt: 163,
  rms: 104,
  awb: 128,
  kal16: 108,
  kal: 108,
};

/** How far two voices are apart: under 0.12 a listener mixes them up. */
export const voiceDistance = (a: VoiceSpec, b: VoiceSpec): number => {
  const ratio = a.pitch > b.pitch ? a.pitch / b.pitch : b.pitch / a.pitch;
  return (
    (a.base === b.base ? 0 : 0.14) +
    (ratio - 1) +
    Math.abs(a.rate - b.rate) / 2500 +
    Math.abs(a.breath - b.breath) / 4000
  );
};

/**
 * A voice for a part: drawn by the person's seed, redrawn up to 12 times while it is too near one already cast.
 */
export const voiceFor = (
  seed: number,
  sex: 'female' | 'male',
  age: Age,
  build: string | undefined,
  taken: readonly VoiceSpec[],
): VoiceSpec => {
  let best: VoiceSpec | undefined;
  let room = -1;
  for (let n = 0; n < 12; n++) {
    const base: VoiceSpec['base'] =
      sex === 'female' || age === 'child'
        ? 'slt'
        : pick(['rms', 'awb', 'kal16', 'rms'] as const, seed, 'base', n);
    const [low, high] =
      age === 'child'
        ? [1270, 1400]
        : age === 'teen'
          ? sex === 'female'
            ? [1080, 1220]
            : [1080, 1180]
          : sex === 'female'
            ? age === 'old'
              ? [860, 980]
              : [900, 1120]
            : build === 'heavy' || build === 'muscular'
              ? [820, 920]
              : age === 'old'
                ? [880, 1010]
                : [880, 1100];
    const size = Math.round(between(low ?? 900, high ?? 1100, seed, 'size', n));
    const voice: VoiceSpec = {
      base,
      size,
      rate: Math.round(between(age === 'old' ? 860 : 930, age === 'old' ? 980 : 1090, seed, 'rate', n)),
      range: Math.round(between(850, age === 'child' ? 1350 : 1200, seed, 'range', n)),
      breath: Math.round(between(0, age === 'old' ? 420 : 260, seed, 'breath', n)),
      pitch: Math.round((BASE_PITCH[base] * size) / 1000),
    };
    const space = taken.reduce((least, v) => Math.min(least, voiceDistance(v, voice)), 9);
    if (space > room) {
      room = space;
      best = voice;
    }
    if (room >= 0.12) break;
  }
  return best as VoiceSpec;
};
