import type { Object3D } from 'three/webgpu';
import type { SetPlan } from '../../stage/sets/plan.ts';
import type { Stage, StageCamera, StagePerson, StageProp } from '../../stage/stage.ts';
import type { Person } from '../../timeline/person.ts';
import type { Place } from '../../timeline/place.ts';
import type { Quality } from '../mesh-data.ts';
import type { PracticalLamp } from './light-rig.ts';

/** What the painter keeps for a while: asked for, drawn when ready (coarse first), let go. */
export interface Model {
  readonly object: Object3D;
  /** What there is to draw; undefined = nothing yet. */
  readonly ready: Quality | undefined;
  /** Settles when there is something of at least this quality to draw. */
  request(quality: Quality, urgency: number): Promise<void>;
  dispose(): void;
}

export interface FigureModel extends Model {
  /** Also what the next `request` must have ready: the mouth of this pose. */
  pose(person: StagePerson): void;
}

export interface PlaceModel extends Model {
  update(stage: Stage, camera: StageCamera): void;
  /** Lamps that give light now, in the set's axes. */
  readonly lamps: readonly PracticalLamp[];
}

export interface ThingModel extends Model {
  place(prop: StageProp): void;
}

/** Port: who builds what the painter draws. */
export interface ModelMakers {
  plan(place: Place): SetPlan | undefined;
  person(person: Person): FigureModel;
  set(place: Place, plan: SetPlan | undefined): PlaceModel;
  prop(prop: StageProp): ThingModel;
}
