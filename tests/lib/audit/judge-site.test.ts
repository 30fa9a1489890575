import { expect, test } from 'vitest';
import { judgeSite, type JudgeContext } from '@/lib/audit/judge-site.ts';
import { findings } from '@/lib/catalog/findings.ts';
import { pageKinds } from '@/lib/catalog/page-kinds.ts';
import { platforms } from '@/lib/catalog/platforms.ts';
import { visitors } from '@/lib/catalog/visitors.ts';
import { vocabulary } from '@/lib/catalog/words.ts';
import { auditExportSchema } from '@/lib/model/audit-export.ts';
import { defaultSettings } from '@/lib/model/settings.ts';
import { siteReading } from '@/tests/fakes/site-reading.ts';

const catalog = { vocabulary, kinds: pageKinds, platforms, visitors, findings };
const context: JudgeContext = { settings: defaultSettings, version: '0.1.0', date: '2026-11-23T12:00:00.000Z', stopped: 'done', requests: 3, bytes: 1000, durationMs: 10 };

test('one page read gives an export that is valid and has no score', () => {
  const audit = judgeSite(siteReading({ '/': { kinds: ['home'], links: ['/a'] } }, { unreadPaths: ['/a'] }), catalog, context);
  expect(auditExportSchema.safeParse(audit).error).toBeUndefined();
  expect(audit.visitors.map((visitor) => visitor.score)).toEqual([null, null, null, null]);
});
