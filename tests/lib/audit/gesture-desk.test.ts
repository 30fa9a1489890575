import { expect, test } from 'vitest';
import { createGestureDesk, type GestureTab, type GestureWorld } from '@/lib/audit/gesture-desk.ts';
import { settingsAgain } from '@/lib/audit/settings-again.ts';
import { defaultSettings, type AuditSettings } from '@/lib/model/settings.ts';
import type { Walk, WalkReply } from '@/lib/model/walked-path.ts';
import type { AuditView } from '@/lib/ports/audit-archive.ts';
import { shopAudit } from '@/tests/components/gallery/shop-audit.ts';
import { auditRecord } from '@/tests/fakes/popup-world.ts';

const origin = 'https://shop.example';
const tab: GestureTab = { id: 7, url: `${origin}/teas`, origin };
const noSite: GestureTab = { id: 7, url: 'about:newtab', origin: null };
const done = auditRecord({ id: 'audit-1', origin, state: 'done', endedAt: 1, tabId: 7 });
const usual = { preferences: { ...defaultSettings, pages: 80 }, isOwn: false };

interface Given {
  readonly view?: AuditView | null;
  /** A check before it that has a report. */
  readonly earlier?: string;
  readonly opensPopup?: boolean;
  readonly reply?: 'started' | 'tab-unreachable';
  readonly walking?: boolean;
  readonly walk?: WalkReply;
}

/** A desk, and what it did in its order. */
function desk({ view = null, earlier, opensPopup = true, reply = 'started', walking = false, walk }: Given) {
  const happened: string[] = [];
  const settings: AuditSettings[] = [];
  const answer = async () =>
    reply === 'started'
      ? ({ outcome: 'started', auditId: 'audit-2' } as const)
      : ({ outcome: 'refused', trouble: 'tab-unreachable' } as const);
  const world: GestureWorld = {
    archive: {
      watch: (_, onChange) => queueMicrotask(() => onChange(view)),
      latestJudged: async () => (earlier === undefined ? null : { record: { ...done, id: earlier }, result: shopAudit }),
    },
    office: {
      start: (request) => {
        settings.push(request.settings);
        happened.push(`start ${request.url} in ${request.tabId}`);
        return answer();
      },
      resume: (id) => {
        happened.push(`go on with ${id}`);
        return answer();
      },
    },
    overlay: {
      begin: async ({ visitor, need }) => {
        happened.push(`walk of ${visitor} to ${need}`);
        return walk ?? { outcome: 'walking', tabId: 7 };
      },
      turn: async (_, { does }) => {
        happened.push(`overlay ${does.kind}`);
        return { isOver: true };
      },
    },
    walks: { load: async () => (walking ? ({ origin } as Walk) : null) },
    storage: { load: async () => usual },
    toolbar: {
      openPopup: async () => {
        if (opensPopup) happened.push('popup');
        return opensPopup;
      },
      say: async (_, notice) => void happened.push(notice === null ? 'quiet' : `${notice.badge} ${notice.title}`),
    },
    clock: { now: () => 0, wait: async () => undefined },
    openReport: async (auditId) => void happened.push(`report ${auditId}`),
    mayVisit: async (host) => host.includes('allowed'),
    refreshOverlay: async () => void happened.push('overlay looks again'),
  };
  return { make: createGestureDesk(world).make, happened, settings };
}

test('a site is checked from the page in the tab, and the popup shows how far it is', async () => {
  const { make, happened, settings } = desk({});
  await make('check-site', tab, true);
  expect(happened).toEqual(['start https://shop.example/teas in 7', 'popup']);
  expect(settings[0]).toMatchObject({ pages: 80 });
});

test('of two quick presses only the first begins a check, and a later one may begin another', async () => {
  const { make, happened } = desk({});
  await Promise.all([make('check-site', tab, true), make('check-site', tab, true)]);
  expect(happened.toSorted()).toEqual(['popup', 'popup', 'start https://shop.example/teas in 7']);
  await make('check-site', tab, true);
  expect(happened.filter((one) => one.startsWith('start'))).toHaveLength(2);
});

test('where the browser opens no popup, the button says what happened for a while', async () => {
  const { make, happened } = desk({ opensPopup: false });
  await make('check-site', tab, true);
  expect(happened[1]).toMatch(/^… .*checking shop\.example/);
  expect(happened[2]).toBe('quiet');
});

test.each([
  ['running', tab, true, [/^… .*checking/]],
  ['waiting', tab, true, [/^go on with audit-1$/, /^… .*checking/]],
  ['paused', tab, true, [/^go on with audit-1$/, /^… .*checking/]],
  ['done', tab, false, [/^! .*not allowed/]],
  ['done', noSite, true, [/^– .*This tab shows none/]],
] as const)(
  'a check that is %s: what is there goes on, and nothing begins without leave or a site',
  async (state, where, allowed, said) => {
    const view = { record: { ...done, state, endedAt: state === 'done' ? 1 : null }, progress: null, result: null };
    const { make, happened } = desk({ view, opensPopup: false });
    await make('check-site', where, allowed);
    for (const [index, pattern] of said.entries()) expect(happened[index]).toMatch(pattern);
    expect(happened.some((one) => one.startsWith('start'))).toBe(false);
  },
);

test('a check of another tab is left alone: this tab gets one of its own', async () => {
  const { make, happened } = desk({
    view: { record: { ...done, state: 'running', tabId: 3, endedAt: null }, progress: null, result: null },
  });
  await make('check-site', tab, true);
  expect(happened[0]).toMatch(/^start/);
});

test('a page that lets nobody in is said to be one', async () => {
  const { make, happened } = desk({ reply: 'tab-unreachable', opensPopup: false });
  await make('check-site', tab, true);
  expect(happened[1]).toMatch(/^! .*could not get into/);
});

test('the last report opens; without one that is said, and nothing opens', async () => {
  const kept = desk({ view: { record: done, progress: null, result: shopAudit } });
  await kept.make('open-report', tab, false);
  expect(kept.happened).toEqual(['report audit-1']);
  const none = desk({ opensPopup: false });
  await none.make('open-report', tab, true);
  expect(none.happened[0]).toMatch(/^\? shop\.example has no report yet/);
});

test.each(['failed', 'running', 'waiting'] as const)(
  'beside a check that is %s the report of an earlier one opens, and its path is shown',
  async (state) => {
    const view = { record: { ...done, state, endedAt: state === 'failed' ? 1 : null }, progress: null, result: null };
    const { make, happened } = desk({ view, earlier: 'audit-0' });
    await make('open-report', tab, true);
    await make('show-path', tab, true);
    expect(happened).toEqual(['report audit-0', 'walk of doubtful to cart']);
  },
);

test('the path is begun for whom the popup would show it, and ended by the same key', async () => {
  const off = desk({ view: { record: done, progress: null, result: shopAudit } });
  await off.make('show-path', tab, true);
  expect(off.happened).toEqual(['walk of doubtful to cart']);
  const on = desk({ walking: true });
  await on.make('show-path', tab, true);
  expect(on.happened).toEqual(['overlay close', 'overlay looks again']);
});

test.each([
  ['no-pages', /not kept any more/],
  ['no-way', /no way that could be shown/],
  ['needs-permission', /could not get into/],
] as const)('a path that ends in %s is explained', async (outcome, words) => {
  const { make, happened } = desk({ view: { record: done, progress: null, result: shopAudit }, walk: { outcome }, opensPopup: false });
  await make('show-path', tab, true);
  expect(happened[1]).toMatch(words);
});

test('checking again asks for what the last check did, on hosts that are still allowed', async () => {
  const last = {
    ...defaultSettings,
    goal: 'donate',
    ignoreRobots: true,
    hosts: ['https://allowed.example', 'https://gone.example'],
  } as const;
  const { make, settings } = desk({ view: { record: { ...done, settings: last }, progress: null, result: null } });
  await make('check-site', tab, true);
  expect(settings[0]).toMatchObject({ goal: 'donate', ignoreRobots: true, hosts: ['https://allowed.example'], pages: 80 });
});

test('what holds for one site goes before what was last chosen; a check of one page alone is not repeated as such', () => {
  const last: AuditSettings = { ...defaultSettings, pages: 1, start: `${origin}/teas`, goal: 'donate', as: 'stranger' };
  expect(settingsAgain(usual, last)).toMatchObject({ pages: 80, start: null, goal: 'donate', as: 'stranger' });
  expect(settingsAgain({ ...usual, isOwn: true }, last)).toMatchObject({ goal: null, as: 'me' });
});
