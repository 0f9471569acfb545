/** Time to read and print 10 MB of the worst text we could think of. `node --expose-gc --conditions=source --import tsx benches/fountain.ts` */
import { parseEmphasis } from '@kinetoscope/engine/screenplay/emphasis';
import { parseFountain } from '@kinetoscope/engine/screenplay/parse';
import { printFountain } from '@kinetoscope/engine/screenplay/print';

const SIZE = 10_000_000;
const fill = (unit: string): string => unit.repeat(Math.ceil(SIZE / unit.length)).slice(0, SIZE);
const scene =
  'INT. HARBOUR OFFICE - NIGHT #12#\n\nRain on the window. MARA turns a *letter* over. [[@beat letter]]\n\n' +
  'MARA (V.O.)\n(quietly)\nHe never wrote twice.\nNot once.\n\nTOM ^\nHe wrote to me.\n\nCUT TO:\n\n';

const SHAPES: Record<string, string> = {
  'a screenplay': fill(scene),
  'a screenplay, CRLF': fill(scene.replaceAll('\n', '\r\n')),
  'one line': fill('word '),
  'line ends': fill('\n'),
  'carriage returns': fill('\r'),
  'two-space lines': fill('  \n'),
  spaces: fill(' '),
  tabs: fill('\t'),
  'open notes': fill('[['),
  'open notes, one close at the end': `${fill('[[').slice(2)}]]`,
  'open notes by line': fill('[[\n\n'),
  'short notes': fill('[[]]'),
  'short notes by line': fill('a[[n]]\n'),
  'note lines': fill('[[n]]\n'),
  'a cue over note lines': `A\n${fill('[[n]]\n')}`,
  'open boneyards': fill('/*'),
  'boneyard and notes': fill('/*[[*/]]'),
  stars: fill('*'),
  'open emphasis': fill('*a '),
  'crossing emphasis': fill('*a_b '),
  sections: fill('#\n'),
  synopses: fill('=\n'),
  'page breaks': fill('===\n'),
  lyrics: fill('~\n'),
  centred: fill('>a<\n'),
  cues: fill('A\nb\n\n'),
  'cues with extensions': `A${fill(' (x)')}\nb\n`,
  'open parentheses': `A ${fill('(')})\nb\n`,
  parentheticals: `A\n${fill('()\na\n')}`,
  'speech of two-space lines': `A\nb\n${fill('  \n')}`,
  headings: fill('.a\n\n'),
  'scene numbers': `INT. A ${fill('#')}`,
  'forced action': fill('!\n'),
  'action and blank': fill('a\n\n'),
  'title keys': `Title: x\n${fill('a: b\n')}`,
  'title values': `Title:\n${fill('\ta\n')}`,
  colons: fill(':'),
  equals: fill('='),
  'Cyrillic capitals': fill('ЩИТ '),
  'lone surrogates': fill('\ud800'),
};

/** With `--expose-gc` the garbage of one shape is not charged to the next. */
const collect = (globalThis as { gc?: () => void }).gc;

let worst = 0;
const only = process.argv[2];
for (const [name, text] of Object.entries(SHAPES)) {
  if (only !== undefined && !name.includes(only)) continue;
  collect?.();
  const cpu = process.cpuUsage();
  const began = performance.now();
  const script = parseFountain(text);
  const read = performance.now() - began;
  const used = process.cpuUsage(cpu);
  const work = (used.user + used.system) / 1000;
  const same = printFountain(script) === text;
  const from = performance.now();
  let runs = 0;
  for (const element of script.elements) runs += parseEmphasis(element.text).length;
  const styled = performance.now() - from;
  worst = Math.max(worst, read);
  console.log(
    `${read.toFixed(0).padStart(6)} ms read (${work.toFixed(0)} ms of processor) ${styled.toFixed(0).padStart(6)} ms emphasis ${String(script.elements.length).padStart(8)} elements ` +
      `${runs} runs ${same ? '' : 'NOT THE SAME '}${name}`,
  );
}
console.log(`slowest read: ${worst.toFixed(0)} ms on the clock (goal: under 2000 on an idle machine)`);
