import { color, mix, texture, uv, vec2 } from 'three/tsl';
import {
  Box3,
  DataTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  type Mesh,
  MeshStandardNodeMaterial,
  RedFormat,
  UnsignedByteType,
  Vector3,
} from 'three/webgpu';
import type { Face } from '../titles/faces.ts';
import type { Labels } from '../titles/label.ts';

/** How words stand on a kind of thing. */
interface Hand {
  readonly face: Face;
  /** Em in shares of the ground's height. */
  readonly size: number;
  readonly ground: number;
  readonly ink: number;
  /** Own light, for screens. */
  readonly glow: number;
}

const PAGE: Hand = { face: 'italic', size: 0.08, ground: 0xd9cfb4, ink: 0x1b1720, glow: 0 };
const SCREEN: Hand = { face: 'sans', size: 0.12, ground: 0x0a1a1c, ink: 0xa8e6d4, glow: 1.4 };

const HANDS: Readonly<Record<string, Hand>> = {
  letter: PAGE,
  paper: { ...PAGE, face: 'text' },
  card: { ...PAGE, size: 0.16 },
  newspaper: { ...PAGE, face: 'display', size: 0.15 },
  book: { ...PAGE, face: 'display', size: 0.12, ground: 0x6c2a24, ink: 0xd8b36a },
  sign: { face: 'sans', size: 0.3, ground: 0xd8cfb8, ink: 0x221c18, glow: 0 },
  television: SCREEN,
  computer: SCREEN,
  phone: { ...SCREEN, size: 0.09 },
};

/** Pixels along the longer side of a ground. */
const DETAIL = 640;

export const faceOn = (kind: string): Face => (HANDS[kind] ?? PAGE).face;

/**
 * Puts words on a plane with UVs that a model keeps for them. The face has been prepared. Returns what lets go of what
 * was made.
 */
export const letter = (quad: Mesh, kind: string, text: string, labels: Labels): (() => void) => {
  const hand = HANDS[kind] ?? PAGE;
  quad.geometry.computeBoundingBox();
  const sides = (quad.geometry.boundingBox ?? new Box3()).getSize(new Vector3());
  const [w, h] = [sides.x, Math.max(sides.y, sides.z)];
  // Over the scribble that stands for writing from afar.
  if (sides.z > sides.y) quad.position.y += 0.007;
  const scale = DETAIL / Math.max(w, h);
  const width = Math.max(16, Math.round(w * scale));
  const height = Math.max(16, Math.round(h * scale));
  const { data } = labels.draw(text, {
    width,
    height,
    face: hand.face,
    size: height * hand.size,
    align: 'centre',
    margin: Math.round(Math.min(width, height) * 0.08),
  });
  const image = new DataTexture(Uint8Array.from(data), width, height, RedFormat, UnsignedByteType);
  image.unpackAlignment = 1;
  image.magFilter = LinearFilter;
  image.minFilter = LinearMipmapLinearFilter;
  image.generateMipmaps = true;
  image.anisotropy = 4;
  image.needsUpdate = true;
  const material = new MeshStandardNodeMaterial({ roughness: 0.9 });
  const at = uv();
  const ink = texture(image, vec2(at.x, at.y.oneMinus())).r;
  const paint = mix(color(hand.ground), color(hand.ink), ink);
  material.colorNode = paint;
  if (hand.glow > 0) material.emissiveNode = paint.mul(hand.glow);
  quad.material = material;
  quad.visible = true;
  quad.receiveShadow = true;
  return () => {
    image.dispose();
    material.dispose();
  };
};
