import {
  BufferAttribute,
  BufferGeometry,
  Group,
  Mesh,
  type Object3D,
  PlaneGeometry,
  SphereGeometry,
} from 'three/webgpu';
import { lampGroup } from '../../stage/sets/lamp-groups.ts';
import type { SetPlan } from '../../stage/sets/plan.ts';
import type { Stage, StageCamera, StageProp } from '../../stage/stage.ts';
import type { LampGroup } from '../../timeline/light.ts';
import type { Place } from '../../timeline/place.ts';
import { AIR } from '../materials/air.ts';
import { setMesh } from '../materials/set-materials.ts';
import { skyMaterial } from '../materials/world-materials.ts';
import type { MeshData, Quality } from '../mesh-data.ts';
import type { Workshop } from '../workshop.ts';
import { setAir } from './air-of.ts';
import { layoutOf, SET_PARTS } from './jobs.ts';
import { Precipitation } from './precipitation.ts';
import type { Stuff } from './stuff.ts';
import { setSun } from './sun-of.ts';

/** A lamp of the set as it gives light at this instant; the light rig takes the strongest near the actors. */
export interface SetLamp {
  readonly position: readonly [number, number, number];
  /** 0xRRGGBB. */
  readonly colour: number;
  /** 1 = a 60 W bulb. */
  readonly level: number;
  readonly kind: SetPlan['lamps'][number]['kind'];
}

/** Metres a second that the world passes a vehicle. */
const DRIVE = 13;
const SWING = 1.75;
/** Radians a second of a lighthouse's lens: two beams, one of them every eleven seconds. */
const TURN = Math.PI / 11;
/** Stuffs that shine, or are seen through. */
const UNLIT: ReadonlySet<Stuff> = new Set([
  'glow',
  'flame',
  'glass',
  'layer',
  'bulb',
  'stain',
  'beam',
  'shaft',
  'foam',
  'water',
]);
const RANK = { draft: 1, good: 2 } as const;

/** A mesh's arrays as a three geometry (attributes `color` and `surface`). */
export const geometryOf = (m: MeshData): BufferGeometry => {
  const g = new BufferGeometry();
  g.setAttribute('position', new BufferAttribute(m.position, 3));
  g.setAttribute('normal', new BufferAttribute(m.normal, 3));
  g.setAttribute('color', new BufferAttribute(m.colour, 3));
  g.setAttribute('surface', new BufferAttribute(m.surface, 2));
  g.setIndex(new BufferAttribute(m.index, 1));
  return g;
};

/**
 * A set as it is drawn: asked for at a quality, shown as soon as its draft exists, refined behind. Everything that
 * moves in it (doors, rain, fire, what passes a window) is a function of the stage.
 */
export class SetModel {
  readonly object: Object3D = new Group();
  readonly #place: Place;
  readonly #plan: SetPlan;
  readonly #workshop: Workshop;
  #built = new Group();
  #rank = 0;
  readonly #pending = new Map<keyof typeof RANK, Promise<void>>();
  readonly #sky: Mesh;
  readonly #falling: Precipitation | undefined;
  readonly #doors = new Map<string, Group>();
  readonly #walls = new Map<string, Group>();
  #passing: Group | undefined;
  /** What turns about an upright axis, with the seconds it is ahead. */
  readonly #turning: Array<readonly [number, Group]> = [];
  #lamps: SetLamp[] = [];
  /** Sheets and boards with words, for whoever sets type: planes with UVs, invisible until they are given a map. */
  readonly textQuads: ReadonlyArray<{ readonly mesh: Mesh; readonly text: string; readonly piece: string }>;

  constructor(place: Place, plan: SetPlan, workshop: Workshop, opts: { readonly shadows?: boolean } = {}) {
    this.#place = place;
    this.#plan = plan;
    this.#workshop = workshop;
    this.#shadows = opts.shadows ?? true;
    this.object.name = `set ${place.id}`;
    this.#sky = new Mesh(new SphereGeometry(230, 48, 24), skyMaterial());
    this.#sky.frustumCulled = false;
    this.#sky.renderOrder = -10;
    this.#sky.visible = plan.backdrop !== 'none' && plan.backdrop !== 'interior';
    this.object.add(this.#sky, this.#built);
    const w = place.weather;
    if ((w === 'rain' || w === 'storm' || w === 'snow') && (plan.height === 0 || plan.windows.length > 0)) {
      this.#falling = new Precipitation(plan, w);
      this.object.add(this.#falling.object);
    }
    this.textQuads = plan.pieces
      .filter(
        (p) =>
          p.text !== undefined &&
          p.text !== '' &&
          (p.kind === 'letter' || p.kind === 'paper' || p.kind === 'newspaper'),
      )
      .map((p) => {
        const g = new PlaneGeometry((p.w / 1000) * 0.94, (p.d / 1000) * 0.94);
        g.rotateX(-Math.PI / 2);
        const mesh = new Mesh(g);
        mesh.visible = false;
        mesh.position.set(p.x / 1000, (p.y + p.h) / 1000 + 0.003, p.z / 1000);
        mesh.rotation.y = p.yaw / 1000;
        this.object.add(mesh);
        return { mesh, text: p.text ?? '', piece: p.id };
      });
  }
  readonly #shadows: boolean;

  /** Settles when at least this quality is drawn. */
  request(asked: Quality, urgency: number): Promise<void> {
    // There is nothing finer than good in a set.
    const quality = asked === 'fine' ? 'good' : asked;
    if (this.#rank >= RANK[quality]) return Promise.resolve();
    const before = this.#pending.get(quality);
    if (before) return before;
    const place = layoutOf(this.#place);
    const work = Promise.all(
      SET_PARTS.map((part) => this.#workshop.build({ make: 'set', part, place, quality }, urgency)),
    ).then((parts) => {
      this.#pending.delete(quality);
      if (this.#rank < RANK[quality])
        this.#show(Object.assign({}, ...parts) as Record<string, MeshData>, RANK[quality]);
    });
    this.#pending.set(quality, work);
    return work;
  }

  #show(meshes: Readonly<Record<string, MeshData>>, rank: number): void {
    const built = new Group();
    this.#doors.clear();
    this.#walls.clear();
    this.#passing = undefined;
    this.#turning.length = 0;
    const groups = new Map<string, Group>();
    const groupOf = (name: string): Group => {
      let g = groups.get(name);
      if (g) return g;
      g = new Group();
      groups.set(name, g);
      const [kind, id = ''] = name.split(':');
      if (kind === 'door') {
        const d = this.#plan.doors.find((x) => x.id === id);
        const hinge = new Group();
        if (d) {
          const yaw = d.yaw / 1000;
          const half = d.width / 2000;
          hinge.position.set(d.x / 1000 - Math.cos(yaw) * half, 0.005, d.z / 1000 + Math.sin(yaw) * half);
          hinge.rotation.y = yaw;
          const wall = groupOf(`wall:${d.wall}`);
          wall.add(hinge);
        }
        hinge.add(g);
        this.#doors.set(id, g);
        return g;
      }
      if (kind === 'wall') this.#walls.set(id, g);
      if (kind === 'turn') {
        const [x = 0, z = 0] = id.split('/').map(Number);
        g.position.set(x / 1000, 0, z / 1000);
        this.#turning.push([1.7, g]);
      }
      if (kind === 'passing') this.#passing = g;
      built.add(g);
      return g;
    };
    for (const [name, data] of Object.entries(meshes)) {
      const cut = name.lastIndexOf('|');
      const stuff = name.slice(cut + 1) as Stuff;
      const group = name.slice(0, cut);
      const mesh = setMesh(geometryOf(data), stuff);
      mesh.name = name;
      const unlit = UNLIT.has(stuff);
      mesh.castShadow = this.#shadows && group === 'set' && !unlit;
      mesh.receiveShadow = !unlit;
      if (stuff === 'layer') mesh.renderOrder = -5;
      // Shafts are laid along the sun by their material.
      if (stuff === 'bulb' || stuff === 'shaft') mesh.frustumCulled = false;
      mesh.matrixAutoUpdate = false;
      groupOf(group).add(mesh);
    }
    const old = this.#built;
    this.object.remove(old);
    old.traverse((o) => {
      if (o instanceof Mesh) o.geometry.dispose();
    });
    this.#built = built;
    this.object.add(built);
    this.#rank = rank;
  }

  /** Sets the instant: doors, air, what falls and passes, walls out of the camera's way. */
  update(stage: Stage, camera: StageCamera): void {
    const { hour, weather } = this.#place;
    const dark = hour === 'night' || hour === 'dusk' || weather === 'storm';
    const on = stage.light.practicals / 1000;
    const lamps = on * (dark ? 1 : hour === 'dawn' ? 0.6 : 0.3);
    const lit = (g: LampGroup): number => (stage.light.lamps?.[g] ?? 1000) / 1000;
    setAir(this.#place, lamps * lit('lamps'));
    AIR.lens.value
      .setHex(stage.light.flame ?? 0xffffff)
      .multiplyScalar(lit('lens') * (dark ? Math.max(on, 0.8) : 0.5));
    if (weather === 'storm') sheetLightning(stage.clock, this.#place.seed);
    AIR.fire.value = lit('fire');
    AIR.candles.value = lit('candles') * (dark ? 1 : 0.6);
    setSun(this.#place, this.#plan, lamps);
    for (const [id, leaf] of this.#doors) leaf.rotation.y = -SWING * (stage.doors[id] ?? 0);
    const [x, , z] = camera.position;
    for (const w of this.#plan.walls) {
      const g = this.#walls.get(w.id);
      if (!g) continue;
      const dx = w.x1 - w.x0;
      const dz = w.z1 - w.z0;
      const len = Math.hypot(dx, dz) || 1;
      // The room is on the wall's left-hand side: (dz, -dx).
      g.visible = ((x - w.x0 / 1000) * dz - (z - w.z0 / 1000) * dx) / len > 0.06;
    }
    for (const [axis, g] of this.#turning) g.rotation.y = -TURN * (stage.clock + axis);
    if (this.#passing) this.#passing.position.z = -((stage.clock * DRIVE) % 30);
    this.#falling?.aim(camera.position, camera.target);
    this.#sky.position.set(x, 0, z);
    const own: SetLamp[] = this.#plan.lamps
      .filter((l) => l.kind !== 'sun' && l.kind !== 'moon' && l.level > 0 && l.z > -14000)
      .map((l) => {
        const group = lampGroup(l.kind);
        return {
          position: [l.x / 1000, l.y / 1000, l.z / 1000],
          colour: l.kind === 'lens' ? (stage.light.flame ?? l.colour) : l.colour,
          level:
            (l.level / 1000) * flicker(l.kind, stage.clock, l.x) * (group === undefined ? 1 : lit(group)),
          kind: l.kind,
        };
      });
    this.#lamps = [...own, ...carriedLamps(stage, lit('candles'))].filter((l) => l.level > 0);
  }

  get lamps(): readonly SetLamp[] {
    return this.#lamps;
  }

  dispose(): void {
    this.object.traverse((o) => {
      if (o instanceof Mesh) o.geometry.dispose();
    });
    this.#falling?.dispose();
    this.object.removeFromParent();
  }
}

/** Things whose flame or bulb is a lamp wherever they are: level and height of the light over their base, metres. */
const CARRIED: Readonly<Partial<Record<StageProp['prop'], readonly [level: number, high: number]>>> = {
  lantern: [0.95, 0.12],
  candle: [0.5, 0.2],
  torch: [0.5, 0.1],
};

const carriedLamps = (stage: Stage, lit: number): SetLamp[] =>
  stage.props.flatMap((p): SetLamp[] => {
    const burns = CARRIED[p.prop];
    if (burns === undefined) return [];
    const [x, y, z] = p.position;
    return [
      {
        position: [x, y + burns[1] - 0.28, z],
        colour: p.prop === 'torch' ? 0xfff0d8 : 0xffae5c,
        level: burns[0] * lit * flicker('candle', stage.clock, x * 10),
        kind: 'candle',
      },
    ];
  });

/** Seconds between two flashes behind the clouds, and how long one is seen. */
const FLASHES = 8.3;
const FLASH = 0.5;

/** Far lightning: the clouds light up once in a while, softly enough for anybody's eyes. */
const sheetLightning = (clock: number, seed: number): void => {
  const t = clock + (seed % 830) / 100;
  const u = (t % FLASHES) / FLASH;
  if (u >= 1) return;
  const glow = 1 + 3.2 * Math.sin(Math.PI * u) * (0.7 + 0.3 * Math.sin(u * 19));
  for (const c of [AIR.skyLow, AIR.skyTop, AIR.cloudColour, AIR.farTint]) c.value.multiplyScalar(glow);
};

/** How a flame or an old tube breathes: a function of the scene's clock. */
const flicker = (kind: SetLamp['kind'], t: number, phase: number): number => {
  if (kind === 'fire')
    return (
      0.86 +
      0.1 * Math.sin(t * 7.3 + phase) +
      0.07 * Math.sin(t * 13.1 + phase * 2) +
      0.05 * Math.sin(t * 23.7)
    );
  if (kind === 'candle') return 0.94 + 0.04 * Math.sin(t * 5.1 + phase) + 0.03 * Math.sin(t * 11.7 + phase);
  if (kind === 'window') return 0.6;
  return 1;
};
