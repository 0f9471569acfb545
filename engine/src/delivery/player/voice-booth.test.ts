import { describe, expect, it } from 'vitest';
import { FLICKS_PER_SECOND } from '../../base/time.ts';
import { lineAt, timelineOf } from './test-timeline.ts';
import { VoiceBooth, type VoiceOrder } from './voice-booth.ts';

const S = FLICKS_PER_SECOND;

const booth = () => {
  const orders: VoiceOrder[] = [];
  const heard: [string, string][] = [];
  const worker = {
    postMessage: (o: VoiceOrder) => orders.push(o),
    terminate() {},
    onmessage: null,
  } as unknown as Worker;
  let made = 0;
  const b = new VoiceBooth(
    () => {
      made++;
      return worker;
    },
    'engine.wasm',
    (line, h) => heard.push([line, h.voice]),
  );
  const answer = (data: object) => worker.onmessage?.call(worker, { data } as MessageEvent);
  const say = (n: number, voice = 'murmur', standIn = false) =>
    answer({ n, samples: new Float32Array(8), phones: [], voice, standIn });
  return { b, orders, heard, say, ready: () => answer({ ready: true }), made: () => made };
};

const lines = [lineAt('a', 1, 2), lineAt('b', 5, 2), lineAt('c', 9, 2), lineAt('z', 200, 2)];

describe('VoiceBooth', () => {
  it('[D4] asks for what comes next, two at a time, and goes on by itself', () => {
    const { b, orders, heard, say } = booth();
    const keep = b.attend(timelineOf({ lines }), 0);
    expect([...keep]).toEqual(['a', 'b', 'c']);
    expect(orders.map((o) => o.line.id)).toEqual(['a', 'b']);
    say(0);
    expect(orders.map((o) => o.line.id)).toEqual(['a', 'b', 'c']);
    expect(heard).toEqual([['a', 'murmur']]);
  });

  it('starts no worker where nobody speaks', () => {
    const { b, made } = booth();
    b.attend(timelineOf({ lines, manner: 'silent' }), 0);
    b.attend(timelineOf({ lines: [] }), 0);
    expect(made()).toBe(0);
  });

  it('a re-plan that leaves a line alone costs nothing; one that changes it has it said anew', () => {
    const { b, orders, say } = booth();
    const one = [lineAt('a', 1, 2)];
    b.attend(timelineOf({ lines: one }), 0);
    say(0);
    b.attend(timelineOf({ lines: [lineAt('a', 3, 2)] }), 0);
    expect(orders).toHaveLength(1);
    b.attend(timelineOf({ lines: [lineAt('a', 3, 1.5)] }), 0);
    expect(orders).toHaveLength(2);
  });

  it('[D4] what a stand-in murmured is spoken once the engine is here', () => {
    const { b, orders, heard, say, ready } = booth();
    b.attend(timelineOf({ lines: [lineAt('a', 1, 2)], manner: 'spoken' }), 0);
    say(0, 'murmur', true);
    expect(orders).toHaveLength(1);
    ready();
    expect(orders).toHaveLength(2);
    say(1, 'flite-2.2');
    expect(heard).toEqual([
      ['a', 'murmur'],
      ['a', 'flite-2.2'],
    ]);
    b.attend(timelineOf({ lines: [lineAt('a', 1, 2)], manner: 'spoken' }), S);
    expect(orders).toHaveLength(2);
  });

  it('does not ask for what is over', () => {
    const { b, orders } = booth();
    b.attend(timelineOf({ lines }), 8 * S);
    expect(orders.map((o) => o.line.id)).toEqual(['c']);
  });
});
