import { atan, dot, float, length, positionGeometry, uniform, vec3 } from 'three/tsl';
import { type MeshStandardNodeMaterial, type Object3D, Vector3 } from 'three/webgpu';
import { puppetMaterial } from './puppet.ts';

/** How strands run, in metres of the body's rest space: out from a pole; `across` tells one from the next. */
export interface StrandFlow {
  readonly centre: Vector3;
  readonly pole: Vector3;
  readonly across: readonly [Vector3, Vector3];
}

const flows = new WeakMap<Object3D, StrandFlow>();

/** Says how the strands of an object drawn with `hairMaterial` run. */
export const setStrandFlow = (object: Object3D, flow: StrandFlow): void => {
  flows.set(object, flow);
};

/** A vector of the object's own flow: one shader serves every head. */
const ofFlow = (pick: (f: StrandFlow) => Vector3) =>
  uniform(new Vector3()).onObjectUpdate(({ object }) => {
    const flow = object && flows.get(object);
    return flow ? pick(flow) : undefined;
  });

let material: MeshStandardNodeMaterial | undefined;

/** Combed hair: noise drawn out along great circles from the pole, so that it reads as strands and not as knitting. */
export const hairMaterial = (): MeshStandardNodeMaterial => {
  if (material) return material;
  const p = positionGeometry.sub(ofFlow((f) => f.centre));
  const a = dot(
    p,
    ofFlow((f) => f.across[0]),
  );
  const b = dot(
    p,
    ofFlow((f) => f.across[1]),
  );
  const along = dot(
    p,
    ofFlow((f) => f.pole),
  );
  const around = atan(a, b);
  material = puppetMaterial({
    at: vec3(around.mul(0.34), along.mul(float(0.09)), length(p).mul(0.5)),
    scale: [46, 46, 46],
    fine: 46,
    bump: 0.13,
    mottle: 0.3,
    rough: 0.8,
    glossRough: 0.58,
    sheen: 0.38,
  });
  return material;
};
