import type { Flicks } from '../base/time.ts';
import { AXES, type Axis } from './directive.ts';
import type { Trace } from './trace.ts';

/** Where each axis stands, in tenths. */
export type Settings = Readonly<Record<Axis, number>>;

export const AS_WRITTEN: Settings = { tension: 0, pace: 0, warmth: 0, spectacle: 0, talk: 0 };

/** Settings over time: steps ascending in `at`; before the first step the film is as written. */
export type SettingsTrack = ReadonlyArray<{ readonly at: Flicks; readonly settings: Settings }>;

/** Settings in force at `t`: those of the last step at or before it. */
export const settingsAt = (track: SettingsTrack, t: Flicks): Settings => {
  let low = 0;
  let high = track.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((track[mid] as { at: Flicks }).at <= t) low = mid + 1;
    else high = mid;
  }
  return low === 0 ? AS_WRITTEN : (track[low - 1] as { settings: Settings }).settings;
};

/** The directives of a trace as steps. */
export const settingsTrack = (trace: Trace): SettingsTrack => {
  const steps: { at: Flicks; settings: Settings }[] = [];
  let now: Settings = AS_WRITTEN;
  for (const e of trace) {
    if (e.kind !== 'directive' || now[e.axis] === e.value) continue;
    now = { ...now, [e.axis]: e.value };
    const last = steps.at(-1);
    if (last && last.at === e.at) last.settings = now;
    else steps.push({ at: e.at, settings: now });
  }
  return steps;
};

/**
 * The part of a track that a beat starting at `start` can feel, in the beat's own time: the settings it opens with,
 * then the steps inside it. Equal slices make equal performances, wherever in the film the beat stands.
 */
export const sliceTrack = (
  track: SettingsTrack,
  start: Flicks,
  end: Flicks = Number.MAX_SAFE_INTEGER,
): SettingsTrack => {
  const opening = settingsAt(track, start);
  const slice: { at: Flicks; settings: Settings }[] = [];
  if (AXES.some((axis) => opening[axis] !== 0)) slice.push({ at: 0, settings: opening });
  for (const step of track)
    if (step.at > start && step.at < end) slice.push({ at: step.at - start, settings: step.settings });
  return slice;
};

/** A track with these axes alone, the others as written: what those feel who feel nothing else. */
export const onlyAxes = (track: SettingsTrack, axes: readonly Axis[]): SettingsTrack => {
  const out: { at: Flicks; settings: Settings }[] = [];
  for (const { at, settings } of track) {
    const last = out.at(-1)?.settings ?? AS_WRITTEN;
    if (axes.every((axis) => settings[axis] === last[axis])) continue;
    const kept: Record<Axis, number> = { ...AS_WRITTEN };
    for (const axis of axes) kept[axis] = settings[axis];
    out.push({ at, settings: kept });
  }
  return out;
};
