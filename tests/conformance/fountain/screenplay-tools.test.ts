import { readdirSync } from 'node:fs';
import type { Element, Script } from '@kinetoscope/engine/screenplay/script';
import { describe } from 'vitest';
import { agree, type Differences, itWith, oracleDir, read, scriptOf } from './oracles.ts';

const dir = oracleDir('fountain-conformance', 'screenplay-tools');

const DIFFERENCES: Differences = {
  'Character: CHARACTER 3CPO': '[S10] a name needs one letter, not a letter first',
};

/** `KIND:"text"` and what follows, texts over several lines. */
const readDump = (text: string): string[] =>
  [...text.matchAll(/^([A-Z]+):("[^"]*")((?: "\([^"]*\)")|(?::"[^"]*"))?( \([^)]*\))?$/gm)].map((m) => m[0]);

const isContinued = (e: string): boolean => /^CONT['’]D$/i.test(e);

const dumpElement = (e: Element): string => {
  const extension = (e.extension ?? '').split(', ').filter((x) => x !== '' && !isContinued(x));
  switch (e.type) {
    case 'scene_heading':
      return `HEADING:"${e.text}"${e.number === undefined ? '' : ` (${e.number})`}`;
    case 'character':
      return `CHARACTER:"${e.text}"${extension.length > 0 ? ` "(${extension.join(') (')})"` : ''}${e.dual ? ' (Dual)' : ''}`;
    case 'parenthetical':
      return `PARENTHETICAL:"${e.text.slice(1, -1)}"`;
    case 'page_break':
      return 'PAGEBREAK:""';
    case 'centered':
      return `ACTION:"${e.text}" (centered)`;
    default:
      return `${e.type.toUpperCase()}:"${e.text}"`;
  }
};

const ours = (script: Script): string[] => [
  ...script.title.map(
    (t) =>
      `TITLEENTRY:"${t.key}":"${t.values.length > 1 ? t.values.map((v) => `\n    ${v}`).join('') : t.values[0]}"`,
  ),
  ...script.elements.map(dumpElement),
];

/**
 * Their dump with what we never keep taken out: it makes one action of all paragraphs in a row where we keep each
 * ([S8]), makes empty actions of the empty lines around centred text, and leaves the spaces inside `> <`.
 */
const theirs = (dump: string): string[] =>
  readDump(dump)
    .flatMap((entry) => {
      const action = /^ACTION:"([^"]*)"$/.exec(entry);
      return action === null ? [entry] : action[1]!.split(/\n{2,}/).map((part) => `ACTION:"${part}"`);
    })
    .filter((entry) => entry !== 'ACTION:""')
    .map((entry) => entry.replace(/^ACTION:" *(.*?) *" \(centered\)$/, 'ACTION:"$1" (centered)'));

describe('screenplay-tools reads the same', () => {
  for (const file of dir === undefined ? [] : readdirSync(dir).filter((f) => f.endsWith('.fountain'))) {
    const name = file.replace('.fountain', '');
    const dump = name === 'Action' ? 'Action-Merged.txt' : `${name}.txt`;
    itWith(dir)(name, () => {
      const a = ours(scriptOf(dir!, file));
      const b = theirs(read(dir!, dump));
      if (name === 'Character') {
        // The one stated difference, taken out of both and held to be one.
        const mine = a.splice(a.indexOf('CHARACTER:"3CPO"'), 2).join('\n');
        const other = b.splice(b.indexOf('ACTION:"3CPO\nNot work."'), 1).join('\n');
        agree('Character: CHARACTER 3CPO', DIFFERENCES, mine, other);
      }
      agree(name, DIFFERENCES, a, b);
    });
  }
});
