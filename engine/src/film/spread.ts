/**
 * A length that is not sure, flicks. Chance spreads it between `least` and `greatest` around its mean; where somebody's
 * choice decides besides (a manner of voice, a wording), the mean itself lies between `low` and `high`.
 */
export interface Spread {
  readonly least: number;
  readonly low: number;
  /** Of what is likeliest to be chosen. */
  readonly mean: number;
  readonly high: number;
  readonly greatest: number;
  /** Of chance alone, squared flicks. */
  readonly variance: number;
}

export const sure = (length: number): Spread => chance(length, length, length, 0);

/** Chance alone. */
export const chance = (least: number, mean: number, greatest: number, variance: number): Spread => ({
  least,
  low: mean,
  mean,
  high: mean,
  greatest,
  variance,
});

/** Chance alone, anything between two lengths alike. */
export const evenly = (a: number, b: number): Spread => {
  const width = Math.abs(b - a);
  return chance(Math.min(a, b), (a + b) / 2, Math.max(a, b), (width * width) / 12);
};

export const plus = (a: Spread, b: Spread): Spread => ({
  least: a.least + b.least,
  low: a.low + b.low,
  mean: a.mean + b.mean,
  high: a.high + b.high,
  greatest: a.greatest + b.greatest,
  variance: a.variance + b.variance,
});

/** Every part of it changed alike, by a function that never falls. */
export const mapped = (s: Spread, f: (length: number) => number): Spread => ({
  least: f(s.least),
  low: f(s.low),
  mean: f(s.mean),
  high: f(s.high),
  greatest: f(s.greatest),
  variance: s.variance,
});

/** Whichever of several somebody chooses; the first is the likeliest. */
export const hull = (first: Spread, ...others: readonly Spread[]): Spread => {
  let { least, low, high, greatest, variance } = first;
  for (const o of others) {
    least = Math.min(least, o.least);
    low = Math.min(low, o.low);
    high = Math.max(high, o.high);
    greatest = Math.max(greatest, o.greatest);
    variance = Math.max(variance, o.variance);
  }
  return { least, low, mean: first.mean, high, greatest, variance };
};

/** The shortest that it is reckoned with, chance being `deviations` standard deviations at most. */
export const shortest = (s: Spread, deviations: number): number =>
  Math.max(s.least, s.low - deviations * Math.sqrt(s.variance));

export const longest = (s: Spread, deviations: number): number =>
  Math.min(s.greatest, s.high + deviations * Math.sqrt(s.variance));
