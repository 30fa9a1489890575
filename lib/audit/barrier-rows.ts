import { barrierRules, barrierWords } from '../model/barrier.ts';
import type { BarrierRow } from '../model/barrier-schema.ts';
import type { PageLayout } from '../model/layout.ts';
import { said } from '../model/say.ts';

const devices = ['desktop', 'phone'] as const;
/** Places told of one rule on one device, a few of each page. */
const most = { places: 50, onPage: 5 } as const;

/** What was looked for on the pages laid out, and how far that got: one row for each rule and device. */
export function barrierRows(layouts: readonly PageLayout[]): readonly BarrierRow[] {
  return barrierRules.flatMap((rule) =>
    devices.flatMap((device) => {
      const found = layouts.flatMap(({ device: own, url, rules = [] }) =>
        own === device ? rules.filter((outcome) => outcome.rule === rule).map((outcome) => ({ ...outcome, url })) : [],
      );
      if (found.length === 0) return [];
      const sum = (what: 'passed' | 'failed' | 'notKnown') => found.reduce((total, outcome) => total + outcome[what], 0);
      const where = found.flatMap(({ url, where: places }) => places.slice(0, most.onPage).map((place) => ({ url, ...place })));
      const counts = { pages: found.length, passed: sum('passed'), failed: sum('failed'), notKnown: sum('notKnown') };
      return [{ rule, words: said(barrierWords[rule]), device, ...counts, where: where.slice(0, most.places) }];
    }),
  );
}
