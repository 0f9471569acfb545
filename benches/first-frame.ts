/**
 * How soon a stranger sees an actor: cold (a new profile, nothing cached), from navigation start on loopback to the first
 * picture and to the first picture with a person in it, beside the page's size. For the film of this repository and for a
 * feature of 120 pages. Processor time is printed beside the clock's, because a busy machine stretches only the latter.
 * `node --conditions=source --import tsx benches/first-frame.ts [runs] [--webgpu]` after `npm run build`.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { openCinema } from '../apps/cli/src/cinema-server.ts';
import { filmText } from '../apps/cli/src/film-text.ts';
import { chromiumPath, openChromium, SOFTWARE_WEBGPU } from '../tests/hosts/chromium.ts';
import { featureText, pagesOf } from './feature.ts';

const FILM = fileURLToPath(new URL('../films/the-umbrella', import.meta.url));
const ASSETS = fileURLToPath(new URL('../apps/cinema/dist/assets', import.meta.url));

/** Milliseconds of processor time of each thread of a browser's processes, by kind of process and thread. */
const threadsOf = (
  processes: readonly { readonly id: number; readonly type: string }[],
): Map<string, number> => {
  const out = new Map<string, number>();
  for (const p of processes) {
    let tasks: string[] = [];
    try {
      tasks = readdirSync(`/proc/${p.id}/task`);
    } catch {
      continue;
    }
    for (const t of tasks) {
      try {
        const stat = readFileSync(`/proc/${p.id}/task/${t}/stat`, 'utf8');
        const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const kind = Number(t) === p.id ? 'main' : name.replace(/[^A-Za-z].*$/u, '');
        const key = `${p.type} ${kind}`;
        out.set(key, (out.get(key) ?? 0) + (Number(fields[11]) + Number(fields[12])) * 10);
      } catch {
        // The thread ended meanwhile.
      }
    }
  }
  return out;
};

const visit = async (executable: string, film: string, flags: readonly string[]) => {
  const cinema = await openCinema(() => filmText(film), 0);
  const browser = await openChromium(executable, flags);
  try {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 720 } })).newPage();
    const cdp = await browser.newBrowserCDPSession();
    const processes = async () =>
      (await cdp.send('SystemInfo.getProcessInfo')).processInfo as { id: number; type: string }[];
    const before = threadsOf(await processes());
    await page.addInitScript(() => {
      const host = globalThis as unknown as { longest: number };
      host.longest = 0;
      new PerformanceObserver((list) => {
        for (const e of list.getEntries()) host.longest = Math.max(host.longest, e.duration);
      }).observe({ type: 'longtask', buffered: true });
    });
    await page.goto(cinema.url, { waitUntil: 'commit' });
    await page.waitForFunction(
      () => performance.getEntriesByName('kinetoscope:first-actor').length > 0,
      null,
      { timeout: 120_000, polling: 20 },
    );
    const after = threadsOf(await processes());
    const { marks, longest } = await page.evaluate(() => ({
      marks: Object.fromEntries(
        performance.getEntriesByType('mark').map((m) => [m.name.replace('kinetoscope:', ''), m.startTime]),
      ) as Record<string, number>,
      longest: (globalThis as unknown as { longest: number }).longest,
    }));
    const cpu: Record<string, number> = {};
    for (const [key, ms] of after) {
      const spent = ms - (before.get(key) ?? 0);
      if (spent >= 30) cpu[key] = spent;
    }
    return { marks, longest, cpu };
  } finally {
    await browser.close();
    await cinema.close();
  }
};

const sizes = (): void => {
  let raw = 0;
  let small = 0;
  for (const file of readdirSync(ASSETS)) {
    if (!/\.(js|css)$/u.test(file)) continue;
    const path = join(ASSETS, file);
    const packed = brotliCompressSync(readFileSync(path)).length;
    raw += statSync(path).size;
    small += packed;
    console.log(
      `  ${file.padEnd(36)} ${(statSync(path).size / 1000).toFixed(1).padStart(8)} kB  ${(packed / 1000).toFixed(1).padStart(7)} kB brotli`,
    );
  }
  console.log(
    `  all code and style                   ${(raw / 1000).toFixed(1).padStart(8)} kB  ${(small / 1000).toFixed(1).padStart(7)} kB brotli`,
  );
};

const runs = Number(process.argv[2] ?? 3) || 3;
const flags = process.argv.includes('--webgpu') ? SOFTWARE_WEBGPU : [];
const executable = chromiumPath();
if (executable !== undefined) {
  console.log('size of the page (the spoken voice, 21.5 MB, comes only when asked for):');
  sizes();
  const folder = mkdtempSync(join(tmpdir(), 'kinetoscope-feature-'));
  const feature = featureText();
  if (feature !== undefined) writeFileSync(join(folder, 'film.fountain'), feature);
  const films: [string, string][] = [['the umbrella', FILM]];
  if (feature !== undefined) films.push([`a feature of ${Math.round(pagesOf(feature))} pages`, folder]);
  for (const [name, film] of films) {
    console.log(`\n${name}, ${runs} cold visits:`);
    for (let i = 0; i < runs; i++) {
      const { marks, longest, cpu } = await visit(executable, film, flags);
      const order = Object.entries(marks)
        .sort((a, b) => a[1] - b[1])
        .map(([m, t]) => `${m} ${Math.round(t)}`);
      console.log(`  ms: ${order.join(', ')}; longest task ${Math.round(longest)}`);
      console.log(
        `  processor ms: ${Object.entries(cpu)
          .sort((a, b) => b[1] - a[1])
          .slice(0, 8)
          .map(([k, v]) => `${k} ${v}`)
          .join(', ')}`,
      );
    }
  }
  rmSync(folder, { recursive: true, force: true });
}
