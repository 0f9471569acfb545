import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fromSeconds } from '../../base/time.ts';
import { specimenTimeline } from '../../stage/specimen.ts';
import { denoBinary } from './deno-binary.ts';
import { RenderingHostError } from './diagnostics.ts';
import { type Frame, renderFrames } from './frames.ts';
import { decodePng } from './png.ts';
import { renderSheet } from './sheet.ts';

const W = 320;
const H = 180;
const options = {
  width: W,
  height: H,
  quality: 'draft',
  cache: join(tmpdir(), 'kinetoscope-test-cache'),
} as const;

/** Frames of the specimen, or undefined (said loudly) where the host cannot draw. */
const draw = async (seconds: readonly number[]): Promise<Frame[] | undefined> => {
  const out: Frame[] = [];
  try {
    for await (const f of renderFrames(specimenTimeline(), seconds.map(fromSeconds), options)) out.push(f);
  } catch (e) {
    if (e instanceof RenderingHostError && e.diagnostic.code !== 'K6003') {
      console.warn(`SKIPPED: ${e.message}`);
      return undefined;
    }
    throw e;
  }
  return out;
};

const statistics = ({ rgba }: Frame): { readonly mean: number; readonly spread: number } => {
  let sum = 0;
  let squares = 0;
  const n = rgba.length / 4;
  for (let i = 0; i < rgba.length; i += 4) {
    const l = 0.2126 * rgba[i]! + 0.7152 * rgba[i + 1]! + 0.0722 * rgba[i + 2]!;
    sum += l;
    squares += l * l;
  }
  const mean = sum / n;
  return { mean, spread: Math.sqrt(squares / n - mean * mean) };
};

const same = (a: Frame, b: Frame): boolean => Buffer.compare(Buffer.from(a.rgba), Buffer.from(b.rgba)) === 0;

describe('frames', () => {
  it('[F1] [P1] pictures are there, and the same bytes whatever was drawn before', async (context) => {
    const first = await draw([18, 1.5, 33.6, 18, 33.6]);
    const second = first && (await draw([33.6, 18]));
    if (!first || !second) return context.skip();
    expect(first.map((f) => f.t)).toEqual([18, 1.5, 33.6, 18, 33.6].map(fromSeconds));
    for (const f of [first[0]!, first[2]!]) {
      const { mean, spread } = statistics(f);
      expect(mean, 'neither black nor burnt').toBeGreaterThan(12);
      expect(mean).toBeLessThan(200);
      expect(spread, 'not flat').toBeGreaterThan(12);
    }
    const card = statistics(first[1]!);
    expect(card.mean).toBeLessThan(30);
    expect(card.spread, 'letters on the card').toBeGreaterThan(6);
    expect(same(first[0]!, first[3]!)).toBe(true);
    expect(same(first[2]!, first[4]!)).toBe(true);
    expect(same(first[0]!, second[1]!)).toBe(true);
    expect(same(first[2]!, second[0]!)).toBe(true);
    expect(same(first[0]!, first[2]!)).toBe(false);
  }, 240_000);

  it('[F3] a host without a driver, or without Deno, is told what to install', async (context) => {
    const codeWith = async (env: Record<string, string>): Promise<string | undefined> => {
      const before = { ...process.env };
      Object.assign(process.env, env);
      try {
        for await (const _ of renderFrames(specimenTimeline(), [0], { ...options, cache: false })) break;
        return undefined;
      } catch (e) {
        return e instanceof RenderingHostError ? e.diagnostic.code : String(e);
      } finally {
        for (const key of Object.keys(env)) delete process.env[key];
        Object.assign(process.env, before);
      }
    };
    if (process.platform !== 'linux' || !denoBinary()) {
      console.warn('SKIPPED: needs Linux and the npm package deno');
      return context.skip();
    }
    expect(await codeWith({ VK_ICD_FILENAMES: '/nowhere', VK_DRIVER_FILES: '/nowhere' })).toBe('K6001');
    expect(await codeWith({ KINETOSCOPE_DENO: '/nowhere/deno' })).toBe('K6002');
  }, 60_000);

  it('[F7] a contact sheet has a panel a shot', async (context) => {
    const timeline = specimenTimeline();
    try {
      const sheet = await renderSheet(timeline, { ...options, panel: 128, most: 4, page: 1 });
      expect(sheet.pages).toBe(Math.ceil(timeline.shots.length / 4));
      expect(sheet.page).toBe(1);
      const png = decodePng(sheet.png)!;
      expect(png.width).toBeGreaterThan(2 * 128);
      expect(png.height).toBeGreaterThan(72);
    } catch (e) {
      if (!(e instanceof RenderingHostError) || e.diagnostic.code === 'K6003') throw e;
      console.warn(`SKIPPED: ${e.message}`);
      context.skip();
    }
  }, 240_000);
});
