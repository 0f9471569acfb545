import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Flicks } from '../../base/time.ts';
import type { Quality } from '../../picture/mesh-data.ts';
import type { Look } from '../../timeline/look.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import { denoBinary } from './deno-binary.ts';
import { RenderingHostError } from './diagnostics.ts';
import { cacheFolder } from './disk-store.ts';
import { type Order, type Reply, ReplyReader } from './messages.ts';

export interface Frame {
  readonly t: Flicks;
  readonly width: number;
  readonly height: number;
  /** Rows top first. */
  readonly rgba: Uint8Array;
}

export interface RenderOptions {
  /** Pixels; 1280 x 720 unless said. */
  readonly width?: number;
  readonly height?: number;
  /** Else the timeline's own. */
  readonly look?: Look;
  readonly quality?: Quality;
  /** Folder of built meshes; `false` = keep none; else the user's cache folder. */
  readonly cache?: string | false;
  readonly signal?: AbortSignal;
}

/** The worker beside this module: compiled beside compiled, source beside source. */
const workerPath = (): string =>
  fileURLToPath(new URL(`./render-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url));

type Worker = ChildProcessByStdio<Writable, Readable, Readable>;

const start = (cache: string | undefined): Worker => {
  const deno = denoBinary();
  if (!deno) throw new RenderingHostError('K6002');
  return spawn(
    deno,
    [
      'run',
      '--quiet',
      '--no-prompt',
      // It reads films and fonts and keeps meshes; it has no business on the network or with other programs.
      '--allow-read',
      '--allow-env',
      '--allow-sys',
      ...(cache ? [`--allow-write=${cache}`] : []),
      '--unstable-webgpu',
      '--node-modules-dir=manual',
      '--no-lock',
      workerPath(),
    ],
    {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: {
        // wgpu would fall back to GL, which cannot carry the painter; elsewhere it has Metal or Direct3D.
        ...(process.platform === 'linux' ? { DENO_WEBGPU_BACKEND: 'vulkan' } : {}),
        DENO_NO_UPDATE_CHECK: '1',
        NO_COLOR: '1',
        XDG_RUNTIME_DIR: '/tmp',
        ...process.env,
      },
    },
  );
};

/** Draws a timeline at the given times, in their order. One process; memory does not grow with the count. */
export async function* renderFrames(
  timeline: Timeline | string,
  times: readonly Flicks[],
  options: RenderOptions = {},
): AsyncGenerator<Frame> {
  const cache = options.cache === false ? undefined : resolve(options.cache ?? cacheFolder());
  const worker = start(cache);
  const exited = once(worker, 'exit');
  let said = '';
  worker.stderr.setEncoding('utf8').on('data', (s: string) => {
    said = (said + s).slice(-2000);
  });
  worker.stdin.on('error', () => {});
  const stop = () => worker.kill('SIGKILL');
  options.signal?.addEventListener('abort', stop);
  const send = (order: Order) => worker.stdin.write(`${JSON.stringify(order)}\n`);
  try {
    send({
      kind: 'open',
      timeline,
      width: options.width ?? 1280,
      height: options.height ?? 720,
      quality: options.quality ?? 'fine',
      ...(options.look ? { look: options.look } : {}),
      ...(cache ? { cache } : {}),
    });
    send({ kind: 'frames', times });
    send({ kind: 'close' });
    let left = times.length;
    const reader = new ReplyReader();
    for await (const chunk of worker.stdout) {
      for (const { reply, data } of reader.push(chunk as Uint8Array)) {
        if (reply.kind === 'failed') throw failure(reply);
        if (reply.kind !== 'frame') continue;
        left--;
        yield { t: reply.t, width: reply.width, height: reply.height, rgba: data };
      }
    }
    if (left > 0 && !options.signal?.aborted) {
      const [code, by] = (await exited) as [number | null, string | null];
      throw new RenderingHostError(
        'K6003',
        `${by ?? `exit ${code}`}; ${said.trim().split('\n').at(-1) ?? ''}`,
      );
    }
  } finally {
    options.signal?.removeEventListener('abort', stop);
    if (worker.exitCode === null) stop();
  }
}

const failure = (reply: Reply & { readonly kind: 'failed' }): RenderingHostError =>
  new RenderingHostError(reply.code ?? 'K6003', reply.message);
