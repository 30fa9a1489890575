import type { PageFacts } from '../model/page.ts';
import type { Platform } from '../model/platform.ts';

/** The shop system that most pages show the marks of; where none does, the system for other sites that most do; null without one. */
export function tellPlatform(
  pages: readonly Pick<PageFacts, 'bodyMarks' | 'assetMarks' | 'generator'>[],
  platforms: readonly Platform[],
): Platform | null {
  const votes = platforms.map((platform) => ({ platform, count: pages.filter((page) => shows(page, platform)).length }));
  const most = (sells: boolean) =>
    votes
      .filter(({ platform, count }) => platform.sells === sells && count > 0)
      .reduce<(typeof votes)[number] | null>((top, vote) => (top === null || vote.count > top.count ? vote : top), null);
  return (most(true) ?? most(false))?.platform ?? null;
}

function shows(page: Pick<PageFacts, 'bodyMarks' | 'assetMarks' | 'generator'>, platform: Platform): boolean {
  const marks = [...page.bodyMarks, ...page.assetMarks, ...(page.generator === null ? [] : [page.generator.toLowerCase()])];
  return platform.marks.some((pattern) => marks.some((mark) => pattern.test(mark)));
}
