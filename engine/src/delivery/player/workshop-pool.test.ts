import { describe, expect, it } from 'vitest';
import type { MeshJob } from '../../picture/workshop.ts';
import { type MeshOrder, WorkshopPool } from './workshop-pool.ts';

const job = (part: string, quality: 'draft' | 'good' = 'good'): MeshJob => ({ make: 'prop', part, quality });

const pool = (most: number) => {
  const workers: { orders: MeshOrder[]; worker: Worker }[] = [];
  const p = new WorkshopPool(() => {
    const orders: MeshOrder[] = [];
    const worker = {
      postMessage: (o: MeshOrder) => orders.push(o),
      terminate() {},
      onmessage: null,
      onerror: null,
    } as unknown as Worker;
    workers.push({ orders, worker });
    return worker;
  }, most);
  const answer = (i: number, more: object = { meshes: {} }) => {
    const { orders, worker } = workers[i]!;
    worker.onmessage?.call(worker, { data: { n: orders.at(-1)!.n, ...more } } as MessageEvent);
  };
  const done = () => workers.flatMap((w) => w.orders.map((o) => ('part' in o.job ? o.job.part : '')));
  return { p, workers, answer, done };
};

describe('WorkshopPool', () => {
  it('[D3] takes the most urgent next, and a draft before finer work that is a little more urgent', async () => {
    const { p, answer, done } = pool(1);
    const all = [
      p.build(job('first'), 1),
      p.build(job('late'), 1),
      p.build(job('fine'), 10),
      p.build(job('draft', 'draft'), 8),
    ];
    for (let i = 0; i < 4; i++) answer(0);
    await Promise.all(all);
    expect(done()).toEqual(['first', 'draft', 'fine', 'late']);
  });

  it('makes equal jobs once while they are under way', () => {
    const { p, workers } = pool(2);
    expect(p.build(job('a'), 1)).toBe(p.build(job('a'), 5));
    expect(workers).toHaveLength(1);
  });

  it('[D3] keeps what was begun ahead until it is asked for', async () => {
    const { p, answer, done } = pool(1);
    p.wake();
    p.ahead(job('a'), 1);
    answer(0, { meshes: { it: 'is here' } });
    await Promise.resolve();
    expect(await p.build(job('a'), 1)).toEqual({ it: 'is here' });
    expect(done()).toEqual(['a']);
    await new Promise((r) => setTimeout(r));
    void p.build(job('a'), 1);
    expect(done()).toEqual(['a', 'a']);
  });

  it('[D3] hands out what came from elsewhere, to all who ask at once; what fails to come is made here', async () => {
    const { p, answer, done } = pool(1);
    const given = { it: {} } as never;
    p.give(job('a'), Promise.resolve(given));
    p.give(job('b'), Promise.reject(new Error('not whole')));
    expect(await Promise.all([p.build(job('a'), 1), p.build(job('a'), 1)])).toEqual([given, given]);
    expect(done()).toEqual([]);
    const b = p.build(job('b'), 1);
    await new Promise((r) => setTimeout(r));
    expect(done()).toEqual(['b']);
    answer(0, { meshes: { it: 'is here' } });
    expect(await b).toEqual({ it: 'is here' });
    void p.build(job('a'), 1);
    expect(done()).toEqual(['b', 'a']);
  });

  it('a job at fault fails alone; a worker that breaks is replaced', async () => {
    const { p, workers, answer } = pool(1);
    const bad = p.build(job('bad'), 2);
    const next = p.build(job('next'), 1);
    answer(0, { fault: 'no such part' });
    await expect(bad).rejects.toThrow('no such part');
    workers[0]!.worker.onerror?.call(workers[0]!.worker, { message: 'out of memory' } as ErrorEvent);
    await expect(next).rejects.toThrow('out of memory');
    const after = p.build(job('after'), 1);
    expect(workers).toHaveLength(2);
    answer(1);
    await after;
  });
});
