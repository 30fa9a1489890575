import { browser } from 'wxt/browser';
import type { AuditOffice } from '../../lib/audit/audit-office.ts';
import { onMessage } from '../../lib/messaging/messages.ts';
import type { StartReply } from '../../lib/messaging/protocol.ts';
import { exampleName, exampleOrigin, exampleSettings, type ExampleShop } from '../../lib/model/example.ts';
import type { AuditArchive } from '../../lib/ports/audit-archive.ts';

interface ExampleHouse {
  readonly archive: Pick<AuditArchive, 'latest' | 'remove' | 'update'>;
  readonly office: Pick<AuditOffice, 'start'>;
}

/** The first-run page: opened once, when the extension is installed; it asks for the example. */
export function serveExample({ archive, office }: ExampleHouse, watched: (work: () => Promise<StartReply>) => Promise<StartReply>): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  onMessage('startExample', ({ data: { tabId } }) =>
    watched(async () => {
      for (let kept = await archive.latest(exampleOrigin); kept; kept = await archive.latest(exampleOrigin)) {
        if (kept.state === 'running') return { outcome: 'started', auditId: kept.id };
        await archive.remove(kept.id);
      }
      const reply = await office.start({ tabId, url: `${exampleOrigin}/`, settings: exampleSettings });
      if (reply.outcome === 'started') await archive.update(reply.auditId, { name: exampleName });
      return reply;
    }),
  );
}

/** What comes along with the extension: read from its own files. */
export async function loadExample(): Promise<ExampleShop> {
  return (await (await fetch(browser.runtime.getURL('/example-shop.json'))).json()) as ExampleShop;
}
