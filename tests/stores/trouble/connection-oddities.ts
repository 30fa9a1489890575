import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { raw } from '../server/answers.ts';
import { gzipBomb } from './gzip-bomb.ts';
import type { Oddity } from './oddity.ts';

const beginning =
  '<!doctype html><html lang="en"><title>Half a page</title><h1>Half a page</h1><p>What stands here came.</p><a href="/fine.html">fine</a>';

/** What was sent is read by then. Chrome throws away what arrives in the same moment as the break. */
const arrivesWithinMs = 1_000;

/** Answers that do not keep to what HTTP promises: written to the socket by hand. */
export const connectionOddities: readonly Oddity[] = [
  { path: '/hangs', what: 'never answers', answer: raw(() => {}) },
  {
    path: '/hangs-after-headers.html',
    what: 'headers, and then nothing',
    answer: raw((socket) => socket.write(headers('transfer-encoding: chunked'))),
  },
  {
    path: '/drips.html',
    what: 'a byte a second',
    answer: ({ query }) =>
      raw((socket) => {
        socket.write(headers('connection: close'));
        trickle(socket, `<h1>Drip</h1>${' drop'.repeat(10_000)}`, Number(query.get('every') ?? 1_000));
      })(),
  },
  {
    path: '/breaks-off.html',
    what: 'cut in the middle',
    answer: raw((socket) => {
      socket.write(`${headers('transfer-encoding: chunked')}${chunk(beginning)}`);
      setTimeout(() => socket.destroy(), arrivesWithinMs);
    }),
  },
  { path: '/breaks-off-at-once', what: 'cut before the first byte', answer: raw((socket) => socket.destroy()) },
  {
    path: '/breaks-off-empty.html',
    what: 'cut after the headers',
    answer: raw((socket) => {
      socket.write(headers('transfer-encoding: chunked'));
      setTimeout(() => socket.destroy(), arrivesWithinMs);
    }),
  },
  {
    path: '/breaks-off-packed.html',
    what: 'gzip, cut in the middle',
    answer: raw((socket) => {
      const packed = gzipSync(beginning + '<p>More.</p>'.repeat(50));
      socket.write(headers(`content-encoding: gzip\r\ncontent-length: ${packed.length}`));
      socket.write(packed.subarray(0, packed.length - 12));
      setTimeout(() => socket.destroy(), arrivesWithinMs);
    }),
  },
  {
    path: '/promises-more.html',
    what: 'a Content-Length that is too long',
    answer: raw((socket) => {
      socket.write(`${headers(`content-length: ${beginning.length + 5_000}`)}${beginning}`);
      setTimeout(() => socket.end(), arrivesWithinMs);
    }),
  },
  {
    path: '/promises-more-and-waits.html',
    what: 'a Content-Length that is too long, on a connection that is kept open',
    answer: raw((socket) => socket.write(`${headers(`content-length: ${beginning.length + 5_000}`)}${beginning}`)),
  },
  {
    path: '/promises-less.html',
    what: 'a Content-Length that is too short',
    answer: raw((socket) =>
      socket.end(`${headers(`content-length: ${beginning.length}\r\nconnection: close`)}${beginning}<h2>Never seen</h2>`),
    ),
  },
  {
    path: '/bomb.html',
    what: 'a few kB that unpack to 1 GB',
    answer: () => ({
      status: 200,
      headers: { 'content-type': 'text/html', 'content-encoding': 'gzip, gzip' },
      body: gzipBomb('<!doctype html><html lang="en"><title>Bomb</title><h1>Bomb</h1><p>Tick, tick.</p>'),
    }),
  },
  {
    path: '/endless.html',
    what: '1 GB of text',
    answer: raw((socket) => {
      socket.write(headers('connection: close'));
      pour(socket, beginning + 'Endless tea. '.repeat(5_000), 1_000_000_000);
    }),
  },
];

function headers(further: string): string {
  return `HTTP/1.1 200 OK\r\ncontent-type: text/html; charset=utf-8\r\n${further}\r\n\r\n`;
}

function chunk(text: string): string {
  return `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
}

function trickle(socket: Socket, text: string, everyMs: number): void {
  let at = 0;
  const timer = setInterval(() => socket.write(text[at++] ?? ' '), everyMs);
  timer.unref();
  socket.once('close', () => clearInterval(timer));
}

/** As fast as it is taken, and no faster. */
function pour(socket: Socket, text: string, most: number): void {
  for (let sent = socket.bytesWritten; sent < most && !socket.destroyed; sent += text.length) {
    if (!socket.write(text)) return void socket.once('drain', () => pour(socket, text, most));
  }
  socket.end();
}
