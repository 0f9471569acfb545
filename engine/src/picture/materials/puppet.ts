import {
  attribute,
  cameraPosition,
  clamp,
  dot,
  float,
  length,
  max,
  mix,
  normalize,
  normalView,
  normalWorld,
  output,
  positionGeometry,
  positionWorld,
  pow,
  smoothstep,
  texture3D,
  transformNormalToView,
  vec3,
  vec4,
} from 'three/tsl';
import { MeshStandardNodeMaterial, type Node } from 'three/webgpu';
import { SCENE_LIGHT } from '../scene-light.ts';
import { noiseTexture } from './noise.ts';

/** A handmade surface: mottled, bumped, a little fuzzy; occlusion darkens it (flesh reddens) and hides its highlights. */
export interface PuppetSurface {
  /** Where the noise is sampled; rest position when absent. */
  readonly at?: Node<'vec3'>;
  /** Repeats a metre of the coarse and fine noise. */
  readonly scale: number | readonly [number, number, number];
  readonly fine: number;
  readonly bump: number;
  readonly mottle: number;
  /** Roughness at gloss 0 and 1. */
  readonly rough: number;
  readonly glossRough: number;
  readonly sheen: number;
  /** Light under skin. */
  readonly flesh?: number;
}

/** Share of the key that comes through flesh even where a shadow falls: no shadow on skin is black. */
const FLESH_THROUGH = 0.09;

export const puppetMaterial = (o: PuppetSurface): MeshStandardNodeMaterial => {
  const m = new MeshStandardNodeMaterial({ metalness: 0 });
  const rest = o.at ?? positionGeometry;
  const surface = attribute<'vec2'>('surface', 'vec2');
  const colour = attribute<'vec3'>('colour', 'vec3');
  const scale = typeof o.scale === 'number' ? vec3(o.scale, o.scale, o.scale) : vec3(...o.scale);
  const noise = mix(
    texture3D(noiseTexture(), rest.mul(scale)),
    texture3D(noiseTexture(), positionGeometry.mul(o.fine)),
    0.5,
  );
  const open = surface.x;
  const view = normalize(cameraPosition.sub(positionWorld));
  const slope = noise.rgb.mul(2).sub(1).mul(o.bump);
  // transformNormalToView normalises, so the bump is scaled after it.
  m.normalNode = normalize(normalView.sub(transformNormalToView(slope).mul(length(slope))));
  m.colorNode = colour
    .mul(mix(float(1 - o.mottle), float(1 + o.mottle), noise.a))
    .mul(
      o.flesh
        ? mix(vec3(0.66, 0.4, 0.34), vec3(1, 1, 1), smoothstep(0.1, 0.95, open))
        : mix(float(0.25), float(1), smoothstep(0, 0.9, open)),
    );
  m.roughnessNode = clamp(
    mix(float(o.rough), float(o.glossRough), surface.y).add(noise.a.sub(0.5).mul(0.25)),
    0.05,
    1,
  );
  m.aoNode = o.flesh ? mix(float(0.35), float(1), open) : open;
  // Where light cannot reach, highlights are given the surface's own dark colour.
  if (!o.flesh) m.metalnessNode = smoothstep(0.5, 0.2, open);
  const light = normalize(SCENE_LIGHT.keyPosition.sub(positionWorld));
  const facing = dot(normalWorld, light);
  const edge = pow(float(1).sub(clamp(dot(normalWorld, view), 0, 1)), 3);
  const openly = smoothstep(0.35, 0.95, open);
  let glow = colour
    .mul(0.6)
    .add(0.06)
    .mul(edge)
    .mul(o.sheen)
    .mul(
      SCENE_LIGHT.keyColour
        .mul(clamp(facing.mul(0.5).add(0.5), 0, 1))
        .add(
          SCENE_LIGHT.rimColour
            .mul(clamp(dot(normalWorld, SCENE_LIGHT.rimDirection).mul(0.5).add(0.5), 0, 1))
            .mul(2),
        ),
    )
    .mul(openly);
  if (o.flesh) {
    const wrap = max(facing.add(0.45).div(1.45), 0).sub(max(facing, 0));
    glow = glow.add(
      colour
        .mul(vec3(1, 0.32, 0.18))
        .mul(wrap.add(FLESH_THROUGH))
        .mul(SCENE_LIGHT.keyColour)
        .mul(o.flesh)
        .mul(open),
    );
  }
  m.emissiveNode = glow;
  // And what a cast shadow keeps is red: a nose's shadow on a cheek is no moustache.
  // (Its types know no argument.)
  if (o.flesh)
    m.receivedShadowNode = ((shadow: Node<'float'>) =>
      mix(vec3(0.16, 0.1, 0.08), vec3(1, 1, 1), shadow)) as unknown as () => Node;
  // Lights without shadows shine into mouths and folds: what is buried stays dark whatever reaches it.
  const least = o.flesh ? 0.4 : 0.05;
  m.outputNode = vec4(output.rgb.mul(mix(float(least), float(1), smoothstep(0.02, 0.24, open))), output.a);
  return m;
};
