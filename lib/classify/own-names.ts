import { foldText } from './fold-text.ts';

/** Words that name the site itself, from its host; "About Acme" says no more than "About". */
export function ownNames(url: string): ReadonlySet<string> {
  if (!URL.canParse(url)) return new Set();
  const labels = new URL(url).hostname.split('.').filter((label) => label !== 'www');
  return new Set(
    labels
      .slice(0, -1)
      .flatMap((label) => foldText(label))
      .filter((word) => word.length > 2),
  );
}
