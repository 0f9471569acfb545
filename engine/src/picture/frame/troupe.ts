import type { Group, Object3D } from 'three/webgpu';
import { canonical } from '../../base/canonical.ts';
import type { SetPlan } from '../../stage/sets/plan.ts';
import type { Stage, StagePerson } from '../../stage/stage.ts';
import type { Person } from '../../timeline/person.ts';
import type { Quality } from '../mesh-data.ts';
import type { FigureModel, Model, ModelMakers, PlaceModel, ThingModel } from './models.ts';

/** How many of each kind are kept beyond what the current picture needs. */
const SPARE = { people: 8, sets: 2, props: 16 } as const;

interface Kept<M extends Model> {
  readonly model: M;
  /** Counter of last use: memory, never a picture, depends on it. */
  used: number;
}

/** Layer masks: what the camera sees, and what the key's shadow map is drawn from. */
const SEEN = 1;
const SHADING = 2;

/** A coarse body throws as good a shadow as a fine one, for a fraction of the triangles. */
const show = (object: Object3D, mask: number): void => object.traverse((o) => void (o.layers.mask = mask));

/** Share of the picture's height that a head must take to be built finer. */
const FINE_FROM = 0.3;
const GOOD_FROM = 0.07;
const ORDER: readonly Quality[] = ['draft', 'good', 'fine'];

/**
 * How finely a person is built follows from the stage alone, never from what was drawn before: the same person is kept
 * once for each quality in use.
 */
export const personQuality = (stage: Stage, p: StagePerson, most: Quality): Quality => {
  const { position, fov } = stage.camera;
  const away = Math.hypot(
    p.position[0] - position[0],
    p.position[1] + 1.3 - position[1],
    p.position[2] - position[2],
  );
  const share = 0.24 / (2 * Math.max(0.2, away) * Math.tan(fov / 2));
  const wanted: Quality = share >= FINE_FROM ? 'fine' : share >= GOOD_FROM ? 'good' : 'draft';
  return ORDER[Math.min(ORDER.indexOf(wanted), ORDER.indexOf(most))]!;
};

/** The models that are near: made when first asked for, kept while in use, the longest unused let go first. */
export class Troupe {
  readonly #makers: ModelMakers;
  readonly #root: Group;
  readonly #people = new Map<string, Kept<FigureModel>>();
  readonly #sets = new Map<string, Kept<PlaceModel> & { readonly plan: SetPlan | undefined }>();
  readonly #props = new Map<string, Kept<ThingModel>>();
  readonly #names = new WeakMap<object, string>();
  #drawn = { people: 0, sets: 0, props: 0 };
  #use = 0;

  constructor(makers: ModelMakers, root: Group) {
    this.#makers = makers;
    this.#root = root;
  }

  /** Asks for all that a stage shows; settles when it can be drawn at `quality`. */
  async request(stage: Stage, quality: Quality, urgency: number): Promise<void> {
    this.#use++;
    const waits: Array<Promise<void>> = [];
    if (stage.place) waits.push(this.#set(stage)!.model.request(quality, urgency));
    for (const p of stage.people) {
      const wanted = personQuality(stage, p, quality);
      const { model } = this.#person(p.person, wanted);
      model.pose(p);
      waits.push(
        model.request(wanted, urgency),
        this.#person(p.person, 'draft').model.request('draft', urgency),
      );
    }
    for (const p of stage.props) waits.push(this.#prop(p).model.request(quality, urgency));
    await Promise.all(waits);
  }

  /** True when all that this stage shows has something to draw, if only coarse. */
  drawable(stage: Stage): boolean {
    return (
      (stage.place === undefined || this.#set(stage)?.model.ready !== undefined) &&
      stage.people.every((p) => this.#person(p.person, 'draft').model.ready !== undefined) &&
      stage.props.every((p) => this.#prop(p).model.ready !== undefined)
    );
  }

  /** Shows exactly what is on this stage. */
  place(
    stage: Stage,
    quality: Quality,
  ): { readonly set: PlaceModel | undefined; readonly plan: SetPlan | undefined } {
    this.#use++;
    for (const child of this.#root.children) child.visible = false;
    let people = 0;
    const set = this.#set(stage);
    if (set) {
      set.model.object.visible = true;
      set.model.update(stage, stage.camera);
      show(set.model.object, SEEN | SHADING);
    }
    for (const p of stage.people) {
      const { model: wanted } = this.#person(p.person, personQuality(stage, p, quality));
      const { model: coarse } = this.#person(p.person, 'draft');
      // Hosts that do not wait for `request` see the coarse body until the wanted one is built.
      const seen = wanted.ready ? wanted : coarse;
      if (seen.ready) people++;
      for (const m of new Set([seen, coarse])) {
        m.object.visible = true;
        m.pose(p);
        show(m.object, (m === seen ? SEEN : 0) | (m === coarse ? SHADING : 0));
      }
    }
    for (const p of stage.props) {
      const { model } = this.#prop(p);
      model.object.visible = true;
      model.place(p);
      show(model.object, SEEN | SHADING);
    }
    this.#drawn = { people, sets: set?.model.ready ? 1 : 0, props: stage.props.length };
    this.#forget(this.#people, SPARE.people);
    this.#forget(this.#sets, SPARE.sets);
    this.#forget(this.#props, SPARE.props);
    return { set: set?.model, plan: set?.plan };
  }

  dispose(): void {
    for (const map of [this.#people, this.#sets, this.#props]) {
      for (const { model } of map.values()) this.#drop(model);
      map.clear();
    }
  }

  /** What the stage last placed really shows. */
  get drawn(): { readonly people: number; readonly sets: number; readonly props: number } {
    return this.#drawn;
  }

  /** Models held in memory. */
  get kept(): number {
    return this.#people.size + this.#sets.size + this.#props.size;
  }

  #person(person: Person, quality: Quality): Kept<FigureModel> {
    return this.#have(this.#people, `${quality} ${this.#name(person)}`, () => ({
      model: this.#makers.person(person),
      used: 0,
    }));
  }

  #set(stage: Stage): (Kept<PlaceModel> & { readonly plan: SetPlan | undefined }) | undefined {
    const { place } = stage;
    if (!place) return undefined;
    return this.#have(this.#sets, this.#name(place), () => {
      const plan = this.#makers.plan(place);
      return { model: this.#makers.set(place, plan), plan, used: 0 };
    });
  }

  #prop(prop: Stage['props'][number]): Kept<ThingModel> {
    const key = canonical([prop.id, prop.prop, prop.noun, prop.size, prop.tint, prop.text ?? '']);
    return this.#have(this.#props, key, () => ({ model: this.#makers.prop(prop), used: 0 }));
  }

  /** A value's canonical text, remembered by the object: timelines hand out the same one every frame. */
  #name(value: object): string {
    let name = this.#names.get(value);
    if (name === undefined) {
      name = canonical(value);
      this.#names.set(value, name);
    }
    return name;
  }

  #have<K extends Kept<Model>>(map: Map<string, K>, key: string, make: () => K): K {
    let kept = map.get(key);
    if (!kept) {
      kept = make();
      map.set(key, kept);
      kept.model.object.visible = false;
      this.#root.add(kept.model.object);
    }
    kept.used = this.#use;
    return kept;
  }

  #forget(map: Map<string, Kept<Model>>, spare: number): void {
    const idle = [...map].filter(([, k]) => k.used < this.#use).sort((a, b) => a[1].used - b[1].used);
    for (const [key, { model }] of idle.slice(0, Math.max(0, idle.length - spare))) {
      this.#drop(model);
      map.delete(key);
    }
  }

  #drop(model: Model): void {
    model.object.removeFromParent();
    model.dispose();
  }
}
