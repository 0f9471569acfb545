#!/usr/bin/env node
// There before anything is built, so that npm can link it.
import { existsSync } from 'node:fs';
import { runBundle } from './bundle.mjs';

const main = new URL('../dist/main.js', import.meta.url);
if (!existsSync(main)) {
  process.stderr.write(
    'Kinetoscope is not built yet: run npm start, or npm run build, in its folder first.\n',
  );
  process.exitCode = 2;
} else if (!runBundle()) await import(main);
