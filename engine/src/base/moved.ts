/** Members that hold source lines. */
const LINES: ReadonlySet<string> = new Set(['line', 'endLine']);

/**
 * True where two values of plain data (no maps, no cycles) are equal but for their source lines, which stand `by` lines
 * further down in `b`: the same words in a script that was edited above them. Members that are undefined count as missing.
 */
export const equalMoved = (a: unknown, b: unknown, by: number): boolean => {
  if (a === b && by === 0) return true;
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return a === b;
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false;
    for (let i = 0; i < a.length; i++) if (!equalMoved(a[i], b[i], by)) return false;
    return true;
  }
  if (Array.isArray(b)) return false;
  const x = a as Record<string, unknown>;
  const y = b as Record<string, unknown>;
  for (const k in x) {
    const one = x[k];
    const other = y[k];
    if (typeof one === 'number' && typeof other === 'number' && LINES.has(k)) {
      if (one + by !== other) return false;
    } else if (!equalMoved(one, other, by)) return false;
  }
  for (const k in y) if (y[k] !== undefined && x[k] === undefined) return false;
  return true;
};
