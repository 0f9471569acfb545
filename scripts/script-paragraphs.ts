import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TensionParagraph } from '../engine/src/language/tension-features.ts';

/** Files under a folder with an ending, sorted. */
export const filesUnder = (dir: string, ending: string): string[] =>
  !existsSync(dir)
    ? []
    : readdirSync(dir, { recursive: true, encoding: 'utf8' })
        .filter((f) => f.endsWith(ending))
        .sort()
        .map((f) => join(dir, f));

/** A rough reading of Fountain for the fits alone; the screenplay room has the real one. */
export const paragraphsOf = (file: string): TensionParagraph[] => {
  const out: TensionParagraph[] = [];
  const text = readFileSync(file, 'utf8')
    .replace(/\r/g, '')
    .replace(/\[\[[\s\S]*?\]\]|\/\*[\s\S]*?\*\//g, '');
  let isTitlePage = true;
  for (const block of text.split(/\n\s*\n/)) {
    const t = block.trim();
    if (t === '') continue;
    const first = t.split('\n')[0] ?? '';
    if (isTitlePage && /^\w[\w ]*:/.test(first)) continue;
    isTitlePage = false;
    if (/^[#=>~]/.test(t) || /TO:$/.test(t)) continue;
    if (/^(INT|EXT|EST|I\/E)\b/i.test(t) || /^\.[A-Z]/.test(t)) out.push({ kind: 'heading', text: first });
    else if ((/^[^a-z]+(\(.*\))?\s*\^?$/.test(first) && t.includes('\n')) || t.startsWith('@'))
      out.push({ kind: 'dialogue', text: t.split('\n').slice(1).join('\n') });
    else out.push({ kind: 'action', text: t.replace(/^!/, '') });
  }
  return out;
};
