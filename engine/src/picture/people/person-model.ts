import {
  Bone,
  BufferAttribute,
  BufferGeometry,
  Group,
  type Material,
  Matrix4,
  Mesh,
  type Object3D,
  Skeleton,
  SkinnedMesh,
  Vector3,
} from 'three/webgpu';
import { BONES, type BoneName, PARENT } from '../../stage/skeleton.ts';
import type { StagePerson } from '../../stage/stage.ts';
import type { FeelingKind } from '../../timeline/feeling.ts';
import type { Person } from '../../timeline/person.ts';
import { clothMaterial } from '../materials/cloth.ts';
import { eyeMaterial, setIris } from '../materials/eye.ts';
import { hairMaterial, type StrandFlow, setStrandFlow } from '../materials/hair.ts';
import { skinMaterial } from '../materials/skin.ts';
import type { MeshData, Quality } from '../mesh-data.ts';
import type { Workshop } from '../workshop.ts';
import { BIND } from './bind-pose.ts';
import { FACE_BONES } from './eyes.ts';
import { FacePlay } from './face-play.ts';
import { MOUTH_NAMES, type MouthKey, mouthKey, mouthOf, speechFeelingOf } from './face-shapes.ts';
import { type Figure, figureOf } from './figure.ts';
import { hairPole } from './hair.ts';
import type { HandsKey } from './jobs.ts';
import { acrossPole, scalpOf } from './scalp.ts';

const RANK: Readonly<Record<Quality, number>> = { draft: 1, good: 2, fine: 3 };

export interface PersonModelOptions {
  /** Throw shadows. The troupe lets only coarse bodies do so. */
  readonly shadows?: boolean;
}

const geometryOf = (d: MeshData): BufferGeometry => {
  const g = new BufferGeometry();
  g.setAttribute('position', new BufferAttribute(d.position, 3));
  g.setAttribute('normal', new BufferAttribute(d.normal, 3));
  g.setAttribute('colour', new BufferAttribute(d.colour, 3));
  g.setAttribute('surface', new BufferAttribute(d.surface, 2));
  if (d.bone && d.weight) {
    g.setAttribute('skinIndex', new BufferAttribute(Uint16Array.from(d.bone), 4));
    g.setAttribute('skinWeight', new BufferAttribute(d.weight, 4));
  }
  g.setIndex(new BufferAttribute(d.index, 1));
  return g;
};

/**
 * A person to put in a picture. Shows its draft as soon as that is built and finer parts as they come; `pose` may be
 * called every frame and asks for the replacement mouths it finds missing, showing the nearest it has meanwhile.
 */
export class PersonModel {
  readonly object: Object3D = new Group();
  ready: Quality | undefined;
  private readonly person: Person;
  private readonly workshop: Workshop;
  private readonly fig: Figure;
  private readonly bones: Record<BoneName, Bone>;
  private readonly skeleton: Skeleton;
  private readonly faceSkeleton: Skeleton;
  private readonly play: FacePlay;
  private readonly shown = new Map<string, Mesh>();
  private readonly rank = new Map<string, number>();
  private readonly mouths = new Map<MouthKey, SkinnedMesh>();
  private readonly mouthRank = new Map<MouthKey, number>();
  private readonly hands = new Map<HandsKey, SkinnedMesh>();
  private readonly handsRank = new Map<HandsKey, number>();
  private handsNow: HandsKey = 'open-open';
  private readonly asked = new Set<string>();
  private readonly eyes: readonly [Bone, Bone];
  private readonly flow: StrandFlow;
  private readonly shadows: boolean;
  private wanted: Quality = 'draft';
  private urgency = 0;
  private mouth: MouthKey | undefined;
  private gone = false;

  constructor(person: Person, workshop: Workshop, options: PersonModelOptions = {}) {
    this.person = person;
    this.workshop = workshop;
    this.shadows = options.shadows ?? true;
    this.fig = figureOf(person);
    const { rest } = this.fig.proportions;
    this.object.name = person.id;
    this.bones = Object.fromEntries(
      BONES.map((name) => {
        const bone = new Bone();
        bone.name = name;
        bone.position.set(...rest[name]);
        return [name, bone];
      }),
    ) as Record<BoneName, Bone>;
    for (const name of BONES) {
      const parent = PARENT[name];
      (parent ? this.bones[parent] : this.object).add(this.bones[name]);
      const q = BIND[name];
      if (q) this.bones[name].quaternion.set(...q);
    }
    const faceBones = FACE_BONES.map((name) => {
      const bone = new Bone();
      bone.name = name;
      this.bones.head.add(bone);
      return bone;
    });
    this.eyes = [new Bone(), new Bone()];
    this.bones.head.add(...this.eyes);
    this.play = new FacePlay(this.fig, faceBones, this.eyes);
    this.object.updateMatrixWorld(true);
    this.skeleton = new Skeleton(BONES.map((name) => this.bones[name]));
    // As many bones as the body has: skinned meshes of one material then share one program.
    const spare = BONES.slice(faceBones.length).map(() => faceBones[0] as Bone);
    this.faceSkeleton = new Skeleton([...faceBones, ...spare]);
    for (const name of BONES) this.bones[name].quaternion.identity();
    const scalp = scalpOf(this.fig, hairPole(this.fig));
    const { scale, origin } = this.fig;
    const [p, q] = acrossPole(scalp.pole);
    this.flow = {
      centre: new Vector3(...scalp.centre).multiplyScalar(scale).add(new Vector3(...origin)),
      pole: new Vector3(...scalp.pole),
      across: [new Vector3(...p), new Vector3(...q)],
    };
  }

  /** Triangles drawn now, shadows apart. */
  get triangles(): number {
    let n = 0;
    this.object.traverse((o) => {
      if (o instanceof Mesh && o.visible) n += (o.geometry.index?.count ?? 0) / 3;
    });
    return n;
  }

  /** Asks for at least this quality, now or behind; settles when all of it is shown. */
  async request(quality: Quality, urgency: number): Promise<void> {
    if (RANK[quality] > RANK[this.wanted]) this.wanted = quality;
    this.urgency = urgency;
    const felt = this.mouth ?? 'rest-neutral';
    await Promise.all([
      this.part('head', quality, urgency),
      this.part('body', quality, urgency),
      this.part('hair', quality, urgency),
      this.fetchMouth('rest-neutral', quality, urgency),
      felt === 'rest-neutral' ? undefined : this.fetchMouth(felt, quality, urgency),
      this.fetchHands(this.handsNow, quality, urgency),
    ]);
    if (!this.gone && (this.ready === undefined || RANK[quality] > RANK[this.ready])) this.ready = quality;
  }

  /** Builds the speaking mouths of a feeling ahead of need. */
  async rehearse(feeling: FeelingKind, quality: Quality, urgency: number): Promise<void> {
    const spoken = speechFeelingOf(feeling);
    await Promise.all([
      this.fetchMouth(`rest-${feeling}`, quality, urgency),
      ...MOUTH_NAMES.filter((m) => m !== 'rest').map((m) =>
        this.fetchMouth(`${m}-${spoken}`, quality, urgency),
      ),
    ]);
  }

  pose(p: StagePerson): void {
    const { rest } = this.fig.proportions;
    this.object.position.set(...p.position);
    this.object.rotation.set(0, p.yaw, 0);
    this.bones.hips.position.set(
      rest.hips[0] + p.hips[0],
      rest.hips[1] + p.hips[1],
      rest.hips[2] + p.hips[2],
    );
    for (const name of BONES) {
      const q = p.bones[name];
      if (q) this.bones[name].quaternion.set(...q);
      else this.bones[name].quaternion.identity();
    }
    this.play.play(p.face);
    this.showMouth(mouthKey(p.face.viseme, p.face.feeling, p.face.strength, p.face.shapes));
    this.showHands(p.hands ? `${p.hands[0]}-${p.hands[1]}` : 'open-open');
  }

  dispose(): void {
    this.gone = true;
    this.object.removeFromParent();
    this.object.traverse((o) => {
      if (o instanceof Mesh) o.geometry.dispose();
    });
    for (const m of this.mouths.values()) m.geometry.dispose();
    for (const m of this.hands.values()) m.geometry.dispose();
    this.skeleton.dispose();
    this.faceSkeleton.dispose();
  }

  private async part(part: 'head' | 'body' | 'hair', quality: Quality, urgency: number): Promise<void> {
    if ((this.rank.get(part) ?? 0) >= RANK[quality]) return;
    const meshes = await this.workshop.build({ make: 'person', part, person: this.person, quality }, urgency);
    if (this.gone || (this.rank.get(part) ?? 0) >= RANK[quality]) return;
    this.rank.set(part, RANK[quality]);
    for (const [name, data] of Object.entries(meshes)) {
      if (name === 'eye') {
        this.showEyes(data);
        continue;
      }
      const material =
        name === 'hair' || name === 'beard'
          ? hairMaterial()
          : name === 'cloth' || name === 'hat'
            ? clothMaterial()
            : skinMaterial();
      const mesh = this.skinned(data, material, name === 'face' ? this.faceSkeleton : this.skeleton);
      setStrandFlow(mesh, this.flow);
      this.show(name, mesh);
      if (name === 'bare') this.showHands(this.handsNow);
    }
  }

  private skinned(data: MeshData, material: Material, skeleton: Skeleton): SkinnedMesh {
    const mesh = new SkinnedMesh(geometryOf(data), material);
    mesh.bind(skeleton, new Matrix4());
    // Culling by a posed bounding sphere costs more than drawing.
    mesh.frustumCulled = false;
    mesh.castShadow = this.shadows && skeleton === this.skeleton;
    mesh.receiveShadow = true;
    return mesh;
  }

  private show(name: string, mesh: Mesh): void {
    const old = this.shown.get(name);
    if (old) {
      old.removeFromParent();
      old.geometry.dispose();
    }
    mesh.name = name;
    this.shown.set(name, mesh);
    this.object.add(mesh);
  }

  private showEyes(data: MeshData): void {
    const geometry = geometryOf(data);
    for (const [i, bone] of this.eyes.entries()) {
      const eye = new Mesh(geometry, eyeMaterial());
      setIris(eye, this.fig.eyes);
      eye.scale.setScalar(this.fig.eye * this.fig.scale);
      const old = this.shown.get(`eye${i}`);
      old?.removeFromParent();
      old?.geometry.dispose();
      this.shown.set(`eye${i}`, eye);
      bone.add(eye);
    }
  }

  private async fetchHands(key: HandsKey, quality: Quality, urgency: number): Promise<void> {
    if (key === 'open-open' || (this.handsRank.get(key) ?? 0) >= RANK[quality]) return;
    this.asked.add(`${key}@${quality}`);
    const { bare } = await this.workshop.build(
      { make: 'person', part: `hands:${key}`, person: this.person, quality },
      urgency,
    );
    if (this.gone || !bare || (this.handsRank.get(key) ?? 0) >= RANK[quality]) return;
    this.handsRank.set(key, RANK[quality]);
    const old = this.hands.get(key);
    const mesh = this.skinned(bare, skinMaterial(), this.skeleton);
    mesh.name = 'bare';
    old?.removeFromParent();
    old?.geometry.dispose();
    this.hands.set(key, mesh);
    this.object.add(mesh);
    this.showHands(this.handsNow);
  }

  /** The body's own hands stand in for those not built yet. */
  private showHands(key: HandsKey): void {
    this.handsNow = key;
    if (this.ready && !this.asked.has(`${key}@${this.wanted}`))
      this.fetchHands(key, this.wanted, this.urgency).catch(() => undefined);
    const use = this.hands.get(key);
    for (const mesh of this.hands.values()) mesh.visible = mesh === use;
    const own = this.shown.get('bare');
    if (own) own.visible = !use;
  }

  private async fetchMouth(key: MouthKey, quality: Quality, urgency: number): Promise<void> {
    if ((this.mouthRank.get(key) ?? 0) >= RANK[quality]) return;
    this.asked.add(`${key}@${quality}`);
    const { mouth } = await this.workshop.build(
      { make: 'person', part: `mouth:${key}`, person: this.person, quality },
      urgency,
    );
    if (this.gone || !mouth || (this.mouthRank.get(key) ?? 0) >= RANK[quality]) return;
    this.mouthRank.set(key, RANK[quality]);
    const old = this.mouths.get(key);
    const mesh = this.skinned(mouth, skinMaterial(), this.skeleton);
    mesh.name = `mouth ${key}`;
    mesh.visible = old?.visible ?? this.mouths.size === 0;
    old?.removeFromParent();
    old?.geometry.dispose();
    this.mouths.set(key, mesh);
    this.object.add(mesh);
    if (this.mouth) this.showMouth(this.mouth);
  }

  private showMouth(key: MouthKey): void {
    this.mouth = key;
    // Before the first request nothing is fetched: it will ask for this mouth itself.
    if (this.ready && !this.asked.has(`${key}@${this.wanted}`))
      this.fetchMouth(key, this.wanted, this.urgency).catch(() => undefined);
    const [shape, felt] = key.split('-') as [string, FeelingKind];
    const standIns = [
      key,
      `${shape}-${speechFeelingOf(felt)}`,
      `${shape}-neutral`,
      'rest-neutral',
    ] as MouthKey[];
    const use = standIns.find((k) => this.mouths.has(k));
    for (const [k, mesh] of this.mouths) mesh.visible = k === use;
    // Beards hang on the jaw's bone: it drops as far as the mouth that shows.
    const drop = (use ? mouthOf(use).jaw : 0) * this.fig.scale;
    const [x, y, z] = this.fig.proportions.rest.jaw;
    this.bones.jaw.position.set(x, y - drop, z - drop * 0.28);
  }
}
