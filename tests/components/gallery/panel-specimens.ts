import type { AuditExport } from '@/lib/model/audit-export.ts';
import type { AuditRecord } from '@/lib/model/audit.ts';
import type { Note } from '@/lib/model/note.ts';
import type { WhatIf } from '@/lib/model/what-if.ts';
import type { PageHere } from '@/lib/model/page-here.ts';
import { defaultSettings } from '@/lib/model/settings.ts';
import type { AuditView } from '@/lib/ports/audit-archive.ts';
import type { FrontTab } from '@/lib/ports/front-tab.ts';
import type { PanelState } from '@/lib/state/panel-store.ts';
import { auditProgress } from '@/tests/fakes/popup-world.ts';
import { longWordsAudit } from './long-words.ts';
import { notDrawnAudit } from './phone-audits.ts';
import { here, note, notes, shop, step, tab } from './panel-shop.ts';
import { earlyAudit } from './site-audits.ts';

/** One state of the side panel to look at. */
export interface PanelSpecimen {
  readonly name: `panel-${string}`;
  readonly tab: FrontTab | null;
  readonly view: AuditView | null;
  readonly here?: PageHere | null;
  readonly notes?: readonly Note[];
  readonly state?: Partial<PanelState>;
  /** What is pressed after it is shown. */
  readonly press?: string;
}

const longWord = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'.repeat(4);

const better = <T extends { readonly score: number | null; readonly high: number }>(one: T): T => ({
  ...one,
  score: (one.score ?? 0) + 9,
  high: one.high + 9,
});
const withReviews: WhatIf = {
  ids: ['show-reviews', 'name-menu'],
  visitors: shop.visitors.map((one) =>
    one.id === 'doubtful' ? { ...one, devices: { desktop: better(one.devices.desktop), phone: better(one.devices.phone) } } : one,
  ),
  clicksToGoal: shop.clicksToGoal,
  moved: [],
};

export const panelSpecimens: readonly PanelSpecimen[] = [
  { name: 'panel-page', tab, view: viewOf(shop), here, notes },
  { name: 'panel-open', tab, view: viewOf(shop), here, notes, press: 'summary:not(.jots summary)' },
  { name: 'panel-tried', tab, view: viewOf(shop), here, state: { tried: withReviews } },
  { name: 'panel-working', tab, view: viewOf(shop) },
  { name: 'panel-lost', tab, view: viewOf(shop), here: null },
  {
    name: 'panel-walking',
    tab,
    view: viewOf(shop),
    here,
    state: {
      walk: { visitor: 'doubtful', device: 'desktop', need: 'kind' },
      notShown: { why: 'needs-permission', wish: { visitor: 'doubtful', device: 'desktop', need: 'kind' } },
    },
  },
  {
    name: 'panel-writing',
    tab,
    view: viewOf(shop),
    here,
    notes,
    state: {
      isPicking: true,
      deleted: note('d', {}),
      draft: {
        words: 'Half a thought',
        element: { selector: 'main > ul > li:nth-of-type(4)', words: '' },
        visitor: 'doubtful',
        picture: 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        inReport: true,
      },
    },
  },
  { name: 'panel-refused', tab, view: viewOf(shop), here, state: { noteTrouble: 'no-picture' } },
  { name: 'panel-desktop-only', tab, view: viewOf({ ...notDrawnAudit, pages: shop.pages }), here: { ...here, hasPhone: false } },
  {
    name: 'panel-unread',
    tab: { id: 1, url: `${shop.site.origin}/wholesale/list?sort=name` },
    view: viewOf(shop),
    here: { state: 'unread', reason: 'more-of-the-same', status: null },
  },
  { name: 'panel-unlinked', tab: { id: 1, url: `${shop.site.origin}/hidden` }, view: viewOf(shop), here: { state: 'unlinked' } },
  { name: 'panel-before', tab, view: null },
  { name: 'panel-checking', tab, view: viewOf(earlyAudit, { state: 'running', endedAt: null }) },
  { name: 'panel-unknown-tab', tab: { id: 1, url: null }, view: null },
  { name: 'panel-not-web', tab: { id: 1, url: 'https://chromewebstore.google.com/' }, view: null },
  {
    name: 'panel-long-words',
    tab: { id: 1, url: longWordsAudit.pages[0]?.url ?? null },
    view: viewOf(longWordsAudit),
    here: {
      ...here,
      url: longWordsAudit.pages[0]?.url ?? '',
      steps: { desktop: [step(longWord), step('مرحبا بالعالم'), step('')], phone: null },
      visitors: here.visitors.map((one) => ({ ...one, words: longWord.slice(0, 80) })),
    },
    notes: [
      note('a', {
        origin: longWordsAudit.site.origin,
        url: longWordsAudit.pages[0]?.url ?? '',
        words: `${longWord} <img src=x onerror=alert(1)>\nمرحبا بالعالم`,
        element: { selector: longWord, words: '' },
      }),
    ],
  },
];

function viewOf(result: AuditExport, change: Partial<AuditRecord> = {}): AuditView {
  return {
    record: {
      id: 'a',
      origin: result.site.origin,
      from: result.site.start,
      tabId: 1,
      settings: defaultSettings,
      state: 'done',
      trouble: null,
      startedAt: Date.now() - 190_000,
      endedAt: Date.now() - 180_000,
      workedMs: 19_500,
      basedOn: null,
      ...change,
    },
    progress: auditProgress,
    result,
  };
}
