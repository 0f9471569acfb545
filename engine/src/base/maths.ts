/**
 * Mathematics that gives the same bits in every JavaScript engine: built from + - * / and sqrt, which IEEE 754
 * rounds correctly, where `Math.sin` and friends are left to the engine (ECMA-262 §21.3.2).
 * Range reduction and polynomials after FreeBSD msun (k_sin.c, k_cos.c, e_exp.c, e_log.c), Sun Microsystems 1993;
 * errors stay under 1e-15 relative for |x| < 1e5.
 */
export const PI = Math.PI;
export const TAU = 6.283185307179586;

const PIO2_HI = 1.5707963267341256;
const PIO2_MID = 6.077100506506192e-11;
const PIO2_LO = -2.0222662487959506e-21;

const kernelSin = (x: number, y: number): number => {
  const z = x * x;
  const r =
    8.33333333332248946124e-3 +
    z *
      (-1.98412698298579493134e-4 +
        z * (2.75573137070700676789e-6 + z * (-2.50507602534068634195e-8 + z * 1.58969099521155010221e-10)));
  const v = z * x;
  return x - (z * (0.5 * y - v * r) - y - v * -1.66666666666666324348e-1);
};

const kernelCos = (x: number, y: number): number => {
  const z = x * x;
  const r =
    z *
    (4.16666666666666019037e-2 +
      z *
        (-1.38888888888741095749e-3 +
          z *
            (2.48015872894767294178e-5 +
              z *
                (-2.75573143513906633035e-7 +
                  z * (2.0875723212981748279e-9 + z * -1.13596475577881948265e-11)))));
  const hz = 0.5 * z;
  const w = 1 - hz;
  return w + (1 - w - hz + (z * r - x * y));
};

const circular = (x: number, quarter: number): number => {
  if (!(x > -1e9 && x < 1e9)) return Number.NaN;
  const n = Math.round(x / 1.5707963267948966);
  const a = x - n * PIO2_HI;
  const b = n * PIO2_MID;
  const hi = a - b;
  const lo = a - hi - b - n * PIO2_LO;
  const q = (((n + quarter) % 4) + 4) % 4;
  if (q === 0) return kernelSin(hi, lo);
  if (q === 1) return kernelCos(hi, lo);
  return q === 2 ? -kernelSin(hi, lo) : -kernelCos(hi, lo);
};

export const sin = (x: number): number => circular(x, 0);
export const cos = (x: number): number => circular(x, 1);

/** Four-quadrant arc tangent in radians, -PI..PI. Odd minimax series after s_atan.c. */
export const atan2 = (y: number, x: number): number => {
  if (x === 0 && y === 0) return 0;
  const ax = x < 0 ? -x : x;
  const ay = y < 0 ? -y : y;
  const swap = ay > ax;
  let t = swap ? ax / ay : ay / ax;
  let base = 0;
  if (t > 0.41421356237309503) {
    t = (t - 1) / (t + 1);
    base = 0.7853981633974483;
  }
  const z = t * t;
  const w = z * z;
  const s1 =
    z *
    (3.33333333333329318027e-1 +
      w *
        (1.42857142725034663711e-1 +
          w *
            (9.09088713343650656196e-2 +
              w *
                (6.66107313738753120669e-2 +
                  w * (4.97687799461593236017e-2 + w * 1.62858201153657823623e-2)))));
  const s2 =
    w *
    (-1.99999999998764832476e-1 +
      w *
        (-1.1111110405462355788e-1 +
          w *
            (-7.69187620504482999495e-2 + w * (-5.83357013379057348645e-2 + w * -3.6531572744216915527e-2))));
  let a = base + (t - t * (s1 + s2));
  if (swap) a = 1.5707963267948966 - a;
  if (x < 0) a = PI - a;
  return y < 0 ? -a : a;
};

const LN2_HI = 6.9314718036912381649e-1;
const LN2_LO = 1.90821492927058770002e-10;

/** 2^n by exact multiplication, n a whole number. */
const scale2 = (x: number, n: number): number => {
  let r = x;
  let k = n;
  while (k > 0) {
    const s = Math.min(k, 30);
    r *= 1 << s;
    k -= s;
  }
  while (k < 0) {
    const s = Math.min(-k, 30);
    r /= 1 << s;
    k += s;
  }
  return r;
};

export const exp = (x: number): number => {
  if (x > 709.78) return Number.POSITIVE_INFINITY;
  if (x < -745.14) return 0;
  const k = Math.round(x / Math.LN2);
  const hi = x - k * LN2_HI;
  const lo = k * LN2_LO;
  const r = hi - lo;
  const t = r * r;
  const c =
    r -
    t *
      (1.66666666666666019037e-1 +
        t *
          (-2.77777777770155933842e-3 +
            t *
              (6.61375632143793436117e-5 + t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))));
  return scale2(1 - (lo - (r * c) / (2 - c) - hi), k);
};

/** Natural logarithm; NaN below zero, -Infinity at zero. */
export const log = (x: number): number => {
  if (x < 0 || Number.isNaN(x)) return Number.NaN;
  if (x === 0) return Number.NEGATIVE_INFINITY;
  if (x === Number.POSITIVE_INFINITY) return x;
  let k = 0;
  let m = x;
  while (m >= Math.SQRT2) {
    m /= 2;
    k++;
  }
  while (m < Math.SQRT1_2) {
    m *= 2;
    k--;
  }
  const f = m - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const t1 = w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1));
  const t2 =
    z *
    (6.66666666666673513e-1 +
      w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)));
  const hfsq = 0.5 * f * f;
  return k * LN2_HI - (hfsq - (s * (hfsq + t1 + t2) + k * LN2_LO) - f);
};

/** x to the power p for x > 0. */
export const pow = (x: number, p: number): number => (x === 0 ? 0 : exp(p * log(x)));

export const hypot = (x: number, y: number, z = 0): number => Math.sqrt(x * x + y * y + z * z);

export const clamp = (x: number, low: number, high: number): number => (x < low ? low : Math.min(x, high));

export const mix = (a: number, b: number, t: number): number => a + (b - a) * t;

/** Hermite step: 0 below `a`, 1 above `b`, smooth between. */
export const smoothstep = (a: number, b: number, x: number): number => {
  const t = clamp((x - a) / (b - a), 0, 1);
  return t * t * (3 - 2 * t);
};

/** Smallest signed difference of two angles in radians, -PI..PI. */
export const turn = (from: number, to: number): number => {
  let d = (to - from) % TAU;
  if (d > PI) d -= TAU;
  if (d < -PI) d += TAU;
  return d;
};
