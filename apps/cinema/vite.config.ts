import { defaultClientConditions, defineConfig } from 'vite';

export default defineConfig({
  base: './',
  resolve: { conditions: ['source', ...defaultClientConditions] },
  worker: { format: 'es' },
  assetsInclude: ['**/*.wasm'],
  build: { target: 'es2023', chunkSizeWarningLimit: 2000, modulePreload: { polyfill: false } },
});
