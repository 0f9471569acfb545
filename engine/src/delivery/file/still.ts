import type { Flicks } from '../../base/time.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import { type RenderOptions, renderFrames } from './frames.ts';
import { encodePng } from './png.ts';

/** One picture of a timeline as a PNG. */
export const renderStill = async (
  timeline: Timeline | string,
  t: Flicks,
  options: RenderOptions = {},
): Promise<Uint8Array> => {
  for await (const frame of renderFrames(timeline, [t], options)) {
    return encodePng(frame.rgba, frame.width, frame.height);
  }
  throw new RangeError('renderStill: no picture came');
};
