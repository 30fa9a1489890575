import type { PageFacts } from '../model/page.ts';
import type { Platform } from '../model/platform.ts';

/** The shop system that most pages show the marks of; null when none does. */
export function tellPlatform(
  pages: readonly Pick<PageFacts, 'bodyMarks' | 'assetMarks' | 'generator'>[],
  platforms: readonly Platform[],
): Platform | null {
  const votes = platforms.map((platform) => ({ platform, count: pages.filter((page) => shows(page, platform)).length }));
  const best = votes.reduce<{ platform: Platform | null; count: number }>((top, vote) => (vote.count > top.count ? vote : top), {
    platform: null,
    count: 0,
  });
  return best.platform;
}

function shows(page: Pick<PageFacts, 'bodyMarks' | 'assetMarks' | 'generator'>, platform: Platform): boolean {
  const marks = [...page.bodyMarks, ...page.assetMarks, ...(page.generator === null ? [] : [page.generator.toLowerCase()])];
  return platform.marks.some((pattern) => marks.some((mark) => pattern.test(mark)));
}
