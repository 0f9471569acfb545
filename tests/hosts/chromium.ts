import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The installed Chromium, or undefined, said loudly. `KINETOSCOPE_CHROMIUM` names another. */
export const chromiumPath = (): string | undefined => {
  const path = [process.env['KINETOSCOPE_CHROMIUM'], ...PLACES].find((p) => p !== undefined && existsSync(p));
  if (path === undefined)
    console.warn(
      'SKIPPED: no Chromium for the page tests. Install it with: apt-get install -y --no-install-recommends chromium libegl1',
    );
  return path;
};

/** Draws with the machine's OpenGL (Mesa in software where there is no GPU); keeps to itself on the network. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--headless=new',
  '--use-gl=angle',
  '--use-angle=gl-egl',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
] as const;

/** WebGPU where there is no GPU: slow, but the same API. */
export const SOFTWARE_WEBGPU = ['--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader'] as const;

/** A fresh browser with an empty profile. */
export const openChromium = (executablePath: string, more: readonly string[] = []): Promise<Browser> =>
  // Playwright's own `headless` would add the flag of the old headless shell.
  chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS, ...more], headless: false });
