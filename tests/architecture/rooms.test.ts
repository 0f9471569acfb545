import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = join(root, 'engine/src');

interface Room {
  readonly imports: readonly string[];
  readonly pure: boolean;
  readonly host?: readonly string[];
  readonly forbidden?: readonly string[];
}
const rooms: Record<string, Room> = JSON.parse(readFileSync(join(root, 'tests/rooms.json'), 'utf8'));

const filesUnder = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (name === 'node_modules' || name === 'dist') return [];
    return statSync(path).isDirectory() ? filesUnder(path) : path.endsWith('.ts') ? [path] : [];
  });

/** Module names a source imports, types included. Comments are cut first so that examples in them do not count. */
const importsOf = (text: string): { from: string; typeOnly: boolean }[] => {
  const code = text.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/^\s*\/\/.*$/gmu, '');
  const found: { from: string; typeOnly: boolean }[] = [];
  for (const m of code.matchAll(
    /\b(?:import|export)\s+(type\s+)?(?:[\w*\s{},$]*?\sfrom\s+)?['"]([^'"]+)['"]/gu,
  ))
    found.push({ from: m[2] as string, typeOnly: m[1] !== undefined });
  for (const m of code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/gu))
    found.push({ from: m[1] as string, typeOnly: false });
  return found;
};

const files = filesUnder(source)
  .filter((f) => !f.endsWith('.test.ts'))
  .map((path) => ({ path, name: relative(source, path), imports: importsOf(readFileSync(path, 'utf8')) }));

const resolved = (from: string, spec: string) => relative(source, join(dirname(from), spec));

describe('the house', () => {
  it('has just the rooms of the table', () => {
    expect(readdirSync(source).sort()).toEqual(Object.keys(rooms).sort());
  });

  it('imports only what the table allows, and the file itself', () => {
    const faults: string[] = [];
    for (const f of files) {
      const room = f.name.split('/')[0] as string;
      const allowed = new Set([room, ...(room === 'base' ? [] : ['base']), ...(rooms[room]?.imports ?? [])]);
      for (const { from } of f.imports) {
        if (!from.startsWith('.')) {
          if (from.startsWith('@kinetoscope/'))
            faults.push(`${f.name} imports ${from}: inside the engine imports are relative`);
          continue;
        }
        const target = resolved(f.path, from);
        const to = target.split('/')[0] as string;
        if (!allowed.has(to)) faults.push(`${f.name} imports ${target}: ${room} may not import ${to}`);
        if ((rooms[room]?.forbidden ?? []).some((p) => target.startsWith(`${p}/`)))
          faults.push(`${f.name} imports ${target}`);
        if (/(^|\/)index\.ts$/u.test(target)) faults.push(`${f.name} imports a barrel`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('has no import cycle', () => {
    const graph = new Map(
      files.map((f) => [
        f.name,
        f.imports.filter((i) => i.from.startsWith('.')).map((i) => resolved(f.path, i.from)),
      ]),
    );
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (name: string, trail: string[]) => {
      if (state.get(name) === 'done') return;
      if (state.get(name) === 'open') {
        cycles.push([...trail.slice(trail.indexOf(name)), name].join(' -> '));
        return;
      }
      state.set(name, 'open');
      for (const next of graph.get(name) ?? []) if (graph.has(next)) visit(next, [...trail, name]);
      state.set(name, 'done');
    };
    for (const name of graph.keys()) visit(name, []);
    expect(cycles).toEqual([]);
  });

  it('keeps engine-dependent mathematics, clocks and chance out of the rooms that decide', () => {
    const deciding = [
      'base',
      'screenplay',
      'language',
      'audience',
      'timeline',
      'film',
      'narrative',
      'stage',
      'performance',
      'direction',
    ];
    const banned =
      /\bMath\.(?:a?sinh?|a?cosh?|a?tanh?|atan2|exp|expm1|log|log2|log10|log1p|pow|hypot|cbrt|random)\b|(?<![*/])\*\*(?![*/])|\bIntl\b|localeCompare|toLocale\w+|\bDate\b|\bperformance\.now\b|\bfetch\(\s*['"`]/u;
    const faults: string[] = [];
    for (const f of files) {
      if (!deciding.includes(f.name.split('/')[0] as string)) continue;
      const code = readFileSync(f.path, 'utf8')
        .replace(/\/\*[\s\S]*?\*\//gu, (c) => c.replace(/[^\n]/gu, ' '))
        .replace(/(^|\s)\/\/.*$/gmu, '')
        .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/gu, "''");
      for (const [i, line] of code.split('\n').entries()) {
        const m = banned.exec(line.replace(/\/(?:[^/\\\n]|\\.)+\/[gimsuy]*/gu, ''));
        if (m) faults.push(`${f.name}:${i + 1} ${m[0]}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('names no catch-all files', () => {
    expect(
      files.map((f) => f.name).filter((n) => /(^|\/)(utils?|misc|helpers?|common|types)(\.ts|\/)/u.test(n)),
    ).toEqual([]);
  });
});
