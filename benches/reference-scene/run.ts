import process from 'node:process';
import { dot, Fn, float, fract, mix, pass, renderOutput, screenUV, uniform, vec3, vec4 } from 'three/tsl';
import { ACESFilmicToneMapping, RenderPipeline, SRGBColorSpace, WebGPURenderer } from 'three/webgpu';
import { FrameReader } from '../../engine/src/delivery/file/frame-reader.ts';
import { bareCanvas } from '../../engine/src/picture/frame/bare-canvas.ts';
import { referenceScene } from './scene.ts';

/** Runs under Deno: `run.ts [width height frames]`; one JSON line. */
const [width = 1280, height = 720, frames = 8] = process.argv.slice(2).map(Number);
const host = globalThis as unknown as Record<string, unknown>;
let tick: (t: number) => void = () => {};
host.requestAnimationFrame = (f: (t: number) => void) => {
  tick = f;
  return 1;
};
const adapter = await navigator.gpu.requestAdapter();
if (!adapter) {
  process.stdout.write(`${JSON.stringify({ skipped: 'no Vulkan adapter' })}\n`);
  process.exit(0);
}
const device = await adapter.requestDevice();
const canvas = bareCanvas(device, width, height);
const renderer = new WebGPURenderer({ canvas: canvas.canvas, device, antialias: false });
await renderer.init();
renderer.setSize(width, height, false);
renderer.shadowMap.enabled = true;
const { scene, camera, update, triangles, meshes } = referenceScene();
const seed = uniform(0);
const post = new RenderPipeline(renderer);
post.outputColorTransform = false;
post.outputNode = Fn(() => {
  const c = renderOutput(pass(scene, camera), ACESFilmicToneMapping, SRGBColorSpace).rgb.toVar();
  const l = dot(c, vec3(0.2126, 0.7152, 0.0722));
  c.assign(mix(vec3(l), c, 1.12));
  c.assign(c.mul(vec3(1.04, 1, 0.95)).add(vec3(-0.01, 0, 0.02).mul(l.oneMinus())));
  c.assign(mix(c, c.mul(c).mul(vec3(3).sub(c.mul(2))), 0.35));
  const d = screenUV.sub(0.5);
  c.mulAssign(float(1).sub(dot(d, d).mul(0.55)));
  c.addAssign(
    fract(
      dot(screenUV, vec3(12.9898, 78.233, 0).xy)
        .sin()
        .mul(43758.5)
        .add(seed),
    )
      .sub(0.5)
      .mul(0.05),
  );
  return vec4(c, 1);
})();
let t = 0;
renderer.setAnimationLoop(() => {
  update(t);
  seed.value = t % 1;
  post.render();
});
const reader = new FrameReader(device, canvas, width, height);
const draw = async (): Promise<void> => {
  t += 1 / 30;
  tick(t * 1000);
  await reader.take();
};
for (let i = 0; i < 3; i++) await draw();
const cpu = process.cpuUsage();
const from = performance.now();
for (let i = 0; i < frames; i++) await draw();
const spent = process.cpuUsage(cpu);
process.stdout.write(
  `${JSON.stringify({
    scene: 'reference',
    wall: (performance.now() - from) / frames,
    cpu: (spent.user + spent.system) / 1000 / frames,
    triangles,
    meshes,
    adapter: adapter.info.description,
  })}\n`,
);
process.exit(0);
