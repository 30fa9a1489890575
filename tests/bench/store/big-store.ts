import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { usualBooks } from './goods.ts';
import { storePage } from './store-page.ts';

export interface BigStore {
  /** Such as `http://bigshop.localhost:4500`. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Pages kept as bytes, so that serving costs next to nothing in the second half of a round. */
const most = 3_000;

/** Serves the store on a free port of loopback, each answer `latencyMs` late; nothing may be cached. GET shows, POST leads back to the cart. */
export async function startBigStore(latencyMs: number, bookCount = usualBooks): Promise<BigStore> {
  const kept = new Map<string, Buffer | null>();
  const bodyOf = (path: string): Buffer | null => {
    const known = kept.get(path);
    if (known !== undefined) return known;
    const html = storePage(new URL(path, 'http://bigshop.localhost'), bookCount);
    const body = html === null ? null : Buffer.from(html);
    if (kept.size < most) kept.set(path, body);
    return body;
  };
  const server = createServer((request, response) => {
    const answer = () => {
      if (request.method === 'POST') return void response.writeHead(303, { location: '/cart' }).end();
      const body = bodyOf(request.url ?? '/');
      response.writeHead(body ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
      response.end(body ?? '<!doctype html><title>Not found</title><h1>Not found</h1>');
    };
    if (latencyMs > 0) setTimeout(answer, latencyMs);
    else answer();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://bigshop.localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
