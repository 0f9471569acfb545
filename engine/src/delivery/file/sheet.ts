import { formatTime } from '../../base/time.ts';
import { Labels } from '../../picture/titles/label.ts';
import type { Shot, Timeline } from '../../timeline/timeline.ts';
import { diskFonts } from './disk-fonts.ts';
import { type Frame, type RenderOptions, renderFrames } from './frames.ts';
import { encodePng } from './png.ts';

export interface SheetOptions extends Omit<RenderOptions, 'width' | 'height'> {
  /** Panels in a row; chosen from the count unless said. */
  readonly columns?: number;
  /** Panel width, pixels; its height follows 16:9. */
  readonly panel?: number;
  /** Panels on a page, and which page (from 0). */
  readonly most?: number;
  readonly page?: number;
}

export interface Sheet {
  readonly png: Uint8Array;
  readonly page: number;
  readonly pages: number;
  readonly shots: number;
}

const GAP = 10;
const CAPTION = 34;
const PAPER = [22, 21, 20] as const;
const INK = [214, 206, 190] as const;

/** A contact sheet: one picture a shot, at its middle, with scene, scale and kind under it. */
export const renderSheet = async (timeline: Timeline, options: SheetOptions = {}): Promise<Sheet> => {
  const most = options.most ?? 96;
  const pages = Math.max(1, Math.ceil(timeline.shots.length / most));
  const page = Math.min(Math.max(0, options.page ?? 0), pages - 1);
  const shots = timeline.shots.slice(page * most, page * most + most);
  const width = options.panel ?? (shots.length > 48 ? 256 : 384);
  const height = Math.round((width * 9) / 16);
  const columns =
    options.columns ?? Math.max(1, Math.min(shots.length, Math.ceil(Math.sqrt(shots.length * 1.1))));
  const rows = Math.max(1, Math.ceil(shots.length / columns));
  const full = { width: GAP + columns * (width + GAP), height: GAP + rows * (height + CAPTION + GAP) };
  const out = new Uint8Array(full.width * full.height * 4);
  for (let i = 0; i < out.length; i += 4) out.set([...PAPER, 255], i);
  const labels = new Labels(diskFonts());
  let i = 0;
  const times = shots.map((s) => s.start + Math.floor(s.duration / 2));
  for await (const frame of renderFrames(timeline, times, { quality: 'good', ...options, width, height })) {
    const x = GAP + (i % columns) * (width + GAP);
    const y = GAP + Math.floor(i / columns) * (height + CAPTION + GAP);
    paste(out, full.width, frame, x, y);
    const words = captionOf(timeline, shots[i]!, page * most + i);
    await labels.prepare(words, 'sans');
    const label = labels.draw(words, {
      face: 'sans',
      width,
      height: CAPTION,
      size: 14,
      align: 'left',
      margin: 3,
    });
    for (let p = 0; p < label.data.length; p++) {
      const k = label.data[p]! / 255;
      const o = ((y + height + Math.floor(p / width)) * full.width + x + (p % width)) * 4;
      for (let c = 0; c < 3; c++) out[o + c] = PAPER[c]! + (INK[c]! - PAPER[c]!) * k;
    }
    i++;
  }
  return { png: encodePng(out, full.width, full.height), page, pages, shots: timeline.shots.length };
};

const captionOf = (timeline: Timeline, shot: Shot, n: number): string => {
  const scene = timeline.scenes[shot.scene];
  const where = scene?.heading || 'card';
  const first = [n + 1, formatTime(shot.start).slice(0, -4), `scene ${shot.scene + 1}`, where].join(' · ');
  return `${first}\n${[shot.scale, shot.kind, shot.subject].join(' · ')}`;
};

const paste = (out: Uint8Array, pitch: number, frame: Frame, x: number, y: number): void => {
  const row = frame.width * 4;
  for (let r = 0; r < frame.height; r++)
    out.set(frame.rgba.subarray(r * row, r * row + row), ((y + r) * pitch + x) * 4);
};
