import { uniform } from 'three/tsl';
import { Color, Vector3 } from 'three/webgpu';
import type { Look } from '../../timeline/look.ts';

const shares = (colour: number): readonly [number, number, number] => [
  ((colour >> 16) & 255) / 255,
  ((colour >> 8) & 255) / 255,
  (colour & 255) / 255,
];

/** How far a colour leans from grey of its own brightness: what a tint adds to that end of the scale. */
const lean = (colour: number, by: number): readonly [number, number, number] => {
  const [r, g, b] = shares(colour);
  const grey = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return [(r - grey) * by, (g - grey) * by, (b - grey) * by];
};

/** `Look.grade` as what the finishing shader reads. */
export class Grade {
  readonly shadows = uniform(new Vector3());
  readonly highlights = uniform(new Vector3());
  readonly saturation = uniform(1);
  readonly contrast = uniform(0.3);
  readonly exposure = uniform(1);
  readonly grain = uniform(0.05);
  readonly vignette = uniform(0.35);
  readonly halation = uniform(0.4);
  readonly halationColour = uniform(new Color(1, 0.6, 0.36));

  /** `g`: the scene's grade, else the film's; `light`: thousandths of a stop that the scene's own plan asks for. */
  set(g: Look['grade'], light: number): void {
    const tint = g.tint / 1000;
    this.shadows.value.set(...lean(g.shadows, tint));
    this.highlights.value.set(...lean(g.highlights, tint * 0.5));
    this.saturation.value = (g.saturation / 1000) * 0.96;
    this.contrast.value = Math.min(1, Math.max(-0.5, 0.28 + (g.contrast - 1000) / 700));
    this.exposure.value = 2 ** ((g.exposure + light) / 1000);
    this.grain.value = (g.grain / 1000) * 0.12;
    this.vignette.value = (g.vignette / 1000) * 1.5;
    this.halation.value = (g.halation / 1000) * 0.95;
  }
}
