import type { WhatIf } from '../model/what-if.ts';
import type { TriedFixes } from '../ports/tried-fixes.ts';

type Said = { readonly auditId: string; readonly whatIf: WhatIf | null } | { readonly auditId: string; readonly asks: true };

const name = 'tried-fixes';

/**
 * Between the extension's own pages alone: nobody else hears a channel of their origin. Nothing is kept; a report that is open answers
 * who comes later, and closed it has nothing switched on.
 */
export function triedFixesChannel(): TriedFixes {
  let last: Extract<Said, { whatIf: unknown }> | null = null;
  let telling: BroadcastChannel | null = null;
  return {
    tell(auditId, whatIf) {
      last = { auditId, whatIf };
      if (!telling) {
        telling = new BroadcastChannel(name);
        telling.addEventListener('message', ({ data }: MessageEvent<Said>) => {
          if ('asks' in data && data.auditId === last?.auditId) say(telling, last);
        });
      }
      say(telling, last);
    },
    watch(auditId, onChange, signal) {
      const hearing = new BroadcastChannel(name);
      hearing.addEventListener('message', ({ data }: MessageEvent<Said>) => {
        if ('whatIf' in data && data.auditId === auditId && !signal.aborted) onChange(data.whatIf);
      });
      signal.addEventListener('abort', () => hearing.close(), { once: true });
      say(hearing, { auditId, asks: true });
    },
  };
}

function say(channel: BroadcastChannel | null, said: Said): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of its own origin alone and takes none
  channel?.postMessage(said);
}
