import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { plainText } from '@kinetoscope/engine/screenplay/emphasis';
import type { Script } from '@kinetoscope/engine/screenplay/script';
import { describe, expect } from 'vitest';
import {
  agree,
  type Differences,
  isPlayed,
  itWith,
  oracleDir,
  read,
  type Said,
  saidBy,
  scriptOf,
  squeeze,
  unescapeXml,
} from './oracles.ts';

const FOLDERS = [
  oracleDir('fountain-conformance', 'screenplain'),
  oracleDir('fountain', 'screenplain-brick-and-steel'),
  oracleDir('fountain', 'screenplain-last-birthday-card'),
];

const DIFFERENCES: Differences = {};

const stripTags = (html: string): string =>
  squeeze(unescapeXml(html.replace(/<br ?\/?>/g, ' ').replace(/<[^>]+>/g, '')));

/** screenplain's HTML: one block a line. Text before `<div id="wrapper"` is style. */
const readHtml = (html: string): Said[] => {
  const said: Said[] = [];
  const body = html.includes('<body>') ? html.slice(html.indexOf('<body>')) : html;
  const block =
    /<h6[^>]*>(.*?)<\/h6>|<div class="(action centered|action|transition|dialog|dual)[^"]*">|<p(?: class="(\w+)")?>(.*?)<\/p>|([^<>]+)<\/div>/gs;
  let kind = '';
  for (const [, heading, div, p, words, loose] of body.matchAll(block)) {
    if (heading !== undefined) said.push(['scene_heading', stripTags(heading)]);
    else if (div !== undefined) kind = div;
    else if (words !== undefined) {
      const type = p ?? (kind === 'action' ? 'action' : kind === 'action centered' ? 'centered' : 'dialogue');
      said.push([type, stripTags(words)]);
    } else if (loose !== undefined && kind === 'transition') said.push(['transition', stripTags(loose)]);
  }
  return said;
};

/** Paragraphs of an FDX file that screenplain wrote, dual dialogue flattened. */
const readFdx = (xml: string): Said[] => {
  const said: Said[] = [];
  for (const [, attributes, inner] of xml.matchAll(/<Paragraph\b([^>]*)>(.*?)<\/Paragraph>/gs)) {
    // A dual dialogue is a paragraph of paragraphs.
    const all = inner!.includes('<Paragraph')
      ? [/<Paragraph\b([^>]*)>(.*)/s.exec(inner!)!.slice(1)]
      : [[attributes, inner]];
    for (const [attrs, text] of all) {
      const type = /Type="([^"]*)"/.exec(attrs ?? '')?.[1] ?? '';
      if (type === '') continue;
      const centred = /Alignment="Center"/.test(attrs ?? '');
      const kind = centred ? 'centered' : type.toLowerCase().replace(' ', '_');
      said.push([
        kind,
        squeeze([...text!.matchAll(/<Text[^>]*>(.*?)<\/Text>/gs)].map((t) => unescapeXml(t[1]!)).join('')),
      ]);
    }
  }
  return said;
};

/** Lines of one speech, or centred lines, joined: programs divide them differently. */
const joined = (said: readonly Said[]): Said[] => {
  const out: [string, string][] = [];
  for (const [kind, text] of said) {
    const last = out.at(-1);
    if (last?.[0] === kind && (kind === 'dialogue' || kind === 'centered')) last[1] += ` ${text}`;
    else out.push([kind, text]);
  }
  return out;
};

/** screenplain puts forced transitions in capitals. */
const inCapitals = (said: readonly Said[]): Said[] =>
  said.map(([kind, text]) => [kind, kind === 'transition' ? text.toUpperCase() : text]);

const count = (script: Script, type: string): number => script.elements.filter((e) => e.type === type).length;

for (const dir of FOLDERS) {
  const name = dir?.split('/').at(-1) ?? 'screenplain';
  describe(`${name} reads the same`, () => {
    const files = dir === undefined ? [] : readdirSync(dir);
    for (const file of files.filter((f) => f.endsWith('.fountain'))) {
      const base = file.replace('.fountain', '');
      for (const [ending, reader] of [
        ['html', readHtml],
        ['fdx', readFdx],
      ] as const)
        if (files.includes(`${base}.${ending}`))
          itWith(dir)(`${base}.${ending}`, () => {
            const ours = inCapitals(joined(saidBy(scriptOf(dir!, file))));
            agree(
              `${base}.${ending}`,
              DIFFERENCES,
              ours,
              inCapitals(joined(reader(read(dir!, `${base}.${ending}`)))),
            );
          });
    }
    if (files.includes('structure.json'))
      itWith(dir)('structure.json', () => {
        const { files: counted } = JSON.parse(read(dir!, 'structure.json')) as {
          files: Record<
            string,
            {
              scenes: number;
              speakers_by_cues: Record<string, number>;
              first_scenes: { heading: string }[];
              last_scene: { heading: string };
              dual_dialogue_blocks: number;
            }
          >;
        };
        for (const [file, oracle] of Object.entries(counted)) {
          const script = scriptOf(join(dir!, file.replace('.fdx', '.fountain')));
          const headings = script.elements
            .filter((e) => e.type === 'scene_heading')
            .map((e) => plainText(e.text));
          expect(headings.length).toBe(oracle.scenes);
          expect(headings.slice(0, 8)).toEqual(oracle.first_scenes.map((s) => s.heading));
          expect(headings.at(-1)).toBe(oracle.last_scene.heading);
          const cues: Record<string, number> = {};
          for (const e of script.elements) if (e.type === 'character') cues[e.text] = (cues[e.text] ?? 0) + 1;
          expect(cues).toEqual(oracle.speakers_by_cues);
          expect(script.elements.filter((e) => e.dual).length).toBe(oracle.dual_dialogue_blocks);
          expect(count(script, 'character')).toBeLessThan(script.elements.filter(isPlayed).length);
        }
      });
  });
}
