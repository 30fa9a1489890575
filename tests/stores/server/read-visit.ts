import type { IncomingMessage } from 'node:http';
import type { Visit } from './site.ts';

const largestFormBytes = 64_000;

/** Reads a request into a visit, the posted form included. */
export async function readVisit(request: IncomingMessage): Promise<Visit> {
  const address = request.url ?? '/';
  const url = new URL(address, 'http://store.invalid');
  return {
    method: request.method ?? 'GET',
    path: decoded(url.pathname),
    query: url.searchParams,
    address,
    host: request.headers.host ?? 'localhost',
    cookies: readCookies(request.headers.cookie ?? ''),
    ifNoneMatch: request.headers['if-none-match'] ?? null,
    form: new URLSearchParams(request.method === 'POST' ? await readBody(request) : ''),
  };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function readCookies(header: string): Map<string, string> {
  const pairs = header.split(';').filter((pair) => pair.includes('='));
  return new Map(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    }),
  );
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  request.setEncoding('utf8');
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > largestFormBytes) break;
  }
  return body;
}
