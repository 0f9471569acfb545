/**
 * The people as pictures, for eyes: `people.ts [cast|heads|feelings|visemes|hands|close|back|profile|tops] [quality] [who]`.
 * PNGs go to $OUT or the temporary folder.
 */
import fs from 'node:fs';
import os from 'node:os';
import process from 'node:process';
import type { Quality } from '../../engine/src/picture/mesh-data.ts';
import { PersonModel } from '../../engine/src/picture/people/person-model.ts';
import { SCENE_LIGHT } from '../../engine/src/picture/scene-light.ts';
import { WorkshopHere } from '../../engine/src/picture/workshop-here.ts';
import type { BoneName } from '../../engine/src/stage/skeleton.ts';
import type { Face, Quat, StagePerson, Viseme } from '../../engine/src/stage/stage.ts';
import { FEELINGS, type FeelingKind } from '../../engine/src/timeline/feeling.ts';
import type { Person } from '../../engine/src/timeline/person.ts';
import { CAST, person } from './cast.ts';
import { darkroom, THREE } from './darkroom.ts';

const [mode = 'cast', quality = 'good', who = 'jack'] = process.argv.slice(2) as [string?, Quality?, string?];
const out = process.env.OUT ?? os.tmpdir();
const W = Number(process.env.W ?? 1280);
const H = Number(process.env.H ?? 720);

const about = (x: number, y: number, z: number, a: number): Quat => [
  x * Math.sin(a / 2),
  y * Math.sin(a / 2),
  z * Math.sin(a / 2),
  Math.cos(a / 2),
];
const standing: Partial<Record<BoneName, Quat>> = {
  leftUpperArm: about(0, 0, 1, -1.28),
  rightUpperArm: about(0, 0, 1, 1.28),
  leftLowerArm: about(0, 1, 0, -0.35),
  rightLowerArm: about(0, 1, 0, 0.35),
};
const calm: Face = {
  viseme: 'sil',
  speaking: 0,
  feeling: 'neutral',
  strength: 0,
  shapes: {},
  eyes: { yaw: 0, pitch: 0, converge: 0 },
  lids: 0,
};
const posed = (
  p: Person,
  x: number,
  yaw: number,
  face: Partial<Face> = {},
  bones = standing,
  y = 0,
  z = 0,
): StagePerson => ({
  person: p,
  position: [x, y, z],
  yaw,
  hips: [0, 0, 0],
  bones,
  face: { ...calm, ...face },
});

const room = await darkroom(W, H);
const scene = new THREE.Scene();
scene.background = new THREE.Color(0.035, 0.04, 0.05);
const workshop = new WorkshopHere();
const key = new THREE.SpotLight(0xffd9ae, 1, 0, 0.6, 0.6, 2);
key.castShadow = true;
key.shadow.mapSize.set(1024, 1024);
key.shadow.radius = 3;
key.shadow.normalBias = 0.006;
key.shadow.bias = -0.0006;
const rim = new THREE.DirectionalLight(0x9fc4ff, 2.2);
scene.add(key, key.target, rim, new THREE.HemisphereLight(0x8fa5c8, 0x4a3a30, 0.55));
const light = (x: number, y: number, z: number, level: number, ty: number): void => {
  key.position.set(x, y, z);
  key.target.position.set(0, ty, 0);
  const d = Math.hypot(x, y - ty, z);
  key.intensity = level * d * d;
  key.shadow.camera.near = d * 0.3;
  key.shadow.camera.far = d * 2;
  rim.position.set(2, ty + 1.4, -2.2);
  SCENE_LIGHT.keyPosition.value.copy(key.position);
  SCENE_LIGHT.keyColour.value.setRGB(1, 0.82, 0.6);
  SCENE_LIGHT.rimDirection.value.set(2, 1.4, -2.2).normalize();
  SCENE_LIGHT.rimColour.value.setRGB(0.25, 0.35, 0.55);
};
const camera = new THREE.PerspectiveCamera(20, W / H, 0.2, 30);
const look = (fov: number, from: [number, number, number], to: [number, number, number]): void => {
  camera.fov = fov;
  camera.updateProjectionMatrix();
  camera.position.set(...from);
  camera.lookAt(...to);
};
const add = async (p: StagePerson): Promise<PersonModel> => {
  const model = new PersonModel(p.person, workshop);
  scene.add(model.object);
  await model.request(quality, 1);
  model.pose(p);
  // The mouth the pose asked for.
  for (let i = 0; i < 4; i++) await model.request(quality, 1);
  model.pose(p);
  if (sheet)
    for (const o of model.object.children) if (o.name === 'cloth' || o.name === 'bare') o.visible = false;
  return model;
};
const headHeight = (p: Person): number => (p.height / 1000) * (p.age === 'child' ? 0.88 : 0.905);
const floor = (): void => {
  const m = new THREE.Mesh(
    new THREE.PlaneGeometry(20, 20),
    new THREE.MeshStandardMaterial({ color: 0x4a4d52, roughness: 0.9 }),
  );
  m.rotation.x = -Math.PI / 2;
  m.receiveShadow = true;
  scene.add(m);
};

const cast = CAST;
/** A person of a film: a file of its JSON. */
const guest = process.env.PERSON;
const found: Person = guest
  ? JSON.parse(fs.readFileSync(guest, 'utf8'))
  : (cast.find((p) => p.id === who) ?? cast[0]!);
// A hat would hide the brows.
const one = mode === 'feelings' ? { ...found, hat: { ...found.hat, kind: 'none' as const } } : found;
const sheet =
  mode === 'feelings' ||
  mode === 'visemes' ||
  mode === 'talk' ||
  mode === 'hats' ||
  mode === 'hair' ||
  mode === 'eyes' ||
  mode === 'heads' ||
  mode === 'profile';
const models: PersonModel[] = [];
const name = `${mode}-${quality}${process.argv[4] ? `-${who}` : ''}`;
if (mode === 'cast' || mode === 'back') {
  floor();
  for (const [i, p] of cast.entries())
    models.push(
      await add(
        posed(p, (i - 3.5) * 0.62, (mode === 'back' ? Math.PI : 0) + [-0.3, 0.2, -0.15, 0.3][i % 4]!),
      ),
    );
  light(-3, 4.2, 5, 4, 1);
  key.angle = 0.5;
  look(16.5, [0, 1.15, 9.6], [0, 0.95, 0]);
} else if (mode === 'heads' || mode === 'profile') {
  for (const [i, p] of cast.entries()) {
    const x = ((i % 4) - 1.5) * 0.52;
    const y = (i < 4 ? 0.27 : -0.27) - headHeight(p);
    models.push(
      await add(
        posed(
          p,
          x,
          mode === 'profile' ? [1.57, -1.57, 2.6, -2.4][i % 4]! : [-0.45, 0.35, -0.3, 0.4][i % 4]!,
          {},
          standing,
          y,
        ),
      ),
    );
  }
  // Each is seen from the shoulders up.
  light(-1.7, 1.5, 2.6, 5, 0);
  look(14.6, [0, -0.01, 4.4], [0, -0.02, 0]);
} else if (mode === 'feelings' || mode === 'visemes' || mode === 'talk') {
  const list: Array<Partial<Face>> =
    mode === 'feelings'
      ? FEELINGS.filter((f) => f !== 'neutral').map((f: FeelingKind) => ({
          feeling: f,
          strength: Number(process.env.STRENGTH ?? 1),
        }))
      : (['sil', 'PP', 'aa', 'E', 'O', 'U', 'FF', 'DD', 'RR', 'kk'] as Viseme[]).map((v) => ({
          viseme: v,
          speaking: 1,
          ...(mode === 'talk' ? { feeling: 'joy' as const, strength: 1 } : {}),
        }));
  for (const [i, face] of list.entries()) {
    const p = who === 'all' ? cast[i % cast.length]! : one;
    const x = ((i % 5) - 2) * 0.42;
    models.push(await add(posed(p, x, -0.22, face, standing, (i < 5 ? 0.24 : -0.27) - headHeight(p) + 0.0)));
  }
  light(-1.7, 1.5, 2.6, 5, 0);
  look(14, [0, -0.02, 4.4], [0, -0.02, 0]);
} else if (mode === 'tops') {
  floor();
  const tops = [
    'shirt',
    'tshirt',
    'jumper',
    'jacket',
    'suit',
    'coat',
    'dress',
    'uniform',
    'apron',
    'robe',
    'vest',
  ] as const;
  for (const [i, kind] of tops.entries())
    models.push(
      await add(
        posed(
          person(kind, {
            sex: i % 2 === 0 || kind === 'suit' ? 'male' : 'female',
            top: {
              kind,
              colour: [
                0x7c8a99, 0xb9483a, 0x5a6b3d, 0x5b4030, 0x3a3f4c, 0x5d5548, 0x3d5a80, 0x34402f, 0x8f5a66,
                0x6b2c3a, 0x6a5a3a,
              ][i]!,
              trim: 0xb9a06a,
            },
            bottom: {
              kind: kind === 'dress' ? 'none' : (['trousers', 'jeans', 'skirt', 'shorts'] as const)[i % 4]!,
              colour: 0x3a4250,
            },
            hair: {
              style: (
                [
                  'short',
                  'swept',
                  'fringe',
                  'bob',
                  'long',
                  'bun',
                  'ponytail',
                  'curly',
                  'afro',
                  'crop',
                  'bald',
                ] as const
              )[i]!,
              colour: [0x3a281c, 0x6a4a2a, 0x8a3d1c, 0x2a1d14, 0xb08a4a][i % 5]!,
            },
            seed: 100 + i * 7,
          }),
          (i - 5) * 0.5,
          0.25,
        ),
      ),
    );
  light(-3, 4.2, 5, 4, 1);
  look(17, [0, 1.15, 9.6], [0, 0.95, 0]);
} else if (mode === 'hats') {
  const hats = ['fedora', 'cap', 'beanie', 'helmet', 'hood', 'straw', 'uniform-cap', 'scarf'] as const;
  for (const [i, kind] of hats.entries()) {
    const p = person(kind, {
      sex: i % 2 ? 'female' : 'male',
      hat: {
        kind,
        colour: [0x4a4640, 0x7a3028, 0x3d5a6b, 0x5b6340, 0x4d4440, 0xc7a868, 0x2f3d5c, 0x9a4a3a][i]!,
      },
      hair: { style: i % 2 ? 'bob' : 'short', colour: 0x4a301c },
      seed: 200 + i,
    });
    models.push(
      await add(
        posed(
          p,
          ((i % 4) - 1.5) * 0.52,
          [-0.45, 0.35, -0.6, 0.6][i % 4]!,
          {},
          standing,
          (i < 4 ? 0.25 : -0.29) - headHeight(p),
        ),
      ),
    );
  }
  light(-1.7, 1.5, 2.6, 5, 0);
  look(14.6, [0, -0.01, 4.4], [0, -0.02, 0]);
} else if (mode === 'hair') {
  const styles = [
    'short',
    'swept',
    'fringe',
    'bob',
    'long',
    'bun',
    'ponytail',
    'curly',
    'afro',
    'crop',
  ] as const;
  for (const [i, style] of styles.entries()) {
    const p = person(style, {
      sex: ['bob', 'long', 'bun', 'ponytail'].includes(style) ? 'female' : 'male',
      age: i === 9 ? 'middle' : 'young',
      beard:
        style === 'crop' ? 'stubble' : style === 'swept' ? 'full' : style === 'short' ? 'moustache' : 'none',
      hair: { style, colour: [0x3a281c, 0x6a4a2a, 0x8a3d1c, 0x2a1d14, 0xb08a4a][i % 5]! },
      seed: 300 + i,
    });
    const yaw = (Number(process.env.YAW ?? 0.5) + 0.2 * (i % 3)) * (i % 2 ? 1 : -1);
    models.push(
      await add(posed(p, ((i % 5) - 2) * 0.42, yaw, {}, standing, (i < 5 ? 0.24 : -0.27) - headHeight(p))),
    );
  }
  light(-1.7, 1.5, 2.6, 5, 0);
  look(14, [0, -0.02, 4.4], [0, -0.02, 0]);
} else if (mode === 'eyes') {
  const looks: Array<Partial<Face>> = [
    { lids: 0 },
    { lids: 0.5 },
    { lids: 1 },
    { eyes: { yaw: 0.45, pitch: 0, converge: 0 } },
    { eyes: { yaw: -0.45, pitch: 0, converge: 0 } },
    { eyes: { yaw: 0, pitch: 0.35, converge: 0 } },
    { eyes: { yaw: 0, pitch: -0.35, converge: 0 } },
    { eyes: { yaw: 0, pitch: 0, converge: 0.3 } },
    { viseme: 'aa', speaking: 1 },
    { viseme: 'aa', speaking: 1, feeling: 'joy', strength: 1 },
  ];
  for (const [i, face] of looks.entries())
    models.push(
      await add(posed(one, ((i % 5) - 2) * 0.36, 0, face, standing, (i < 5 ? 0.2 : -0.2) - headHeight(one))),
    );
  light(-1.7, 1.5, 2.6, 5, 0);
  look(11, [0, 0, 4.4], [0, 0, 0]);
} else if (mode === 'hands') {
  for (const [i, shape] of (['open', 'hold', 'grip', 'point'] as const).entries()) {
    const at = posed(
      one,
      -0.72,
      0,
      {},
      { leftLowerArm: about(1, 0, 0, [-1.57, -0.5, -0.5, -0.5][i]!) },
      0.3 * (1.5 - i),
    );
    models.push(await add({ ...at, hands: [shape, 'open'] }));
  }
  light(-1.7, 3.2, 3.6, 5, 1.2);
  look(17, [0, 1.25, 4.4], [0, 1.25, 0]);
} else if (mode === 'two') {
  // The cost of a two-shot: two people, two shadow maps, nothing else.
  const [a, b] = [cast[0]!, cast[1]!];
  models.push(await add(posed(a, -0.55, 1.0)), await add(posed(b, 0.55, -1.0)));
  light(-3, 3.2, 3, 4, 1);
  const soft = new THREE.SpotLight(0xffc890, 13, 0, 0.42, 1, 2);
  soft.position.set(-1.5, 1.9, 2.3);
  soft.target.position.set(0.15, 1, -0.2);
  soft.castShadow = true;
  soft.shadow.mapSize.set(1024, 1024);
  scene.add(soft, soft.target);
  look(24.5, [0.05, 1.4, 2.72], [0, 1.2, -0.2]);
} else if (mode === 'sit') {
  const sit: Partial<Record<BoneName, Quat>> = {
    leftUpperLeg: about(1, 0, 0, -1.5),
    rightUpperLeg: about(1, 0, 0, -1.5),
    leftLowerLeg: about(1, 0, 0, 1.5),
    rightLowerLeg: about(1, 0, 0, 1.5),
    leftUpperArm: about(0, 0, 1, -1.1),
    rightUpperArm: about(0, 0, 1, 1.1),
    leftLowerArm: about(0, 1, 0, -1.3),
    rightLowerArm: about(0, 1, 0, 1.3),
  };
  const up: Partial<Record<BoneName, Quat>> = {
    ...standing,
    leftUpperArm: about(0, 0, 1, 1.0),
    rightUpperArm: about(0, 1, 0, 1.2),
    leftLowerArm: about(0, 1, 0, -1.6),
    head: about(0, 1, 0, 0.6),
  };
  for (const [i, p] of cast.slice(0, 6).entries())
    models.push(await add(posed(p, (i - 2.5) * 0.8, -0.5, {}, i % 2 ? up : sit)));
  floor();
  light(-3, 4.2, 5, 4, 1);
  look(16.5, [0, 1.15, 9.6], [0, 0.95, 0]);
} else {
  const eye = headHeight(one);
  models.push(
    await add(
      posed(one, 0, Number(process.env.YAW ?? -0.4), {
        feeling: (process.env.FEEL ?? 'neutral') as FeelingKind,
        strength: 1,
        viseme: (process.env.VIS ?? 'sil') as Viseme,
      }),
    ),
  );
  light(-1.7, eye + 1.2, 2.6, 5, eye);
  look(11, [0, eye + 0.02, 2.6], [0, eye - 0.03, 0]);
}
const file = `${out}/${name}.png`;
await room.shoot(scene, camera, file, 3);
const before = process.cpuUsage();
const ms = await room.shoot(scene, camera, undefined, 6);
const used = process.cpuUsage(before);
for (const m of models) m.object.visible = false;
await room.shoot(scene, camera, undefined, 2);
const bare = process.cpuUsage();
await room.shoot(scene, camera, undefined, 6);
const idle = process.cpuUsage(bare);
const cpu = (c: NodeJS.CpuUsage): string => ((c.user + c.system) / 6000).toFixed(0);
console.log(
  file,
  `${ms.toFixed(0)} ms a frame, ${cpu(used)} ms of processor, ${cpu(idle)} without people`,
  `${models[0]!.triangles} triangles`,
  room.renderer.info.render.drawCalls,
);
process.exit(0);
