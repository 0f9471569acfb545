/**
 * Draws the places that headings name as the house plays them (heading, set, light plan, painter, lens), in a sheet:
 *   npx deno run -A --unstable-webgpu tests/scenes/places-headings.ts OUT.png WIDTHxHEIGHT COLUMNS "EXT. POND - DAY" ...
 * `all` stands for every kind of place by day and by night.
 */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { AS_WRITTEN } from '../../engine/src/audience/settings.ts';
import { lightPlan } from '../../engine/src/direction/light.ts';
import { placeOf } from '../../engine/src/film/place-of.ts';
import type { MeshData } from '../../engine/src/picture/mesh-data.ts';
import type { MeshJob } from '../../engine/src/picture/workshop.ts';
import { setPlan } from '../../engine/src/stage/sets/build.ts';
import type { Stage, Vec3 } from '../../engine/src/stage/stage.ts';
import { HOUSE_LOOK } from '../../engine/src/timeline/look.ts';
import { PLACE_KINDS, type Place } from '../../engine/src/timeline/place.ts';
import { writePng } from './darkroom.ts';

const [out = '/tmp/places/headings.png', size = '480x270', columnsText = '4', ...wanted] =
  process.argv.slice(2);
mkdirSync(dirname(out), { recursive: true });
const [W, H] = size.split('x').map(Number) as [number, number];
const { Painter } = await import('../../engine/src/picture/frame/painter.ts');
const { bareCanvas } = await import('../../engine/src/picture/frame/bare-canvas.ts');
const { makersOf } = await import('../../engine/src/picture/frame/makers.ts');
const { makePropPart, makeSetPart } = await import('../../engine/src/picture/sets/jobs.ts');

const adapter = await navigator.gpu.requestAdapter();
const device = (await adapter?.requestDevice()) as GPUDevice;
device.addEventListener('uncapturederror', (e) =>
  console.error((e as GPUUncapturedErrorEvent).error.message.slice(0, 900)),
);
const bare = bareCanvas(device, W, H);
const workshop = {
  build: (job: MeshJob): Promise<Readonly<Record<string, MeshData>>> =>
    Promise.resolve(job.make === 'set' ? makeSetPart(job) : job.make === 'prop' ? makePropPart(job) : {}),
};
const look = { ...HOUSE_LOOK, ratio: 1778 };
const painter = await Painter.create({
  canvas: bare.canvas,
  width: W,
  height: H,
  makers: makersOf(workshop),
  titles: { prepare: () => Promise.resolve(), image: () => undefined } as never,
  look,
  device,
});

const kindPlace = (kind: Place['kind'], hour: Place['hour']): Place => {
  const place: Place = {
    id: kind,
    kind,
    guessed: false,
    interior: true,
    name: kind,
    hour,
    weather: 'clear',
    dressing: [],
    capacity: 2,
    seed: 7,
  };
  return { ...place, interior: kind === 'vehicle' || setPlan(place).height > 0 };
};
const places: Place[] = wanted.flatMap((h) =>
  h === 'all'
    ? PLACE_KINDS.flatMap((kind) => [kindPlace(kind, 'day'), kindPlace(kind, 'night')])
    : [placeOf(h, '', [], 2, undefined)],
);

const columns = Math.min(Number(columnsText), places.length);
const rows = Math.ceil(places.length / columns);
const sheet = new Uint8Array(W * columns * H * rows * 4);
const row = Math.ceil((W * 4) / 256) * 256;
const buffer = device.createBuffer({ size: row * H, usage: 0x08 | 0x01 });
for (const [n, place] of places.entries()) {
  const plan = setPlan(place);
  const inside = plan.height > 0;
  const car = place.kind === 'vehicle' && place.interior;
  const from: Vec3 = car ? [0, 1.05, 2.9] : [0.35, 1.5, plan.depth / 2000 + (inside ? 2.2 : 3.2)];
  const to: Vec3 = car ? [0, 0.85, 0] : [0, inside ? 1.15 : 1.4, -1];
  const stage: Stage = {
    t: 0 as never,
    scene: n,
    shot: `${n}`,
    place,
    camera: { position: from, target: to, roll: 0, fov: 0.66, focus: from[2], aperture: 0.004 },
    people: [],
    props: [],
    doors: {},
    light: lightPlan(place, plan, look, 0.3, AS_WRITTEN, 1),
    clock: 6.2,
    titles: [],
    cover: { amount: 0, colour: 0 },
  };
  await painter.prepare([stage]);
  for (let i = 0; i < 3; i++) painter.paint(stage, look);
  const enc = device.createCommandEncoder();
  enc.copyTextureToBuffer({ texture: bare.texture() as GPUTexture }, { buffer, bytesPerRow: row }, [W, H]);
  device.queue.submit([enc.finish()]);
  await buffer.mapAsync(1);
  const d = new Uint8Array(buffer.getMappedRange());
  const x0 = (n % columns) * W;
  const y0 = Math.floor(n / columns) * H;
  for (let y = 0; y < H; y++)
    sheet.set(d.subarray(y * row, y * row + W * 4), ((y0 + y) * W * columns + x0) * 4);
  buffer.unmap();
  console.log(place.kind, place.name, place.hour, JSON.stringify(painter.stats));
}
writePng(out, W * columns, H * rows, sheet, bare.blueFirst());
process.exit(0);
