/** Three box passes each way: close to a Gaussian of the given radius (pixels), edges held at nothing. */
export const blur = (bytes: Uint8Array, width: number, height: number, radius: number): Uint8Array => {
  const r = Math.max(1, Math.round(radius / 1.7));
  let a = Float32Array.from(bytes);
  let b = new Float32Array(a.length);
  const pass = (
    from: Float32Array,
    to: Float32Array,
    lines: number,
    step: number,
    n: number,
    stride: number,
  ) => {
    const scale = 1 / (2 * r + 1);
    for (let l = 0; l < lines; l++) {
      const o = l * step;
      let sum = 0;
      for (let i = 0; i < Math.min(r, n); i++) sum += from[o + i * stride]!;
      for (let i = 0; i < n; i++) {
        if (i + r < n) sum += from[o + (i + r) * stride]!;
        to[o + i * stride] = sum * scale;
        if (i - r >= 0) sum -= from[o + (i - r) * stride]!;
      }
    }
  };
  for (let i = 0; i < 3; i++) {
    pass(a, b, height, width, width, 1);
    pass(b, a, width, 1, height, width);
  }
  b = a;
  a = b;
  return Uint8Array.from(a, (v) => Math.max(0, Math.min(255, Math.round(v))));
};
