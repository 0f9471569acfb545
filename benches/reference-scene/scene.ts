import {
  AmbientLight,
  Bone,
  BoxGeometry,
  type BufferGeometry,
  CapsuleGeometry,
  Color,
  ConeGeometry,
  CylinderGeometry,
  Float32BufferAttribute,
  Group,
  type Material,
  Mesh,
  MeshBasicMaterial,
  MeshStandardMaterial,
  type Object3D,
  PerspectiveCamera,
  PlaneGeometry,
  PointLight,
  Scene,
  Skeleton,
  SkinnedMesh,
  SphereGeometry,
  SpotLight,
  TorusKnotGeometry,
  Uint16BufferAttribute,
} from 'three/webgpu';

export interface ReferenceScene {
  readonly scene: Scene;
  readonly camera: PerspectiveCamera;
  readonly triangles: number;
  readonly meshes: number;
  /** Seconds. */
  update(t: number): void;
}

/** Minimal standard generator: the scene is the same every time. */
const random = (): (() => number) => {
  let seed = 7;
  return () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
};

const standard = (colour: number, roughness = 0.8, metalness = 0): MeshStandardMaterial =>
  new MeshStandardMaterial({ color: colour, roughness, metalness });

/** Room, furniture, shelves of books, three figures on fourteen bones each. */
export const referenceScene = (): ReferenceScene => {
  const scene = new Scene();
  scene.background = new Color(0x20242c);
  const rnd = random();
  const add = (
    geometry: BufferGeometry,
    material: Material,
    [x, y, z]: readonly [number, number, number],
    parent: Object3D = scene,
    casts = true,
  ): Mesh => {
    const mesh = new Mesh(geometry, material);
    mesh.position.set(x, y, z);
    mesh.castShadow = casts;
    mesh.receiveShadow = true;
    parent.add(mesh);
    return mesh;
  };
  const wall = standard(0xb9a98c);
  const wood = standard(0x5b3a22, 0.6);
  add(new PlaneGeometry(10, 10, 8, 8), standard(0x966a42, 0.7), [0, 0, 0], scene, false).rotation.x =
    -Math.PI / 2;
  add(new PlaneGeometry(10, 5, 8, 4), wall, [0, 2.5, -5], scene, false);
  add(new PlaneGeometry(10, 5, 8, 4), wall, [-5, 2.5, 0], scene, false).rotation.y = Math.PI / 2;
  add(new PlaneGeometry(10, 5, 8, 4), wall, [5, 2.5, 0], scene, false).rotation.y = -Math.PI / 2;
  add(new BoxGeometry(2.4, 0.1, 1.2), wood, [0, 0.95, -0.6]);
  for (const x of [-1.1, 1.1])
    for (const z of [-1.1, -0.1]) add(new CylinderGeometry(0.05, 0.05, 0.95, 12), wood, [x, 0.475, z]);
  add(new TorusKnotGeometry(0.16, 0.05, 48, 8), standard(0xc59b46, 0.3, 0.9), [0.3, 1.28, -0.6]);
  add(new SphereGeometry(0.14, 24, 16), standard(0x3a6ea5, 0.2, 0.1), [-0.5, 1.14, -0.7]);
  for (let shelf = 0; shelf < 3; shelf++) {
    add(new BoxGeometry(3, 0.06, 0.4), wood, [-2.8, 1 + shelf * 0.7, -4.75]);
    for (let b = 0; b < 14; b++) {
      const cover = standard(new Color().setHSL(rnd(), 0.5, 0.35).getHex());
      add(new BoxGeometry(0.12, 0.3 + rnd() * 0.25, 0.25), cover, [
        -4.1 + b * 0.19,
        1.22 + shelf * 0.7,
        -4.75,
      ]);
    }
  }
  add(
    new PlaneGeometry(1.8, 2.2),
    new MeshBasicMaterial({ color: new Color(1.4, 1.7, 2.4) }),
    [2.2, 2.6, -4.97],
    scene,
    false,
  );
  add(new BoxGeometry(3.4, 0.5, 0.9), standard(0x7a2e35), [2.2, 0.35, -3.6]);
  add(new BoxGeometry(3.4, 0.9, 0.25), standard(0x7a2e35), [2.2, 0.8, -4.1]);
  const figures = [
    figure(add, -1.7, 0.3, 0xc8553d, 0x2b1a12),
    figure(add, 0.1, -2, 0x588b8b, 0xd9b26f),
    figure(add, 1.75, 0.4, 0xf2c14e, 0x1d1d24),
  ];
  for (const f of figures) scene.add(f.root);
  const key = new SpotLight(0xffe2b8, 90, 20, 0.62, 0.5, 2);
  key.position.set(3, 5.5, 4);
  key.target.position.set(0, 0.8, -0.5);
  key.castShadow = true;
  key.shadow.mapSize.set(1024, 1024);
  key.shadow.bias = -0.0006;
  key.shadow.camera.near = 1;
  key.shadow.camera.far = 14;
  const rim = new PointLight(0x7fb0ff, 18, 14, 2);
  rim.position.set(2.2, 2.8, -4.2);
  const lamp = new PointLight(0xff9a4a, 10, 10, 2);
  lamp.position.set(-3.6, 2.2, 1);
  scene.add(key, key.target, rim, lamp, new AmbientLight(0x8899bb, 0.35));
  const camera = new PerspectiveCamera(38, 16 / 9, 0.1, 40);
  let triangles = 0;
  let meshes = 0;
  scene.traverse((o) => {
    if (!(o instanceof Mesh)) return;
    meshes++;
    triangles += (o.geometry.index?.count ?? o.geometry.getAttribute('position').count) / 3;
  });
  return {
    scene,
    camera,
    triangles,
    meshes,
    update(t) {
      for (const [i, f] of figures.entries()) f.move(t * 2.1 + i * 1.7);
      const a = 0.25 * Math.sin(t * 0.5);
      camera.position.set(6.2 * Math.sin(a), 2.1 + 0.2 * Math.sin(t * 0.3), 6.2 * Math.cos(a));
      camera.lookAt(0, 1.15, -0.6);
    },
  };
};

type Add = (
  geometry: BufferGeometry,
  material: Material,
  at: readonly [number, number, number],
  parent?: Object3D,
  casts?: boolean,
) => Mesh;

/** A figure of capsules merged on a chain of bones, with rigid parts on its head. */
const figure = (add: Add, x: number, z: number, cloth: number, hair: number) => {
  const root = new Group();
  root.position.set(x, 0, z);
  root.rotation.y = -x * 0.35;
  const bones: Bone[] = [];
  const bone = (parent: Bone | undefined, px: number, py: number): Bone => {
    const b = new Bone();
    b.position.set(px, py, 0);
    parent?.add(b);
    bones.push(b);
    return b;
  };
  const hips = bone(undefined, 0, 0.95);
  const spine = bone(hips, 0, 0.25);
  const chest = bone(spine, 0, 0.25);
  const head = bone(chest, 0, 0.28);
  const limb = (parent: Bone, side: number, py: number, up: number, low: number): readonly [Bone, Bone] => {
    const upper = bone(parent, side, py);
    const lower = bone(upper, 0, -up);
    bone(lower, 0, -low);
    return [upper, lower];
  };
  const arms = [limb(chest, 0.24, 0.12, 0.3, 0.28), limb(chest, -0.24, 0.12, 0.3, 0.28)] as const;
  const legs = [limb(hips, 0.12, -0.05, 0.43, 0.42), limb(hips, -0.12, -0.05, 0.43, 0.42)] as const;
  const parts: Array<readonly [number, number, number, number, readonly [Bone, Bone]]> = [
    [0, 1.23, 0.19, 0.42, [hips, chest]],
    [0.24, 1.3, 0.065, 0.55, [arms[0][0], arms[0][1]]],
    [-0.24, 1.3, 0.065, 0.55, [arms[1][0], arms[1][1]]],
    [0.12, 0.48, 0.09, 0.72, [legs[0][0], legs[0][1]]],
    [-0.12, 0.48, 0.09, 0.72, [legs[1][0], legs[1][1]]],
  ];
  for (const [px, py, radius, length, [a, b]] of parts) {
    const g = new CapsuleGeometry(radius, length, 4, 12, 6);
    g.translate(px, py, 0);
    const p = g.getAttribute('position');
    const index: number[] = [];
    const weight: number[] = [];
    for (let i = 0; i < p.count; i++) {
      const k = Math.min(1, Math.max(0, (py + length / 2 - p.getY(i)) / length));
      const w = px === 0 ? 1 - k : k;
      index.push(bones.indexOf(a), bones.indexOf(b), 0, 0);
      weight.push(1 - w, w, 0, 0);
    }
    g.setAttribute('skinIndex', new Uint16BufferAttribute(index, 4));
    g.setAttribute('skinWeight', new Float32BufferAttribute(weight, 4));
    const mesh = new SkinnedMesh(g, standard(cloth));
    mesh.castShadow = mesh.receiveShadow = true;
    mesh.frustumCulled = false;
    root.add(mesh);
    if (px === 0) mesh.add(hips);
    root.updateMatrixWorld(true);
    mesh.bind(new Skeleton(bones));
  }
  const skin = standard(0xe8b996);
  add(new SphereGeometry(0.17, 20, 14), skin, [0, 0.16, 0], head);
  add(new SphereGeometry(0.185, 16, 10, 0, Math.PI * 2, 0, 1.7), standard(hair), [0, 0.19, -0.03], head);
  add(new ConeGeometry(0.03, 0.07, 12), skin, [0, 0.15, 0.18], head).rotation.x = Math.PI / 2;
  for (const s of [-0.06, 0.06]) {
    add(new SphereGeometry(0.035, 10, 8), standard(0xffffff, 0.3), [s, 0.19, 0.145], head);
    add(new SphereGeometry(0.018, 8, 6), standard(0x111111, 0.2), [s, 0.19, 0.172], head);
  }
  return {
    root,
    move(p: number) {
      hips.position.y = 0.95 + 0.015 * Math.sin(p * 2);
      spine.rotation.set(0.04 * Math.sin(p), 0.08 * Math.sin(p * 0.7), 0);
      head.rotation.set(0.1 * Math.sin(p * 1.3), 0.45 * Math.sin(p * 0.6), 0.05 * Math.sin(p));
      for (const [i, [upper, lower]] of arms.entries()) {
        upper.rotation.set((i ? -0.5 : 0.5) * Math.sin(p * 2), 0, i ? -0.22 : 0.22);
        lower.rotation.x = -0.6 - 0.4 * Math.sin(p * 1.9);
      }
      for (const [i, [upper, lower]] of legs.entries()) {
        upper.rotation.x = (i ? 0.5 : -0.5) * Math.sin(p * 2);
        lower.rotation.x = 0.5 * Math.max(0, (i ? -1 : 1) * Math.sin(p * 2 + 1));
      }
    },
  };
};
