import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import { compareAudits } from '@/lib/report/compare-audits.ts';
import { scoreChange } from '@/lib/report/compare/score-changes.ts';
import { comparisonText } from '@/lib/report/comparison-text.ts';
import { notDrawnAudit, phoneAudit } from '@/tests/components/gallery/phone-audits.ts';
import { fullAudit as tea } from '@/tests/fakes/full-audit.ts';

const movedTo = (audit: AuditExport, origin: string): AuditExport =>
  JSON.parse(JSON.stringify(audit).replaceAll(audit.site.origin, origin)) as AuditExport;

test('a result beside itself has no change at all', () => {
  const { comparable, visitors, clicks, kinds, findings, fixes, pages, paths } = compareAudits(tea, tea);
  expect(comparable).toEqual({ sameSite: true, sameWeights: true, isLike: true, differs: [] });
  expect(visitors.map(({ kind, needs }) => [kind, needs.length])).toEqual(tea.visitors.map(() => ['same', 0]));
  expect(clicks.length).toBeGreaterThan(0);
  expect(clicks.every(({ was, now }) => was === now)).toBe(true);
  const none = { gained: [], gone: [] };
  expect([kinds, findings]).toEqual([
    { ...none, unread: none },
    { ...none, unsure: none },
  ]);
  expect(fixes).toMatchObject({ done: [], dropped: [], fresh: [], unsure: { was: [], now: [] } });
  expect(fixes?.left.length).toBe(tea.fixes.length);
  expect([pages.gained, pages.gone]).toEqual([0, 0]);
  expect(paths.every(({ is }) => is === 'same')).toBe(true);
});

test('the same site at another port or with "www." is the same site, and nothing on it changed', () => {
  const tested = movedTo(tea, 'http://localhost:4500');
  const again = compareAudits(tested, movedTo(tea, 'http://localhost:51234'));
  expect(again.comparable.isLike).toBe(true);
  expect([again.pages.gained, again.fixes?.fresh, again.paths.filter(({ is }) => is !== 'same')]).toEqual([0, [], []]);
  expect(compareAudits(movedTo(tea, 'https://www.shop.example'), movedTo(tea, 'http://shop.example')).comparable.sameSite).toBe(true);
});

test('another site is told as such, and its fixes are not compared', () => {
  const other = compareAudits(tea, movedTo(tea, 'https://other.example'));
  expect(other.comparable).toMatchObject({ sameSite: false, isLike: false });
  expect(other.fixes).toBeNull();
  expect(comparisonText(other, { columns: 100 })).toMatch(/^Beside another site: /);
  const neighbour = {
    ...movedTo(tea, 'http://localhost:4501'),
    site: { ...tea.site, origin: 'http://localhost:4501', title: 'Something else' },
  };
  expect(compareAudits(movedTo(tea, 'http://localhost:4500'), neighbour).comparable.sameSite).toBe(false);
});

test('what differs beside the site is named: weights, settings, session; pace is not', () => {
  const now: AuditExport = {
    ...tea,
    generator: { ...tea.generator, weights: '2027-01-01' },
    settings: { ...tea.settings, pages: 40, atOnce: 1 },
    session: { ...tea.session, loggedIn: 'no' },
  };
  const { differs, isLike } = compareAudits(tea, now).comparable;
  expect(isLike).toBe(false);
  expect(differs).toHaveLength(3);
  expect(differs[0]).toMatch(/^Weights of the scores: .* then, 2027-01-01 now\.$/);
  expect(differs[1]).toMatch(/^Pages read at most: .* then, 40 now\.$/);
});

test('what differs is said in words, never by its code', () => {
  const was: AuditExport = {
    ...tea,
    session: { ...tea.session, cart: 'filled', consent: 'open' },
    settings: { ...tea.settings, as: 'me', goal: 'book' },
  };
  const now: AuditExport = {
    ...was,
    session: { ...was.session, cart: 'not-known', consent: 'none' },
    settings: { ...was.settings, as: 'stranger', goal: 'cart' },
  };
  expect(compareAudits(was, now).comparable.differs).toEqual([
    'Goal: booking then, the cart now.',
    'Read as: the person at the browser then, a stranger, without cookies now.',
    'Cart: filled then, not known now.',
    'Cookie window: not answered then, none seen now.',
  ]);
});

test('bands that overlap make a change "inside the band", and only those', () => {
  const banded = fc
    .tuple(fc.nat(100), fc.nat(100), fc.nat(100))
    .map((three) => three.toSorted((a, b) => a - b))
    .map(([low = 0, score = 0, high = 0]) => ({ low, score, high }));
  fc.assert(
    fc.property(banded, banded, (was, now) => {
      const { kind, change } = scoreChange(was, now);
      const apart = was.high < now.low || now.high < was.low;
      if (was.score === now.score) expect(kind).toBe('same');
      else if (apart) expect(kind).toBe(now.score > was.score ? 'up' : 'down');
      else expect(kind).toBe('inside-the-band');
      expect(scoreChange(now, was).change).toBe(change === 0 ? 0 : -(change ?? 0));
    }),
  );
  expect(scoreChange({ score: null, low: 0, high: 100 }, { score: 50, low: 40, high: 60 })).toMatchObject({
    kind: 'not-known',
    change: null,
  });
});

test('a need that gained points explains its visitor’s change, on each device', () => {
  const raised = (audit: AuditExport): AuditExport => ({
    ...audit,
    visitors: audit.visitors.map((visitor) => ({
      ...visitor,
      devices: {
        ...visitor.devices,
        phone: {
          ...visitor.devices.phone,
          needs: visitor.devices.phone.needs.map((need) => (need.id === 'testimonials' ? { ...need, points: need.points + 3 } : need)),
        },
      },
    })),
  });
  const changed = compareAudits(phoneAudit, raised(phoneAudit)).visitors.flatMap(({ visitor, needs }) =>
    needs.map((need) => ({ visitor, ...need })),
  );
  expect(changed.map(({ visitor, need, device, was, now }) => [visitor, need, device, now.points - was.points])).toEqual([
    ['doubtful', 'testimonials', 'phone', 3],
  ]);
});

test('clicks of a device that was not laid out are not known, which is not the same as no way', () => {
  const { clicks } = compareAudits(phoneAudit, notDrawnAudit);
  expect(clicks.find(({ device, figure }) => device === 'phone' && figure === 'typical')).toMatchObject({ was: 6, now: 'not-known' });
  const noGoal = compareAudits(phoneAudit, { ...phoneAudit, goals: [], clicksToGoal: {} });
  expect(noGoal.clicks.find(({ device, figure }) => device === 'desktop' && figure === 'typical')).toMatchObject({
    was: 4,
    now: 'no-goal',
  });
});

test('a fix is done only where what it answered is better', () => {
  const fix = tea.fixes.find(({ needs }) => needs.length > 0);
  const need = fix?.needs[0];
  if (!fix || !need) throw new Error('A fix answers a need.');
  const without: AuditExport = { ...tea, fixes: tea.fixes.filter((one) => one !== fix) };
  const lift = (points: number): AuditExport['visitors'] =>
    tea.visitors.map((visitor) => ({
      ...visitor,
      devices: {
        ...visitor.devices,
        desktop: {
          ...visitor.devices.desktop,
          needs: visitor.devices.desktop.needs.map((one) =>
            visitor.id === need.visitor && one.id === need.need ? { ...one, points: one.points + points } : one,
          ),
        },
      },
    }));
  expect(compareAudits(tea, without).fixes).toMatchObject({ done: [], dropped: [{ id: fix.id }] });
  expect(compareAudits(tea, { ...without, visitors: lift(2) }).fixes).toMatchObject({ done: [{ id: fix.id }], dropped: [] });
});

test('a way of which one link is called something else stands beside what it was', () => {
  const renamed: AuditExport = {
    ...tea,
    journeys: tea.journeys.map((journey, at) =>
      at === 0 ? { ...journey, steps: journey.steps.map((step) => ({ ...step, words: 'Renamed' })) } : journey,
    ),
  };
  const comparison = compareAudits(tea, renamed);
  expect(comparison.paths.filter(({ is }) => is === 'changed')).toHaveLength(1);
  expect(comparisonText(comparison, { columns: 100 })).toMatch(/Ways that changed\n {2}\S.*\n {4}then: [^]*\n {4}now: [^]*“Renamed”/);
});

test('a site cannot steer the terminal through a comparison', () => {
  const title = `${String.fromCharCode(27)}[2Jnothing\u202E`;
  const now: AuditExport = { ...tea, findings: [{ id: 'x', severity: 'minor', title, why: '', costs: 0, where: [] }] };
  const text = comparisonText(compareAudits({ ...tea, findings: [] }, now), { columns: 100 });
  expect(text).toContain('[2Jnothing');
  expect(text).not.toMatch(/[\u001B\u202E]/);
});
