import type { AuditProgress, AuditRecord, AuditState, AuditTrouble } from '@/lib/model/audit.ts';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import { defaultSettings } from '@/lib/model/settings.ts';
import type { Showing } from '@/lib/model/shown-way.ts';
import type { AuditView } from '@/lib/ports/audit-archive.ts';
import type { Ask } from '@/lib/state/screen-of.ts';
import { correctedAudit } from './corrected.ts';
import { longWordsAudit } from './long-words.ts';
import * as phones from './phone-audits.ts';
import { shopAudit } from './shop-audit.ts';
import * as showings from './showings.ts';
import * as audits from './site-audits.ts';

/** One state of the popup to look at. */
export interface Specimen {
  readonly name: string;
  readonly url: string;
  readonly view: AuditView | null;
  readonly ask: Ask;
  /** What is pressed after it is shown. */
  readonly press?: string;
  /** False: a browser that runs no scripts of the pages it draws (Firefox). */
  readonly runsScripts?: boolean;
  /** The way that is being shown; absent: none. */
  readonly showing?: Showing;
}

const shop = 'https://alderandleaf.example';
const nothing: Ask = { kind: 'nothing' };
const everyFold = 'summary';

export const specimens: readonly Specimen[] = [
  { name: 'before', url: `${shop}/teas`, view: null, ask: nothing },
  { name: 'before-limits', url: `${shop}/teas`, view: null, ask: nothing, press: '.pre__says .link' },
  { name: 'before-undrawn', url: `${shop}/teas`, view: null, ask: nothing, press: '.pre__says .link', runsScripts: false },
  {
    name: 'before-stranger',
    url: shop,
    view: viewOf({ ...record('done'), settings: { ...defaultSettings, as: 'stranger' } }, { result: audits.strangerAudit }),
    ask: { kind: 'set-up' },
    press: '.pre__says .link',
  },
  { name: 'before-again', url: shop, view: viewOf(record('done'), { result: shopAudit }), ask: { kind: 'set-up' } },
  { name: 'before-lost', url: shop, view: viewOf(record('done')), ask: nothing },
  { name: 'not-web', url: 'chrome://settings/privacy', view: null, ask: nothing },
  { name: 'starting', url: shop, view: null, ask: { kind: 'starting', before: null } },
  { name: 'permission', url: shop, view: null, ask: { kind: 'refused', trouble: 'needs-permission' } },
  { name: 'tab-unreachable', url: shop, view: null, ask: { kind: 'refused', trouble: 'tab-unreachable' } },
  { name: 'checking-first', url: shop, view: viewOf(record('running')), ask: nothing },
  { name: 'checking', url: shop, view: viewOf(record('running'), { progress: progress(), result: audits.earlyAudit }), ask: nothing },
  {
    name: 'checking-slowed',
    url: shop,
    view: viewOf(record('running'), { progress: { ...progress(), slowed: true }, result: audits.earlyAudit }),
    ask: nothing,
  },
  {
    name: 'checking-drawing',
    url: shop,
    view: viewOf(record('running'), { progress: { ...progress(), pagesRead: 143, drawing: true }, result: audits.earlyAudit }),
    ask: nothing,
  },
  {
    name: 'checking-hidden',
    url: shop,
    view: viewOf(record('running', 'tab-hidden'), { progress: progress(), result: audits.earlyAudit }),
    ask: nothing,
  },
  { name: 'paused', url: shop, view: viewOf(record('paused'), { progress: progress(), result: audits.earlyAudit }), ask: nothing },
  { name: 'scoring', url: shop, view: viewOf(record('running'), { progress: progress() }), ask: { kind: 'stopping', auditId: 'a' } },
  ...(['tab-closed', 'left-site', 'browser-restarted', 'tab-silent', 'offline'] as const).map((trouble) => halted(trouble)),
  ...(
    [
      'site-errors',
      'site-unreachable',
      'nothing-readable',
      'robots-closed',
      'not-a-website',
      'broken',
      'login-wall',
      'bot-wall',
      'refused',
      'disk-full',
      'extension-updated',
    ] as const
  ).map((trouble) => failed(trouble)),
  {
    ...failed('login-wall'),
    name: 'failed-closed-to-strangers',
    view: viewOf({ ...record('failed', 'login-wall'), settings: { ...defaultSettings, as: 'stranger' } }),
  },
  after('after', shopAudit),
  { ...after('after-corrected', correctedAudit), url: 'https://alderandleaf.example/kind-words', press: everyFold },
  after('after-phone', phones.phoneAudit),
  after('after-first-visit', phones.firstVisitAudit),
  { ...after('after-phone-open', phones.fixedAudit), press: everyFold },
  after('after-phone-no-way', phones.noWayOnPhoneAudit),
  after('after-phone-contact', phones.contactOnPhoneAudit),
  after('after-not-drawn', phones.notDrawnAudit),
  after('after-overlap', audits.overlappingAudit),
  after('after-well', audits.wellServedAudit),
  after('after-more', audits.moreToReadAudit),
  after('after-limit', audits.cutByLimitAudit),
  after('after-stopped', audits.cutByUserAudit, 'stopped'),
  after('after-logged-in', audits.loggedInAudit),
  { ...after('after-admin', audits.adminAudit), press: everyFold },
  after('after-stranger', audits.strangerAudit),
  after('after-recognised', audits.recognisedAudit),
  after('after-contact', audits.contactAudit),
  after('after-booked-elsewhere', audits.bookedElsewhereAudit),
  after('after-shown', showings.shownAudit),
  { ...after('after-no-way', showings.lostAudit), press: everyFold },
  after('after-no-goal', { ...phones.phoneAudit, goals: [] }),
  ...Object.entries(showings.states).map(([name, showing]) => ({ ...after(name, shopAudit), showing })),
  after('one-page', audits.onePageAudit),
  { ...after('long-words', longWordsAudit), press: everyFold },
  {
    ...halted('tab-closed'),
    name: 'long-words-halted',
    view: viewOf({ ...record('waiting', 'tab-closed'), origin: longWordsAudit.site.origin }, { progress: progress() }),
  },
  {
    name: 'long-words-checking',
    url: shop,
    view: viewOf(
      { ...record('running'), origin: longWordsAudit.site.origin },
      {
        progress: {
          ...progress(),
          pagesRead: 9_876,
          pagesKnown: 10_000,
          reading: `${longWordsAudit.site.origin}/${'sehr-lange-adresse-'.repeat(12)}`,
        },
        result: longWordsAudit,
      },
    ),
    ask: nothing,
  },
];

function record(state: AuditState, trouble: AuditTrouble | null = null): AuditRecord {
  const startedAt = Date.now() - 200_000;
  const endedAt = state === 'done' || state === 'stopped' || state === 'failed' ? startedAt + 19_500 : null;
  return {
    id: 'a',
    origin: shop,
    from: shop,
    tabId: 1,
    settings: defaultSettings,
    state,
    trouble,
    startedAt,
    endedAt,
    workedMs: 19_500,
    basedOn: null,
  };
}

function progress(): AuditProgress {
  return {
    auditId: 'a',
    pagesRead: 86,
    pagesKnown: 143,
    pagesFailed: 1,
    requests: 88,
    bytes: 2_000_000,
    reading: `${shop}/teas/black/assam-second-flush`,
    perSecond: 4.4,
    slowed: false,
    drawing: false,
    rings: [
      { read: 1, unread: 0 },
      { read: 14, unread: 0 },
      { read: 41, unread: 6 },
      { read: 30, unread: 44 },
      { read: 0, unread: 7 },
    ],
  };
}

function viewOf(auditRecord: AuditRecord, rest: Partial<Omit<AuditView, 'record'>> = {}): AuditView {
  return { record: auditRecord, progress: null, result: null, ...rest };
}

function halted(trouble: AuditTrouble): Specimen {
  return {
    name: `halted-${trouble}`,
    url: shop,
    view: viewOf(record('waiting', trouble), { progress: progress(), result: audits.earlyAudit }),
    ask: nothing,
  };
}

function failed(trouble: AuditTrouble): Specimen {
  return { name: `failed-${trouble}`, url: shop, view: viewOf(record('failed', trouble)), ask: nothing };
}

function after(name: string, result: AuditExport, state: AuditState = 'done'): Specimen {
  return { name, url: shop, view: viewOf({ ...record(state), origin: result.site.origin }, { result }), ask: nothing };
}
