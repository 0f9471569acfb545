/**
 * How soon the page goes on after a script is saved, and how soon it has a new plan after a wish: `kinetoscope watch` and
 * a real page, for the film of this repository and for a feature of 120 pages.
 * `node --conditions=source --import tsx benches/edit-and-wish.ts [times]` after `npm run build`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { chromiumPath, openChromium } from '../tests/hosts/chromium.ts';
import { featureText } from './feature.ts';

const MAIN = fileURLToPath(new URL('../apps/cli/dist/main.js', import.meta.url));
const FILM = fileURLToPath(new URL('../films/the-umbrella/film.fountain', import.meta.url));

const watch = (folder: string) =>
  new Promise<{ url: string; stop: () => void }>((done, failed) => {
    const child = spawn(process.execPath, [MAIN, 'watch', folder, '--no-open'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.once('exit', (code) => failed(new Error(`watch ended with ${code}`)));
    child.stdout.on('data', (d: Buffer) => {
      const url = /http:\S+/u.exec(String(d));
      if (url) done({ url: url[0], stop: () => child.kill('SIGINT') });
    });
  });

const plans = (page: Page) =>
  page.evaluate(() =>
    performance.getEntriesByName('kinetoscope:replanned').map((m) => performance.timeOrigin + m.startTime),
  );
const planAfter = async (page: Page, count: number): Promise<number> => {
  await page.waitForFunction((n) => performance.getEntriesByName('kinetoscope:replanned').length > n, count, {
    timeout: 60_000,
    polling: 10,
  });
  return (await plans(page))[count] as number;
};

const visit = async (executable: string, name: string, text: string, times: number): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'kinetoscope-edit-'));
  const file = join(folder, 'film.fountain');
  writeFileSync(file, text);
  const { url, stop } = await watch(folder);
  const browser = await openChromium(executable);
  try {
    const page = await (await browser.newContext({ viewport: { width: 640, height: 360 } })).newPage();
    await page.goto(url);
    await planAfter(page, 0);
    await page.waitForTimeout(3000);
    const saved: number[] = [];
    const wished: number[] = [];
    for (let i = 0; i < times; i++) {
      const count = (await plans(page)).length;
      const now = Date.now();
      writeFileSync(
        file,
        text.replace(/\n\n(?=(?:INT|EXT)\. [^\n]*\n\n)/u, `\n\nA clock strikes ${i + 2}.\n\n`),
      );
      saved.push((await planAfter(page, count)) - now);
      await page.waitForTimeout(500);
    }
    await page.keyboard.press('w');
    await page.waitForSelector('#drawer:not([hidden])');
    for (let i = 0; i < times; i++) {
      const count = (await plans(page)).length;
      await page.getByRole('slider', { name: 'Pace' }).fill(i % 2 === 0 ? '4' : '-4');
      const at = await planAfter(page, count);
      const asked = await page.evaluate(() => {
        const m = performance.getEntriesByName('kinetoscope:wished').at(-1);
        return performance.timeOrigin + (m?.startTime ?? 0);
      });
      wished.push(at - asked);
      await page.waitForTimeout(500);
    }
    const list = (ms: number[]) => ms.map((x) => Math.round(x)).join(', ');
    console.log(
      `${name}\n  saved to the page's new plan, ms: ${list(saved)}\n  wish to new plan, ms: ${list(wished)}`,
    );
  } finally {
    await browser.close();
    stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

const times = Number(process.argv[2] ?? 4) || 4;
const executable = chromiumPath();
if (executable !== undefined) {
  await visit(executable, 'the umbrella', readFileSync(FILM, 'utf8'), times);
  const feature = featureText();
  if (feature !== undefined) await visit(executable, 'a feature of 120 pages', feature, times);
}
process.exit(0);
