import type { TitleKind } from '../../timeline/timeline.ts';
import type { Block } from './composition.ts';

/** Warm paper white: what titles are printed in. */
export const PAPER = 0xf3ead8;

/** Share of the picture's width and height that titles keep to. */
export const SAFE = { width: 0.8, height: 0.84 } as const;

/** The first written line is the title itself, the rest are what goes with it. `h`: the picture's height, pixels. */
export const blocksOf = (kind: TitleKind, text: readonly string[], h: number): readonly Block[] => {
  const lines = text.map((t) => t.trim());
  switch (kind) {
    case 'main':
      return lines.map((t, i) =>
        i === 0
          ? {
              text: t.toUpperCase(),
              face: 'display',
              size: h * 0.112,
              tracking: 0.13,
              leading: 1.12,
              above: 0,
            }
          : second(t, h * 0.046, i === 1 ? h * 0.105 : h * 0.012),
      );
    case 'end':
      return lines.map((t, i) =>
        i === 0
          ? { text: t, face: 'italic', size: h * 0.118, tracking: 0.02, leading: 1.15, above: 0 }
          : second(t, h * 0.044, h * 0.03),
      );
    case 'super':
      return lines.map((t, i) =>
        i === 0
          ? { text: t.toUpperCase(), face: 'text', size: h * 0.052, tracking: 0.16, leading: 1.25, above: 0 }
          : { ...second(t, h * 0.043, h * 0.004), tracking: 0.02 },
      );
    case 'intertitle':
      return lines.map((t, i) => ({
        text: t,
        face: 'text',
        size: h * 0.07,
        tracking: 0.02,
        leading: 1.3,
        above: i ? h * 0.02 : 0,
      }));
    case 'sign':
      return lines.map((t, i) => ({
        text: t.toUpperCase(),
        face: 'sans',
        size: h * (i ? 0.05 : 0.075),
        tracking: 0.12,
        leading: 1.2,
        above: i ? h * 0.01 : 0,
      }));
    case 'credit':
      return credits(lines, h);
  }
};

const second = (text: string, size: number, above: number): Block => ({
  text,
  face: 'italic',
  size,
  tracking: 0.015,
  leading: 1.3,
  above,
});

/**
 * Credits. `role: name` (or a tab) sets the role small above the name; so is what heads a list of several names, and a
 * line such as `written by ...`; an empty line opens a gap; all else are names.
 */
const credits = (lines: readonly string[], h: number): readonly Block[] => {
  const out: Block[] = [];
  let gap = 0;
  const role = (text: string) => {
    out.push(second(text, h * 0.038, out.length ? gap || h * 0.028 : 0));
    gap = h * 0.008;
  };
  for (const [i, line] of lines.entries()) {
    if (!line) {
      gap = h * 0.05;
      continue;
    }
    const pair = /^([^:\t]{1,40})(?::\s+|\t+)(.+)$/.exec(line);
    if (pair) role(pair[1]!.trim());
    else if (/^[a-z]+ by\b/i.test(line) || (i === 0 && lines.length > 2)) {
      role(line);
      continue;
    }
    out.push({
      text: pair ? pair[2]!.trim() : line,
      face: 'text',
      size: h * 0.054,
      tracking: 0.07,
      leading: 1.32,
      above: out.length ? gap : 0,
    });
    gap = 0;
  }
  return out;
};
