import type { Timeline } from '../../timeline/timeline.ts';
import { toDecibels } from '../dsp/decibels.ts';
import { QUANTUM, RATE, sampleAt } from '../dsp/rate.ts';
import { SoundGraph } from '../graph.ts';
import { LoudnessMeter } from '../loudness.ts';
import { bandsOf, centroidOf, largestJump } from '../measure.ts';
import { murmurLine } from '../murmur/murmur.ts';
import { nodeFlite } from './node-flite.ts';
import type { Voice } from './voice.ts';

export interface SoundReport {
  readonly seconds: number;
  readonly lufs: number;
  readonly truePeak: number;
  readonly limited: number;
  readonly stems: Readonly<Record<string, number>>;
  /** Dialogue over everything else while somebody speaks, dB. */
  readonly dialogueOverRest: number;
  readonly bands: Readonly<Record<string, number>>;
  readonly centroid: number;
  readonly jump: { readonly jump: number; readonly at: number };
  readonly cues: Readonly<Record<string, number>>;
  readonly voiceSeconds: number;
  readonly mixSeconds: number;
  readonly overruns: number;
  readonly murmured: number;
}

/** Renders a whole timeline under Node, with every line voiced in its manner, and measures it. */
export const renderSound = async (
  timeline: Timeline,
  voice: Voice = nodeFlite(),
): Promise<{ left: Float32Array; right: Float32Array; report: SoundReport }> => {
  const graph = new SoundGraph(timeline, { rate: RATE });
  const cast = new Map(timeline.cast.map((p) => [p.id, p]));
  const began = performance.now();
  let overruns = 0;
  let murmured = 0;
  if (timeline.manner !== 'silent')
    for (const line of timeline.lines) {
      const person = cast.get(line.speaker);
      if (!person) continue;
      if (timeline.manner === 'spoken') {
        try {
          const spoken = await voice.say(line, person);
          overruns += spoken.witness?.length ?? 0;
          graph.addLine(line.id, spoken.samples);
          continue;
        } catch {
          murmured++;
        }
      }
      graph.addLine(line.id, murmurLine(line, person));
    }
  const voiced = performance.now();
  const total = Math.ceil(sampleAt(timeline.duration) / QUANTUM) * QUANTUM;
  const left = new Float32Array(total);
  const right = new Float32Array(total);
  const blockLeft = new Float32Array(QUANTUM);
  const blockRight = new Float32Array(QUANTUM);
  const meters = Object.fromEntries(Object.keys(graph.stems).map((k) => [k, new LoudnessMeter()]));
  const meter = new LoudnessMeter();
  const spans = timeline.lines.map((l) => [sampleAt(l.start), sampleAt(l.start + l.duration)] as const);
  let speech = 0;
  let rest = 0;
  let span = 0;
  let mixing = 0;
  for (let at = 0; at < total; at += QUANTUM) {
    const t = performance.now();
    graph.fill(blockLeft, blockRight, QUANTUM);
    mixing += performance.now() - t;
    left.set(blockLeft, at);
    right.set(blockRight, at);
    meter.add(blockLeft, blockRight, QUANTUM);
    for (const [name, s] of Object.entries(graph.stems)) meters[name]!.add(s.left, s.right, QUANTUM);
    while (span < spans.length && spans[span]![1] <= at) span++;
    const s = spans[span];
    if (s && s[0] <= at && timeline.manner !== 'silent') {
      const { dialogue, foley, ambience, score } = graph.stems;
      for (let i = 0; i < QUANTUM; i++) {
        speech += dialogue.left[i]! ** 2 + dialogue.right[i]! ** 2;
        rest +=
          (foley.left[i]! + ambience.left[i]! + score.left[i]!) ** 2 +
          (foley.right[i]! + ambience.right[i]! + score.right[i]!) ** 2;
      }
    }
  }
  const result = meter.result();
  const mono = left.map((x, i) => (x + right[i]!) / 2);
  const count: Record<string, number> = {};
  for (const c of timeline.cues) {
    const key = c.kind === 'foley' ? c.sound : c.kind;
    count[key] = (count[key] ?? 0) + 1;
  }
  const round = (x: number) => Math.round(x * 100) / 100;
  const jumpLeft = largestJump(left);
  return {
    left,
    right,
    report: {
      seconds: round(total / RATE),
      lufs: round(result.integrated),
      truePeak: round(result.truePeak),
      limited: round(toDecibels(graph.limited)),
      stems: Object.fromEntries(Object.entries(meters).map(([k, m]) => [k, round(m.result().integrated)])),
      dialogueOverRest: round(toDecibels(Math.sqrt(speech / (rest || 1)))),
      bands: bandsOf(mono),
      centroid: Math.round(centroidOf(mono)),
      jump: { jump: round(jumpLeft.jump), at: round(jumpLeft.at / RATE) },
      cues: count,
      voiceSeconds: round((voiced - began) / 1000),
      mixSeconds: round(mixing / 1000),
      overruns,
      murmured,
    },
  };
};
