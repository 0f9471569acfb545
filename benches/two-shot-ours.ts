import process from 'node:process';
import { fromSeconds } from '../engine/src/base/time.ts';
import { diskFonts } from '../engine/src/delivery/file/disk-fonts.ts';
import { cacheFolder, DiskStore } from '../engine/src/delivery/file/disk-store.ts';
import { FrameReader } from '../engine/src/delivery/file/frame-reader.ts';
import { bareCanvas } from '../engine/src/picture/frame/bare-canvas.ts';
import { makersOf } from '../engine/src/picture/frame/makers.ts';
import { Painter } from '../engine/src/picture/frame/painter.ts';
import { TitleSetter } from '../engine/src/picture/titles/title-setter.ts';
import { WorkshopHere } from '../engine/src/picture/workshop-here.ts';
import { specimenTimeline } from '../engine/src/stage/specimen.ts';
import { stageAt } from '../engine/src/stage/stage-at.ts';

/** Runs under Deno: the specimen's two-shot in its diner, moving; `two-shot-ours.ts width height`; one JSON line. */
const [width = 1280, height = 720] = process.argv.slice(2).map(Number);
const FRAMES = 6;
const adapter = await navigator.gpu.requestAdapter();
if (!adapter) {
  process.stdout.write(`${JSON.stringify({ skipped: 'no Vulkan adapter' })}\n`);
  process.exit(0);
}
const device = await adapter.requestDevice();
const canvas = bareCanvas(device, width, height);
const timeline = specimenTimeline();
const { look } = timeline;
const fonts = diskFonts();
const painter = await Painter.create({
  canvas: canvas.canvas,
  device,
  width,
  height,
  look,
  makers: makersOf(new WorkshopHere(new DiskStore(cacheFolder())), fonts),
  titles: new TitleSetter(fonts),
  compileAhead: false,
});
const reader = new FrameReader(device, canvas, width, height);
const stages = Array.from({ length: FRAMES }, (_, i) => stageAt(timeline, fromSeconds(17.5 + i / 24)));
await painter.prepare(stages);
for (const s of stages) {
  painter.paint(s, look);
  await reader.take();
}
const cpu = process.cpuUsage();
const from = performance.now();
for (const s of stages) {
  painter.paint(s, look);
  await reader.take();
}
const spent = process.cpuUsage(cpu);
process.stdout.write(
  `${JSON.stringify({
    scene: 'two-shot',
    wall: (performance.now() - from) / FRAMES,
    cpu: (spent.user + spent.system) / 1000 / FRAMES,
    triangles: painter.stats.triangles,
  })}\n`,
);
process.exit(0);
