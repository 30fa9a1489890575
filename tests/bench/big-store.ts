import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bigShopPages } from './big-shop-pages.ts';

export interface BigStore {
  /** Such as `http://bigshop.localhost:4500`. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves the big shop on a free port of loopback, from memory, each answer `latencyMs` late; nothing may be cached. */
export async function startBigStore(latencyMs: number): Promise<BigStore> {
  const pages = new Map([...bigShopPages()].map(([path, html]) => [path, Buffer.from(html)]));
  const server = createServer((request, response) => {
    const body = pages.get(request.url ?? '/');
    const answer = () => {
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
