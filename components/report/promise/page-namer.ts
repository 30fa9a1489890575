import { placeName } from '../../place-name.ts';
import type { LandingChoice } from './landing-choices.ts';

/** What a page is called where an ad leads there. */
export type NamePage = (page: LandingChoice) => string;

/** Names pages as the list of landing pages does; where several have one name, only the path tells which is meant. */
export function pageNamer(pages: readonly LandingChoice[]): NamePage {
  const alike = Map.groupBy(pages, ({ title }) => title);
  return ({ url, title }) => {
    const name = pages.find((page) => page.url === url)?.title || title;
    return name === '' || (alike.get(name)?.length ?? 0) > 1 ? placeName(url) : name;
  };
}
