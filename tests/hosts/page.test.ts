import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FLICKS_PER_SECOND } from '@kinetoscope/engine/base/time';
import { compileFilm } from '@kinetoscope/engine/film/compile';
import { parseFountain } from '@kinetoscope/engine/screenplay/parse';
import { planFilm } from '@kinetoscope/engine/showrunner/plan';
import { SoundGraph } from '@kinetoscope/engine/sound/graph';
import { murmurLine } from '@kinetoscope/engine/sound/murmur/murmur';
import type { Timeline } from '@kinetoscope/engine/timeline/timeline';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cinema, openCinema } from '../../apps/cli/src/cinema-server.ts';
import { filmText } from '../../apps/cli/src/film-text.ts';
import { chromiumPath, openChromium } from './chromium.ts';
import { heard, largestStep, layTap, rms, sounded, tappedSeconds } from './tap.ts';

const path = chromiumPath();
const itPage = path === undefined ? it.skip : it;

const SCENES = [
  `INT. KITCHEN - DAY

ANNA, 40s, sits at the table. BEN, 20s, stands by the window. Rain.

ANNA
Good morning. Is there any coffee left in the house?

BEN
There was. I am sorry, I drank it all before you were up.`,
  `EXT. STREET - DAY

Anna walks down the street. Ben follows her.

BEN
Wait. I will come to the shop with you, it is only around the corner.

ANNA
Bring the big umbrella, then.`,
  `INT. OFFICE - NIGHT

Anna sits at a desk and reads a letter.

ANNA (V.O.)
He never said a word about the house, not in eleven years.`,
] as const;
const script = (scenes: readonly string[]) => `Title: Coffee\nAuthor: A Test\n\n${scenes.join('\n\n')}\n`;
const planned = (text: string): Timeline =>
  planFilm({ film: compileFilm(parseFountain(text), {}, 'film'), seed: 1, trace: [] });

/** Has the page's audio wait for a key or a press, as browsers do where nobody has touched the page yet. */
const demandGesture = (page: Page) =>
  page.addInitScript(() => {
    let given = false;
    for (const event of ['keydown', 'pointerdown'])
      addEventListener(
        event,
        () => {
          given = true;
        },
        { capture: true },
      );
    const { resume } = AudioContext.prototype;
    const state = Object.getOwnPropertyDescriptor(BaseAudioContext.prototype, 'state')?.get;
    Object.defineProperty(AudioContext.prototype, 'state', {
      get(this: AudioContext) {
        return given ? state?.call(this) : 'suspended';
      },
    });
    AudioContext.prototype.resume = function (this: AudioContext) {
      return given ? resume.call(this) : new Promise<void>(() => undefined);
    };
  });

describe('the cinema page', () => {
  let browser: Browser;
  let folder: string;
  const cinemas: Cinema[] = [];
  const open = async (
    bytes: string | Uint8Array,
    query = '',
    { tap = false, width = 480, height = 270, strict = false } = {},
  ): Promise<{ page: Page; cinema: Cinema; file: string; faults: string[] }> => {
    const dir = mkdtempSync(join(folder, 'a film '));
    mkdirSync(dir, { recursive: true });
    const file = join(dir, 'film.fountain');
    writeFileSync(file, bytes);
    const cinema = await openCinema(() => filmText(dir), 0);
    cinemas.push(cinema);
    const context = await browser.newContext({ viewport: { width, height }, bypassCSP: tap });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (e) => faults.push(String(e)));
    page.on('console', (m) => m.type() === 'error' && faults.push(m.text()));
    if (tap) await layTap(page);
    if (strict) await demandGesture(page);
    await page.goto(cinema.url + query);
    return { page, cinema, file, faults };
  };
  const marked = (page: Page, name: string) =>
    page.waitForFunction((n) => performance.getEntriesByName(`kinetoscope:${n}`).length > 0, name, {
      timeout: 60_000,
      polling: 50,
    });
  const second = (page: Page) =>
    page.evaluate(() => Number((document.getElementById('seek') as HTMLInputElement).value));
  const seek = (page: Page, s: number) =>
    page.evaluate((v) => {
      const e = document.getElementById('seek') as HTMLInputElement;
      e.value = String(v);
      e.dispatchEvent(new Event('input'));
      e.dispatchEvent(new Event('change'));
    }, s);
  const lit = async (page: Page) => {
    const png = await page.locator('#screen').screenshot();
    return page.evaluate(async (base64) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
      const canvas = new OffscreenCanvas(image.width, image.height);
      const pen = canvas.getContext('2d')!;
      pen.drawImage(image, 0, 0);
      const { data } = pen.getImageData(0, 0, image.width, image.height);
      let sum = 0;
      for (let i = 0; i < data.length; i += 4) sum += data[i]! + data[i + 1]! + data[i + 2]!;
      return sum / (data.length / 4) / 3;
    }, png.toString('base64'));
  };

  beforeAll(async () => {
    if (path === undefined) return;
    folder = mkdtempSync(join(tmpdir(), 'kinetoscope-page-'));
    browser = await openChromium(path, ['--autoplay-policy=no-user-gesture-required']);
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all(cinemas.map((c) => c.close()));
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  itPage(
    '[P1] shows a picture with people in it by itself, by WebGL 2, and goes on',
    async () => {
      const { page, faults } = await open(script(SCENES), '?webgl');
      await marked(page, 'first-actor');
      await page.waitForFunction(
        () => Number((document.getElementById('seek') as HTMLInputElement).value) >= 3,
        null,
        { timeout: 60_000 },
      );
      expect(await page.title()).toBe('Coffee');
      expect(await lit(page)).toBeGreaterThan(4);
      expect(faults).toEqual([]);
      await page.context().close();
    },
    180_000,
  );

  itPage(
    '[P2] plays muted where the browser demands it; one key gives sound',
    async () => {
      // Whatever drives a page from outside counts as a gesture: the demand itself is put into the page.
      const { page } = await open(script(SCENES), '', { strict: true });
      await marked(page, 'replanned');
      await page.waitForSelector('#unmute:not([hidden])', { timeout: 60_000 });
      const sound = page.getByRole('button', { name: 'Sound', exact: true });
      expect(await sound.getAttribute('aria-pressed')).toBe('false');
      const at = await second(page);
      await page.waitForFunction(
        (s) => Number((document.getElementById('seek') as HTMLInputElement).value) > s,
        at,
        { timeout: 60_000 },
      );
      await page.keyboard.press('x');
      await page.waitForSelector('#unmute', { state: 'hidden', timeout: 60_000 });
      expect(await sound.getAttribute('aria-pressed')).toBe('true');
      expect(await page.getByRole('button', { name: 'Pause', exact: true }).count()).toBe(1);
      await page.context().close();
    },
    180_000,
  );

  itPage(
    '[P4] sounds as files do, sample for sample; no click in a pause, no silence after a seek',
    async () => {
      const text = script(SCENES);
      const { page } = await open(text, '', { tap: true });
      await marked(page, 'first-picture');
      await page.waitForFunction(
        () => document.getElementById('mute')?.getAttribute('aria-pressed') === 'true',
        null,
        { timeout: 60_000 },
      );
      await page.keyboard.press('k');
      for (let i = 0; i < 3; i++) await page.keyboard.press('+');
      await page.keyboard.press('Home');
      const timeline = planned(text);
      await page.waitForFunction(
        (n) => performance.getEntriesByName('kinetoscope:voiced').length >= n,
        timeline.lines.filter((l) => l.start < 40 * FLICKS_PER_SECOND).length,
        { timeout: 60_000 },
      );
      await page.waitForTimeout(1000);
      await heard(page, true);
      await page.keyboard.press('k');
      await sounded(page, 10);
      await page.keyboard.press('k');
      const sofar = await page.evaluate(tappedSeconds);
      await sounded(page, sofar + 0.7);
      const played = await heard(page, true);
      const first = played.left.findIndex((x) => x !== 0);
      expect(first).toBeGreaterThanOrEqual(0);

      const graph = new SoundGraph(timeline, { rate: 48_000 });
      for (const line of timeline.lines)
        graph.addLine(line.id, murmurLine(line, timeline.cast.find((p) => p.id === line.speaker)!));
      const n = 8 * 48_000;
      const left = new Float32Array(n);
      graph.fill(left, new Float32Array(n), n);
      // The first sound of the file, beyond the 10 ms in which the page fades in.
      const from = Math.max(
        2048,
        left.findIndex((x) => Math.abs(x) > 1e-4),
      );
      let best = Number.POSITIVE_INFINITY;
      for (let offset = Math.max(0, first - 600); offset <= first + 600 && best > 1e-5; offset++) {
        let worst = 0;
        for (let i = from; i < n - 1024 && worst < best; i++)
          worst = Math.max(worst, Math.abs((played.left[offset + i] ?? 9) - (left[i] as number)));
        best = Math.min(best, worst);
      }
      expect(best).toBeLessThan(1e-5);
      expect(rms(left)).toBeGreaterThan(1e-3);

      // The pause: it faded, and then there was nothing.
      expect(rms(played.left.slice(-9600))).toBe(0);
      expect(largestStep(played.left)).toBeLessThanOrEqual(largestStep(left) * 1.05 + 1e-4);

      // The seek: sound within a third of a second, and no step larger than the film's own.
      await page.keyboard.press('k');
      await sounded(page, 1);
      await heard(page, true);
      const line = timeline.lines[3]!;
      await seek(page, Math.ceil(line.start / FLICKS_PER_SECOND));
      await sounded(page, 1.5);
      const after = await heard(page);
      expect(rms(after.left.slice(-48_000))).toBeGreaterThan(1e-3);
      expect(largestStep(after.left)).toBeLessThan(0.5);
      await page.context().close();
    },
    240_000,
  );

  itPage(
    '[P3] keyboard: pause, seek, captions, panels, arrows to the controls and Enter',
    async () => {
      const { page } = await open(script(SCENES));
      await marked(page, 'replanned');
      await page.keyboard.press('k');
      expect(await page.getByRole('button', { name: 'Play', exact: true }).count()).toBe(1);
      const timeline = planned(script(SCENES));
      await seek(page, Math.ceil(timeline.lines[0]!.start / FLICKS_PER_SECOND));
      await page.waitForFunction(
        (t) => document.getElementById('captions')!.textContent!.includes(t),
        timeline.lines[0]!.text,
      );
      await page.keyboard.press('c');
      expect(await page.locator('#captions').textContent()).toBe('');
      await page.keyboard.press('c');
      expect(await page.locator('#captions').textContent()).toContain(timeline.lines[0]!.text);
      const at = await second(page);
      await page.keyboard.press('ArrowRight');
      expect(await second(page)).toBe(at + 5);
      await page.keyboard.press(']');
      expect(await second(page)).toBe(Math.floor(timeline.scenes[1]!.start / FLICKS_PER_SECOND));
      await page.keyboard.press('End');
      expect(await second(page)).toBe(Math.floor((timeline.duration - 1) / FLICKS_PER_SECOND));

      // A remote control: down to the controls, sideways, Enter.
      await page.keyboard.press('ArrowDown');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('play');
      await page.keyboard.press('ArrowRight');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('back');
      await page.keyboard.press('Enter');
      expect(await second(page)).toBeLessThan(Math.floor((timeline.duration - 1) / FLICKS_PER_SECOND));
      await page.keyboard.press('s');
      await page.waitForSelector('#panel:not([hidden])');
      expect(await page.locator('#panel li').count()).toBe(3);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      expect(await second(page)).toBe(0);
      await page.keyboard.press('Escape');
      expect(await page.locator('#panel').isHidden()).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('chapters');
      await page.context().close();
    },
    180_000,
  );

  itPage(
    '[P3] a screen reader finds every control by role and name',
    async () => {
      const { page } = await open(script(SCENES), '', { width: 800, height: 450 });
      await marked(page, 'first-picture');
      const cdp = await page.context().newCDPSession(page);
      const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as unknown as {
        nodes: { ignored: boolean; role?: { value: string }; name?: { value: string } }[];
      };
      const seen = nodes.filter((n) => !n.ignored).map((n) => `${n.role?.value} ${n.name?.value}`);
      for (const control of [
        'main ',
        'heading Coffee',
        'image The film\u2019s picture',
        'navigation Playing',
        'slider Place in the film',
        'button Pause',
        'button Scene before',
        'button Next scene',
        'button Scenes',
        'button Wishes',
        'button About',
        'button Captions',
        'button Sound',
        'slider Volume',
        'button Full screen',
      ])
        expect(seen).toContain(control);
      expect(seen.filter((s) => /^(button|slider|image) $/u.test(s))).toEqual([]);
      expect(await page.locator('[aria-live=assertive]').count()).toBe(0);
      await page.context().close();
    },
    180_000,
  );

  itPage(
    '[P5] a wish changes the film beyond what was shown, and the film goes on',
    async () => {
      const { page } = await open(script(SCENES));
      await marked(page, 'replanned');
      const length = () =>
        page.evaluate(() => Number((document.getElementById('seek') as HTMLInputElement).max));
      const before = await length();
      await page.keyboard.press('w');
      await page.waitForSelector('#drawer:not([hidden])');
      await page.getByRole('slider', { name: 'Pace' }).fill('4');
      await page.waitForFunction(
        () => performance.getEntriesByName('kinetoscope:replanned').length > 1,
        null,
        { timeout: 60_000 },
      );
      expect(await length()).toBeLessThan(before);
      const at = await second(page);
      await page.waitForFunction(
        (s) => Number((document.getElementById('seek') as HTMLInputElement).value) > s,
        at,
        { timeout: 60_000 },
      );
      await page.context().close();
    },
    180_000,
  );

  itPage(
    '[P6] a saved script is played on at the same line',
    async () => {
      const { page, cinema, file, faults } = await open(script(SCENES));
      await marked(page, 'replanned');
      await page.keyboard.press('k');
      const before = planned(script(SCENES));
      const line = before.lines[3]!;
      const into = Math.ceil(line.start / FLICKS_PER_SECOND);
      await seek(page, into);
      await page.waitForFunction(
        (t) => document.getElementById('captions')!.textContent!.includes(t),
        line.text,
      );
      const edited = script([
        SCENES[0].replace(
          'Rain.',
          'Rain.\n\nThunder. Nobody moves. Ben looks at the ceiling.\n\nBEN\nThat was close. Did you hear how close that was?',
        ),
        SCENES[1],
        SCENES[2],
      ]);
      writeFileSync(file, edited);
      cinema.changed();
      const after = planned(edited);
      const twin = after.lines.find((l) => l.id === line.id)!;
      expect(twin.start).toBeGreaterThan(line.start + FLICKS_PER_SECOND);
      const there = Math.floor((twin.start + into * FLICKS_PER_SECOND - line.start) / FLICKS_PER_SECOND);
      await page.waitForFunction(
        (s) => Math.abs(Number((document.getElementById('seek') as HTMLInputElement).value) - s) <= 1,
        there,
        { timeout: 60_000 },
      );
      expect(await page.locator('#captions').textContent()).toContain(line.text);
      expect(await lit(page)).toBeGreaterThan(2);
      expect(await page.evaluate(() => performance.getEntriesByType('navigation').length)).toBe(1);
      expect(faults).toEqual([]);
      await page.context().close();
    },
    180_000,
  );

  itPage(
    '[P7] scripts that cannot play say so in words; others play whatever they are',
    async () => {
      const bad = await open(new Uint8Array(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256)));
      await bad.page.waitForFunction(
        () => document.getElementById('notice')!.textContent!.length > 20,
        null,
        { timeout: 60_000 },
      );
      // Once mended it plays, in the page that is open.
      writeFileSync(bad.file, script(SCENES));
      bad.cinema.changed();
      await bad.page.waitForFunction(() => document.getElementById('notice')!.textContent === '', null, {
        timeout: 60_000,
      });
      await marked(bad.page, 'first-actor');
      writeFileSync(bad.file, '');
      bad.cinema.changed();
      await bad.page.waitForFunction(
        () => document.getElementById('notice')!.textContent!.length > 20,
        null,
        { timeout: 60_000 },
      );
      expect(bad.faults).toEqual([]);
      // Other writing, read in the page that is open already.
      for (const text of [
        '.場所\n\n田中が座っている。\n\n@田中\nおはようございます。\n',
        'Title: Чай\n\nИНТ. КУХНЯ - УТРО\n\nМаша сидит за столом.\n\n@МАША\nДоброе утро, Иван. Чаю хочешь?\n',
        'EXT. FIELD - DAY\n\nWind in the grass.\n',
        `INT. HALL - DAY\n\n${Array.from({ length: 200 }, (_, i) => `PERSON ${String.fromCharCode(65 + (i % 26))}${i}\nHello.`).join('\n\n')}\n`,
      ]) {
        const plans = await bad.page.evaluate(
          () => performance.getEntriesByName('kinetoscope:replanned').length,
        );
        writeFileSync(bad.file, text);
        bad.cinema.changed();
        await bad.page.waitForFunction(
          (n) => performance.getEntriesByName('kinetoscope:replanned').length > n,
          plans,
          { timeout: 60_000 },
        );
        expect(await bad.page.locator('#notice').textContent(), text.slice(0, 40)).toBe('');
      }
      expect(bad.faults).toEqual([]);
      await bad.page.context().close();
    },
    240_000,
  );
});
