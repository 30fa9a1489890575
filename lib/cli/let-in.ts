import type { Browser, Page } from 'puppeteer-core';
import { asksToLogIn } from './asks-to-log-in.ts';
import { awaitSignIn } from './await-sign-in.ts';
import { giveSession, takeSession } from './carry-session.ts';
import { Complaint } from './complaint.ts';
import type { Entry } from './entry.ts';
import { sendHeaders } from './send-headers.ts';
import { readSessionFile, writeSessionFile } from './session-file.ts';
import { say } from '../model/say.ts';

interface Visit {
  readonly address: string;
  readonly headed: boolean;
  readonly entry: Entry;
  readonly enough: AbortSignal;
  /** Where Enter is pressed. @default the terminal */
  readonly input?: NodeJS.ReadableStream | undefined;
}

/**
 * Makes a fresh browser one that the site lets in: with headers, and with a session out of a file, or one that a person begins now
 * and that is kept in that file. Answers with the tab to go on in.
 */
export async function letIn(browser: Browser, tab: Page, visit: Visit): Promise<Page> {
  const { address, entry } = visit;
  const { origin } = new URL(address);
  await sendHeaders(browser, origin, entry.headers);
  if (entry.session === null) return tab;
  const session = await readSessionFile(entry.session, origin);
  if (session) {
    await giveSession(browser, tab, session);
    return tab;
  }
  if (!visit.headed)
    throw new Complaint(say`There is no file ${entry.session}: with --headed a window opens to sign in, and the session is saved there.`);
  return signIn(browser, tab, { ...visit, file: entry.session });
}

/** What the site says while somebody signs in is theirs to read: no answer of it is a complaint. */
async function signIn(browser: Browser, tab: Page, { address, file, enough, input }: Visit & { readonly file: string }): Promise<Page> {
  const spare = await browser.newPage({ background: true });
  await tab.bringToFront();
  await tab.goto(address).catch(() => null);
  await awaitSignIn(tab, enough, input);
  const going = tab.isClosed() ? spare : tab;
  if (going === tab) await spare.close();
  await going.bringToFront();
  await going.goto(address).catch(() => null);
  if (await asksToLogIn(going, address)) throw new Complaint(say`${address} still asks to log in: no session was saved.`);
  await writeSessionFile(file, await takeSession(browser, going, new URL(address).origin));
  process.stderr.write(`${say`Saved: ${file}. It lets in whoever has it; delete it when it is no longer needed.`}\n`);
  return going;
}
