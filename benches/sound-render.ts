/**
 * Renders a timeline's sound to WAV and prints what can be measured: loudness, true peak, bands, how far the dialogue
 * stands over the rest, the largest jump between samples, and the speed.
 *
 *   node --import tsx --conditions source benches/sound-render.ts [TIMELINE.json] [--manner murmured] [-o out.wav]
 *
 * Without a timeline it renders the specimen.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { cuesOf } from '@kinetoscope/engine/sound/cues/slices';
import { renderSound } from '@kinetoscope/engine/sound/voices/render';
import { wavOf } from '@kinetoscope/engine/sound/wav';
import { specimenTimeline } from '@kinetoscope/engine/stage/specimen';
import type { Manner } from '@kinetoscope/engine/timeline/look';
import type { Timeline } from '@kinetoscope/engine/timeline/timeline';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { manner: { type: 'string' }, out: { type: 'string', short: 'o' }, ensemble: { type: 'string' } },
});
let timeline: Timeline = positionals[0]
  ? (JSON.parse(readFileSync(positionals[0], 'utf8')) as Timeline)
  : specimenTimeline();
if (values.manner)
  timeline = {
    ...timeline,
    manner: values.manner as Manner,
    look: { ...timeline.look, manner: values.manner as Manner },
  };
if (values.ensemble)
  timeline = {
    ...timeline,
    look: { ...timeline.look, score: { ...timeline.look.score, ensemble: values.ensemble as 'piano' } },
  };
if (timeline.cues.length === 0 || values.manner || values.ensemble)
  timeline = { ...timeline, cues: cuesOf(timeline) };
const { left, right, report } = await renderSound(timeline);
console.log(JSON.stringify(report, null, 1));
if (values.out) writeFileSync(values.out, wavOf(left, right));
