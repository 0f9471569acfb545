import { parseFountain } from '@kinetoscope/engine/screenplay/parse';
import type { Script } from '@kinetoscope/engine/screenplay/script';
import { describe } from 'vitest';
import { agree, type Differences, emphasisHtml, itWith, oracleDir, read } from './oracles.ts';

interface Case {
  readonly suite: string;
  readonly test: string;
  readonly input: string;
  readonly field: string;
  readonly expected: unknown;
}

const dir = oracleDir('fountain-conformance', 'fountain-js');

const DIFFERENCES: Differences = {
  22: '[S17] the star left over of ** stands outside the italics, not inside',
  29: '[S17] a mark pairs with the nearest; fountain-js tries _*** before _',
  31: '[S17] the same',
  39: '[S17] the same: with a space after it, the first *** of each line opens nothing and is plain',
};

/** Their title page shows only the keys of the specification and a revision. */
const titleHtml = (script: Script): string =>
  script.title
    .map(({ key, values }) => {
      const words = emphasisHtml(values.join('\n'));
      const kind = key.toLowerCase();
      if (kind === 'title') return `<h1>${words}</h1>`;
      return kind === 'revision' ? `<p class="${kind}">${words}</p>` : '';
    })
    .join('');

/** Our elements as fountain-js writes HTML. */
const scriptHtml = (script: Script): string => {
  let html = '';
  let inSpeech = false;
  let centred: string[] = [];
  const shut = (): void => {
    if (inSpeech) html += '</div>';
    inSpeech = false;
    if (centred.length > 0) html += `<p class="centered">${centred.join('<br />')}</p>`;
    centred = [];
  };
  for (const e of script.elements) {
    const words = emphasisHtml(e.text);
    switch (e.type) {
      case 'scene_heading':
        shut();
        html += `<h3${e.number === undefined ? '' : ` id="${e.number}"`}>${words}</h3>`;
        break;
      case 'character':
        shut();
        inSpeech = true;
        html += `<div class="dialogue"><h4>${words}${e.extension === undefined ? '' : ` (${e.extension})`}</h4>`;
        break;
      case 'dialogue':
        html += `<p>${words}</p>`;
        break;
      case 'parenthetical':
        html += `<p class="parenthetical">${words}</p>`;
        break;
      case 'centered':
        centred.push(words);
        break;
      case 'transition':
        shut();
        html += `<h2>${words}</h2>`;
        break;
      case 'action':
        shut();
        html += `<p>${words}</p>`;
        break;
      default:
        shut();
    }
  }
  shut();
  return html;
};

const tokens = (script: Script): unknown[] => [
  ...script.title.map((t) => ({ type: t.key.toLowerCase(), is_title: true, text: t.values.join('\n') })),
  ...script.elements.map(({ type, text }) => ({ type, text })),
];

describe('fountain-js reads the same', () => {
  const cases = dir === undefined ? [] : (JSON.parse(read(dir, 'cases.json')) as Case[]);
  for (const [i, { test, input, field, expected }] of cases.entries()) {
    itWith(dir)(`${i} ${test}`, () => {
      const script = parseFountain(input);
      const title_page = titleHtml(script);
      const html = { title_page, script: scriptHtml(script) };
      if (field === 'html.script') agree(String(i), DIFFERENCES, html.script, expected);
      else if (field === 'html.title_page') agree(String(i), DIFFERENCES, title_page, expected);
      else if (field === 'tokens') agree(String(i), DIFFERENCES, tokens(script), expected);
      else agree(String(i), DIFFERENCES, html, (expected as { html: unknown }).html);
    });
  }
});
