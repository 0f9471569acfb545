/**
 * Draws shots of empty places through the real painter and lens, to be held beside the reference's two pictures:
 *   npx deno run -A --unstable-webgpu tests/scenes/place-shots.ts OUT [names]
 */
import { mkdirSync } from 'node:fs';
import process from 'node:process';
import type { MeshData } from '../../engine/src/picture/mesh-data.ts';
import type { MeshJob } from '../../engine/src/picture/workshop.ts';
import type { Stage, Vec3 } from '../../engine/src/stage/stage.ts';
import { HOUSE_LOOK } from '../../engine/src/timeline/look.ts';
import type { Hour, PlaceKind, Weather } from '../../engine/src/timeline/place.ts';
import { writePng } from './darkroom.ts';

const [out = '/tmp/places', only = ''] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const { Painter } = await import('../../engine/src/picture/frame/painter.ts');
const { bareCanvas } = await import('../../engine/src/picture/frame/bare-canvas.ts');
const { makersOf } = await import('../../engine/src/picture/frame/makers.ts');
const { makePropPart, makeSetPart } = await import('../../engine/src/picture/sets/jobs.ts');

const W = 960;
const H = 540;
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

interface Shot {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly hour: Hour;
  readonly weather: Weather;
  readonly interior: boolean;
  readonly from: Vec3;
  readonly to: Vec3;
  readonly fov: number;
  readonly light: Stage['light'];
}
const NOIR: Stage['light'] = {
  key: { azimuth: -500, elevation: 700, colour: 0xffc890, level: 480, hardness: 300 },
  fill: { azimuth: 900, colour: 0x34507c, level: 50 },
  rim: { azimuth: 3000, elevation: 500, colour: 0x6d9cff, level: 260 },
  ambient: { sky: 0x34507c, ground: 0x2a130a, level: 190 },
  practicals: 1000,
  haze: 300,
  exposure: 0,
};
const DAWN: Stage['light'] = {
  key: { azimuth: -2500, elevation: 260, colour: 0xffa45c, level: 1100, hardness: 600 },
  fill: { azimuth: 600, colour: 0xc09a9a, level: 140 },
  rim: { azimuth: -2600, elevation: 300, colour: 0xffa050, level: 500 },
  ambient: { sky: 0xa08aa0, ground: 0x5a4030, level: 420 },
  practicals: 400,
  haze: 300,
  exposure: 0,
};
const DAY: Stage['light'] = {
  key: { azimuth: -700, elevation: 700, colour: 0xfff2dc, level: 1000, hardness: 700 },
  fill: { azimuth: 800, colour: 0xbfd4f2, level: 160 },
  rim: { azimuth: 2800, elevation: 500, colour: 0xffffff, level: 200 },
  ambient: { sky: 0xbfd4f2, ground: 0x6a5a44, level: 480 },
  practicals: 1000,
  haze: 150,
  exposure: 0,
};
const MOON: Stage['light'] = {
  key: { azimuth: 900, elevation: 700, colour: 0x8fb0f0, level: 260, hardness: 700 },
  fill: { azimuth: -800, colour: 0x34507c, level: 40 },
  rim: { azimuth: 2600, elevation: 500, colour: 0x7fa0ff, level: 260 },
  ambient: { sky: 0x3a5688, ground: 0x1c1712, level: 200 },
  practicals: 1000,
  haze: 250,
  exposure: 0,
};
const SHOTS: readonly Shot[] = [
  {
    name: 'diner-booth',
    kind: 'diner',
    hour: 'night',
    weather: 'rain',
    interior: true,
    from: [-1.7, 1.27, 0.75],
    to: [-1.75, 0.98, -2.2],
    fov: 27,
    light: NOIR,
  },
  {
    name: 'pier-dawn',
    kind: 'water',
    hour: 'dawn',
    weather: 'clear',
    interior: false,
    from: [0.5, 1.5, 5.2],
    to: [0.2, 1.5, -3],
    fov: 26,
    light: DAWN,
  },
  {
    name: 'hill-dawn',
    kind: 'hill',
    hour: 'dawn',
    weather: 'clear',
    interior: false,
    from: [-0.5, 1.35, 3.4],
    to: [-0.6, 1.45, -3],
    fov: 20,
    light: DAWN,
  },
  {
    name: 'living-night',
    kind: 'living-room',
    hour: 'night',
    weather: 'clear',
    interior: true,
    from: [0.2, 1.4, 3.9],
    to: [0, 0.95, -1],
    fov: 34,
    light: NOIR,
  },
  {
    name: 'street-rain',
    kind: 'street',
    hour: 'night',
    weather: 'rain',
    interior: false,
    from: [1.2, 1.5, 6.4],
    to: [-0.4, 1.5, -3],
    fov: 34,
    light: MOON,
  },
  {
    name: 'forest-fog',
    kind: 'forest',
    hour: 'day',
    weather: 'fog',
    interior: false,
    from: [0.3, 1.5, 6],
    to: [0, 1.4, -3],
    fov: 34,
    light: DAY,
  },
  {
    name: 'kitchen-day',
    kind: 'kitchen',
    hour: 'day',
    weather: 'clear',
    interior: true,
    from: [0.4, 1.4, 4.2],
    to: [-0.1, 0.95, -1],
    fov: 34,
    light: DAY,
  },
  {
    name: 'yard-snow',
    kind: 'yard',
    hour: 'day',
    weather: 'snow',
    interior: false,
    from: [0.6, 1.5, 7],
    to: [-0.2, 1.4, -3],
    fov: 34,
    light: DAY,
  },
  {
    name: 'camp-night',
    kind: 'camp',
    hour: 'night',
    weather: 'clear',
    interior: false,
    from: [0.2, 1.3, 4.4],
    to: [0, 0.8, -1.5],
    fov: 34,
    light: MOON,
  },
  {
    name: 'car-night',
    kind: 'vehicle',
    hour: 'night',
    weather: 'rain',
    interior: false,
    from: [0.1, 1.1, 2.7],
    to: [0, 0.86, -0.4],
    fov: 30,
    light: MOON,
  },
  {
    name: 'living-reverse',
    kind: 'living-room',
    hour: 'day',
    weather: 'clear',
    interior: true,
    from: [-1.9, 1.4, -1.9],
    to: [1.4, 1.1, 2],
    fov: 36,
    light: DAY,
  },
  {
    name: 'bar-side',
    kind: 'bar',
    hour: 'night',
    weather: 'clear',
    interior: true,
    from: [-2.4, 1.3, 1.6],
    to: [1, 1, -1.4],
    fov: 34,
    light: NOIR,
  },
];
for (const s of SHOTS) {
  if (only && !only.split(',').includes(s.name)) continue;
  const place = {
    id: s.kind,
    kind: s.kind,
    guessed: false,
    interior: s.interior,
    name: s.kind,
    hour: s.hour,
    weather: s.weather,
    dressing: [],
    capacity: 2,
    seed: 7,
  };
  const stage: Stage = {
    t: 0 as never,
    scene: 0,
    shot: s.name,
    place,
    camera: {
      position: s.from,
      target: s.to,
      roll: 0,
      fov: (s.fov * Math.PI) / 180,
      focus: Math.hypot(s.to[0] - s.from[0], s.to[1] - s.from[1], s.to[2] - s.from[2]) * 0.92,
      aperture: 0.02,
    },
    people: [],
    props: [],
    doors: {},
    light: s.light,
    clock: 6.2,
    titles: [],
    cover: { amount: 0, colour: 0 },
  };
  await painter.prepare([stage]);
  const t = performance.now();
  for (let i = 0; i < 3; i++) painter.paint(stage, look);
  const row = Math.ceil((W * 4) / 256) * 256;
  const buffer = device.createBuffer({ size: row * H, usage: 0x08 | 0x01 });
  const enc = device.createCommandEncoder();
  enc.copyTextureToBuffer({ texture: bare.texture() as GPUTexture }, { buffer, bytesPerRow: row }, [W, H]);
  device.queue.submit([enc.finish()]);
  await buffer.mapAsync(1);
  writePng(`${out}/${s.name}.png`, W, H, new Uint8Array(buffer.getMappedRange()), bare.blueFirst());
  buffer.destroy();
  console.log(s.name, `${(performance.now() - t).toFixed(0)} ms for 3`, JSON.stringify(painter.stats));
}
process.exit(0);
