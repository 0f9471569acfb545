import { shortId } from '../base/hash.ts';

/**
 * A name as an id: lower case, words joined by `-`, letters of any script kept. A name without letters or digits
 * becomes a hash of itself, so that the slug is never empty and different names stay different.
 */
export const slug = (name: string): string => {
  const words = name
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((w) => w !== '');
  const joined = words.join('-').slice(0, 60);
  return joined === '' ? `x${shortId(name)}` : joined;
};
