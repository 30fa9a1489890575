import type { AuditRecord } from './audit.ts';
import type { PageLayout } from './layout.ts';
import type { PageAnswer } from './page-answer.ts';
import { defaultSettings, type AuditSettings } from './settings.ts';

/** Where the example that comes along pretends to stand. Names that end in `.example` are nobody's (RFC 2606). */
export const exampleOrigin = 'https://alder-and-leaf.example';

/** What its check is called wherever checks are listed. */
export const exampleName = 'Example that comes with Floorwalker';

/** All of it, as its owner would have it read; nothing is opened in a tab, so no cart of one's own can be. */
export const exampleSettings: AuditSettings = { ...defaultSettings, thorough: true, ignoreRobots: true, ownCart: false };

/** What was once read of the example, by address: it comes along as `example-shop.json`. */
export interface ExampleShop {
  readonly answers: { readonly [url: string]: PageAnswer };
  /** robots.txt and the like; null where there is none. */
  readonly texts: { readonly [url: string]: string | null };
  readonly layouts: { readonly [url: string]: readonly PageLayout[] };
}

export const isExample = ({ origin }: Pick<AuditRecord, 'origin'>): boolean => origin === exampleOrigin;
