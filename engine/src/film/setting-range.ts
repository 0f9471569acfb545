const RANGE = /^\s*(\S+?)\s*\.\.\s*(\S+)\s*$/u;

/** `a..b` as its two sides; undefined where it is none. */
export const rangeOf = (text: string): readonly [string, string] | undefined => {
  const m = RANGE.exec(text);
  return m === null ? undefined : [m[1] as string, m[2] as string];
};
