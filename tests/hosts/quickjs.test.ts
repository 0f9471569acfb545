import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSettings } from '@kinetoscope/engine/film/settings';
import { getQuickJS } from 'quickjs-emscripten';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { dataDir } from '../data.ts';
import { markedFilm } from '../films/marked-film.ts';
import { performText } from './perform-text.ts';

const entry = fileURLToPath(new URL('./perform-text.ts', import.meta.url));

/** The deciding rooms as one plain script, as any JavaScript engine can run it. */
const bundle = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['source'] },
    build: {
      write: false,
      minify: false,
      target: 'es2020',
      lib: { entry, formats: ['iife'], name: 'kinetoscope', fileName: 'k' },
    },
  });
  const output = (Array.isArray(built) ? built[0] : built) as { output: { code?: string }[] };
  return output.output[0]?.code ?? '';
};

describe('a second JavaScript engine', () => {
  it('[W7] QuickJS plans the same bytes as this engine', { timeout: 600_000 }, async () => {
    const code = await bundle();
    const scripts: (readonly [string, string])[] = [1, 2, 5].map((key) => {
      const { text, settings } = markedFilm(key);
      return [text, JSON.stringify(parseSettings(settings, 'film.yaml').settings)];
    });
    scripts.push([
      readFileSync(fileURLToPath(new URL('../../films/the-umbrella/film.fountain', import.meta.url)), 'utf8'),
      '{}',
    ]);
    const data = dataDir();
    if (data !== undefined)
      for (const f of ['afterwriting/brick_and_steel.fountain', 'afterwriting/cyrillic.fountain'])
        scripts.push([readFileSync(join(data, 'fountain', f), 'utf8'), '{}']);
    const quick = await getQuickJS();
    for (const [script, settings] of scripts) {
      const vm = quick.newContext();
      try {
        const loaded = vm.evalCode(code, 'kinetoscope.js');
        if (loaded.error)
          console.error(
            String(vm.dump(loaded.error)?.message),
            String(vm.dump(loaded.error)?.stack).slice(0, 300),
            code.length,
          );
        if (loaded.error) throw new Error(JSON.stringify(vm.dump(loaded.error)));
        loaded.value.dispose();
        const text = vm.newString(script);
        vm.setProp(vm.global, 'script', text);
        text.dispose();
        const yaml = vm.newString(settings);
        vm.setProp(vm.global, 'settings', yaml);
        yaml.dispose();
        const result = vm.evalCode('kinetoscope.performText(script, settings)');
        if (result.error) console.error(JSON.stringify(vm.dump(result.error)).slice(0, 900));
        if (result.error) throw new Error(JSON.stringify(vm.dump(result.error)));
        expect(vm.getString(result.value) === performText(script, settings)).toBe(true);
        result.value.dispose();
      } finally {
        vm.dispose();
      }
    }
  });
});
