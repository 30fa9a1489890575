import { classifyPage } from '../classify/classify-page.ts';
import { matchWords } from '../classify/match-words.ts';
import { plainAddress } from '../classify/page-words.ts';
import { tellCart } from '../classify/tell-cart.ts';
import { normalizeAddress } from '../model/address.ts';
import type { AuditExport } from '../model/audit-export.ts';
import type { AuditRecord } from '../model/audit.ts';
import type { PageFacts } from '../model/page.ts';
import { isKind } from '../model/site.ts';
import type { TabGuide } from '../ports/tab-guide.ts';
import { bareAddress } from '../read/bare-address.ts';
import { formWords } from '../read/form-words.ts';
import { onlyKnownWords } from '../read/only-known-words.ts';
import { onlyStructure } from '../read/only-structure.ts';
import { ownCartWords } from './own-cart-words.ts';
import type { Rejudging } from './rejudging.ts';
import type { AuditHouse } from './running-audit.ts';

export interface OwnCartWorld extends AuditHouse {
  readonly guide: Pick<TabGuide, 'addressOf' | 'lookAt'>;
  readonly rejudging: Pick<Rejudging, 'mark'>;
}

/**
 * Reads the user's own cart and checkout when the user opens them in the tab of the newest check of their site: what stands there already,
 * with no request and nothing pressed, and of it only structure (see read/only-structure.ts).
 */
export interface OwnCartDesk {
  /** A tab shows another page. */
  tabLoaded(tabId: number): Promise<void>;
  /** What was read in a tab. It has passed the door. */
  told(place: { readonly tabId: number; readonly origin: string }, page: PageFacts): Promise<void>;
}

export function createOwnCartDesk(world: OwnCartWorld): OwnCartDesk {
  const { archive, shown, guide, catalog } = world;
  const phrases = ownCartWords(catalog.vocabulary);
  const names = onlyKnownWords([...phrases, ...formWords]);

  /** The check that a page in a tab would tell something new of. */
  const auditIn = async (tabId: number, origin: string): Promise<AuditRecord | null> => {
    const record = await archive.latest(origin);
    const isMeant = record?.tabId === tabId && record.state !== 'failed' && record.settings.as === 'me' && record.settings.ownCart;
    return isMeant ? record : null;
  };
  const keptAddress = (url: string, result: AuditExport | null): string | null => {
    const whole = normalizeAddress(url);
    return result?.pages.some((page) => page.url === whole) ? whole : bareAddress(url, names);
  };
  /** As far as its address tells, and what the check made of it. */
  const looksLikeOne = (url: string, result: AuditExport | null): boolean => {
    const { hits } = matchWords(plainAddress(url).replaceAll(/[^\p{L}]+/gu, ' '), catalog.vocabulary);
    const page = result?.pages.find((one) => one.url === normalizeAddress(url));
    return checkouts.test(url) || hits.some(({ key }) => isOne(key)) || page?.kinds.some(({ kind }) => isOne(kind)) === true;
  };

  return {
    async tabLoaded(tabId) {
      const url = await guide.addressOf(tabId);
      if (url === null || !/^https?:/.test(url)) return;
      const record = await auditIn(tabId, new URL(url).origin);
      const result = record && (await archive.result(record.id));
      const address = record && looksLikeOne(url, result) ? keptAddress(url, result) : null;
      if (address !== null) await guide.lookAt(tabId, { phrases, address });
    },
    async told({ tabId, origin }, told) {
      const record = await auditIn(tabId, origin);
      if (!record) return;
      const result = await archive.result(record.id);
      const address = keptAddress(told.url, result);
      if (address === null) return;
      // What comes from a tab is stripped again: nothing hangs on what stands there.
      const facts = onlyStructure(told, phrases, address);
      const page = classifyPage(facts, catalog, { start: result?.site.start ?? `${origin}/`, inbound: [] });
      const isFilled =
        tellCart([page], catalog.vocabulary) === 'filled' || page.actions.some(({ purpose }) => purpose === 'go-to-checkout');
      if (!isKind(page, 'checkout') && !(isKind(page, 'cart') && isFilled)) return;
      const known = (await shown.ownPages(record.id)).find(({ url }) => url === facts.url);
      if (JSON.stringify(known) === JSON.stringify(facts)) return;
      await shown.saveOwnPage(record.id, facts);
      await world.rejudging.mark(record.id);
    },
  };
}

/** Shopify: `/checkouts/cn/TOKEN`. */
const checkouts = /\/checkouts\//;
const isOne = (key: string) => key === 'cart' || key === 'checkout';
