import type { Socket } from 'node:net';
import type { Answer } from './site.ts';

/** An HTML page in UTF-8; 200 unless told otherwise. */
export function page(markup: { readonly markup: string }, status = 200): Answer {
  return { status, body: `<!doctype html>\n${markup.markup}`, headers: { 'content-type': 'text/html; charset=utf-8' } };
}

/** A body of any type, such as a style sheet, a picture or a PDF. */
export function file(type: string, body: string | Uint8Array, status = 200): Answer {
  return { status, body, headers: { 'content-type': type } };
}

/** 303 after a POST, 302 after a link that acted, 301 for an address that moved. */
export function redirect(to: string, status: 301 | 302 | 303 | 307 = 302): Answer {
  return { status, body: '', headers: { location: to } };
}

/** An answer that is written by hand, byte by byte. */
export function raw(write: (socket: Socket) => void): () => Answer {
  return () => ({ status: 200, body: '', headers: {}, raw: write });
}

/** The same answer, marked as one that changed something, and with the cookies that go with it. */
export function acting(act: string, answer: Answer, cookies: readonly string[]): Answer {
  const headers = cookies.length === 0 ? answer.headers : { ...answer.headers, 'set-cookie': cookies };
  return { ...answer, headers, acted: act };
}
