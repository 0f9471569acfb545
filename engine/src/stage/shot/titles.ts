import { clamp, smoothstep } from '../../base/maths.ts';
import type { Flicks } from '../../base/time.ts';
import type { Title } from '../../timeline/timeline.ts';
import { type SpanList, spansAt } from '../spans.ts';
import type { StageTitle } from '../stage.ts';

export const titlesAt = (titles: SpanList<Title>, t: Flicks): StageTitle[] =>
  spansAt(titles, t, 0).map((title) => {
    const up = title.fadeIn > 0 ? smoothstep(0, title.fadeIn, t - title.start) : 1;
    const left = title.start + title.duration - t;
    const down = title.fadeOut > 0 ? smoothstep(0, title.fadeOut, left) : 1;
    return { title, opacity: clamp(Math.min(up, down), 0, 1) };
  });
