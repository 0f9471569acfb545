import { deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);

const CRC = /* @__PURE__ */ Int32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

const crc32 = (bytes: Uint8Array): number => {
  let c = -1;
  for (const b of bytes) c = CRC[(c ^ b) & 255]! ^ (c >>> 8);
  return (c ^ -1) >>> 0;
};

const chunk = (type: string, data: Uint8Array): Uint8Array => {
  const out = new Uint8Array(12 + data.length);
  const view = new DataView(out.buffer);
  view.setUint32(0, data.length);
  for (let i = 0; i < 4; i++) out[4 + i] = type.charCodeAt(i);
  out.set(data, 8);
  view.setUint32(8 + data.length, crc32(out.subarray(4, 8 + data.length)));
  return out;
};

const join = (parts: readonly Uint8Array[]): Uint8Array => {
  const out = new Uint8Array(parts.reduce((n, p) => n + p.length, 0));
  let at = 0;
  for (const p of parts) {
    out.set(p, at);
    at += p.length;
  }
  return out;
};

/** RGBA, rows top first, to an opaque 8-bit PNG (ISO/IEC 15948), sRGB; each row filtered by its left or upper one. */
export const encodePng = (rgba: Uint8Array, width: number, height: number): Uint8Array => {
  const row = width * 3;
  const raw = new Uint8Array((row + 1) * height);
  let above = new Uint8Array(row);
  let here = new Uint8Array(row);
  for (let y = 0; y < height; y++) {
    for (let x = 0, s = y * width * 4, d = 0; x < width; x++, s += 4, d += 3) {
      here[d] = rgba[s]!;
      here[d + 1] = rgba[s + 1]!;
      here[d + 2] = rgba[s + 2]!;
    }
    const o = y * (row + 1);
    raw[o] = 2;
    for (let i = 0; i < row; i++) raw[o + 1 + i] = here[i]! - above[i]!;
    [above, here] = [here, above];
  }
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  head.set([8, 2, 0, 0, 0], 8);
  return join([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('sRGB', Uint8Array.of(0)),
    chunk('IDAT', deflateSync(raw, { level: 6 })),
    chunk('IEND', new Uint8Array(0)),
  ]);
};

/** Reads what `encodePng` writes (8-bit RGB, filters none and up); undefined for any other PNG. */
export const decodePng = (
  png: Uint8Array,
): { readonly width: number; readonly height: number; readonly rgba: Uint8Array } | undefined => {
  if (SIGNATURE.some((b, i) => png[i] !== b)) return undefined;
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const data: Uint8Array[] = [];
  let width = 0;
  let height = 0;
  for (let at = 8; at + 12 <= png.length; ) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (crc32(png.subarray(at + 4, at + 8 + length)) !== view.getUint32(at + 8 + length)) return undefined;
    if (type === 'IHDR') {
      width = view.getUint32(at + 8);
      height = view.getUint32(at + 12);
      if (png[at + 16] !== 8 || png[at + 17] !== 2) return undefined;
    }
    if (type === 'IDAT') data.push(png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const raw = new Uint8Array(inflateSync(join(data)));
  const rgba = new Uint8Array(width * height * 4).fill(255);
  const row = width * 3;
  const line = new Uint8Array(row);
  for (let y = 0; y < height; y++) {
    const o = y * (row + 1);
    const filter = raw[o];
    if (filter !== 0 && filter !== 2) return undefined;
    for (let i = 0; i < row; i++) line[i] = raw[o + 1 + i]! + (filter === 2 ? line[i]! : 0);
    for (let x = 0; x < width; x++) rgba.set(line.subarray(x * 3, x * 3 + 3), (y * width + x) * 4);
  }
  return { width, height, rgba };
};
