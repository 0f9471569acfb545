import type { Programme } from '@kinetoscope/engine/delivery/programme';
import type { Painter } from '@kinetoscope/engine/picture/frame/painter';
import { tellingMoments } from './telling-shot.ts';

/** Milliseconds for which the parts of the picture are waited for. */
const PATIENCE = 6000;

/** Photographs the shot of this version that tells most, behind the card; `back` puts the film's own picture back. */
export const stillOf = async (
  programme: Programme,
  painter: Painter,
  canvas: HTMLCanvasElement,
  back: () => void,
): Promise<string | undefined> => {
  const timeline = programme.timeline();
  // A picture that is fading tells nothing, and one with somebody in it tells more.
  const stages = tellingMoments(timeline, 12).map((t) => programme.stageAt(t));
  const stage = stages.find((s) => s.cover.amount < 0.1 && s.people.length > 0) ?? stages[0];
  if (stage === undefined) return undefined;
  await Promise.race([
    painter.prepare([stage], 100).catch(() => undefined),
    new Promise((done) => setTimeout(done, PATIENCE)),
  ]);
  painter.paint(stage, timeline.look);
  const copy = document.createElement('canvas');
  copy.width = canvas.width;
  copy.height = canvas.height;
  copy.getContext('2d')?.drawImage(canvas, 0, 0);
  back();
  return copy.toDataURL('image/jpeg', 0.86);
};
