import type { Bone } from 'three/webgpu';
import type { Face } from '../../stage/stage.ts';
import { BROW_POINTS } from './brows.ts';
import { faceBone } from './eyes.ts';
import { FEELING_FACES } from './face-shapes.ts';
import type { Figure } from './figure.ts';

const clamp = (x: number, a: number, b: number): number => (x < a ? a : Math.min(x, b));

/** Brows play larger than life: they are what a medium shot shows of a feeling. */
const BROWS = 1.4;

/** Upper lids of a calm face: over the top of the iris, or it stares. */
const EASE = 0.59;

/** How far a feeling of some strength shows: a third of it is more than half a face. */
const shown = (strength: number): number => {
  const calm = 1 - clamp(strength, 0, 1);
  return 1 - calm * calm * Math.sqrt(calm);
};

/** Moves lids, brows and eyes of one face. Rest positions are set once, for the skeleton's bind. */
export class FacePlay {
  private readonly fig: Figure;
  private readonly bones: readonly Bone[];
  private readonly eyes: readonly [Bone, Bone];
  /** How much higher the left brow rests than the right. */
  private readonly own: number;

  constructor(fig: Figure, bones: readonly Bone[], eyes: readonly [Bone, Bone]) {
    this.fig = fig;
    this.bones = bones;
    this.eyes = eyes;
    this.own = 0.0016 * fig.vary('brow');
    const [ex, ey, ez] = fig.eyeAt;
    for (const side of [1, -1]) {
      const name = side > 0 ? 'Left' : 'Right';
      for (const lid of [`lid${name}`, `under${name}`] as const) this.put(this.bone(lid), ex * side, ey, ez);
      this.put(eyes[side > 0 ? 0 : 1], ex * side, ey, ez);
      for (const [i, b] of ([`browIn${name}`, `browMid${name}`, `browOut${name}`] as const).entries())
        this.put(this.bone(b), BROW_POINTS[i]![0] * side, BROW_POINTS[i]![1], 0.11);
    }
  }

  private bone(name: Parameters<typeof faceBone>[0]): Bone {
    return this.bones[faceBone(name)]!;
  }

  /** Head space to the head bone's. */
  private put(bone: Bone, x: number, y: number, z: number): void {
    const { joint, scale } = this.fig;
    bone.position.set((x - joint[0]) * scale, (y - joint[1]) * scale, (z - joint[2]) * scale);
  }

  play(face: Face): void {
    const felt = FEELING_FACES[face.feeling];
    const s = shown(face.strength);
    const shapes = face.shapes;
    const of = (name: string): number => shapes[name] ?? 0;
    for (const side of [1, -1]) {
      const name = side > 0 ? 'Left' : 'Right';
      const odd = (side > 0 ? felt.odd * s : 0) + this.own * side * (1 - s);
      // Brows: the feeling's own pose, the finer shapes of the performance laid over it.
      const browIn =
        BROWS * felt.browIn * s + odd * 0.5 + 0.008 * of('browInnerUp') - 0.007 * of(`browDown${name}`);
      const browOut =
        BROWS * felt.browOut * s + odd + 0.008 * of(`browOuterUp${name}`) - 0.003 * of(`browDown${name}`);
      const mid = BROWS * felt.browMid * s;
      const browMid = mid + odd + (browIn + browOut) / 2;
      const heights = [
        browIn,
        felt.browMid === 0 ? (browIn + browOut) / 2 : browMid * 0.5 + mid * 0.5,
        browOut,
      ];
      const pinch = BROWS * felt.pinch * s;
      for (const [i, b] of ([`browIn${name}`, `browMid${name}`, `browOut${name}`] as const).entries()) {
        const dy = clamp(heights[i]!, -0.021, 0.038);
        const dx = -pinch * [1, 0.6, 0.25][i]!;
        // The forehead curves back as the brow rises; a lowered one comes forward over the ridge.
        const dz = dy > 0 ? -0.14 * dy : -0.6 * dy;
        this.put(this.bone(b), (BROW_POINTS[i]![0] + dx) * side, BROW_POINTS[i]![1] + dy, 0.11 + dz);
      }
      const blink = Math.max(face.lids, of(`eyeBlink${name}`));
      const ease = EASE + (felt.lid - EASE) * s + 0.3 * of(`eyeWide${name}`) - 0.12 * of(`eyeSquint${name}`);
      const pitch = face.eyes.pitch + felt.gaze * s;
      // Lids ride a little with the gaze.
      const open = clamp((ease + pitch * 0.35) * (1 - blink) + 0.03 * blink, -0.1, 1.1);
      const raise = clamp(
        (0.17 + (felt.under - 0.17) * s + 0.3 * of(`eyeSquint${name}`) + 0.25 * of(`cheekSquint${name}`)) *
          (1 - 0.5 * blink) +
          0.24 * blink -
          pitch * 0.12,
        -0.15,
        0.75,
      );
      const tilt = felt.lidTilt * s;
      this.bone(`lid${name}`).rotation.set(0.46 - open * 1.25, 0, -side * (tilt * 0.9 + 0.07), 'ZXY');
      this.bone(`under${name}`).rotation.set(Math.PI + 0.66 - raise * 0.75, 0, -side * 0.1, 'ZXY');
      const yaw = clamp(face.eyes.yaw - side * face.eyes.converge * 0.5, -0.7, 0.7);
      this.eyes[side > 0 ? 0 : 1].rotation.set(-clamp(pitch, -0.5, 0.5), yaw, 0, 'YXZ');
    }
  }
}
