#!/usr/bin/env node
import { createRequire } from 'node:module';
import { defineCommand, renderUsage, runCommand, showUsage } from 'citty';
import { perform } from './commands/perform.ts';
import { read } from './commands/read.ts';
import { INPUT_AT_FAULT, InputFault, OUR_FAULT, UsageFault, WRONG_USAGE } from './exit.ts';

const film = {
  type: 'positional',
  required: true,
  description: 'a film’s folder or a screenplay file',
} as const;
const json = {
  type: 'boolean',
  default: false,
  description: 'one JSON document on standard output',
} as const;
const terms = {
  seed: { type: 'string', description: 'whole number; the same seed gives the same film' },
  trace: { type: 'string', description: 'a trace.jsonl of directives and choices' },
  manner: { type: 'string', description: 'spoken, murmured or silent' },
} as const;
const out = (what: string) => ({ type: 'string', alias: 'o', required: true, description: what }) as const;

const version: string = createRequire(import.meta.url)('../package.json').version;

const commands = {
  watch: defineCommand({
    meta: { name: 'watch', description: 'play a film in the browser and follow its edits' },
    args: {
      film: { ...film, required: false },
      port: { type: 'string', description: 'port on loopback (a free one by default)' },
      open: { type: 'boolean', default: true, description: 'open the browser' },
    },
    run: async ({ args }) =>
      (await import('./commands/watch.ts')).watch(args.film, { port: args.port, open: args.open }),
  }),
  still: defineCommand({
    meta: { name: 'still', description: 'one frame as PNG' },
    args: {
      film,
      ...terms,
      at: { type: 'string', default: '0', description: 'time, such as 83.5 or 1:23.5' },
      out: out('PNG file'),
      size: { type: 'string', description: 'WIDTHxHEIGHT, 1280x720 by default' },
    },
    run: async ({ args }) => (await import('./commands/still.ts')).still(args.film, args),
  }),
  sheet: defineCommand({
    meta: { name: 'sheet', description: 'a contact sheet: one frame a shot' },
    args: { film, ...terms, out: out('PNG file') },
    run: async ({ args }) => (await import('./commands/sheet.ts')).sheet(args.film, args),
  }),
  read: defineCommand({
    meta: { name: 'read', description: 'the script as it is understood' },
    args: { film, json },
    run: ({ args }) => read(args.film, args.json),
  }),
  perform: defineCommand({
    meta: { name: 'perform', description: 'the timeline: shots, lines, reasons' },
    args: { film, ...terms, json },
    run: ({ args }) => perform(args.film, args, args.json),
  }),
};

type AnyCommand = ReturnType<typeof defineCommand>;
const commandNamed = (name: keyof typeof commands): AnyCommand => commands[name] as unknown as AnyCommand;

const main = defineCommand({
  meta: { name: 'kinetoscope', version, description: 'performs screenplays as films' },
  subCommands: commands,
});

const usage = async (message: string): Promise<number> => {
  process.stderr.write(`kinetoscope: ${message}\n\n`);
  const name = process.argv[2] as keyof typeof commands;
  if (Object.hasOwn(commands, name))
    process.stderr.write(`${await renderUsage(commandNamed(name), main as AnyCommand)}\n`);
  else process.stderr.write(`${await renderUsage(main as AnyCommand)}\n`);
  return WRONG_USAGE;
};

const run = async (argv: string[]): Promise<number> => {
  const [name, ...rest] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    await showUsage(main);
    return name === undefined ? WRONG_USAGE : 0;
  }
  if (name === '--version') {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  if (!Object.hasOwn(commands, name)) return usage(`there is no command "${name}"`);
  const command = commandNamed(name as keyof typeof commands);
  if (rest.includes('--help') || rest.includes('-h')) {
    await showUsage(command, main);
    return 0;
  }
  const known = new Set([
    'seed',
    'trace',
    'manner',
    'json',
    'out',
    'o',
    'at',
    'size',
    'port',
    'open',
    'no-open',
    'no-json',
  ]);
  const allowed = new Set([...Object.keys(command.args ?? {}), 'o', 'no-open'].filter((k) => known.has(k)));
  for (const flag of rest) {
    const m = /^--?([a-z-]+)(?:=|$)/u.exec(flag);
    if (m && !allowed.has(m[1] as string)) return usage(`${name} has no flag ${flag}`);
  }
  try {
    await runCommand(command, { rawArgs: rest });
    return 0;
  } catch (error) {
    if (error instanceof InputFault) return INPUT_AT_FAULT;
    if (error instanceof UsageFault) return usage(error.message);
    if (
      error instanceof Error &&
      (error.name === 'CLIError' || (error as { code?: string }).code?.startsWith('E') === true) &&
      /argument|arg|option/iu.test(error.message)
    )
      return usage(error.message);
    throw error;
  }
};

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(
    `kinetoscope: this is our fault: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = OUR_FAULT;
}
