import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FLICKS_PER_SECOND } from '@kinetoscope/engine/base/time';
import { compileFilm } from '@kinetoscope/engine/film/compile';
import { parseSettings } from '@kinetoscope/engine/film/settings';
import { parseFountain } from '@kinetoscope/engine/screenplay/parse';
import { planFilm } from '@kinetoscope/engine/showrunner/plan';
import { readVersion, termsOfVersion } from '@kinetoscope/engine/showrunner/version-of';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cinema, openCinema } from '../../apps/cli/src/cinema-server.ts';
import { filmText } from '../../apps/cli/src/film-text.ts';
import { chromiumPath, openChromium } from './chromium.ts';

const path = chromiumPath();
const itPage = path === undefined ? it.skip : it;

const SCRIPT = `Title: The Door

INT. KITCHEN - NIGHT [[@beat knock]] [[@lock]]

NORA, 40s, sits at the table. Somebody knocks.

NORA
Not at this hour. Whoever it is, it can wait until the morning, as everything else does in this house.

[[@choice "Open the door" -> open]]
[[@choice "Sit still" -> still default]]

INT. KITCHEN - NIGHT [[@beat open]]

Nora opens the door. ABEL, 40s, enters.

ABEL
Good evening.

INT. HALLWAY - NIGHT [[@beat coat]] [[@optional]]

Abel takes off his coat.

INT. PARLOUR - NIGHT [[@beat parlour]] [[@ending opened]] [[@save ABEL]]

ABEL
Thank you.

INT. KITCHEN - NIGHT [[@beat still]] [[@ending listened]]

Nora listens.

NORA
Hello.
`;
const SETTINGS = `endings:
  opened: She opened
  listened: She listened
slots:
  drink: { default: tea, options: [tea, coffee], label: In the cup }
toggles:
  coffee: { label: Let it be coffee, slots: { drink: coffee } }
`;

describe('the page of a film that bends', () => {
  let browser: Browser;
  let folder: string;
  const cinemas: Cinema[] = [];
  const open = async (query = '', script = SCRIPT): Promise<Page> => {
    const dir = mkdtempSync(join(folder, 'film-'));
    writeFileSync(join(dir, 'film.fountain'), script);
    writeFileSync(join(dir, 'film.yaml'), SETTINGS);
    const cinema = await openCinema(() => filmText(dir), 0);
    cinemas.push(cinema);
    const page = await (
      await browser.newContext({ viewport: { width: 960, height: 480 }, reducedMotion: 'reduce' })
    ).newPage();
    page.on('pageerror', (e) => faults.push(String(e)));
    await page.goto(`${cinema.url}?webgl${query}`);
    // A version is there at once, whole.
    if (query === '') await marked(page, 'replanned');
    else await marked(page, 'first-picture');
    return page;
  };
  const faults: string[] = [];
  const marked = (page: Page, name: string, times = 1) =>
    page.waitForFunction(
      ([n, k]) => performance.getEntriesByName(`kinetoscope:${n}`).length >= Number(k),
      [name, times],
      { timeout: 60_000, polling: 50 },
    );
  const replanned = async (page: Page, act: () => Promise<unknown>) => {
    const before = await page.evaluate(() => performance.getEntriesByName('kinetoscope:replanned').length);
    await act();
    await marked(page, 'replanned', before + 1);
  };
  const seek = (page: Page, s: number) =>
    page.evaluate((v) => {
      const e = document.getElementById('seek') as HTMLInputElement;
      e.value = String(v);
      e.dispatchEvent(new Event('input'));
      e.dispatchEvent(new Event('change'));
    }, s);
  const seconds = (page: Page) =>
    page.evaluate(() => Number((document.getElementById('seek') as HTMLInputElement).max));
  const drawn = async (page: Page) => {
    if (await page.locator('#drawer').isHidden()) await page.keyboard.press('d');
    await page.waitForSelector('#drawer:not([hidden])');
  };
  const beats = async (page: Page) => {
    await drawn(page);
    const names = await page
      .locator('#drawer .beats button')
      .evaluateAll((list) => list.map((b) => b.getAttribute('aria-label')?.replace(/, .*/u, '')));
    return names.join(' ');
  };
  const film = compileFilm(parseFountain(SCRIPT), parseSettings(SETTINGS, 'film.yaml').settings, 'film');
  const planned = planFilm({ film, seed: 1, trace: [] });
  const question = planned.choices[0];

  beforeAll(async () => {
    if (path === undefined) return;
    folder = mkdtempSync(join(tmpdir(), 'kinetoscope-bends-'));
    browser = await openChromium(path, ['--autoplay-policy=no-user-gesture-required']);
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all(cinemas.map((c) => c.close()));
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  itPage(
    '[P11] a question is answered by key, arrow and pointer, changed, and let pass; what follows is what was answered',
    async () => {
      if (question === undefined) throw new Error('the film asks');
      const page = await open();
      await page.keyboard.press('k');
      await seek(page, Math.ceil(question.start / FLICKS_PER_SECOND) + 1);
      await page.waitForSelector('#question[data-state="up"]', { timeout: 60_000 });
      const group = page.getByRole('group', { name: 'The film asks' });
      const first = group.getByRole('button', { name: 'Open the door' });
      expect(await first.getAttribute('aria-pressed')).toBe('false');
      expect(await page.locator('#asked').textContent()).toContain('1, Open the door or 2, Sit still');
      // The film's keys stay the film's: nothing took the focus.
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
      expect(await beats(page)).toBe('Knock Still');
      await replanned(page, () => page.keyboard.press('1'));
      expect(await first.getAttribute('aria-pressed')).toBe('true');
      expect(await beats(page)).toContain('Knock Open');
      await page.keyboard.press('Escape');
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await replanned(page, () => page.keyboard.press('Enter'));
      expect(await beats(page)).toBe('Knock Still');
      await replanned(page, () => first.click());
      expect(await beats(page)).toContain('Knock Open');

      // Captions keep clear of it.
      const line = planned.lines.find((l) => l.start < question.start + question.duration);
      if (line && line.start + line.duration > question.start) {
        const boxes = await page.evaluate(() =>
          ['captions', 'question'].map((id) => document.getElementById(id)?.getBoundingClientRect().toJSON()),
        );
        const [captions, asked] = boxes as { top: number; bottom: number }[];
        expect(captions?.bottom ?? 0).toBeLessThanOrEqual(asked?.top ?? 0);
      }

      // Left alone in a fresh page, silence takes the default: played over its end.
      const silent = await open();
      await seek(silent, Math.floor((question.start + question.duration) / FLICKS_PER_SECOND) - 1);
      await silent.waitForFunction(
        (s) => Number((document.getElementById('seek') as HTMLInputElement).value) > s,
        Math.ceil((question.start + question.duration) / FLICKS_PER_SECOND),
        { timeout: 60_000 },
      );
      await silent.waitForSelector('#question', { state: 'hidden' });
      expect(await beats(silent)).toBe('Knock Still');
      expect(faults).toEqual([]);
      await page.context().close();
      await silent.context().close();
    },
    180_000,
  );

  itPage(
    '[P12] the drawer: sliders, switches with why not, slots, and another way at a seam',
    async () => {
      if (question === undefined) throw new Error('the film asks');
      const page = await open();
      await page.keyboard.press('k');
      await drawn(page);
      for (const name of ['Tension', 'Pace', 'Warmth', 'Spectacle', 'Talk']) {
        const slider = page.getByRole('slider', { name });
        expect(await slider.getAttribute('aria-valuetext')).toBe('as written');
        expect([await slider.getAttribute('min'), await slider.getAttribute('max')]).toEqual(['-5', '5']);
      }
      await replanned(page, () => page.getByRole('slider', { name: 'Warmth' }).fill('3'));
      expect(await page.getByRole('slider', { name: 'Warmth' }).getAttribute('aria-valuetext')).toBe(
        '3 warmer',
      );
      await replanned(page, () => page.getByRole('slider', { name: 'Warmth' }).dblclick());
      expect(await page.getByRole('slider', { name: 'Warmth' }).inputValue()).toBe('0');
      const coffee = page.getByRole('switch', { name: /Let it be coffee/u });
      await replanned(page, () => coffee.click());
      expect(await coffee.getAttribute('aria-checked')).toBe('true');
      expect(await page.getByRole('combobox', { name: 'In the cup' }).count()).toBe(1);

      // Once it is over, what did not come can no longer be wished for, and says so.
      await seek(page, Math.ceil((question.start + question.duration) / FLICKS_PER_SECOND) + 1);
      await replanned(page, () => page.getByRole('slider', { name: 'Tension' }).fill('1'));
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await replanned(page, () => page.getByRole('slider', { name: 'Tension' }).fill('2'));
      const opened = page.getByRole('switch', { name: /She opened/u });
      expect(await opened.isDisabled()).toBe(true);
      expect(await opened.textContent()).toContain('no longer possible');

      // The other answer, from the seam it led to.
      await replanned(page, () => page.getByRole('button', { name: 'Answer Open the door instead' }).click());
      expect(await beats(page)).toContain('Knock Open');
      // And a seam of the director's own.
      const now = await beats(page);
      await seek(page, (await seconds(page)) - 3);
      const take = page.getByRole('button', { name: /^Take .* instead$/u }).first();
      if ((await take.count()) === 0) await page.locator('#drawer summary').nth(1).click();
      await replanned(page, () => take.click());
      expect(await beats(page)).not.toBe(now);
      expect(faults).toEqual([]);
      await page.context().close();
    },
    180_000,
  );

  itPage(
    '[P13] the card: the code performs the same version; another film’s code is told in words, and the film plays',
    async () => {
      if (question === undefined) throw new Error('the film asks');
      const page = await open();
      await page.keyboard.press('k');
      await seek(page, Math.ceil(question.start / FLICKS_PER_SECOND) + 1);
      await page.waitForSelector('#question[data-state="up"]', { timeout: 60_000 });
      await replanned(page, () => page.keyboard.press('1'));
      const length = await seconds(page);
      await page.keyboard.press('v');
      const card = page.getByRole('dialog', { name: 'Your version' });
      await card.waitFor({ timeout: 60_000 });
      expect(await card.locator('.ending').textContent()).toBe('She opened');
      expect(await card.locator('.path').textContent()).toContain('Open the door');
      expect(await card.textContent()).toContain('One ending not seen yet');
      expect(await card.textContent()).not.toContain('She listened');
      expect(await card.locator('section', { hasText: 'What everyone shares' }).textContent()).toContain(
        'Knock',
      );
      const code = (await card.locator('code').textContent()) ?? '';

      // What the code says is what the page played.
      const { version } = readVersion(code, film);
      if (version === undefined) throw new Error('no version');
      const again = planFilm({ film, ...termsOfVersion(version) });
      expect(Math.ceil(again.duration / FLICKS_PER_SECOND)).toBe(length);
      expect(again.ending?.id).toBe('opened');

      // Opened from an address.
      const other = await open(`&version=${code}`);
      expect(await seconds(other)).toBe(length);
      expect(await beats(other)).toContain('Knock Open');
      await other.context().close();

      const foreign = await open(`&version=${code}`, SCRIPT.replace('Hello.', 'Goodbye.'));
      await foreign.waitForSelector('.passing');
      expect(await foreign.locator('.passing').textContent()).toContain('The version is of another film');
      expect(await beats(foreign)).toBe('Knock Still');
      await foreign.context().close();

      // Pasted nonsense leaves everything as it is.
      await card.getByRole('textbox').fill('not a code');
      await card.getByRole('button', { name: 'Open it' }).click();
      await page.waitForFunction(
        () => (document.querySelector('#card .said')?.textContent ?? '').length > 10,
      );
      expect(await card.isVisible()).toBe(true);

      // Laid beside the version that comes by itself, which the next viewing begins with.
      await card.getByRole('textbox').fill(code);
      await card.getByRole('button', { name: 'Lay it beside this one' }).click();
      await page.waitForSelector('#card table');
      expect(await page.locator('#card tr.differs').count()).toBe(0);
      expect(faults).toEqual([]);
      await page.context().close();
    },
    180_000,
  );
});
