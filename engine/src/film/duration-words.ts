const PARTS =
  /^(?:(\d+(?:\.\d+)?)\s*h)?\s*(?:(\d+(?:\.\d+)?)\s*m(?:in)?)?\s*(?:(\d+(?:\.\d+)?)\s*s(?:ec)?)?$/iu;

/** `8s`, `6m`, `1m30s`, `1h 20m`, `90 s` in milliseconds; undefined where it is none. */
export const millisecondsOf = (words: string): number | undefined => {
  const text = words.trim();
  const m = PARTS.exec(text);
  if (text === '' || m === null) return undefined;
  const [, h, min, s] = m;
  return Math.round((Number(h ?? 0) * 3600 + Number(min ?? 0) * 60 + Number(s ?? 0)) * 1000);
};
