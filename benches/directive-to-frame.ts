/**
 * From the drag of a slider in the drawer to the first painted frame that feels it, in a real page while the film plays,
 * beside the page's own time between frames. `node --conditions=source --import tsx benches/directive-to-frame.ts
 * [film] [drags] [width] [height]` (a film of some minutes: it plays all the while) after `npm run build`; the goal is 50 ms and one frame at the 99th of a hundred.
 */
import { spawn } from 'node:child_process';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromiumPath, openChromium } from '../tests/hosts/chromium.ts';

const MAIN =
  process.env.KINETOSCOPE_MAIN ?? fileURLToPath(new URL('../apps/cli/dist/main.js', import.meta.url));
const film = process.argv[2] ?? fileURLToPath(new URL('../films/the-last-lamp', import.meta.url));
const drags = Number(process.argv[3] ?? 120);
const size = { width: Number(process.argv[4] ?? 640), height: Number(process.argv[5] ?? 360) };

const watch = () =>
  new Promise<{ url: string; stop: () => void }>((done, failed) => {
    const child = spawn(process.execPath, [...process.execArgv, MAIN, 'watch', film, '--no-open'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.once('exit', (code) => failed(new Error(`watch ended with ${code}`)));
    child.stdout.on('data', (d: Buffer) => {
      const url = /http:\S+/u.exec(String(d));
      if (url) done({ url: url[0], stop: () => child.kill('SIGINT') });
    });
  });

const share = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
const said = (name: string, list: readonly number[]): void => {
  const sorted = [...list].sort((a, b) => a - b);
  const ms = (part: number) => `${share(sorted, part).toFixed(0)} ms`;
  console.log(`${name}: p50 ${ms(0.5)}, p90 ${ms(0.9)}, p99 ${ms(0.99)}, most ${ms(1)} (n = ${list.length})`);
};

const executable = chromiumPath();
if (executable !== undefined) {
  const { url, stop } = await watch();
  const browser = await openChromium(executable, ['--autoplay-policy=no-user-gesture-required']);
  try {
    const page = await (await browser.newContext({ viewport: size })).newPage();
    // The loader of this script names functions by a helper that a page does not have.
    await page.addInitScript('globalThis.__name = (f) => f');
    await page.goto(`${url}?webgl`);
    await page.waitForFunction(() => performance.getEntriesByName('kinetoscope:replanned').length > 0, null, {
      timeout: 120_000,
    });
    await page.waitForTimeout(6000);
    await page.keyboard.press('d');
    await page.waitForSelector('#drawer:not([hidden])');
    const measured = await page.evaluate(async (n) => {
      const slider = document.querySelector('input[name=tension]') as HTMLInputElement;
      const count = (mark: string) => performance.getEntriesByName(`kinetoscope:${mark}`).length;
      const frames: number[] = [];
      let last = 0;
      const beat = (now: number) => {
        if (last > 0) frames.push(now - last);
        last = now;
        requestAnimationFrame(beat);
      };
      requestAnimationFrame(beat);
      const near: number[] = [];
      const effect: number[] = [];
      const seen: number[] = [];
      let value = 0;
      let missed = 0;
      for (let i = 0; i < n; i++) {
        value = value >= 5 ? -5 : value + 1;
        const before = [count('near'), count('reflected')] as const;
        const asked = performance.now();
        slider.value = String(value);
        slider.dispatchEvent(new Event('input'));
        const until = asked + 4000;
        while (count('reflected') <= before[1] && performance.now() < until)
          await new Promise((done) => setTimeout(done, 4));
        if (count('reflected') <= before[1]) missed++;
        else {
          const time = (mark: string, nth: number) =>
            performance.getEntriesByName(`kinetoscope:${mark}`)[nth]?.startTime ?? Number.NaN;
          seen.push(time('reflected', before[1]) - asked);
          near.push(time('near', before[0]) - asked);
          const mark = performance.getEntriesByName('kinetoscope:near')[before[0]] as
            | PerformanceMark
            | undefined;
          effect.push(Number(mark?.detail ?? Number.NaN));
        }
        // Now one after the other, as a hand drags, now after a rest, in which the whole film is planned.
        await new Promise((done) => setTimeout(done, i % 4 === 3 ? 700 : 70));
      }
      return { frames, near, effect, seen, missed };
    }, drags);
    console.log(`${film}, ${size.width}x${size.height}, load ${loadavg()[0]?.toFixed(1)}`);
    said('drag to the new plan in the page', measured.near.filter(Number.isFinite));
    said('drag to its effect, in film time', measured.effect.filter(Number.isFinite));
    said('drag to the first painted frame that feels it', measured.seen);
    said('between two of the page’s frames', measured.frames);
    if (measured.missed > 0) console.log(`not seen within four seconds: ${measured.missed}`);
  } finally {
    await browser.close();
    stop();
  }
}
process.exit(0);
