import type { PageFacts } from '../model/page.ts';
import type { Home } from './home-of.ts';

/** Tells addresses of other languages than the one being checked. */
export interface LanguageTwins {
  /** Learns from a page which addresses are its twins. */
  learn(page: PageFacts): void;
  isOtherLanguage(address: string): boolean;
}

/** Parameters by which sites choose a language; one that names another than the site's own switches it, often for the whole session. */
const languageParameter = /^(lang|language|locale|hl|lng|idioma|langue|sprache)$/i;

/** A path part that names a language, with or without a country: `de`, `pt-br`, `en_GB`. */
const localePart = /^[a-z]{2}([-_][a-z]{2,4})?$/i;

/** `start`: where and in which language the site is entered; where that is not known, nothing is left out. */
export function languageTwins(start: Home | null): LanguageTwins {
  const own = primary(start?.language ?? null);
  const twins = new Set<string>();
  const prefixes = new Set<string>();
  const ownPrefix = start ? localePrefix(start.url) : null;
  const switchesLanguage = (address: string): boolean =>
    [...new URL(address).searchParams].some(
      ([name, value]) => languageParameter.test(name) && primary(value) !== own && !sameParameter(start?.url, name, value),
    );
  return {
    learn(page) {
      if (own === null) return;
      for (const [language, address] of Object.entries(page.alternates)) {
        const other = primary(language);
        if (other === null || other === own || other === 'x' || address === start?.url) continue;
        twins.add(address);
        const prefix = localePrefix(address);
        if (prefix !== null && prefix !== ownPrefix && primary(prefix) === other) prefixes.add(prefix);
      }
    },
    isOtherLanguage(address) {
      if (switchesLanguage(address)) return true;
      const prefix = localePrefix(address);
      return twins.has(address) || (prefix !== null && prefixes.has(prefix));
    },
  };
}

function primary(tag: string | null): string | null {
  return tag?.toLowerCase().split(/[-_]/)[0] || null;
}

/** The start's own address says it too: then it is the site's own language, whatever its pages say of theirs. */
function sameParameter(start: string | undefined, name: string, value: string): boolean {
  return start !== undefined && new URL(start).searchParams.get(name) === value;
}

function localePrefix(address: string): string | null {
  const first = new URL(address).pathname.split('/')[1] ?? '';
  return localePart.test(first) ? first.toLowerCase() : null;
}
