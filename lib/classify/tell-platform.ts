import type { PageFacts } from '../model/page.ts';
import type { Platform } from '../model/platform.ts';

/** The shop system that most pages show the marks of; where none does, the system for other sites that most do; null without one. */
export function tellPlatform(pages: readonly Marked[], platforms: readonly Platform[]): Platform | null {
  const makes = [...Map.groupBy(pages, (page) => marksOf(page).join('\n')).values()];
  const votes = platforms.map((platform) => ({
    platform,
    count: makes.reduce((sum, alike) => sum + (alike[0] && shows(alike[0], platform) ? alike.length : 0), 0),
  }));
  const most = (sells: boolean) =>
    votes
      .filter(({ platform, count }) => platform.sells === sells && count > 0)
      .reduce<(typeof votes)[number] | null>((top, vote) => (top === null || vote.count > top.count ? vote : top), null);
  return (most(true) ?? most(false))?.platform ?? null;
}

type Marked = Pick<PageFacts, 'bodyMarks' | 'assetMarks' | 'generator'>;

const marksOf = ({ bodyMarks, assetMarks, generator }: Marked): readonly string[] => [
  ...bodyMarks,
  ...assetMarks,
  ...(generator === null ? [] : [generator.toLowerCase()]),
];

function shows(page: Marked, platform: Platform): boolean {
  const marks = marksOf(page);
  return platform.marks.some((pattern) => marks.some((mark) => pattern.test(mark)));
}
