import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AuditArchive, AuditView } from '../ports/audit-archive.ts';
import type { Send } from './popup-world.ts';

/** How far the example is. */
export type ExampleStand =
  | { readonly kind: 'before' }
  | { readonly kind: 'checking'; readonly view: AuditView | null }
  | { readonly kind: 'done'; readonly auditId: string }
  | { readonly kind: 'failed' };

export interface WelcomeState {
  readonly example: ExampleStand;
  begin(): Promise<void>;
  /** Opens the report of the example again. */
  open(): void;
}

export interface WelcomeWorld {
  readonly tabId: number;
  readonly archive: Pick<AuditArchive, 'follow'>;
  readonly send: Send;
  /** Opens the report of an audit in a tab of its own. */
  readonly openReport: (auditId: string) => void;
}

export type WelcomeStore = StoreApi<WelcomeState>;

/** The first-run page's store: it has the example checked, and opens its report at the end. Follows until the signal is aborted. */
export function createWelcomeStore({ tabId, archive, send, openReport }: WelcomeWorld, signal: AbortSignal): WelcomeStore {
  return createStore<WelcomeState>()((set, get) => ({
    example: { kind: 'before' },
    begin: async () => {
      if (get().example.kind === 'checking') return;
      set({ example: { kind: 'checking', view: null } });
      const reply = await send('startExample', { tabId });
      if (reply?.outcome !== 'started') return set({ example: { kind: 'failed' } });
      const over = new AbortController();
      archive.follow(
        reply.auditId,
        (view) => {
          if (over.signal.aborted) return;
          if (view?.record.endedAt === null) return set({ example: { kind: 'checking', view } });
          over.abort();
          // Deleted meanwhile, or it could not be judged.
          if (!view?.result) return set({ example: { kind: 'failed' } });
          set({ example: { kind: 'done', auditId: view.record.id } });
          openReport(view.record.id);
        },
        AbortSignal.any([signal, over.signal]),
      );
    },
    open: () => {
      const { example } = get();
      if (example.kind === 'done') openReport(example.auditId);
    },
  }));
}
