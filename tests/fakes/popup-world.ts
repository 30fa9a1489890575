import type { AuditProgress, AuditRecord } from '../../lib/model/audit.ts';
import { defaultSettings, type Limits } from '../../lib/model/settings.ts';
import type { Showing } from '../../lib/model/shown-way.ts';
import type { AuditView } from '../../lib/ports/audit-archive.ts';
import type { PopupWorld, Send } from '../../lib/state/popup-world.ts';

/** A world for a popup store: what was sent, asked and kept, in the order it happened. */
export interface FakePopupWorld extends PopupWorld {
  readonly happened: string[];
  readonly sent: { readonly name: string; readonly request: unknown }[];
  readonly kept: Limits[];
  /** What the archive says from now on. */
  show(view: AuditView | null): void;
  /** And of the way that is being shown. */
  showShowing(showing: Showing | null): void;
  /** What the next messages are answered with; nothing at all when the background was stopped. */
  reply: unknown;
  /** What the user answers when asked for the site. */
  allows: boolean;
}

export function fakePopupWorld(change: Partial<PopupWorld> = {}): FakePopupWorld {
  let onChange: ((view: AuditView | null) => void) | null = null;
  let onShowing: ((showing: Showing | null) => void) | null = null;
  const world: FakePopupWorld = {
    happened: [],
    sent: [],
    kept: [],
    reply: { outcome: 'started', auditId: 'new' },
    allows: true,
    show: (view) => onChange?.(view),
    showShowing: (showing) => onShowing?.(showing),
    tab: { id: 7, url: 'https://shop.example/teas' },
    archive: {
      watch: ({ origin }, listener, signal) => {
        world.happened.push(`watch ${origin}`);
        onChange = listener;
        signal.addEventListener('abort', () => (onChange = null), { once: true });
      },
    },
    shown: { watchShowing: (_origin, listener) => (onShowing = listener) },
    storage: {
      load: () =>
        Promise.resolve({
          preferences: { pages: 250, atOnce: 4, perSecond: 10, draw: true, ownCart: true, goal: null, as: 'me' },
          isOwn: false,
        }),
      save: (limits) => {
        world.kept.push(limits);
        return Promise.resolve();
      },
    },
    send: ((name, request) => {
      world.happened.push(name);
      world.sent.push({ name, request });
      return Promise.resolve(world.reply);
    }) as Send,
    requestPermission: (...origins) => {
      world.happened.push(`ask for ${origins.join(' and ')}`);
      return Promise.resolve(world.allows);
    },
    rememberStart: ({ url, goesOnWith }) => {
      world.happened.push(`remember ${url}${goesOnWith === null ? '' : ` for ${goesOnWith}`}`);
    },
    leave: () => world.happened.push('leave'),
    takesUp: true,
    asksFirst: false,
    runsScripts: true,
    ...change,
  };
  return world;
}

/** An audit's row; running unless told otherwise. */
export function auditRecord(change: Partial<AuditRecord> = {}): AuditRecord {
  return {
    id: 'old',
    origin: 'https://shop.example',
    from: 'https://shop.example/teas',
    tabId: 7,
    settings: defaultSettings,
    state: 'running',
    trouble: null,
    startedAt: 1_000,
    endedAt: null,
    workedMs: 0,
    basedOn: null,
    ...change,
  };
}

/** In the middle of a check. */
export const auditProgress: AuditProgress = {
  auditId: 'old',
  pagesRead: 86,
  pagesKnown: 143,
  pagesFailed: 0,
  requests: 86,
  bytes: 1,
  reading: 'https://shop.example/teas/black',
  perSecond: 4.4,
  slowed: false,
  drawing: false,
  rings: [
    { read: 1, unread: 0 },
    { read: 85, unread: 57 },
  ],
};
