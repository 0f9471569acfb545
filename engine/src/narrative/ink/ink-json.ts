/** What a compiled story says without being run. Total: any JSON is a story, if perhaps one that says nothing. */
export interface InkContents {
  /** Lines as far as they are fixed, in source order; what is decided while it runs breaks them. */
  readonly lines: readonly string[];
  /** Tags that stand anywhere in it. */
  readonly tags: readonly string[];
  /** External functions that it calls. */
  readonly externals: readonly string[];
  /** Knots by name, with the names of their stitches. */
  readonly knots: ReadonlyMap<string, ReadonlySet<string>>;
}

const isRecord = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);

/** Names that the compiler gives (`c-0`, `g-1`, `$r`, `global decl`) have signs that a writer's names have not. */
const OWN = /[-$ ]/u;

const namedIn = (container: unknown): Record<string, unknown> => {
  const last: unknown = Array.isArray(container) ? container.at(-1) : undefined;
  return isRecord(last) ? last : {};
};

/** Walks a compiled story with a stack of its own: nesting may be as deep as it likes. */
export const inkContents = (json: unknown): InkContents => {
  const lines: string[] = [];
  const tags: string[] = [];
  const externals = new Set<string>();
  const root = isRecord(json) ? json.root : undefined;
  const knots = new Map<string, ReadonlySet<string>>();
  for (const [name, knot] of Object.entries(namedIn(Array.isArray(root) ? root : [])))
    if (Array.isArray(knot) && !OWN.test(name))
      knots.set(
        name,
        new Set(
          Object.entries(namedIn(knot)).flatMap(([n, s]) => (Array.isArray(s) && !OWN.test(n) ? [n] : [])),
        ),
      );
  let line = '';
  let tag: string | undefined;
  const flush = () => {
    if (line.trim() !== '') lines.push(line.trim());
    line = '';
  };
  const stack: { readonly items: readonly unknown[]; at: number }[] = [];
  if (Array.isArray(root)) stack.push({ items: root, at: 0 });
  while (stack.length > 0) {
    const top = stack.at(-1) as { readonly items: readonly unknown[]; at: number };
    if (top.at >= top.items.length) {
      stack.pop();
      flush();
      continue;
    }
    const item = top.items[top.at++];
    if (typeof item === 'string') {
      if (item.startsWith('^')) {
        if (tag === undefined) line += item.slice(1);
        else tag += item.slice(1);
      } else if (item === '\n') flush();
      else if (item === '#') tag = '';
      else if (item === '/#') {
        if (tag !== undefined && tag.trim() !== '') tags.push(tag.trim());
        tag = undefined;
      } else if (item === '/str') line += ' ';
    } else if (Array.isArray(item)) {
      flush();
      stack.push({ items: item, at: 0 });
    } else if (isRecord(item)) {
      const call = item['x()'];
      if (typeof call === 'string') externals.add(call);
      // Named content: knots, stitches, choices. Their arrays in turn.
      const named = Object.values(item).filter(Array.isArray);
      if (named.length > 0) {
        flush();
        stack.push({ items: named, at: 0 });
      }
    }
  }
  flush();
  return { lines, tags, externals: [...externals], knots };
};
