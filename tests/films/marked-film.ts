import { below, pick, uniform } from '../../engine/src/base/random.ts';
import { compileFilm } from '../../engine/src/film/compile.ts';
import type { Film } from '../../engine/src/film/film.ts';
import { parseSettings } from '../../engine/src/film/settings.ts';
import { parseFountain } from '../../engine/src/screenplay/parse.ts';

const PLACES = ['INT. KITCHEN - NIGHT', 'EXT. PIER - DUSK', 'INT. OFFICE - DAY', 'EXT. STREET - NIGHT'];
const DEEDS = [
  'Mara sits down.',
  'Ivo walks to the window.',
  'Mara takes the letter.',
  'Rain.',
  'Ivo laughs.',
];
const LINES = [
  'You came back.',
  'I said I would, and here I am, after all these years.',
  'No!',
  'What did she say when you told her about the house?',
  'Nothing. Nothing at all.',
];
const LOOKS = ['noir', 'warm', 'dream'];
const SHOTS = ['close-up MARA', 'wide', 'medium IVO'];

/** Words of a small invented film that bends in every way there is: the key decides how. */
export const markedFilm = (key: number): { readonly text: string; readonly settings: string } => {
  const chance = (p: number, ...what: (string | number)[]) => uniform(key, ...what) < p;
  const beats = 3 + below(4, key, 'beats');
  const ends = 1 + below(2, key, 'ends');
  const name = (i: number) => `b${i}`;
  const out: string[] = ['Title: A Marked Film', ''];
  for (let i = 0; i < beats + ends; i++) {
    const ending = i >= beats;
    const marks = [`[[@beat ${name(i)}]]`];
    if (chance(0.7, i, 'tension')) marks.push(`[[@tension 0.${1 + below(9, key, i, 'how tense')}]]`);
    if (chance(0.3, i, 'warmth')) marks.push(`[[@warmth 0.${1 + below(9, key, i, 'how warm')}]]`);
    if (chance(0.2, i, 'look')) marks.push(`[[@look ${pick(LOOKS, key, i, 'which look')}]]`);
    if (chance(0.25, i, 'set')) marks.push('[[@set trust += 1]]');
    if (ending) marks.push(`[[@ending e${i - beats}]]${i > beats ? ' [[@alt]]' : ''}`);
    else if (i > 0) {
      const kind = below(6, key, i, 'kind');
      if (kind === 0) marks.push('[[@optional]]');
      else if (kind === 1) marks.push('[[@alt]]');
      else if (kind === 2) marks.push('[[@loose]]');
      else if (kind === 3 && i > 1) marks.push('[[@optional]] [[@when trust > 0]]');
    }
    if (chance(0.25, i, 'save')) marks.push('[[@save MARA]]');
    if (chance(0.2, i, 'place')) marks.push('[[@alt season=winter: EXT. FROZEN LAKE - DAY]]');
    out.push(`${pick(PLACES, key, i, 'place of')} ${marks.join(' ')}`, '');
    out.push('MARA, 40s, red jumper, and IVO, 30s, grey coat, stand there.', '');
    const speeches = 1 + below(3, key, i, 'speeches');
    for (let k = 0; k < speeches; k++) {
      if (chance(0.5, i, k, 'deed')) out.push(pick(DEEDS, key, i, k, 'which deed'), '');
      if (chance(0.15, i, k, 'shot')) out.push(`[[@shot ${pick(SHOTS, key, i, k, 'which shot')}]]`, '');
      if (chance(0.2, i, k, 'when')) out.push('[[@when trust > 0]]', '');
      let said = pick(LINES, key, i, k, 'line');
      if (chance(0.3, i, k, 'trim')) said += ' [[@trim]]';
      if (chance(0.25, i, k, 'alt')) said += ' [[@alt warmth >= 2: My dear, my dear.]]';
      if (chance(0.25, i, k, 'slot')) said += ' Have some tea[[@slot drink]].';
      out.push(chance(0.5, i, k, 'who') ? 'MARA' : 'IVO', said, '');
    }
    if (!ending && chance(0.45, i, 'choice')) {
      const within = chance(0.5, i, 'within') ? ` within ${2 + below(7, key, i, 'seconds')}s` : '';
      out.push(`[[@choice "Stay" default${within}]]`, '');
      const to = Math.min(beats + ends - 1, i + 1 + below(3, key, i, 'to'));
      out.push(`[[@choice "Go" -> ${name(to)} set trust += 1]]`, '');
    } else if (!ending && chance(0.2, i, 'goto')) {
      const to = Math.min(beats + ends - 1, i + 1 + below(2, key, i, 'goes to'));
      out.push(`[[@goto ${name(to)} when trust > 1]]`, '');
    }
    if (chance(0.15, i, 'fade')) out.push('> FADE OUT.', '');
  }
  const settings = [
    'variables: { trust: 0..3 }',
    'slots: { drink: { default: tea, options: [tea, rum] }, season: { default: autumn, options: [autumn, winter] } }',
    'toggles: { winter: { label: Winter, slots: { season: winter } } }',
  ];
  if (chance(0.6, 'arc'))
    settings.push('arc:', '  - { at: 0%, tension: 0.1..0.5 }', '  - { at: 100%, tension: 0.3..0.8 }');
  const bounds: string[] = [];
  if (chance(0.4, 'ceiling')) bounds.push('intensity: 0.7');
  if (chance(0.4, 'runtime')) bounds.push('runtime: 30s..100s');
  if (chance(0.3, 'challenge')) bounds.push('challenge: 1 in 3');
  if (bounds.length > 0) settings.push(`bounds: { ${bounds.join(', ')} }`);
  return { text: `${out.join('\n')}\n`, settings: `${settings.join('\n')}\n` };
};

/** The same, compiled. */
export const compiledMarkedFilm = (key: number): Film => {
  const { text, settings } = markedFilm(key);
  return compileFilm(parseFountain(text), parseSettings(settings, 'film.yaml').settings);
};
