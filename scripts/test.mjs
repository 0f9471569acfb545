// npm test [-- FILTER]: everything from a fresh clone to the test runner's own summary.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, install, requireNode, root, run, step } from './prepare.mjs';

/** Programs and libraries beyond npm, by Debian package, and how to see that they are there. */
const NEEDS = [
  {
    debian: 'chromium',
    there: () => onPath('chromium') || onPath('chromium-browser') || onPath('google-chrome'),
    for: 'the page tests',
  },
  { debian: 'libegl1', there: () => library('libEGL.so.1'), for: 'the page tests' },
  {
    debian: 'mesa-vulkan-drivers',
    there: () => existsSync('/usr/share/vulkan/icd.d') || existsSync('/etc/vulkan/icd.d'),
    for: 'stills and contact sheets',
  },
  { debian: 'libvulkan1', there: () => library('libvulkan.so.1'), for: 'stills and contact sheets' },
  { debian: 'ffmpeg', there: () => onPath('ffmpeg'), for: 'checking loudness against another meter' },
];
const onPath = (name) =>
  (process.env.PATH ?? '').split(':').some((p) => p !== '' && existsSync(join(p, name)));
const library = (name) =>
  ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/lib', '/lib'].some((p) =>
    existsSync(join(p, name)),
  );

const missing = () => NEEDS.filter((n) => !n.there());

const setUp = () => {
  if (process.platform !== 'linux') {
    step('not Linux: tests that need Chromium or Vulkan say what they miss and are skipped');
    return;
  }
  const lacking = missing();
  if (lacking.length === 0) return;
  const packages = lacking.map((n) => n.debian).join(' ');
  const debian = existsSync('/etc/debian_version') && onPath('apt-get');
  if (debian && process.getuid?.() === 0) {
    step(`installing ${packages} (once; a few minutes)`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const quiet = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env };
    spawnSync('apt-get', ['update', '-qq'], quiet);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages.split(' ')], quiet);
  }
  for (const n of missing())
    step(
      `missing: ${n.debian}, for ${n.for}; those tests will be skipped. Install it with: sudo apt-get install -y --no-install-recommends ${n.debian}`,
    );
};

requireNode();
setUp();
install();
build({ all: true });
const filters = process.argv.slice(2);
if (filters.length === 0) {
  step('checking style');
  run(
    process.execPath,
    [join(root, 'node_modules/@biomejs/biome/bin/biome'), 'check', '--diagnostic-level=error', '.'],
    'The style check found faults',
  );
}
step('running the tests');
run(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...filters], 'Tests failed');
