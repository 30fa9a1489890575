import type { Finding, Step } from '../model/audit-export.ts';
import { kindNames } from '../model/kind-names.ts';
import type { PageKindId } from '../model/page-kind.ts';
import { said, spokenTag } from '../model/say.ts';
import type { SiteKind } from '../model/visitor.ts';

/** In English these stand in texts by their ids, which are words already. */
const severities: { readonly [S in Finding['severity']]: string } = { blocker: 'blocker', serious: 'serious', minor: 'minor' };
const places: { readonly [P in Step['place']]: string } = {
  header: 'header',
  menu: 'menu',
  hero: 'hero',
  main: 'main',
  aside: 'aside',
  footer: 'footer',
  breadcrumb: 'breadcrumb',
};
const siteKinds: { readonly [K in SiteKind]: string } = { store: 'store', service: 'service', nonprofit: 'nonprofit', other: 'other' };

export const saySiteKind = (id: SiteKind): string => said(siteKinds[id], { sense: 'a kind of site' });

export const saySeverity = (id: Finding['severity']): string => said(severities[id], { sense: 'a severity' });

export const sayPlace = (id: Step['place']): string => said(places[id], { sense: 'a place' });

/** Kinds have names of their own, which other languages use here too. */
export const sayKindId = (id: PageKindId): string => (spokenTag() === 'en' ? id : said(kindNames[id]));
