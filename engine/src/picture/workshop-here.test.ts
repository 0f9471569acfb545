import { describe, expect, it } from 'vitest';
import { CAST } from '../../../tests/scenes/cast.ts';
import type { Store } from '../base/store.ts';
import type { MeshJob } from './workshop.ts';
import { jobKey, WorkshopHere } from './workshop-here.ts';

const memory = (): Store & { readonly kept: Map<string, Uint8Array>; gets: number } => {
  const kept = new Map<string, Uint8Array>();
  return {
    kept,
    gets: 0,
    async get(key) {
      this.gets++;
      return kept.get(key);
    },
    async put(key, bytes) {
      kept.set(key, bytes);
    },
  };
};
const job = (part: string): MeshJob => ({ make: 'person', part, person: CAST[3]!, quality: 'draft' });

describe('a workshop in this thread', () => {
  it('keeps what it makes and finds it again', async () => {
    const store = memory();
    const a = await new WorkshopHere(store).build(job('head'), 1);
    expect([...store.kept.keys()]).toEqual([jobKey(job('head'))]);
    expect(jobKey(job('head'))).toMatch(/^[a-z0-9-]{1,80}$/);
    const b = await new WorkshopHere(store).build(job('head'), 1);
    expect(Object.keys(b).sort()).toEqual(Object.keys(a).sort());
    expect(b.skin!.position).toEqual(a.skin!.position);
  });

  it('does the most urgent first and equal jobs once', async () => {
    const store = memory();
    const shop = new WorkshopHere(store);
    const done: string[] = [];
    const order = (part: string, urgency: number) =>
      shop.build(job(part), urgency).then(() => done.push(part));
    const all = [
      order('head', 1),
      order('mouth:AI-joy', 1),
      order('mouth:O-joy', 9),
      order('mouth:O-joy', 9),
    ];
    await Promise.all(all);
    expect(done).toEqual(['mouth:O-joy', 'mouth:O-joy', 'head', 'mouth:AI-joy']);
    expect(store.gets).toBe(3);
  });

  it('rejects a job at fault and goes on', async () => {
    const shop = new WorkshopHere();
    await expect(shop.build(job('tail'), 1)).rejects.toThrow(/no such part/);
    expect(Object.keys(await shop.build(job('mouth:rest-neutral'), 1))).toEqual(['mouth']);
  });
});
