// The command line as one file with V8's code for it beside it (made by scripts/bundle-cli.mjs): a command that starts
// from it neither resolves 250 modules nor compiles what it runs. It only saves time: where it is missing, older than
// what it was made of, or of another V8, the same program runs from its modules.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

export const BUNDLE = fileURLToPath(new URL('../dist/kinetoscope.cjs', import.meta.url));
/** What it was made of: `[path, time of its last change]` each. */
export const MADE_OF = `${BUNDLE}.json`;
/** V8's code for it, behind the SHA-256 of source and code. */
const CODE = `${BUNDLE}.code`;

/**
 * A command is one pass over much code: V8 optimises later than it would (commands/perform.ts), compiles patterns once
 * and not twice, and lets the nursery grow to its full size at once.
 */
const FLAGS = ['--interrupt-budget=400000', '--no-regexp-tier-up', '--semi-space-growth-factor=32'];

/** Commands that are in it whole; the others read files beside their modules. */
const COMMANDS = new Set(['perform', 'read']);

const hash = (...parts) => {
  const h = createHash('sha256');
  for (const p of parts) h.update(p);
  return h.digest();
};

/** Is the bundle there, and made of the modules as they are now? */
const current = () => {
  try {
    return JSON.parse(readFileSync(MADE_OF, 'utf8')).every(([path, time]) => statSync(path).mtimeMs === time);
  } catch {
    return false;
  }
};

const codeFor = (source) => {
  if (!existsSync(CODE)) return undefined;
  const file = readFileSync(CODE);
  const code = file.subarray(32);
  return hash(source, code).equals(file.subarray(0, 32)) ? code : undefined;
};

/**
 * Runs the bundle for this process's arguments; false where it cannot. With `keep` V8's code is kept as the process
 * ends, when what the command needed has been compiled.
 */
export const runBundle = (keep = false) => {
  if (!COMMANDS.has(process.argv[2]) || !current()) return false;
  // V8 takes kept code only under the flags it was made with.
  for (const flag of FLAGS) setFlagsFromString(flag);
  const source = readFileSync(BUNDLE, 'utf8');
  const cachedData = keep ? undefined : codeFor(source);
  const script = new Script(
    `(function (exports, require, module, __filename, __dirname) {${source}\n})`,
    cachedData === undefined ? { filename: BUNDLE } : { filename: BUNDLE, cachedData },
  );
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(BUNDLE), module, BUNDLE, dirname(BUNDLE));
  if (keep)
    process.once('exit', () => {
      const code = script.createCachedData();
      writeFileSync(CODE, Buffer.concat([hash(source, code), code]));
    });
  return true;
};
