import type { Browser } from 'puppeteer-core';

/** Firefox's own window: its toolbar and panels. */
export interface ChromeWindow {
  /** The value of an expression there; a promise is awaited, anything but text becomes empty. */
  evaluate(expression: string): Promise<string>;
}

/** Needs Firefox started with --remote-allow-system-access. */
export async function openChromeWindow(browser: Browser): Promise<ChromeWindow> {
  const { connection } = browser as unknown as { readonly connection: BidiConnection };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = result.contexts?.[0]?.context;
  if (context === undefined) throw new Error('Firefox shows no window of its own.');
  return {
    async evaluate(expression) {
      const { result: reply } = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
      if (reply.exceptionDetails) throw new Error(`In Firefox: ${reply.exceptionDetails.text}`);
      return typeof reply.result?.value === 'string' ? reply.result.value : '';
    },
  };
}

/** What puppeteer does not offer: WebDriver BiDi as it is. */
interface BidiConnection {
  send(
    method: string,
    parameters: object,
  ): Promise<{
    readonly result: {
      readonly contexts?: readonly { readonly context: string }[];
      readonly result?: { readonly value?: unknown };
      readonly exceptionDetails?: { readonly text: string };
    };
  }>;
}
