import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fontPath } from '@kinetoscope/engine/picture/titles/fonts';
import type { FilmText } from './film-text.ts';
import { OpeningDesk } from './opening.ts';

export interface Cinema {
  readonly url: string;
  /** Pushes the film's text to every open page. */
  changed(): void;
  close(): Promise<void>;
}

const PAGE = fileURLToPath(new URL('../../cinema/dist', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** The page may talk to nobody but this server. */
const POLICY =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; worker-src 'self' blob:; connect-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const safeJson = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/</gu, '\\u003c')
    .replace(/\u2028/gu, '\\u2028')
    .replace(/\u2029/gu, '\\u2029');

const fontFile = (name: string): string | undefined => {
  if (!/^[a-z0-9-]{1,80}$/u.test(name)) return undefined;
  const [scope, family, ...rest] = fontPath(name).split('/');
  try {
    const engine = createRequire(createRequire(import.meta.url).resolve('@kinetoscope/engine/base/time'));
    const folder = dirname(engine.resolve(`${scope}/${family}/package.json`));
    const file = join(folder, ...rest);
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Serves the built page and one film on loopback; port 0 takes a free one. Nothing is compressed: that would cost
 * more than loopback does.
 */
export const openCinema = async (film: () => FilmText, port: number): Promise<Cinema> => {
  if (!existsSync(join(PAGE, 'index.html')))
    throw new Error('the page was not built: run npm start, or npm run build');
  const pages = new Set<ServerResponse>();
  const desk = new OpeningDesk(film);

  const head = (type: string, extra: Record<string, string> = {}) => ({
    'Content-Type': type,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Content-Security-Policy': POLICY,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    ...extra,
  });

  const file = (response: ServerResponse, path: string): void => {
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    const lasting = path.includes(`${sep}assets${sep}`) || path.endsWith('.woff');
    const cache = { 'Cache-Control': lasting ? 'public, max-age=31536000, immutable' : 'no-cache' };
    response.writeHead(200, head(type, { ...cache, 'Content-Length': String(statSync(path).size) }));
    createReadStream(path).pipe(response);
  };

  const server = createServer((request, response) => {
    const host = String(request.headers.host ?? '').replace(/:\d+$/u, '');
    if (!['127.0.0.1', 'localhost', '[::1]'].includes(host)) {
      response.writeHead(403, head('text/plain')).end('this cinema answers to loopback only');
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, head('text/plain', { Allow: 'GET, HEAD' })).end();
      return;
    }
    let path: string;
    try {
      path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    } catch {
      response.writeHead(400, head('text/plain')).end('not an address');
      return;
    }
    if (path === '/' || path === '/index.html') {
      const text = film();
      const prepared = desk.of(text);
      if (!prepared) desk.giveWay();
      const inline = (id: string, value: unknown) =>
        `<script type="application/json" id="${id}">${safeJson(value)}</script>`;
      const opening = prepared
        ? `${inline('opening', prepared.opening)}<link rel="preload" as="fetch" crossorigin href="${prepared.opening.meshes}">`
        : '';
      const html = readFileSync(join(PAGE, 'index.html'), 'utf8').replace(
        '<!--film-->',
        () => opening + inline('film', text),
      );
      response.writeHead(200, head('text/html; charset=utf-8', { 'Cache-Control': 'no-store' })).end(html);
      return;
    }
    if (path === '/film.json') {
      response
        .writeHead(200, head('application/json', { 'Cache-Control': 'no-store' }))
        .end(JSON.stringify(film()));
      return;
    }
    const packed = /^\/opening\/([0-9a-f]{32})\.bin$/u.exec(path);
    const pack = packed && desk.pack(packed[1] as string);
    if (pack) {
      response.writeHead(200, head('application/octet-stream', { 'Cache-Control': 'no-store' })).end(pack);
      return;
    }
    if (path === '/events') {
      response.writeHead(
        200,
        head('text/event-stream', { 'Cache-Control': 'no-store', Connection: 'keep-alive' }),
      );
      response.write(': here\n\n');
      pages.add(response);
      request.on('close', () => pages.delete(response));
      return;
    }
    const font = /^\/fonts\/([a-z0-9-]+)\.woff$/u.exec(path);
    const wanted = font ? fontFile(font[1] as string) : join(PAGE, normalize(path));
    if (
      wanted === undefined ||
      (!font && !wanted.startsWith(PAGE + sep)) ||
      !existsSync(wanted) ||
      !statSync(wanted).isFile()
    ) {
      response.writeHead(404, head('text/plain')).end('not here');
      return;
    }
    file(response, wanted);
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', done);
  });
  void desk.prepare();
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    changed() {
      const data = JSON.stringify(film());
      for (const page of pages) page.write(`event: film\ndata: ${data}\n\n`);
      desk.giveWay();
    },
    close: () =>
      new Promise((done) => {
        desk.close();
        for (const page of pages) page.end();
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};
