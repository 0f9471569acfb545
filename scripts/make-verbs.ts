/**
 * Writes `verbs.generated.ts` from WordNet 3.1: every one-word verb with the lexicographer file of its first sense
 * and how often the word is a verb at all (tagged counts). Run: `npx tsx scripts/make-verbs.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wordnetDir } from './wordnet.ts';

const verbs = new Map<string, { file: number; sense: number; count: number }>();
const others = new Map<string, number>();
for (const line of readFileSync(join(wordnetDir(), 'index.sense'), 'utf8').split('\n')) {
  const m = /^([a-z]{2,})%(\d):(\d\d):\S* \d+ (\d+) (\d+)/.exec(line);
  if (!m) continue;
  const [, word = '', pos, file, sense, count] = m;
  if (pos !== '2') {
    others.set(word, (others.get(word) ?? 0) + Number(count) + 0.3);
    continue;
  }
  const known = verbs.get(word) ?? { file: Number(file), sense: Number(sense), count: 0 };
  if (Number(sense) <= known.sense) [known.file, known.sense] = [Number(file), Number(sense)];
  known.count += Number(count) + 0.3;
  verbs.set(word, known);
}
let before = '';
let out = '';
for (const word of [...verbs.keys()].sort()) {
  const { file, count } = verbs.get(word) as { file: number; count: number };
  let shared = 0;
  while (shared < 35 && shared < before.length && word[shared] === before[shared]) shared++;
  const prior = Math.min(9, Math.floor((10 * count) / (count + (others.get(word) ?? 0))));
  out += shared.toString(36) + word.slice(shared) + String.fromCharCode(65 + file - 29) + prior;
  before = word;
}
const lines = (out.match(/.{1,104}/g) ?? []).map((l) => `  '${l}'`).join(' +\n');
writeFileSync(
  fileURLToPath(new URL('../engine/src/language/verbs.generated.ts', import.meta.url)),
  `// Written by scripts/make-verbs.ts from WordNet 3.1 (Princeton University, see NOTICE). Do not edit.
/** Front-coded: length shared with the word before (base 36), the rest, lexicographer file A (29) .. O (43), prior 0..9. */
export const VERBS =
${lines};
`,
);
console.log(`${verbs.size} verbs, ${out.length} characters`);
