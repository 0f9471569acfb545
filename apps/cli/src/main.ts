import { createRequire } from 'node:module';
import { defineCommand, renderUsage, runCommand } from 'citty';
import { isCrew, shoot } from './camera-crew.ts';
import { perform } from './commands/perform.ts';
import { read } from './commands/read.ts';
import { DONE, INPUT_AT_FAULT, InputFault, OUR_FAULT, UsageFault, WRONG_USAGE } from './exit.ts';
import { type ArgumentSpec, faultOfFlags } from './flags.ts';
import { jsonPrinted, printJson } from './report.ts';
import { allOf, type TermFlags } from './terms.ts';

const film = {
  type: 'positional',
  required: true,
  description: 'a film’s folder, or a screenplay, Ink or Twine file',
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
  version: { type: 'string', description: 'a version’s code or file: what was performed, once more' },
  slot: {
    type: 'string',
    description: 'NAME=VALUE: what the viewer’s world fills in; may stand several times',
  },
} as const;
const flagsOf = (args: Omit<TermFlags, 'slots'>, argv: readonly string[]): TermFlags => ({
  seed: args.seed,
  trace: args.trace,
  manner: args.manner,
  version: args.version,
  slots: allOf('slot', argv),
});
const out = (what: string) => ({ type: 'string', alias: 'o', required: true, description: what }) as const;

const version: string = createRequire(import.meta.url)('../package.json').version;

const commands = {
  watch: defineCommand({
    meta: { name: 'watch', description: 'play a film in the browser and follow its edits' },
    args: {
      film: { ...film, required: false },
      ...terms,
      port: { type: 'string', description: 'port on loopback (a free one by default)' },
      open: { type: 'boolean', default: true, description: 'open the browser' },
    },
    run: async ({ args, rawArgs }) =>
      (await import('./commands/watch.ts')).watch(args.film, {
        ...flagsOf(args, rawArgs),
        port: args.port,
        open: args.open,
      }),
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
    run: async ({ args, rawArgs }) =>
      (await import('./commands/still.ts')).still(args.film, { ...args, ...flagsOf(args, rawArgs) }),
  }),
  sheet: defineCommand({
    meta: { name: 'sheet', description: 'a contact sheet: one frame a shot' },
    args: { film, ...terms, out: out('PNG file') },
    run: async ({ args, rawArgs }) =>
      (await import('./commands/sheet.ts')).sheet(args.film, { ...args, ...flagsOf(args, rawArgs) }),
  }),
  read: defineCommand({
    meta: { name: 'read', description: 'the script as it is understood' },
    args: { film, json },
    run: ({ args }) => read(args.film, args.json),
  }),
  check: defineCommand({
    meta: { name: 'check', description: 'whether every version of films holds together' },
    args: {
      film: { ...film, description: 'folders or script files of films' },
      json,
      states: { type: 'string', description: 'states explored at most, 200000 by default' },
    },
    run: async ({ args }) => (await import('./commands/check.ts')).check(args._, args.json, args.states),
  }),
  story: defineCommand({
    meta: { name: 'story', description: 'the story as text, step by step' },
    args: {
      film,
      choose: { type: 'string', description: 'choices taken in turn, counted from 0: 0,2,1' },
      seed: { type: 'string', description: 'whole number; the same seed tells the same story' },
      json,
    },
    run: async ({ args }) => (await import('./commands/story.ts')).story(args.film, args, args.json),
  }),
  simulate: defineCommand({
    meta: {
      name: 'simulate',
      description: 'simulated audiences watch it, and a judge reads what came of it',
    },
    args: {
      film,
      viewers: { type: 'string', description: 'how many, 1000 by default' },
      seed: { type: 'string', description: 'of the first viewer, 1 by default' },
      temper: {
        type: 'string',
        description: 'eager, bored, tired, contrary, random, chooser; all by default',
      },
      timelines: { type: 'string', description: 'how many watch real screenings too, 6 by default' },
      report: { type: 'string', description: 'HTML file to write a report to' },
      'look-ahead': { type: 'boolean', default: true, description: 'look ahead at every decision' },
      json,
    },
    run: async ({ args }) =>
      (await import('./commands/simulate.ts')).simulate(
        args.film,
        { ...args, lookAhead: args['look-ahead'] },
        args.json,
      ),
  }),
  perform: defineCommand({
    meta: { name: 'perform', description: 'the timeline: shots, lines, reasons' },
    args: {
      film,
      ...terms,
      json,
      save: { type: 'string', description: 'writes the version there, its timeline beside it' },
    },
    run: ({ args, rawArgs }) => perform(args.film, { ...flagsOf(args, rawArgs), save: args.save }, args.json),
  }),
};

type AnyCommand = ReturnType<typeof defineCommand>;
const commandNamed = (name: keyof typeof commands): AnyCommand => commands[name] as unknown as AnyCommand;

const main = defineCommand({
  meta: { name: 'kinetoscope', version, description: 'performs screenplays as films' },
  subCommands: commands,
});

/** Colours are for people at a terminal. */
const plainly = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes of terminals begin with one.
  process.stderr.isTTY && process.env.NO_COLOR === undefined ? text : text.replace(/\u001b\[[0-9;]*m/gu, '');

const help = async (name: string | undefined): Promise<string> =>
  plainly(
    name !== undefined && Object.hasOwn(commands, name)
      ? await renderUsage(commandNamed(name as keyof typeof commands), main as AnyCommand)
      : await renderUsage(main as AnyCommand),
  );

const usage = async (message: string, name?: string): Promise<number> => {
  process.stderr.write(`kinetoscope: ${message}\n\n${await help(name)}\n`);
  return WRONG_USAGE;
};

const run = async (argv: string[]): Promise<number> => {
  const [name, ...rest] = argv;
  if (name === undefined) return usage('which command?');
  if (
    name === '--help' ||
    name === '-h' ||
    name === 'help' ||
    rest.includes('--help') ||
    rest.includes('-h')
  ) {
    process.stdout.write(`${await help(name === 'help' ? rest[0] : name)}\n`);
    return DONE;
  }
  if (name === '--version') {
    process.stdout.write(`${version}\n`);
    return DONE;
  }
  if (!Object.hasOwn(commands, name)) return usage(`there is no command "${name}"`);
  const command = commandNamed(name as keyof typeof commands);
  const fault = faultOfFlags(
    name,
    (command.args ?? {}) as Record<string, ArgumentSpec>,
    rest,
    name === 'check',
  );
  if (fault !== undefined) return usage(fault, name);
  try {
    await runCommand(command, { rawArgs: rest });
    return DONE;
  } catch (error) {
    if (error instanceof InputFault) {
      if (rest.includes('--json') && !jsonPrinted()) await printJson({ diagnostics: error.diagnostics });
      return INPUT_AT_FAULT;
    }
    if (error instanceof UsageFault) return usage(error.message, name);
    if (error instanceof Error && error.name === 'CLIError') return usage(error.message, name);
    throw error;
  }
};

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
});

// No `await` out here: the bundle is a script.
if (isCrew()) shoot();
else
  run(process.argv.slice(2)).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      process.stderr.write(
        `kinetoscope: this is our fault: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
      );
      process.exitCode = OUR_FAULT;
    },
  );
