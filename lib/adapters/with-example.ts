import { exampleOrigin, type ExampleShop } from '../model/example.ts';
import type { PageAnswer } from '../model/page-answer.ts';
import type { PageRenderer } from '../ports/page-renderer.ts';
import type { RevisitingSource } from '../ports/page-source.ts';
import type { Reader, TabHands } from '../ports/tab-hands.ts';

/** Hands that read the example from what comes along with the extension, and everything else as before. No request leaves for it. */
export function withExample(hands: TabHands, load: () => Promise<ExampleShop>): TabHands {
  return {
    ...hands,
    readsAlone: async (origin) => origin === exampleOrigin || hands.readsAlone(origin),
    openReader: async (audit) => (audit.origin === exampleOrigin ? exampleReader(await load()) : hands.openReader(audit)),
  };
}

function exampleReader({ answers, texts, layouts }: ExampleShop): Reader {
  const source: RevisitingSource = {
    async read(url, signal, wish) {
      signal.throwIfAborted();
      wish?.onReceived?.();
      return answers[url] ?? nothingAt(url);
    },
    async readText(url, signal) {
      signal.throwIfAborted();
      return texts[url] ?? null;
    },
  };
  const renderer: PageRenderer = { layOut: async (url) => layouts[url] ?? [], isSeen: () => true };
  return { source, renderer, turn: null, heardAt: () => null, isOffline: true, close: () => undefined };
}

function nothingAt(url: string): PageAnswer {
  return { outcome: 'failed', url, reason: 'status', status: 404, detail: null, ms: 0, retryAfterMs: null };
}
