import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Title } from '../../timeline/timeline.ts';
import { type Fonts, fontPath } from './fonts.ts';
import { TitleSetter } from './title-setter.ts';

const loaded: string[] = [];
const fonts: Fonts = {
  async load(name) {
    loaded.push(name);
    const [scope, family, ...rest] = fontPath(name).split('/');
    const folder = dirname(createRequire(import.meta.url).resolve(`${scope}/${family}/package.json`));
    const b = await readFile(join(folder, ...rest));
    return b.buffer.slice(b.byteOffset, b.byteOffset + b.byteLength) as ArrayBuffer;
  },
};

const title = (kind: Title['kind'], text: readonly string[], card = true): Title => ({
  id: 'x',
  kind,
  text,
  card,
  start: 0,
  duration: 1,
  fadeIn: 0,
  fadeOut: 0,
});

const ink = (data: Uint8Array): number => {
  let n = 0;
  for (let i = 0; i < data.length; i += 2) n += data[i]!;
  return n / 255;
};

describe('titles', () => {
  const setter = new TitleSetter(fonts);
  const W = 640;
  const H = 320;

  beforeAll(async () => {
    await setter.prepare(title('main', ['The Letter']));
  });

  it('[T4] a Latin title loads no other script', () => {
    expect(loaded.length).toBeGreaterThan(0);
    for (const name of loaded) expect(name).toContain('-latin-');
  });

  it('[T2] every kind has an image inside the picture, with ink', async () => {
    for (const kind of ['main', 'super', 'intertitle', 'sign', 'credit', 'end'] as const) {
      const t = title(kind, ['The Letter', 'by nobody'], kind !== 'super' && kind !== 'sign');
      await setter.prepare(t);
      const image = setter.image(t, W, H)!;
      expect(image, kind).toBeDefined();
      expect(image.x).toBeGreaterThanOrEqual(0);
      expect(image.y).toBeGreaterThanOrEqual(0);
      expect(image.x + image.width).toBeLessThanOrEqual(W);
      expect(image.y + image.height).toBeLessThanOrEqual(H);
      expect(image.data).toHaveLength(image.width * image.height * 2);
      expect(ink(image.data)).toBeGreaterThan(100);
    }
  });

  it('[T2] ink scales with the square of the size', () => {
    const t = title('end', ['The End']);
    const small = ink(setter.image(t, W, H)!.data);
    const large = ink(setter.image(t, W * 2, H * 2)!.data);
    expect(large / small).toBeCloseTo(4, 1);
  });

  it('[T2] only titles over a picture carry a shade', async () => {
    const shade = (card: boolean): number => {
      const { data } = setter.image(title('super', ['Whitby'], card), W, H)!;
      let n = 0;
      for (let i = 1; i < data.length; i += 2) n += data[i]!;
      return n;
    };
    await setter.prepare(title('super', ['Whitby'], false));
    expect(shade(true)).toBe(0);
    expect(shade(false)).toBeGreaterThan(0);
  });

  it('[T4] Cyrillic, Chinese, Japanese and Korean have their own faces and no missing glyphs', async () => {
    for (const [text, file] of [
      ['Последняя лампа', 'cyrillic'],
      ['最后一盏灯', 'chinese-simplified'],
      ['最後一盞燈', 'chinese'],
      ['手紙を読む', 'japanese'],
      ['편지', 'korean'],
    ] as const) {
      const t = title('intertitle', [text]);
      await setter.prepare(t);
      expect(
        loaded.some((n) => n.includes(file)),
        file,
      ).toBe(true);
      expect(setter.image(t, W, H), text).toBeDefined();
    }
  });

  it('[T5] credits too long for the picture roll', async () => {
    const t = title(
      'credit',
      Array.from({ length: 40 }, (_, i) => `Player ${i}`),
    );
    await setter.prepare(t);
    const image = setter.image(t, W, H)!;
    expect(image.roll).toBe(true);
    expect(image.height).toBeGreaterThan(H);
  });

  it('a title whose fonts are not here has no image yet', () => {
    const fresh = new TitleSetter({ load: () => new Promise(() => {}) });
    expect(fresh.image(title('end', ['The End']), W, H)).toBeUndefined();
  });

  it('a font that cannot be had leaves a gap, not a failure', async () => {
    const none = new TitleSetter({ load: () => Promise.reject(new Error('offline')) });
    await none.prepare(title('end', ['The End']));
    expect(none.image(title('end', ['The End']), W, H)).toBeDefined();
  });
});
