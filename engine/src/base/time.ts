/**
 * Exact film time. A flick is 1/705,600,000 s: every common frame rate (24, 25, 30, 48, 50, 60, 90, 100, 120)
 * and audio rate (8, 16, 22.05, 24, 32, 44.1, 48, 88.2, 96, 192 kHz) divides a second of it, so frames and
 * samples have whole-number times. A double holds every integer up to 147 days of flicks.
 * Source: Facebook OSS "flicks" definition, github.com/OculusVR/Flicks.
 */
export type Flicks = number;

export const FLICKS_PER_SECOND: Flicks = 705_600_000;

/** Nearest flick to a time in seconds. */
export const fromSeconds = (seconds: number): Flicks => Math.round(seconds * FLICKS_PER_SECOND);

/** Nearest flick to a time in milliseconds. */
export const fromMilliseconds = (ms: number): Flicks => Math.round(ms * 705_600);

export const toSeconds = (t: Flicks): number => t / FLICKS_PER_SECOND;

export const toMilliseconds = (t: Flicks): number => t / 705_600;

/** Start of frame `n` at a whole or rational rate (`rate` frames in `per` seconds). */
export const frameStart = (n: number, rate: number, per = 1): Flicks =>
  Math.round((n * FLICKS_PER_SECOND * per) / rate);

/** Index of the frame shown at `t`: the last frame that starts at or before it. */
export const frameAt = (t: Flicks, rate: number, per = 1): number => {
  let n = Math.floor((t * rate) / (FLICKS_PER_SECOND * per));
  while (frameStart(n + 1, rate, per) <= t) n++;
  while (n > 0 && frameStart(n, rate, per) > t) n--;
  return n;
};

/** Rounds `t` down to the start of the 1/24 s film frame it falls in: cuts lie on this grid. */
export const floorToFrame = (t: Flicks, rate = 24): Flicks => frameStart(frameAt(t, rate), rate);

/** Rounds `t` to the nearest 1/24 s frame. */
export const roundToFrame = (t: Flicks, rate = 24): Flicks =>
  frameStart(Math.round((t * rate) / FLICKS_PER_SECOND), rate);

/** `[h:]mm:ss.mmm`, as people and WebVTT write it. */
export const formatTime = (t: Flicks): string => {
  const ms = Math.floor(toMilliseconds(t) + 1e-6);
  const two = (n: number) => String(n).padStart(2, '0');
  const h = Math.floor(ms / 3_600_000);
  const rest = `${two(Math.floor(ms / 60_000) % 60)}:${two(Math.floor(ms / 1000) % 60)}.${String(ms % 1000).padStart(3, '0')}`;
  return h > 0 ? `${two(h)}:${rest}` : rest;
};

/** Reads `ss`, `ss.mmm`, `mm:ss(.mmm)` or `hh:mm:ss(.mmm)`; undefined when it is none of them. */
export const parseTime = (text: string): Flicks | undefined => {
  const m = /^(?:(?:(\d+):)?(\d{1,2}):)?(\d+(?:\.\d+)?)s?$/.exec(text.trim());
  if (!m) return undefined;
  return fromSeconds(Number(m[1] ?? 0) * 3600 + Number(m[2] ?? 0) * 60 + Number(m[3]));
};
