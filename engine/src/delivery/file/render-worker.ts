import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { bareCanvas } from '../../picture/frame/bare-canvas.ts';
import { makersOf } from '../../picture/frame/makers.ts';
import { Painter } from '../../picture/frame/painter.ts';
import { TitleSetter } from '../../picture/titles/title-setter.ts';
import { WorkshopHere } from '../../picture/workshop-here.ts';
import { stageAt } from '../../stage/stage-at.ts';
import type { Look } from '../../timeline/look.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import { diskFonts } from './disk-fonts.ts';
import { DiskStore } from './disk-store.ts';
import { FrameReader } from './frame-reader.ts';
import { encodeReply, type Order, type Reply } from './messages.ts';

/** Entry of the process that draws: orders on standard input, pictures on standard output. Runs under Deno. */

const write = (bytes: Uint8Array): Promise<void> =>
  new Promise((done, fail) => process.stdout.write(bytes, (e) => (e ? fail(e) : done())));

const reply = async (r: Reply, data?: Uint8Array): Promise<void> => {
  await write(encodeReply(r));
  if (data) await write(data);
};

interface Open {
  readonly timeline: Timeline;
  readonly look: Look;
  readonly painter: Painter;
  readonly reader: FrameReader;
  readonly width: number;
  readonly height: number;
}

class NoAdapter extends Error {}

const open = async (o: Order & { readonly kind: 'open' }): Promise<Open & { readonly adapter: string }> => {
  const { gpu } = navigator as Partial<Navigator>;
  const adapter = await gpu?.requestAdapter({ powerPreference: 'high-performance' });
  if (!gpu || !adapter) throw new NoAdapter('no adapter');
  // Red first, so that what is read needs no turning round.
  gpu.getPreferredCanvasFormat = () => 'rgba8unorm';
  const device = await adapter.requestDevice();
  device.addEventListener('uncapturederror', (e) => {
    process.stderr.write(`${(e as GPUUncapturedErrorEvent).error.message.slice(0, 600)}\n`);
  });
  const { width, height, quality } = o;
  const timeline =
    typeof o.timeline === 'string'
      ? (JSON.parse(await readFile(o.timeline, 'utf8')) as Timeline)
      : o.timeline;
  const look = o.look ?? timeline.look;
  const canvas = bareCanvas(device, width, height);
  const workshop = new WorkshopHere(o.cache ? new DiskStore(o.cache) : undefined);
  const fonts = diskFonts();
  const painter = await Painter.create({
    canvas: canvas.canvas,
    device,
    width,
    height,
    quality,
    look,
    makers: makersOf(workshop, fonts),
    titles: new TitleSetter(fonts),
    compileAhead: false,
  });
  const reader = new FrameReader(device, canvas, width, height);
  return { timeline, look, painter, reader, width, height, adapter: adapter.info.description };
};

/** Draws ahead of reading by as many pictures as the reader holds; sends them in order. */
const draw = async (o: Open, times: readonly number[]): Promise<void> => {
  const waiting: Array<{ readonly t: number; readonly picture: Promise<Uint8Array> }> = [];
  const send = async () => {
    const next = waiting.shift();
    if (!next) return;
    const data = await next.picture;
    await reply({ kind: 'frame', t: next.t, width: o.width, height: o.height, bytes: data.length }, data);
  };
  for (const t of times) {
    const stage = stageAt(o.timeline, t);
    await o.painter.prepare([stage], 0);
    if (waiting.length >= o.reader.depth) await send();
    o.painter.paint(stage, o.look);
    waiting.push({ t, picture: o.reader.take() });
  }
  while (waiting.length > 0) await send();
};

const main = async (): Promise<void> => {
  let current: Open | undefined;
  for await (const line of createInterface({ input: process.stdin })) {
    if (!line.trim()) continue;
    const order = JSON.parse(line) as Order;
    if (order.kind === 'open') {
      const opened = await open(order);
      current = opened;
      await reply({ kind: 'opened', adapter: opened.adapter, bytes: 0 });
    } else if (order.kind === 'frames' && current) await draw(current, order.times);
    else break;
  }
};

try {
  await main();
  process.exit(0);
} catch (error) {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (error instanceof NoAdapter) await reply({ kind: 'failed', code: 'K6001', message: '', bytes: 0 });
  else await reply({ kind: 'failed', message, bytes: 0 });
  process.exit(1);
}
