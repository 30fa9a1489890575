import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { projectFolder } from '@/lib/cli/project-folder.ts';

/** A little site behind a gate. */
export interface GatedSite {
  readonly origin: string;
  /** Paths that were let in, and paths that were turned away, in order of arrival. */
  readonly admitted: readonly string[];
  readonly refused: readonly string[];
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

export interface Gate {
  /** True: the page is served. Else the gate has answered by itself. */
  readonly admits: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** What else stands in the head of each page. */
  readonly head?: string;
  /** What robots.txt says. */
  readonly robots?: string;
  /** With a certificate of our own, which nobody trusts. */
  readonly secure?: boolean;
  readonly host?: string;
}

/** Valid until 2126; for localhost and the names below it. */
const certificate = {
  key: readFileSync(projectFolder('tests/e2e/certificate/key.pem')),
  cert: readFileSync(projectFolder('tests/e2e/certificate/certificate.pem')),
};

/** Twenty pages, each with a menu; the home page links to all. */
export async function startGatedSite({ admits, head = '', robots, secure = false, host = 'gated.localhost' }: Gate): Promise<GatedSite> {
  const admitted: string[] = [];
  const refused: string[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '/';
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (!admits(request, response)) return void refused.push(path);
    admitted.push(path);
    if (path === '/robots.txt' && robots !== undefined) return void response.setHeader('content-type', 'text/plain').end(robots);
    if (/^\/(robots\.txt|favicon\.ico|sitemap)/.test(path)) return void response.writeHead(404).end('nothing');
    response.end(pageOf(path, head));
  };
  const server = secure ? createSecureServer(certificate, answer) : createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `${secure ? 'https' : 'http'}://${host}:${port}`,
    admitted,
    refused,
    close,
    [Symbol.asyncDispose]: close,
  };
}

const paths = Array.from({ length: 20 }, (_, at) => `/room-${at + 1}`);

function pageOf(path: string, head: string): string {
  const links = path === '/' ? paths : [];
  return `<!doctype html><html lang="en"><head><title>Room ${path}</title>${head}</head><body>
    <nav><a href="/">Home</a><a href="/about">About us</a><a href="/contact">Contact</a></nav>
    <main><h1>Welcome to ${path}</h1><p>${`A few words about the room at ${path}. `.repeat(12)}</p>
    <ul>${links.map((to) => `<li><a href="${to}">Room ${to.slice(6)}</a></li>`).join('')}</ul></main></body></html>`;
}
