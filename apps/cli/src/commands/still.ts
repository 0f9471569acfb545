import { writeFileSync } from 'node:fs';
import { parseTime } from '@kinetoscope/engine/base/time';
import { renderStill } from '@kinetoscope/engine/delivery/file/still';
import { UsageFault } from '../exit.ts';
import { say } from '../report.ts';
import type { TermFlags } from '../terms.ts';
import { planned } from './perform.ts';

/** `WIDTHxHEIGHT`, each from 64 to 4096. */
export const readSize = (text: string | undefined): { width: number; height: number } => {
  const m = /^(\d+)x(\d+)$/u.exec(text ?? '1280x720');
  const width = Number(m?.[1]);
  const height = Number(m?.[2]);
  if (!m || width < 64 || height < 64 || width > 4096 || height > 4096)
    throw new UsageFault(`--size wants WIDTHxHEIGHT up to 4096, not "${text}"`);
  return { width, height };
};

/** `kinetoscope still FILM --at T -o frame.png`. */
export const still = async (
  path: string,
  flags: TermFlags & { at?: string | undefined; out: string; size?: string | undefined },
): Promise<void> => {
  const at = parseTime(flags.at ?? '0');
  if (at === undefined) throw new UsageFault(`--at wants a time such as 83.5 or 1:23.5, not "${flags.at}"`);
  const size = readSize(flags.size);
  const { timeline } = await planned(path, flags);
  const png = await renderStill(timeline, at, size);
  writeFileSync(flags.out, png);
  say(`${flags.out}: ${size.width} x ${size.height}`);
};
