import { describe, expect, it } from 'vitest';
import { encodeReply, type Reply, ReplyReader } from './messages.ts';

describe('messages', () => {
  it('[F2] replies arrive whole however the bytes are cut', () => {
    const replies: Array<readonly [Reply, Uint8Array]> = [
      [{ kind: 'opened', adapter: 'a ü', bytes: 0 }, new Uint8Array(0)],
      [{ kind: 'frame', t: 5, width: 2, height: 1, bytes: 8 }, Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8)],
      [{ kind: 'failed', message: 'no', bytes: 0 }, new Uint8Array(0)],
    ];
    const stream = replies.flatMap(([r, d]) => [...encodeReply(r), ...d]);
    for (const step of [1, 3, 7, 1000]) {
      const reader = new ReplyReader();
      const got: Array<readonly [Reply, Uint8Array]> = [];
      for (let i = 0; i < stream.length; i += step) {
        for (const { reply, data } of reader.push(Uint8Array.from(stream.slice(i, i + step))))
          got.push([reply, data]);
      }
      expect(got).toEqual(replies);
    }
  });
});
