import { CHUNKS, CONTEXT, EXCEPTIONS, PHONE_CODES, TREE } from './letters.generated.ts';
import { PHONES, type Phone } from './phone-set.ts';

interface Node {
  readonly chunk: string;
  readonly branches: Map<string, Node> | undefined;
}

let roots: Map<string, Node> | undefined;
let exceptions: Map<string, string> | undefined;

/** Reads the tree's text form: letter, chunk, then its branches in brackets. */
const readTree = (): Map<string, Node> => {
  let at = 0;
  const readNode = (): Node => {
    const c = TREE.charCodeAt(at++);
    const chunk = CHUNKS[c < 0xc0 ? c - 65 : c - 0xc0 + 26] ?? '';
    if (TREE[at] !== '(') return { chunk, branches: undefined };
    at++;
    const branches = new Map<string, Node>();
    while (at < TREE.length && TREE[at] !== ')') {
      const letter = TREE[at++] as string;
      branches.set(letter, readNode());
    }
    at++;
    return { chunk, branches };
  };
  const out = new Map<string, Node>();
  while (at < TREE.length) {
    const letter = TREE[at++] as string;
    out.set(letter, readNode());
  }
  return out;
};

const readExceptions = (): Map<string, string> =>
  new Map(EXCEPTIONS.split(' ').map((e) => e.split(':') as [string, string]));

/** Phones of an English word in lower-case a-z and apostrophes; other characters are passed over. */
export const lettersToPhones = (word: string): Phone[] => {
  roots ??= readTree();
  exceptions ??= readExceptions();
  let codes = exceptions.get(word);
  if (codes === undefined) {
    codes = '';
    for (let i = 0; i < word.length; i++) {
      let node = roots.get(word[i] as string);
      let chunk = node?.chunk ?? '';
      for (const offset of CONTEXT) {
        node = node?.branches?.get(word[i + offset] ?? '_');
        if (node === undefined) break;
        chunk = node.chunk;
      }
      codes += chunk;
    }
  }
  return [...codes].map((c) => PHONES_BY_CODE.get(c) ?? 'ax');
};

const PHONES_BY_CODE = new Map(PHONES.map((p, i) => [PHONE_CODES[i] as string, p]));
