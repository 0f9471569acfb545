import { defaultClientConditions, defineConfig, type Plugin } from 'vite';

/** Has the browser fetch and compile the picture's code while the page's first code sends the film to its planning. */
const preloadShow = (): Plugin => ({
  name: 'kinetoscope-preload-show',
  enforce: 'post',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle }) {
      const show = Object.values(bundle ?? {}).find(
        (c) => c.type === 'chunk' && c.isDynamicEntry && c.name === 'show',
      );
      if (show?.type !== 'chunk') return [];
      return [show.fileName, ...show.imports].map((file) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
        injectTo: 'head' as const,
      }));
    },
  },
});

export default defineConfig({
  base: './',
  resolve: { conditions: ['source', ...defaultClientConditions] },
  worker: { format: 'es' },
  assetsInclude: ['**/*.wasm'],
  plugins: [preloadShow()],
  build: { target: 'es2023', chunkSizeWarningLimit: 2000, modulePreload: { polyfill: false } },
});
