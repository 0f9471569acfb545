import { parseEmphasis } from '@kinetoscope/engine/screenplay/emphasis';
import { splitHeading } from '@kinetoscope/engine/screenplay/heading';
import { parseFountain } from '@kinetoscope/engine/screenplay/parse';
import type { Script } from '@kinetoscope/engine/screenplay/script';
import { describe, expect } from 'vitest';
import { agree, type Differences, itWith, oracleDir, read, unescapeXml } from './oracles.ts';

interface Case {
  readonly group: string;
  readonly test: string;
  readonly fountain: string;
  readonly xml?: string;
  readonly count_of_tag?: string;
  readonly equals?: number;
}

const dir = oracleDir('fountain-conformance', 'fountainhead');

const DIFFERENCES: Differences = {
  sections: '[S14] a section has no id: #intro# is part of its name',
};

/** Emphasis as nested tags: fountainhead writes only `u` around `i` and `b`. */
const styled = (text: string): string => {
  let out = '';
  let low = false;
  for (const run of parseEmphasis(text)) {
    if (run.underline !== low) out += run.underline ? '<u>' : '</u>';
    low = run.underline;
    const words = run.bold ? `<b>${run.text}</b>` : run.text;
    out += run.italic ? `<i>${words}</i>` : words;
  }
  return low ? `${out}</u>` : out;
};

/** Our elements in fountainhead's XML, without its scenes' and sections' nesting; paragraphs of action in a row are one. */
const ftx = (script: Script): string => {
  let out = '';
  let action: string[] = [];
  let last = 0;
  let speaking = false;
  const shut = (): void => {
    if (action.length > 0) out += `<action>${action.join('')}</action>`;
    action = [];
    if (speaking) out += '</dialogue>';
    speaking = false;
  };
  for (const e of script.elements) {
    if (e.type === 'action') {
      if (speaking) shut();
      action.push('\n'.repeat(action.length > 0 ? e.line - last : 0) + styled(e.text));
      last = e.endLine;
      continue;
    }
    if (e.type !== 'dialogue' && e.type !== 'parenthetical') shut();
    if (e.type === 'scene_heading') {
      const { place, within, time } = splitHeading(e.text);
      const setting = /^(?:INT|EXT|EST)\./i.exec(e.text)?.[0];
      out += `<scene-heading>${setting === undefined ? '' : `<setting>${setting}</setting>`}<location>${[place, ...within].join(' - ')}</location>`;
      out += `${time === undefined ? '' : `<tod>${time}</tod>`}</scene-heading>`;
    } else if (e.type === 'character') {
      speaking = true;
      out += `<dialogue><character><name>${e.text}</name>${e.extension === undefined ? '' : `<extension>(${e.extension})</extension>`}</character>`;
    } else if (e.type === 'dialogue') out += `<line>${styled(e.text)}</line>`;
    else if (e.type === 'section') out += `<section depth="${e.depth}" heading="${e.text}"/>`;
    else out += `<${e.type}>${e.text}</${e.type}>`;
  }
  shut();
  return out;
};

/** Their XML without what only nests or indents. An empty action is what they make of trailing empty lines. */
const flat = (xml: string): string =>
  unescapeXml(
    xml
      .replace(/<\?xml[^>]*>|<\/?fountain>|<\/?scene>|<action\/>/g, '')
      .replace(/>\s+</g, '><')
      .trim(),
  );

describe('fountainhead reads the same', () => {
  const cases = dir === undefined ? [] : (JSON.parse(read(dir, 'inline-cases.json')) as Case[]);
  for (const [i, { group, test, fountain, xml, count_of_tag, equals }] of cases.entries()) {
    itWith(dir)(`${i} ${group} ${test}`, () => {
      const script = parseFountain(fountain);
      if (xml !== undefined) {
        agree(String(i), DIFFERENCES, ftx(script), flat(xml));
        return;
      }
      const tag = { scene: 'scene_heading', dialogue: 'dialogue', character: 'character' }[
        count_of_tag ?? ''
      ];
      expect(script.elements.filter((e) => e.type === tag).length).toBe(equals);
    });
  }
  itWith(dir)('example', () => {
    expect(ftx(parseFountain(read(dir!, 'example.fountain')))).toBe(flat(read(dir!, 'example.ftx')));
  });
  itWith(dir)('sections', () => {
    const sections = parseFountain(read(dir!, 'sections.fountain')).elements.map((e) => [e.depth, e.text]);
    let depth = 0;
    const theirs: unknown[] = [];
    for (const [, close, heading, end] of read(dir!, 'sections.ftx').matchAll(
      /<(\/?)section(?: heading="([^"]*)")?[^>/]*(\/?)>/g,
    )) {
      if (close === '/') depth--;
      else {
        theirs.push([depth + 1, heading]);
        if (end === '') depth++;
      }
    }
    agree('sections', DIFFERENCES, sections, theirs);
    expect(sections.map(([d, t]) => [d, (t as string).replace(' #intro#', '')])).toEqual(theirs);
  });
});
