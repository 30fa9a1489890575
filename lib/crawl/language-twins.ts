import { linksOf, type PageFacts } from '../model/page.ts';
import type { Home } from './home-of.ts';
import { languageNamed } from './language-named.ts';

/** Tells addresses of other languages than the one being checked. */
export interface LanguageTwins {
  /** Learns from a page which addresses are its twins, by `hreflang` and by its switch of languages. */
  learn(page: PageFacts): void;
  /** The primary tag of another language that an address is of, `other` where the address names none; null for an address of the own one. */
  languageOf(address: string): string | null;
  /** Whether a page that was read turned out to be a twin: in another language, outside the own one's folder, and with a twin in the own. */
  isTwin(page: PageFacts): boolean;
}

/** Parameters by which sites choose a language; one that names another than the site's own switches it, often for the whole session. */
const languageParameter = /^(lang|language|locale|hl|lng|idioma|langue|sprache)$/i;

/** A path part that names a language, with or without a country: `de`, `pt-br`, `en_GB`. */
const localePart = /^[a-z]{2}([-_][a-z]{2,4})?$/i;

/** `start`: where and in which language the site is entered; where that is not known, nothing is left out. */
export function languageTwins(start: Home | null): LanguageTwins {
  const own = primary(start?.language ?? null);
  const twins = new Map<string, string>();
  const prefixes = new Map<string, string>();
  const ownPrefix = start ? localePrefix(start.url) : null;
  const learnTwin = (address: string, language: string) => {
    if (language === own || address === start?.url) return;
    const prefix = localePrefix(address);
    if (prefix !== null && prefix !== ownPrefix && primary(prefix) === language) prefixes.set(prefix, language);
  };
  return {
    learn(page) {
      if (own === null) return;
      for (const [tag, address] of Object.entries(page.alternates)) {
        const language = primary(tag);
        if (language === null || language === own || language === 'x' || address === start?.url) continue;
        twins.set(address, language);
        learnTwin(address, language);
      }
      for (const { words, to, place } of linksOf(page)) {
        const language = place === 'main' ? null : languageNamed(words);
        if (language !== null) learnTwin(to, language);
      }
    },
    languageOf(address) {
      const switched = address.includes('?') ? switchedTo(address) : null;
      if (switched !== null) return switched;
      const prefix = localePrefix(address);
      return twins.get(address) ?? (prefix === null ? null : (prefixes.get(prefix) ?? null));
    },
    isTwin(page) {
      const language = primary(page.language);
      if (own === null || language === null || language === own || ownPrefix === null || localePrefix(page.url) === ownPrefix) return false;
      return Object.entries(page.alternates).some(([tag, address]) => primary(tag) === own && address !== page.url);
    },
  };

  function switchedTo(address: string): string | null {
    for (const [name, value] of new URL(address).searchParams) {
      if (!languageParameter.test(name) || primary(value) === own || sameParameter(start?.url, name, value)) continue;
      return /^[a-z]{2,3}$/.test(primary(value) ?? '') ? primary(value) : 'other';
    }
    return null;
  }
}

function primary(tag: string | null): string | null {
  return tag?.toLowerCase().split(/[-_]/)[0] || null;
}

/** The start's own address says it too: then it is the site's own language, whatever its pages say of theirs. */
function sameParameter(start: string | undefined, name: string, value: string): boolean {
  return start !== undefined && new URL(start).searchParams.get(name) === value;
}

function localePrefix(address: string): string | null {
  const first = /^[a-z]+:\/\/[^/]*\/([^/?#]*)/i.exec(address)?.[1] ?? '';
  return localePart.test(first) ? first.toLowerCase() : null;
}
