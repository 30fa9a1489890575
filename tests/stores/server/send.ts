import type { ServerResponse } from 'node:http';
import type { Answer } from './site.ts';

/** Sends an answer, and lets one that is written by hand have the socket. */
export function send(response: ServerResponse, answer: Answer): void {
  if (answer.raw) {
    const { socket } = response;
    // Whoever hangs up, or is hung up on, in the middle is no error here.
    socket?.on('error', () => undefined);
    return socket ? answer.raw(socket) : undefined;
  }
  for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
  response.writeHead(answer.status);
  response.end(answer.body);
}
