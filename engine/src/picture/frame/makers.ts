import type { Mesh } from 'three/webgpu';
import { setPlan } from '../../stage/sets/build.ts';
import type { SetPlan } from '../../stage/sets/plan.ts';
import type { Stage, StageCamera, StageProp } from '../../stage/stage.ts';
import type { Place } from '../../timeline/place.ts';
import type { Quality } from '../mesh-data.ts';
import { PersonModel } from '../people/person-model.ts';
import { PropModel } from '../props/prop-model.ts';
import { SetModel } from '../sets/set-model.ts';
import type { Fonts } from '../titles/fonts.ts';
import { Labels } from '../titles/label.ts';
import type { Workshop } from '../workshop.ts';
import { faceOn, letter } from './lettering.ts';
import type { ModelMakers, PlaceModel, ThingModel } from './models.ts';

/** The engine's own puppets, sets and props. Without `fonts` letters and signs stay blank. */
export const makersOf = (workshop: Workshop, fonts?: Fonts): ModelMakers => {
  const labels = fonts && new Labels(fonts);
  return {
    plan: setPlan,
    person: (person) => new PersonModel(person, workshop),
    set: (place, plan) => new LetteredSet(place, plan ?? setPlan(place), workshop, labels),
    prop: (prop) => new LetteredProp(prop, workshop, labels),
  };
};

/** Words that a model has room for, set once. */
class Lettering {
  readonly #labels: Labels | undefined;
  readonly #release: Array<() => void> = [];
  #done: Promise<void> | undefined;

  constructor(labels: Labels | undefined) {
    this.#labels = labels;
  }

  write(
    quads: ReadonlyArray<{ readonly mesh: Mesh; readonly text: string; readonly kind: string }>,
  ): Promise<void> {
    this.#done ??= this.#write(quads);
    return this.#done;
  }

  dispose(): void {
    for (const release of this.#release) release();
  }

  async #write(
    quads: ReadonlyArray<{ readonly mesh: Mesh; readonly text: string; readonly kind: string }>,
  ): Promise<void> {
    const labels = this.#labels;
    if (!labels) return;
    for (const { mesh, text, kind } of quads) {
      await labels.prepare(text, faceOn(kind));
      this.#release.push(letter(mesh, kind, text, labels));
    }
  }
}

class LetteredSet implements PlaceModel {
  readonly #model: SetModel;
  readonly #plan: SetPlan;
  readonly #lettering: Lettering;
  ready: Quality | undefined;

  constructor(place: Place, plan: SetPlan, workshop: Workshop, labels: Labels | undefined) {
    this.#model = new SetModel(place, plan, workshop);
    this.#plan = plan;
    this.#lettering = new Lettering(labels);
  }

  get object() {
    return this.#model.object;
  }

  get lamps() {
    return this.#model.lamps;
  }

  async request(quality: Quality, urgency: number): Promise<void> {
    const kinds = new Map(this.#plan.pieces.map((p) => [p.id, p.kind]));
    const quads = this.#model.textQuads.map((q) => ({ ...q, kind: kinds.get(q.piece) ?? 'paper' }));
    const written = this.#lettering.write(quads);
    await this.#model.request(quality, urgency);
    this.ready = quality;
    // A draft does not wait for fonts.
    if (quality !== 'draft') await written;
  }

  update(stage: Stage, camera: StageCamera): void {
    this.#model.update(stage, camera);
  }

  dispose(): void {
    this.#lettering.dispose();
    this.#model.dispose();
  }
}

class LetteredProp implements ThingModel {
  readonly #model: PropModel;
  readonly #prop: StageProp;
  readonly #lettering: Lettering;
  ready: Quality | undefined;

  constructor(prop: StageProp, workshop: Workshop, labels: Labels | undefined) {
    this.#model = new PropModel(prop, workshop);
    this.#prop = prop;
    this.#lettering = new Lettering(labels);
  }

  get object() {
    return this.#model.object;
  }

  async request(quality: Quality, urgency: number): Promise<void> {
    const { textQuad: mesh } = this.#model;
    const { text = '', prop: kind } = this.#prop;
    const written = mesh ? this.#lettering.write([{ mesh, text, kind }]) : undefined;
    await this.#model.request(quality, urgency);
    this.ready = quality;
    if (quality !== 'draft') await written;
  }

  place(prop: StageProp): void {
    this.#model.place(prop);
  }

  dispose(): void {
    this.#lettering.dispose();
    this.#model.dispose();
  }
}
