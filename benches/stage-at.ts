/**
 * Cost of one `stageAt`: the specimen's two people in the diner, and a scene of two minutes with eight.
 *
 *   node --import tsx --conditions source benches/stage-at.ts
 */
import { fromSeconds } from '@kinetoscope/engine/base/time';
import { specimenTimeline } from '@kinetoscope/engine/stage/specimen';
import { stageAt } from '@kinetoscope/engine/stage/stage-at';

const film = specimenTimeline();
const cast = Array.from({ length: 8 }, (_, i) => ({
  ...(film.cast[i % 2] as (typeof film.cast)[number]),
  id: `p${i}`,
  seed: i,
}));
const crowd = {
  ...film,
  cast: [...film.cast, ...cast],
  stances: [
    ...film.stances,
    ...cast.map((p, i) => ({
      scene: 1,
      person: p.id,
      kind: 'stand' as const,
      x: i * 300 - 1200,
      y: 0,
      z: 800,
      yaw: i * 300,
      blend: 0,
      start: fromSeconds(3),
      duration: fromSeconds(30),
    })),
  ],
};

for (const [name, timeline] of [
  ['2 people', film],
  ['10 people', crowd],
] as const) {
  const times: number[] = [];
  for (let k = 0; k < 3000; k++) {
    const t = fromSeconds(3 + ((k * 0.0137) % 29.9));
    const start = performance.now();
    stageAt(timeline, t);
    times.push(performance.now() - start);
  }
  times.splice(0, 500);
  times.sort((a, b) => a - b);
  const at = (q: number) => (times[Math.floor(times.length * q)] as number).toFixed(3);
  console.log(`stageAt, ${name}: median ${at(0.5)} ms, 99 % ${at(0.99)} ms`);
}
