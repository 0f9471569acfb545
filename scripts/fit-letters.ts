/**
 * Learns the letter-to-sound table of `engine/src/language` from flite's own lexicon: flite says some 30,000 common
 * words, each letter is aligned with the phones it stands for, and a context tree is grown and pruned to size.
 * Run: `npx tsx scripts/fit-letters.ts`; writes `letters.generated.ts` and prints the error on held-out words.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FEMALE_NAMES, MALE_NAMES } from '../engine/src/language/first-names.ts';
import { PHONES } from '../engine/src/language/phone-set.ts';
import { sayWithFlite } from './flite.ts';
import { wordnetDir } from './wordnet.ts';

const OUT = fileURLToPath(new URL('../engine/src/language/letters.generated.ts', import.meta.url));
/** One character for each phone, in the order of `PHONES`. */
const CODES = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const codeOf = new Map<string, string>(PHONES.map((p, i) => [p, CODES[i] as string]));
/** Context letters in the order in which they tell most. */
const OFFSETS = [1, -1, 2, -2, 3, -3];
const EXTRA = `a an the and or but nor so if then than that this these those there here where when why how what who
whom whose which while of to in on at by for from with without into onto upon over under above below between among
through during before after since until against toward towards across along around behind beside beyond near off out
up down about as is am are was were be been being do does did done doing have has had having will would shall should
can could may might must ought i you he she it we they me him her us them my your his its our their mine yours hers
ours theirs myself yourself himself herself itself ourselves themselves not no yes yeah yep nope okay ok oh ah uh um
hey hi hello bye goodbye please thanks sorry don't doesn't didn't won't wouldn't can't couldn't shouldn't isn't aren't
wasn't weren't hasn't haven't hadn't ain't i'm i've i'll i'd you're you've you'll you'd he's he'll he'd she's she'll
she'd it's it'll we're we've we'll we'd they're they've they'll they'd that's there's what's who's where's here's
how's let's y'all gonna wanna gotta kinda sorta lemme gimme dunno everyone everybody everything someone somebody
something anyone anybody anything nobody nothing none each every either neither both few many much more most some any
all other another such own same too very just only even also again once twice never ever always often sometimes
got gotten went gone came saw seen took taken gave given told said made knew known thought felt left kept brought
bought found met paid ran sat stood won wrote written broke broken chose drove ate fell flew forgot grew heard held hid
hit hurt laid led lent lost meant rode rang rose sang sent shot shut slept sold spoke spent stole struck swore swam
taught threw wore woke drawn driven eaten fallen flown forgotten grown hidden risen shown sung spoken stolen sworn torn
mister missus doctor mommy daddy mom dad grandma grandpa honey damn hell shit fuck god jesus christ whoa wow huh hmm`;

const plural = (w: string) =>
  /(s|x|z|ch|sh)$/.test(w) ? `${w}es` : /[^aeiou]y$/.test(w) ? `${w.slice(0, -1)}ies` : `${w}s`;
const doubled = (w: string) => (/^[^aeiou]*[aeiou][bdgklmnprt]$/.test(w) ? w + w.at(-1) : w);
const past = (w: string) =>
  w.endsWith('e') ? `${w}d` : /[^aeiou]y$/.test(w) ? `${w.slice(0, -1)}ied` : `${doubled(w)}ed`;
const gerund = (w: string) => (/[^e]e$/.test(w) ? `${w.slice(0, -1)}ing` : `${doubled(w)}ing`);

/** Common words with a weight: WordNet's counts of tagged senses, inflections at a third. */
const commonWords = (): Map<string, number> => {
  const words = new Map<string, number>();
  const add = (w: string, n: number) => words.set(w, (words.get(w) ?? 0) + n);
  for (const line of readFileSync(join(wordnetDir(), 'index.sense'), 'utf8').split('\n')) {
    const m = /^([a-z]{2,})%(\d):\S+ \d+ \d+ (\d+)/.exec(line);
    if (!m) continue;
    const [, w = '', pos, count = '0'] = m;
    const n = Number(count) + 0.2;
    add(w, n);
    if (Number(count) < 2) continue;
    if (pos === '1' || pos === '2') add(plural(w), n / 3);
    if (pos === '2') for (const f of [past(w), gerund(w)]) add(f, n / 3);
  }
  for (const w of [...FEMALE_NAMES, ...MALE_NAMES]) add(w, 6);
  for (const w of EXTRA.split(/\s+/)) add(w, 500);
  return words;
};

interface Entry {
  readonly word: string;
  readonly codes: string;
  readonly weight: number;
}

/** Words whose pronunciation in isolation is not the one they have in a line. */
const IN_LINES: Readonly<Record<string, string>> = {
  a: 'ax',
  an: 'ae n',
  the: 'dh ax',
  to: 't ax',
  of: 'ax v',
  for: 'f ao r',
  "y'all": 'y ao l',
  hmm: 'hh m',
  um: 'ah m',
};

const pronounce = async (words: Map<string, number>): Promise<Entry[]> => {
  const list = [...words].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 32_000);
  const out: Entry[] = [];
  for (let i = 0; i < list.length; i += 100) {
    const chunk = list.slice(i, i + 100);
    const spoken = await sayWithFlite('kal', chunk.map(([w]) => w).join('. '), 0.3);
    const groups = spoken
      .map((s) => s.phone)
      .join(' ')
      .split(/\s*\bpau\b\s*/)
      .filter((g) => g !== '');
    if (groups.length !== chunk.length) {
      for (const [word, weight] of chunk) {
        const alone = (await sayWithFlite('kal', word, 0.3)).map((s) => s.phone).filter((p) => p !== 'pau');
        if (alone.length > 0) out.push({ word, codes: alone.map((p) => codeOf.get(p)).join(''), weight });
      }
      continue;
    }
    chunk.forEach(([word, weight], k) => {
      const phones = (IN_LINES[word] ?? groups[k] ?? '').split(' ');
      if (phones.every((p) => codeOf.has(p)))
        out.push({ word, codes: phones.map((p) => codeOf.get(p)).join(''), weight });
    });
  }
  return out;
};

/** Splits the phones of a word among its letters: none, one or two for each (three for an x or a u at most). */
const align = (entries: readonly Entry[]): string[][] => {
  let score = new Map<string, number>();
  const bump = (m: Map<string, number>, k: string, n: number) => m.set(k, (m.get(k) ?? 0) + n);
  for (const { word, codes } of entries) {
    for (let i = 0; i < word.length; i++) {
      const at = (i * codes.length) / word.length;
      for (let j = 0; j < codes.length; j++)
        if (Math.abs(j - at) < 1.6) bump(score, word[i] + (codes[j] as string), 1);
      bump(score, word[i] as string, 0.3);
    }
  }
  let result: string[][] = [];
  for (let round = 0; round < 8; round++) {
    const totals = new Map<string, number>();
    for (const [k, n] of score) bump(totals, k[0] as string, n);
    const logp = (letter: string, chunk: string): number => {
      const n = score.get(letter + chunk);
      if (n !== undefined && n > 0) return Math.log(n / (totals.get(letter) as number));
      return chunk.length === 2 && round < 4 ? -9 : -14 - 2 * chunk.length;
    };
    const next = new Map<string, number>();
    result = entries.map(({ word, codes }) => {
      const n = word.length;
      const m = codes.length;
      const best: number[][] = Array.from({ length: n + 1 }, () => new Array<number>(m + 1).fill(-1e9));
      const back: number[][] = Array.from({ length: n + 1 }, () => new Array<number>(m + 1).fill(0));
      (best[0] as number[])[0] = 0;
      for (let i = 0; i < n; i++)
        for (let j = 0; j <= m; j++) {
          const here = (best[i] as number[])[j] as number;
          if (here <= -1e8) continue;
          for (let k = 0; k <= 3 && j + k <= m; k++) {
            const s = here + logp(word[i] as string, codes.slice(j, j + k));
            if (s > ((best[i + 1] as number[])[j + k] as number)) {
              (best[i + 1] as number[])[j + k] = s;
              (back[i + 1] as number[])[j + k] = k;
            }
          }
        }
      if (((best[n] as number[])[m] as number) <= -1e8) return [];
      const chunks: string[] = [];
      for (let i = n, j = m; i > 0; i--) {
        const k = (back[i] as number[])[j] as number;
        chunks.unshift(codes.slice(j - k, j));
        j -= k;
      }
      chunks.forEach((c, i) => {
        bump(next, (word[i] as string) + c, 1);
      });
      return chunks;
    });
    score = next;
  }
  return result;
};

interface Node {
  chunk: string;
  readonly children: Map<string, Node>;
}
interface Case {
  readonly word: string;
  readonly at: number;
  readonly chunk: string;
  readonly weight: number;
}

const letterAt = (word: string, i: number): string => word[i] ?? '_';

/** Grows the tree over `OFFSETS`; a branch stays only if it mends at least `least` weighted cases. */
const grow = (
  cases: readonly Case[],
  depth: number,
  fallback: string,
  least: number,
): { node: Node; wrong: number } => {
  const votes = new Map<string, number>();
  let total = 0;
  for (const c of cases) {
    votes.set(c.chunk, (votes.get(c.chunk) ?? 0) + c.weight);
    total += c.weight;
  }
  let chunk = fallback;
  let most = votes.get(fallback) ?? 0;
  for (const [k, n] of votes) if (n > most + 1e-9) [chunk, most] = [k, n];
  const node: Node = { chunk, children: new Map() };
  const offset = OFFSETS[depth];
  const flat = total - most;
  if (offset === undefined || flat < least) return { node, wrong: flat };
  const groups = new Map<string, Case[]>();
  for (const c of cases) {
    const l = letterAt(c.word, c.at + offset);
    const g = groups.get(l);
    if (g) g.push(c);
    else groups.set(l, [c]);
  }
  let wrong = 0;
  for (const [l, g] of [...groups].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const here = g.reduce((s, c) => s + (c.chunk === chunk ? 0 : c.weight), 0);
    const grown = grow(g, depth + 1, chunk, least);
    const size = 1 + countNodes(grown.node) * 0.15;
    if (here - grown.wrong >= least * size) {
      node.children.set(l, grown.node);
      wrong += grown.wrong;
    } else wrong += here;
  }
  return { node, wrong };
};
const countNodes = (n: Node): number => [...n.children.values()].reduce((s, c) => s + 1 + countNodes(c), 0);

const predict = (roots: ReadonlyMap<string, Node>, word: string): string => {
  let out = '';
  for (let i = 0; i < word.length; i++) {
    let node = roots.get(word[i] as string);
    let chunk = node?.chunk ?? '';
    for (const o of OFFSETS) {
      node = node?.children.get(letterAt(word, i + o));
      if (!node) break;
      chunk = node.chunk;
    }
    out += chunk;
  }
  return out;
};

const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[b.length] as number;
};

const entries = (await pronounce(commonWords())).filter((e) => e.codes.length > 0);
const aligned = align(entries);
const least = Number(process.argv[2] ?? 1.2);
const learn = (keep: (i: number) => boolean): Map<string, Node> => {
  const byLetter = new Map<string, Case[]>();
  entries.forEach((e, i) => {
    if (!keep(i)) return;
    (aligned[i] as string[]).forEach((chunk, at) => {
      const l = e.word[at] as string;
      const list = byLetter.get(l) ?? [];
      if (list.length === 0) byLetter.set(l, list);
      list.push({ word: e.word, at, chunk, weight: Math.min(3, 0.5 + Math.sqrt(e.weight) / 4) });
    });
  });
  return new Map(
    [...byLetter].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([l, c]) => [l, grow(c, 0, '', least).node]),
  );
};
const score = (roots: ReadonlyMap<string, Node>, keep: (i: number) => boolean): string => {
  let phones = 0;
  let errors = 0;
  let words = 0;
  let right = 0;
  entries.forEach((e, i) => {
    if (!keep(i)) return;
    const d = distance(predict(roots, e.word), e.codes);
    phones += e.codes.length;
    errors += d;
    words++;
    if (d === 0) right++;
  });
  return `${words} words: ${((100 * right) / words).toFixed(1)} % whole words, ${((100 * errors) / phones).toFixed(1)} % phone errors`;
};
const heldOut = (i: number) => i % 10 === 7;
console.log(
  `held out: ${score(
    learn((i) => !heldOut(i)),
    heldOut,
  )}`,
);
const roots = learn(() => true);
console.log(`all: ${score(roots, () => true)}`);

const chunks = [
  ...new Set(
    [...roots.values()].flatMap(function all(n: Node): string[] {
      return [n.chunk, ...[...n.children.values()].flatMap(all)];
    }),
  ),
].sort();
const chunkCode = new Map(chunks.map((c, i) => [c, String.fromCharCode(i < 26 ? 65 + i : 0xc0 + i - 26)]));
const encode = (n: Node): string =>
  (chunkCode.get(n.chunk) as string) +
  (n.children.size === 0 ? '' : `(${[...n.children].map(([l, c]) => l + encode(c)).join('')})`);
const tree = [...roots].map(([l, n]) => l + encode(n)).join('');

const exceptions = entries
  .filter((e) => e.weight >= 6 && predict(roots, e.word) !== e.codes)
  .sort((a, b) => b.weight - a.weight)
  .slice(0, Number(process.argv[3] ?? 950))
  .map((e) => `${e.word}:${e.codes}`)
  .sort();
const wrap = (s: string) =>
  (s.match(/[\s\S]{1,100}/gu) ?? []).map((l) => `  ${JSON.stringify(l)}`).join(' +\n');
writeFileSync(
  OUT,
  `// Written by scripts/fit-letters.ts from the pronunciations of flite (CMU, see NOTICE). Do not edit.
/** One character for each of \`PHONES\`, in order. */
export const PHONE_CODES = ${JSON.stringify(CODES.slice(0, PHONES.length))};
/** Context letters in the order in which the tree asks for them. */
export const CONTEXT: readonly number[] = ${JSON.stringify(OFFSETS)};
/** What a letter can stand for, in phone codes; the tree names each by its place here. */
export const CHUNKS: readonly string[] = ${JSON.stringify(chunks)};
/** letter, chunk (A.. then À..), and in brackets the branches by the next context letter (_ is the word's edge). */
export const TREE =
${wrap(tree)};
/** word:phone codes, for common words the tree gets wrong. */
export const EXCEPTIONS =
${wrap(exceptions.join(' '))};
`,
);
console.log(
  `tree ${tree.length} characters, ${chunks.length} chunks, ${exceptions.length} exceptions (${exceptions.join(' ').length})`,
);
