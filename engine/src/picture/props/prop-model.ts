import { Group, Mesh, type Object3D, PlaneGeometry } from 'three/webgpu';
import { PROP_SPECS } from '../../stage/props/specs.ts';
import type { StageProp } from '../../stage/stage.ts';
import { setMesh } from '../materials/set-materials.ts';
import type { Quality } from '../mesh-data.ts';
import { geometryOf } from '../sets/set-model.ts';
import type { Stuff } from '../sets/stuff.ts';
import type { Workshop } from '../workshop.ts';

/** One thing that is handled or seen close. Its origin is the middle of its base, its front toward +z. */
export class PropModel {
  readonly object: Object3D = new Group();
  readonly #prop: StageProp['prop'];
  readonly #workshop: Workshop;
  readonly #body = new Group();
  /** A plane with UVs where the thing's words belong (letters, papers, signs, screens); invisible until it has a map. */
  readonly textQuad: Mesh | undefined;
  #done: Quality | undefined;

  constructor(prop: StageProp, workshop: Workshop) {
    this.#prop = prop.prop;
    this.#workshop = workshop;
    this.object.name = `prop ${prop.id}`;
    this.object.add(this.#body);
    const [w, h, d] = PROP_SPECS[prop.prop].size.map((v) => v / 1000) as [number, number, number];
    const flat = h < 0.05;
    if (prop.text !== undefined && prop.text !== '') {
      const g = flat ? new PlaneGeometry(w * 0.92, d * 0.92) : new PlaneGeometry(w * 0.82, h * 0.82);
      if (flat) g.rotateX(-Math.PI / 2);
      g.translate(0, flat ? h + 0.004 : h / 2, flat ? 0 : d / 2 + 0.004);
      this.textQuad = new Mesh(g);
      this.textQuad.visible = false;
      this.#body.add(this.textQuad);
    }
  }

  async request(asked: Quality, urgency: number): Promise<void> {
    const quality = asked === 'fine' ? 'good' : asked;
    if (this.#done === quality || this.#done === 'good') return;
    const meshes = await this.#workshop.build({ make: 'prop', part: this.#prop, quality }, urgency);
    for (const old of [...this.#body.children])
      if (old !== this.textQuad) {
        this.#body.remove(old);
        (old as Mesh).geometry.dispose();
      }
    for (const [name, data] of Object.entries(meshes)) {
      const mesh = setMesh(geometryOf(data), name.slice(name.lastIndexOf('|') + 1) as Stuff);
      mesh.castShadow = mesh.receiveShadow = true;
      this.#body.add(mesh);
    }
    this.#done = quality;
  }

  /** Puts it where the stage says; `size` scales its longest side. */
  place(prop: StageProp): void {
    this.object.position.set(...prop.position);
    this.object.quaternion.set(...prop.rotation);
    const longest = Math.max(...PROP_SPECS[this.#prop].size) / 1000;
    this.object.scale.setScalar(prop.size > 0 ? prop.size / longest : 1);
  }

  dispose(): void {
    this.object.traverse((o) => {
      if (o instanceof Mesh) o.geometry.dispose();
    });
    this.object.removeFromParent();
  }
}
