/** A command's arguments as citty takes them: what this checks before citty guesses. */
export interface ArgumentSpec {
  readonly type?: string;
  readonly alias?: string | readonly string[];
  readonly default?: unknown;
}

/** What is wrong with a command's flags, in words: unknown ones, values that are missing, words too many. */
export const faultOfFlags = (
  command: string,
  specs: Readonly<Record<string, ArgumentSpec>>,
  argv: readonly string[],
  /** It takes any number of films. */
  many = false,
): string | undefined => {
  const named = new Map<string, ArgumentSpec>();
  let places = 0;
  for (const [name, spec] of Object.entries(specs)) {
    if (spec.type === 'positional') places++;
    else for (const n of [name, ...[spec.alias ?? []].flat()]) named.set(n, spec);
  }
  let words = 0;
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] as string;
    if (word === '--') {
      words += argv.length - i - 1;
      break;
    }
    if (!/^-/u.test(word) || word === '-') {
      words++;
      continue;
    }
    const [flag = '', value] = word.replace(/^--?/u, '').split(/=(.*)/su);
    const spec = named.get(flag);
    const negated = flag.startsWith('no-') ? named.get(flag.slice(3)) : undefined;
    if (spec === undefined && negated?.type === 'boolean') continue;
    if (spec === undefined) return `${command} has no flag ${word}`;
    if (spec.type !== 'string') continue;
    const given = value ?? argv[++i];
    if (given === undefined || given === '' || (value === undefined && /^--?[a-z]/u.test(given)))
      return `${word} wants a value`;
  }
  return words > places && !many
    ? `${command} takes ${places === 1 ? 'one film' : `${places} words`}, not ${words}; a path with spaces stands in quotes`
    : undefined;
};
