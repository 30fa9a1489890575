import type { Protocol } from '../messaging/protocol.ts';
import type { AuditArchive } from '../ports/audit-archive.ts';
import type { ShownArchive } from '../ports/shown-archive.ts';
import type { SettingsStorage } from '../ports/settings-storage.ts';
import type { Tab } from './tab-site.ts';

/** Sends one message of the protocol. No reply: the background was stopped meanwhile, and the archive tells what came of it. */
export type Send = <K extends keyof Protocol>(name: K, request: Parameters<Protocol[K]>[0]) => Promise<ReturnType<Protocol[K]> | undefined>;

/** All that the popup asks of the world. */
export interface PopupWorld {
  readonly tab: Tab;
  readonly archive: Pick<AuditArchive, 'watch'>;
  readonly shown: Pick<ShownArchive, 'watchShowing'>;
  readonly storage: SettingsStorage;
  readonly send: Send;
  /** Asks the user for the site. Called before anything is awaited, as browsers demand of it. */
  readonly requestPermission: (...origins: readonly string[]) => Promise<boolean>;
  /** Keeps a start, or the audit to go on with, for the background, since the browser's question may close the popup. Not waited for. */
  readonly rememberStart: (start: Parameters<Protocol['startAudit']>[0] & { readonly goesOnWith: string | null }) => void;
  /** Closes the popup, which lies over the page. */
  readonly leave: () => void;
  /** Whether a check that waits for nothing but a press goes on by itself: whoever opens the popup has pressed. */
  readonly takesUp: boolean;
  /** Whether every start needs the site's permission (Firefox), or only one that was refused. */
  readonly asksFirst: boolean;
  /** Whether this browser lets Floorwalker draw pages with their scripts (Chrome). */
  readonly runsScripts: boolean;
}
