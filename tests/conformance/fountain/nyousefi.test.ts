import type { Element } from '@kinetoscope/engine/screenplay/script';
import { describe, expect } from 'vitest';
import { type Differences, itWith, oracleDir, read, scriptOf } from './oracles.ts';

interface Check {
  readonly test: string;
  readonly index?: number;
  readonly field: string;
  readonly equals?: string | number;
  readonly notEquals?: string;
}

const dir = oracleDir('fountain-conformance', 'nyousefi-fountain');
const scripts = oracleDir('fountain', 'nyousefi-fountain');

const DIFFERENCES: Differences = {
  'TransitionTests.m testFadeToBlack':
    '[S9] the specification asks for TO: at the end; screenplain reads FADE OUT. as action too. `transitionOf` plays both',
};

const NAMES: Partial<Record<Element['type'], string>> = {
  scene_heading: 'Scene Heading',
  section: 'Section Heading',
  page_break: 'Page Break',
  centered: 'Action',
};

/** Their name of an element's type. */
const nameOf = (e: Element | undefined): string | undefined =>
  e && (NAMES[e.type] ?? e.type.charAt(0).toUpperCase() + e.type.slice(1));

describe("the Fountain project's own tests", () => {
  if (dir === undefined || scripts === undefined) {
    itWith(undefined)('reads the same', () => {});
    return;
  }
  const { tests } = JSON.parse(read(dir, 'expected.json')) as {
    tests: Record<string, { input: string; checks: Check[] }>;
  };
  for (const [suite, { input, checks }] of Object.entries(tests)) {
    const script =
      input === 'Brick And Steel' ? scriptOf(scripts, `${input}.txt`) : scriptOf(dir, `${input}.fountain`);
    for (const check of checks)
      itWith(dir)(`${suite} ${check.test} ${check.index ?? ''}`, () => {
        const value =
          check.field === 'titlePage.count'
            ? script.title.length
            : nameOf(script.elements[check.index ?? -1]);
        if (DIFFERENCES[`${suite} ${check.test}`] !== undefined) expect(value).not.toBe(check.equals);
        else if (check.notEquals === undefined) expect(value).toBe(check.equals);
        else expect(value).not.toBe(check.notEquals);
      });
  }
});
