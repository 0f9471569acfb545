import type { Flicks } from '../../base/time.ts';
import type { Quality } from '../../picture/mesh-data.ts';
import type { Look } from '../../timeline/look.ts';
import type { Timeline } from '../../timeline/timeline.ts';

/** To the render worker, a JSON line each. */
export type Order =
  | {
      readonly kind: 'open';
      /** Inline, or a JSON file's path. */
      readonly timeline: Timeline | string;
      readonly look?: Look;
      readonly width: number;
      readonly height: number;
      readonly quality: Quality;
      /** Folder of built meshes; absent = none kept. */
      readonly cache?: string;
    }
  | { readonly kind: 'frames'; readonly times: readonly Flicks[] }
  | { readonly kind: 'close' };

/** From it: a four-byte little-endian length, that much JSON, then `bytes` bytes of picture. */
export type Reply =
  | { readonly kind: 'opened'; readonly adapter: string; readonly bytes: 0 }
  | {
      readonly kind: 'frame';
      readonly t: Flicks;
      readonly width: number;
      readonly height: number;
      /** RGBA, rows top first. */
      readonly bytes: number;
    }
  | { readonly kind: 'failed'; readonly code?: 'K6001'; readonly message: string; readonly bytes: 0 };

/** Splits a byte stream into replies and their pictures. */
export class ReplyReader {
  #held: Uint8Array = new Uint8Array(0);

  /** Whole replies that `chunk` completes. */
  push(chunk: Uint8Array): Array<{ readonly reply: Reply; readonly data: Uint8Array }> {
    const joined = new Uint8Array(this.#held.length + chunk.length);
    joined.set(this.#held);
    joined.set(chunk, this.#held.length);
    const out: Array<{ reply: Reply; data: Uint8Array }> = [];
    let at = 0;
    while (joined.length - at >= 4) {
      const length = new DataView(joined.buffer, joined.byteOffset + at, 4).getUint32(0, true);
      if (joined.length - at < 4 + length) break;
      const reply = JSON.parse(new TextDecoder().decode(joined.subarray(at + 4, at + 4 + length))) as Reply;
      const end = at + 4 + length + reply.bytes;
      if (joined.length < end) break;
      out.push({ reply, data: joined.slice(at + 4 + length, end) });
      at = end;
    }
    this.#held = joined.slice(at);
    return out;
  }
}

/** A reply's head as bytes. */
export const encodeReply = (reply: Reply): Uint8Array => {
  const json = new TextEncoder().encode(JSON.stringify(reply));
  const out = new Uint8Array(4 + json.length);
  new DataView(out.buffer).setUint32(0, json.length, true);
  out.set(json, 4);
  return out;
};
