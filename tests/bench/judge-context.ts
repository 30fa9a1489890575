import type { JudgeContext } from '../../lib/audit/judge-site.ts';
import { defaultSettings } from '../../lib/model/settings.ts';

/** A finished check of the large shop, by all that is asked of it beside its pages. */
export const judgeContext: JudgeContext = {
  settings: defaultSettings,
  from: 'https://shop.test/',
  version: '0',
  date: '2026-11-23T12:00:00.000Z',
  stopped: 'done',
  requests: 0,
  bytes: 0,
  durationMs: 0,
  slowed: false,
  languageOf: () => null,
  unseenShare: 0,
  before: null,
};
