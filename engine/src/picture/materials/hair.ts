import { atan, dot, float, length, positionGeometry, vec3 } from 'three/tsl';
import type { MeshStandardNodeMaterial } from 'three/webgpu';
import { puppetMaterial } from './puppet.ts';

/** Directions that tell strands apart, in metres of the body's rest space. */
export interface StrandFlow {
  readonly centre: readonly [number, number, number];
  readonly pole: readonly [number, number, number];
  readonly across: readonly [readonly [number, number, number], readonly [number, number, number]];
}

/** Combed hair: noise drawn out along great circles from the pole, so that it reads as strands and not as knitting. */
export const hairMaterial = (flow: StrandFlow): MeshStandardNodeMaterial => {
  const p = positionGeometry.sub(vec3(...flow.centre));
  const a = dot(p, vec3(...flow.across[0]));
  const b = dot(p, vec3(...flow.across[1]));
  const along = dot(p, vec3(...flow.pole));
  const around = atan(a, b);
  return puppetMaterial({
    at: vec3(around.mul(0.12), along.mul(float(0.07)), length(p).mul(0.35)),
    scale: [46, 46, 46],
    fine: 46,
    bump: 0.2,
    mottle: 0.36,
    rough: 0.72,
    glossRough: 0.42,
    sheen: 0.45,
  });
};
