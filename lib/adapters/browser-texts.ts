import { browser } from 'wxt/browser';
import { hashText } from '../model/hash-text.ts';
import { english, type Texts } from '../model/say.ts';

/** Names of messages are made, which the types of WXT do not foresee. */
interface Messages {
  getMessage(name: string): string;
}

/** The language that the browser has chosen of those in _locales, by its own language. */
export function browserTexts(): Texts {
  const messages: Messages = browser.i18n;
  const language = messages.getMessage('language');
  if (language === '' || language === english.language) return english;
  const found = new Map<string, string | null>();
  return {
    language,
    direction: messages.getMessage('direction') === 'rtl' ? 'rtl' : 'ltr',
    find(text) {
      const known = found.get(text);
      if (known !== undefined) return known;
      const sentence = messages.getMessage(hashText(text)) || null;
      found.set(text, sentence);
      return sentence;
    },
  };
}
