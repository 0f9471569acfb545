/**
 * Measures every ensemble at every tension step, every layer of ambience and every foley sound, and writes the gains
 * that bring each to its wish: `levels.generated.ts` in score, ambience and foley. Run after changing how any of them
 * is made:  node --import tsx --conditions source scripts/fit-sound.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FLICKS_PER_SECOND, fromSeconds } from '@kinetoscope/engine/base/time';
import { buildLayer } from '@kinetoscope/engine/sound/ambience/build';
import { LAYERS } from '@kinetoscope/engine/sound/ambience/layer';
import { FOLEY_LEVELS } from '@kinetoscope/engine/sound/foley/levels.generated';
import { FOLEY_WISHES } from '@kinetoscope/engine/sound/foley/wishes';
import { SoundGraph } from '@kinetoscope/engine/sound/graph';
import { LoudnessMeter } from '@kinetoscope/engine/sound/loudness';
import { SCORE_LEVEL } from '@kinetoscope/engine/sound/score/levels';
import { SCORE_LEVELS } from '@kinetoscope/engine/sound/score/levels.generated';
import { type Cue, FOLEY, type ScoreCue } from '@kinetoscope/engine/timeline/cue';
import { HOUSE_LOOK } from '@kinetoscope/engine/timeline/look';
import { emptyTimeline, type Timeline } from '@kinetoscope/engine/timeline/timeline';

const N = 128;
const left = new Float32Array(N);
const right = new Float32Array(N);
/** Keeps the limiter out of the measurement. */
const DOWN = -15;

const measure = (cues: Cue[], seconds: number) => {
  const timeline: Timeline = {
    ...emptyTimeline(HOUSE_LOOK),
    manner: 'spoken',
    duration: seconds * FLICKS_PER_SECOND,
    cues,
  };
  const graph = new SoundGraph(timeline, { rate: 48_000 });
  const meter = new LoudnessMeter();
  for (let at = 0; at < seconds * 48_000; at += N) {
    graph.fill(left, right, N);
    meter.add(left, right, N);
  }
  return meter.result();
};

const round = (x: number) => Math.round(x * 10) / 10;
const here = (path: string) => fileURLToPath(new URL(`../engine/src/sound/${path}`, import.meta.url));
const write = (path: string, name: string, table: unknown) => {
  const file = here(path);
  const old = readFileSync(file, 'utf8');
  const head = old.slice(0, old.indexOf(`export const ${name}`));
  const type = /export const \w+: ([^=]+) =/.exec(old)![1]!;
  writeFileSync(file, `${head}export const ${name}: ${type} = ${JSON.stringify(table, null, 2)};\n`);
};
const power = (lufs: number) => 10 ** (lufs / 10);
const level = (p: number) => 10 * Math.log10(p);

const only = process.argv[2];

if (!only || only === 'score') {
  const modes = ['major', 'lydian', 'dorian', 'minor', 'phrygian'] as const;
  const table: Record<string, number[]> = {};
  for (const ensemble of Object.keys(SCORE_LEVELS) as ScoreCue['ensemble'][]) {
    table[ensemble] = [0, 1, 2, 3, 4].map((step) => {
      let sum = 0;
      for (let k = 0; k < 5; k++) {
        const cue: Cue = {
          kind: 'score',
          start: 0,
          duration: fromSeconds(28),
          scene: 0,
          seed: (k * 0x9e3779b1) >>> 0,
          tempo: 72_000,
          tonic: 46 + k * 2,
          mode: modes[k]!,
          ensemble,
          tension: [[0, 100 + step * 200]],
          gain: DOWN * 100,
          fadeIn: 1,
          fadeOut: 1,
        };
        sum += power(measure([cue], 28).integrated - DOWN);
      }
      const found = level(sum / 5);
      console.log('score', ensemble, step, found.toFixed(2));
      return round(SCORE_LEVELS[ensemble][step]! + SCORE_LEVEL - found);
    });
  }
  write('score/levels.generated.ts', 'SCORE_LEVELS', table);
}

if (!only || only === 'ambience') {
  const table: Record<string, number> = {};
  for (const name of LAYERS) {
    const body = buildLayer(name);
    body.clear(4711);
    const meter = new LoudnessMeter();
    for (let at = 0; at < 60 * 48_000; at += N) {
      left.fill(0);
      right.fill(0);
      body.render(left, right, N, at, 1);
      meter.add(left, right, N);
    }
    const blocks: number[] = [];
    for (let i = 0; i + 3 < meter.hops.length; i++)
      blocks.push((meter.hops[i]! + meter.hops[i + 1]! + meter.hops[i + 2]! + meter.hops[i + 3]!) / 4);
    blocks.sort((a, b) => b - a);
    const top = blocks.slice(0, blocks.length >> 2);
    const found = -0.691 + level(top.reduce((a, b) => a + b, 0) / top.length);
    console.log('ambience', name, found.toFixed(2), 'peak', meter.result().truePeak.toFixed(1));
    table[name] = round(-39 - found);
  }
  write('ambience/levels.generated.ts', 'LAYER_LEVELS', table);
}

if (!only || only === 'foley') {
  const table: Record<string, number> = {};
  for (const sound of FOLEY) {
    let sum = 0;
    for (let k = 0; k < 6; k++) {
      const cue: Cue = {
        kind: 'foley',
        start: fromSeconds(0.2),
        duration: fromSeconds(2),
        scene: 0,
        seed: k,
        sound,
        surface: k % 2 ? 'stone' : 'wood',
        x: 0,
        y: 0,
        z: 800,
        strength: 1000,
        gain: DOWN * 100,
      };
      sum += power(measure([cue], 3.2).momentary - DOWN);
    }
    const found = level(sum / 6);
    console.log('foley', sound, found.toFixed(2));
    table[sound] = round((FOLEY_LEVELS[sound] ?? 0) + FOLEY_WISHES[sound] - found);
  }
  write('foley/levels.generated.ts', 'FOLEY_LEVELS', table);
}
