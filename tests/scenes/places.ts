/**
 * Draws places from their master view under simple lights, for looking at:
 *   npx deno run -A --unstable-webgpu tests/scenes/places.ts OUT [kinds] [hours] [WIDTHxHEIGHT] [weather] [quality]
 * Kinds and hours are comma-separated (`all` kinds by default, `day,night`). Writes OUT/places.png, a contact sheet, or
 * one picture for a single kind and hour. `props` as kind draws every prop.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { deflateSync } from 'node:zlib';
import type { MeshData } from '../../engine/src/picture/mesh-data.ts';
import type { MeshJob } from '../../engine/src/picture/workshop.ts';
import type { Stage } from '../../engine/src/stage/stage.ts';
import {
  type Hour,
  PLACE_KINDS,
  type Place,
  type PlaceKind,
  type Weather,
} from '../../engine/src/timeline/place.ts';
import { PROP_KINDS } from '../../engine/src/timeline/prop.ts';

const [
  out = '/tmp/places',
  kindsText = 'all',
  hoursText = 'day,night',
  sizeText = '384x216',
  weather = 'clear',
  quality = 'good',
] = process.argv.slice(2);
const kinds = kindsText === 'all' ? [...PLACE_KINDS] : (kindsText.split(',') as PlaceKind[]);
const hours = hoursText.split(',') as Hour[];
const [w, h] = sizeText.split('x').map(Number) as [number, number];
mkdirSync(out, { recursive: true });

let tick: (t: number) => void = () => undefined;
Object.assign(globalThis, {
  self: globalThis,
  requestAnimationFrame: (f: (t: number) => void) => {
    tick = f;
    return 1;
  },
  cancelAnimationFrame: () => undefined,
});
const THREE = await import('three/webgpu');
const { makeSetPart, makePropPart } = await import('../../engine/src/picture/sets/jobs.ts');
const { SetModel } = await import('../../engine/src/picture/sets/set-model.ts');
const { PropModel } = await import('../../engine/src/picture/props/prop-model.ts');
const { setPlan } = await import('../../engine/src/stage/sets/build.ts');
const { SCENE_LIGHT } = await import('../../engine/src/picture/scene-light.ts');
const { setAir } = await import('../../engine/src/picture/sets/air-of.ts');

const adapter = await navigator.gpu.requestAdapter();
const device = (await adapter?.requestDevice()) as GPUDevice;
device.addEventListener('uncapturederror', (e) =>
  console.log('GPU', (e as GPUUncapturedErrorEvent).error.message.slice(0, 1500)),
);
let texture: GPUTexture | undefined;
const context = {
  d: undefined as unknown as GPUCanvasConfiguration,
  configure(d: GPUCanvasConfiguration) {
    this.d = d;
  },
  unconfigure() {},
  getConfiguration() {
    return this.d;
  },
  getCurrentTexture() {
    texture ??= device.createTexture({ size: [w, h], format: this.d.format, usage: 0x10 | 0x01 });
    return texture;
  },
};
const canvas = {
  width: w,
  height: h,
  style: {},
  getContext: () => context,
  addEventListener() {},
  removeEventListener() {},
  setAttribute() {},
};
const renderer = new THREE.WebGPURenderer({
  canvas: canvas as unknown as HTMLCanvasElement,
  device,
  antialias: true,
});
await renderer.init();
renderer.setSize(w, h, false);
renderer.toneMapping = THREE.ACESFilmicToneMapping;
renderer.shadowMap.enabled = true;
renderer.shadowMap.type = THREE.PCFShadowMap;
const row = Math.ceil((w * 4) / 256) * 256;
const buffer = device.createBuffer({ size: row * h, usage: 0x08 | 0x01 });
const read = async (): Promise<Uint8Array> => {
  const enc = device.createCommandEncoder();
  enc.copyTextureToBuffer({ texture: texture as GPUTexture }, { buffer, bytesPerRow: row }, [w, h]);
  device.queue.submit([enc.finish()]);
  await buffer.mapAsync(1);
  const d = new Uint8Array(buffer.getMappedRange().slice(0));
  buffer.unmap();
  const rgb = new Uint8Array(w * h * 3);
  const swap = context.d.format.startsWith('bgra');
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      const s = y * row + x * 4;
      const t = (y * w + x) * 3;
      rgb[t] = d[s + (swap ? 2 : 0)] as number;
      rgb[t + 1] = d[s + 1] as number;
      rgb[t + 2] = d[s + (swap ? 0 : 2)] as number;
    }
  return rgb;
};
const png = (file: string, rgb: Uint8Array, width: number, height: number): void => {
  const raw = Buffer.alloc((width * 3 + 1) * height);
  for (let y = 0; y < height; y++)
    raw.set(rgb.subarray(y * width * 3, (y + 1) * width * 3), y * (width * 3 + 1) + 1);
  const table = new Int32Array(256).map((_, n) => {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    return c;
  });
  const crc = (b: Uint8Array): number => {
    let c = -1;
    for (const v of b) c = (table[(c ^ v) & 255] as number) ^ (c >>> 8);
    return (c ^ -1) >>> 0;
  };
  const chunk = (t: string, b: Uint8Array): Buffer => {
    const q = Buffer.concat([Buffer.from(t), b]);
    const l = Buffer.alloc(4);
    const c = Buffer.alloc(4);
    l.writeUInt32BE(b.length);
    c.writeUInt32BE(crc(q));
    return Buffer.concat([l, q, c]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  head[9] = 2;
  writeFileSync(
    file,
    Buffer.concat([
      Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
      chunk('IHDR', head),
      chunk('IDAT', deflateSync(raw, { level: 3 })),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
};

const workshop = {
  build: (job: MeshJob): Promise<Readonly<Record<string, MeshData>>> =>
    Promise.resolve(job.make === 'set' ? makeSetPart(job) : job.make === 'prop' ? makePropPart(job) : {}),
};

const scene = new THREE.Scene();
const camera = new THREE.PerspectiveCamera(34, w / h, 0.12, 260);
const key = new THREE.DirectionalLight(0xffffff, 2);
key.castShadow = true;
key.shadow.mapSize.set(1024, 1024);
key.shadow.camera.near = 0.5;
key.shadow.camera.far = 30;
key.shadow.bias = -0.0008;
key.shadow.normalBias = 0.02;
Object.assign(key.shadow.camera, { left: -7, right: 7, top: 7, bottom: -7 });
const rim = new THREE.DirectionalLight(0x6d9cff, 0.4);
const sky = new THREE.HemisphereLight(0x8899bb, 0x3a2a1a, 1);
const lamps = Array.from({ length: 4 }, () => new THREE.PointLight(0xffffff, 0, 0, 2));
scene.add(key, key.target, rim, sky, ...lamps);
renderer.setAnimationLoop(() => void renderer.render(scene, camera));

const stageOf = (place: Place | undefined, practicals: number): Stage =>
  ({
    t: 0,
    scene: 0,
    shot: '',
    ...(place ? { place } : {}),
    camera: { position: [0, 1.5, 6], target: [0, 1, 0], roll: 0, fov: 0.6, focus: 5, aperture: 0.02 },
    people: [],
    props: [],
    doors: {},
    light: { practicals },
    clock: 4.3,
    titles: [],
    cover: { amount: 0, colour: 0 },
  }) as unknown as Stage;

const LIGHT: Readonly<
  Record<
    Hour,
    {
      key: number;
      k: number;
      from: readonly [number, number, number];
      sky: number;
      s: number;
      ground: number;
    }
  >
> = {
  day: { key: 0xfff2dc, k: 2.6, from: [-4, 6, 5], sky: 0xbfd4f2, s: 1.15, ground: 0x5a4c3a },
  dawn: { key: 0xffa868, k: 2.4, from: [-7, 3, -4], sky: 0xb08a9a, s: 0.8, ground: 0x4a3428 },
  dusk: { key: 0xff8a4a, k: 1.3, from: [7, 2.4, -4], sky: 0x6a5a88, s: 0.55, ground: 0x33241f },
  night: { key: 0x7f9fe0, k: 0.42, from: [4, 6, 2], sky: 0x34507c, s: 0.3, ground: 0x1c130c },
};

const pictures: Uint8Array[] = [];
const shoot = async (place: Place): Promise<void> => {
  const plan = setPlan(place);
  const model = new SetModel(place, plan, workshop);
  await model.request(quality as 'good', 0);
  scene.add(model.object);
  const light = LIGHT[place.hour];
  const inside = plan.height > 0;
  const grey = place.weather === 'clear' ? 1 : 0.5;
  key.color.setHex(inside && place.hour === 'night' ? 0xffc890 : light.key);
  key.intensity = inside ? (place.hour === 'night' ? 1.5 : 2.6) : light.k * 1.5 * grey;
  key.position.set(...(inside ? ([-2.5, 4.2, 6] as const) : light.from));
  rim.intensity = place.hour === 'night' ? 0.3 : 0.15;
  rim.position.set(1, 3, -6);
  sky.color.setHex(light.sky);
  sky.groundColor.setHex(light.ground);
  sky.intensity = light.s * (inside ? 2.6 : 2.4);
  const fov = inside ? 40 : 38;
  const far = plan.depth / 2000 + (inside ? 2.2 : 3.5);
  const p: [number, number, number] = place.kind === 'vehicle' ? [0, 1.05, 2.9] : [0.35, 1.5, far];
  const q: [number, number, number] = place.kind === 'vehicle' ? [0, 0.85, 0] : [0, inside ? 1.12 : 1.35, -1];
  camera.fov = fov;
  camera.position.set(...p);
  camera.lookAt(...q);
  camera.updateProjectionMatrix();
  const stage = stageOf(place, 1000);
  SCENE_LIGHT.clock.value = stage.clock;
  model.update(stage, { ...stage.camera, position: p, target: q });
  const best = [...model.lamps].sort(
    (a, b) =>
      b.level / (1 + Math.hypot(b.position[0], b.position[2])) -
      a.level / (1 + Math.hypot(a.position[0], a.position[2])),
  );
  lamps.forEach((l, i) => {
    const from = best[i];
    l.intensity = from ? from.level * 2.2 : 0;
    if (from) {
      l.position.set(from.position[0], from.position[1] + 0.28, from.position[2]);
      l.color.setHex(from.colour);
    }
  });
  const t = performance.now();
  for (let i = 0; i < 3; i++) tick(i * 33);
  pictures.push(await read());
  console.log(
    place.kind,
    place.hour,
    `${(performance.now() - t).toFixed(0)} ms, ${renderer.info.render.triangles} triangles, ${renderer.info.render.drawCalls} calls`,
  );
  model.dispose();
};

let columns = hours.length * Math.max(1, Math.round(4 / hours.length));
if (kindsText === 'props') {
  columns = 1;
  setAir({ hour: 'day', weather: 'clear', interior: true } as Place, 1);
  const across = 12;
  let i = 0;
  const shown = PROP_KINDS.filter((k) => k !== 'tree');
  for (const kind of shown) {
    const model = new PropModel(
      { id: kind, prop: kind, noun: kind, position: [0, 0, 0], rotation: [0, 0, 0, 1], size: 0.8, tint: 0 },
      workshop,
    );
    await model.request('good', 0);
    model.place({
      id: kind,
      prop: kind,
      noun: kind,
      position: [((i % across) - 5.5) * 1.05, (3 - Math.floor(i / across)) * 1.05, 0],
      rotation: [0.23, -0.25, 0.06, 0.94],
      size: 0.8,
      tint: 0,
    });
    model.object.quaternion.normalize();
    scene.add(model.object);
    i++;
  }
  scene.background = new THREE.Color(0.12, 0.13, 0.14);
  key.position.set(-3, 5, 8);
  sky.intensity = 1.4;
  camera.fov = 40;
  camera.position.set(0, 0.4, 11.2);
  camera.lookAt(0, 0.4, 0);
  camera.updateProjectionMatrix();
  for (let k = 0; k < 3; k++) tick(k * 33);
  pictures.push(await read());
  console.log(shown.join(' '));
} else
  for (const kind of kinds)
    for (const hour of hours)
      await shoot({
        id: kind,
        kind,
        guessed: false,
        interior: true,
        name: kind,
        hour,
        weather: weather as Weather,
        dressing: [],
        capacity: 4,
        seed: 7,
        ...(setPlan({
          id: kind,
          kind,
          guessed: false,
          interior: true,
          name: '',
          hour,
          weather: 'clear',
          dressing: [],
          capacity: 2,
          seed: 7,
        }).height === 0
          ? { interior: false }
          : {}),
      });

columns = Math.min(columns, pictures.length);
const rows = Math.ceil(pictures.length / columns);
const sheet = new Uint8Array(w * columns * h * rows * 3);
pictures.forEach((p, i) => {
  const x0 = (i % columns) * w;
  const y0 = Math.floor(i / columns) * h;
  for (let y = 0; y < h; y++)
    sheet.set(p.subarray(y * w * 3, (y + 1) * w * 3), ((y0 + y) * w * columns + x0) * 3);
});
png(`${out}/places.png`, sheet, w * columns, h * rows);
process.exit(0);
