import type { HTTPResponse, Page } from 'puppeteer-core';
import { asksToLogIn } from './asks-to-log-in.ts';
import { Complaint } from './complaint.ts';
import type { Entry } from './entry.ts';
import { said, say } from '../model/say.ts';

const limitMs = 45_000;
/** A picture or a script of somebody else that never comes holds nothing up for longer, once the page has answered. */
const settleMs = 10_000;

/** What the network says, in words. Source: net/base/net_error_list.h of Chromium. */
const troubles: readonly (readonly [RegExp, string])[] = [
  [/NAME_NOT_RESOLVED|ADDRESS_INVALID/, 'there is no site of that name'],
  [/CONNECTION_REFUSED/, 'nothing answers there'],
  [/CONNECTION_(RESET|CLOSED|ABORTED|FAILED)|EMPTY_RESPONSE|SOCKET_NOT_CONNECTED/, 'the connection was broken off'],
  [/TIMED_OUT|TimeoutError|Navigation timeout/, 'it does not answer in time'],
  [/INTERNET_DISCONNECTED|ADDRESS_UNREACHABLE|NETWORK_/, 'there is no way to it from this machine'],
  [/CERT_|SSL_/, 'its certificate is not trusted (--insecure opens it all the same)'],
  [/TOO_MANY_REDIRECTS/, 'it redirects in a circle'],
  [/UNSAFE_PORT/, 'browsers do not open this port'],
  [/ERR_ABORTED/, 'it is a file to download, not a page'],
];

/** What a browser that nobody looks at makes of 401. */
const wantsPassword = /INVALID_AUTH_CREDENTIALS/;

/** Opens the address in the tab. A Complaint (exit code 2) says why it is not a page that can be checked, and what lets us in. */
export async function openAddress(page: Page, address: string, entry: Entry): Promise<void> {
  const response = await page
    .goto(address, { waitUntil: 'domcontentloaded', timeout: limitMs })
    .catch((error: unknown) => explain(error, { address, entry }));
  if (!response) throw new Complaint(say`${address} gave no answer.`, 2);
  if (response.status() === 401) throw new Complaint(sayPassword(address, entry), 2);
  if (response.status() >= 400)
    throw new Complaint(say`${address} answers with an error: ${response.status()} ${response.statusText()}`.trim() + '.', 2);
  const type = (response.headers()['content-type'] ?? 'text/html').split(';')[0]?.trim().toLowerCase() ?? '';
  if (!/^(text\/html|application\/xhtml\+xml)$/.test(type)) throw new Complaint(say`${address} is not a page but ${type}.`, 2);
  await page.waitForFunction(() => document.readyState === 'complete', { timeout: settleMs }).catch(() => undefined);
  if (await asksToLogIn(page, address)) throw new Complaint(sayLogIn(address, entry), 2);
}

function sayPassword(address: string, { withPassword }: Entry): string {
  return withPassword
    ? say`${address} does not accept this user name and password.`
    : say`${address} asks for a user name and a password: --auth user:password.`;
}

function sayLogIn(address: string, { session }: Entry): string {
  return session === null
    ? say`${address} asks to log in: --headed --session FILE opens a window to sign in, and keeps the session for the next time.`
    : say`${address} asks to log in again: delete ${session}, then --headed --session ${session} saves a new one.`;
}

async function explain(
  error: unknown,
  { address, entry }: { readonly address: string; readonly entry: Entry },
): Promise<HTTPResponse | null> {
  const text = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  if (wantsPassword.test(text)) throw new Complaint(sayPassword(address, entry), 2);
  const reason = said(troubles.find(([pattern]) => pattern.test(text))?.[1] ?? text.split('\n', 1).join(''));
  throw new Complaint(say`${address} could not be opened: ${reason}.`, 2);
}
