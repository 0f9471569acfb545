import type { Diagnostic } from '../../base/diagnostic.ts';
import { KinetoscopeError } from '../../base/errors.ts';

/** What can be wrong with a host that draws files. */
export const RENDERING_DIAGNOSTICS = {
  K6001: {
    title: 'No graphics driver',
    meaning: 'Drawing needs a Vulkan driver (a software one will do), and none answered.',
    remedy: 'Install one: apt-get install -y --no-install-recommends mesa-vulkan-drivers libvulkan1',
  },
  K6002: {
    title: 'No Deno',
    meaning: 'Stills and films are drawn by Deno, which comes with the npm package `deno`; it was not found.',
    remedy:
      'Run `npm install --include=optional`, or set KINETOSCOPE_DENO to a deno binary of version 2.9 or later.',
  },
  K6003: {
    title: 'Drawing stopped',
    meaning: 'The process that draws ended before the picture was done.',
    remedy: 'Run again; with less memory free, ask for a smaller --size.',
  },
} as const;

/** A `Diagnostic` on its way to who can mend it. */
export class RenderingHostError extends KinetoscopeError {
  override name = 'RenderingHostError';
  readonly diagnostic: Diagnostic;

  constructor(code: keyof typeof RENDERING_DIAGNOSTICS, detail = '') {
    const { meaning, remedy } = RENDERING_DIAGNOSTICS[code];
    super(`${code} ${meaning}${detail ? ` (${detail})` : ''} ${remedy}`);
    this.diagnostic = {
      code,
      severity: 'error',
      message: detail ? `${meaning} (${detail})` : meaning,
      remedy,
    };
  }
}
