#!/usr/bin/env node
// There before anything is built, so that npm can link it.
import { existsSync } from 'node:fs';

const main = new URL('../dist/main.js', import.meta.url);
if (existsSync(main)) await import(main);
else {
  process.stderr.write(
    'Kinetoscope is not built yet: run npm start, or npm run build, in its folder first.\n',
  );
  process.exitCode = 2;
}
