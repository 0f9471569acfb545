// npm start [-- FILM]: everything from a fresh clone to a film in the browser.
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { build, install, requireNode, root, step } from './prepare.mjs';

requireNode();
install();
build();
// npm runs scripts in the package's folder; a path is meant from where the user stands.
const here = process.env.INIT_CWD ?? process.cwd();
const args = process.argv
  .slice(2)
  .map((a, i, all) => (a.startsWith('-') || all[i - 1] === '--port' ? a : resolve(here, a)));
step('opening the cinema');
const child = spawn(process.execPath, [join(root, 'apps/cli/dist/main.js'), 'watch', ...args], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 0 : (code ?? 0)));
