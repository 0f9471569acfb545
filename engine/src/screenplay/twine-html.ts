import type { Diagnostic } from '../base/diagnostic.ts';
import { screenplayDiagnostic } from './diagnostics.ts';
import { type Passage, startOf, type TwineStory } from './passage.ts';

const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** Character references as Twine writes them; others stay as they are. */
const decoded = (html: string): string =>
  html.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,5});/giu, (whole, name: string) => {
    if (name[0] !== '#') return Object.hasOwn(NAMED, name) ? (NAMED[name] as string) : whole;
    const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
      ? String.fromCodePoint(code)
      : whole;
  });

/** Offset of the `>` that ends the tag opened before `from`, outside quotation marks; -1 if it never ends. */
const endOfTag = (html: string, from: number): number => {
  let quote = '';
  for (let i = from; i < html.length; i++) {
    const c = html[i] as string;
    if (quote !== '') {
      if (c === quote) quote = '';
    } else if (c === '"' || c === "'") quote = c;
    else if (c === '>') return i;
  }
  return -1;
};

const ATTRIBUTE = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gu;

const attributesOf = (tag: string): Map<string, string> => {
  const found = new Map<string, string>();
  for (const m of tag.matchAll(ATTRIBUTE))
    found.set((m[1] as string).toLowerCase(), decoded(m[2] ?? m[3] ?? m[4] ?? ''));
  return found;
};

interface Node {
  readonly attributes: Map<string, string>;
  readonly inner: string;
  readonly at: number;
}

/** Elements of a name, in order; one that is not closed is left out. Small letters only, as Twine writes them. */
const elementsOf = (html: string, name: string, from = 0): Node[] => {
  const nodes: Node[] = [];
  for (let at = html.indexOf(`<${name}`, from); at >= 0; at = html.indexOf(`<${name}`, at)) {
    const after = at + name.length + 1;
    if (!/[\s>/]/u.test(html[after] ?? '')) {
      at = after;
      continue;
    }
    const end = endOfTag(html, after);
    if (end < 0) break;
    const close = html.indexOf(`</${name}`, end);
    if (close < 0) break;
    nodes.push({
      attributes: attributesOf(html.slice(after, end)),
      inner: html.slice(end + 1, close),
      at,
    });
    at = close;
  }
  return nodes;
};

/**
 * Reads a story as Twine 2 publishes it (`tw-storydata`, HTML output specification of the Interactive Fiction
 * Technology Foundation). Total: a page that holds no story is one without passages, and says so.
 */
export const parseTwineHtml = (html: string): TwineStory => {
  const diagnostics: Diagnostic[] = [];
  const [story] = elementsOf(html, 'tw-storydata');
  const said = (name: string): string => story?.attributes.get(name) ?? '';
  let line = 1;
  let counted = 0;
  const lineAt = (offset: number): number => {
    for (; counted < offset; counted++) if (html.charCodeAt(counted) === 10) line++;
    return line;
  };
  const passages: Passage[] = [];
  const known = new Set<string>();
  let start = '';
  const inner = story?.inner ?? '';
  const base = story === undefined ? 0 : html.indexOf(inner, story.at);
  for (const node of elementsOf(inner, 'tw-passagedata')) {
    const of = (name: string): string => node.attributes.get(name) ?? '';
    const at = lineAt(base + node.at);
    const name = of('name');
    if (name === '' || known.has(name)) {
      diagnostics.push(
        name === ''
          ? screenplayDiagnostic('K1021', at)
          : screenplayDiagnostic('K1022', at, 1, `There are two passages named "${name}".`),
      );
      continue;
    }
    known.add(name);
    if (of('pid') !== '' && of('pid') === said('startnode')) start = name;
    passages.push({
      name,
      tags: of('tags')
        .split(/\s+/u)
        .filter((t) => t !== ''),
      metadata: Object.fromEntries(
        ['position', 'size'].flatMap((k) => (node.attributes.has(k) ? [[k, of(k)]] : [])),
      ),
      text: decoded(node.inner).replace(/\r\n?/gu, '\n'),
      line: at,
    });
  }
  if (passages.length === 0) diagnostics.push(screenplayDiagnostic('K1024', 1));
  else if (start === '') {
    start = startOf('', passages);
    if (start === '') diagnostics.push(screenplayDiagnostic('K1025', 1));
  }
  const zoom = Number(said('zoom'));
  return {
    version: 1,
    name: said('name'),
    ifid: said('ifid'),
    format: said('format'),
    formatVersion: said('format-version'),
    start,
    tagColors: Object.fromEntries(
      elementsOf(inner, 'tw-tag').map((t) => [
        t.attributes.get('name') ?? '',
        t.attributes.get('color') ?? '',
      ]),
    ),
    zoom: Number.isFinite(zoom) && zoom > 0 ? zoom : 1,
    style: elementsOf(inner, 'style')
      .map((s) => s.inner)
      .join(''),
    script: elementsOf(inner, 'script')
      .map((s) => s.inner)
      .join(''),
    passages,
    diagnostics,
  };
};
