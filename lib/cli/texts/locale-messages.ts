import { hashText } from '../../model/hash-text.ts';

/** One message of _locales: https://developer.chrome.com/docs/extensions/reference/api/i18n */
interface Message {
  readonly message: string;
  readonly description?: string;
}

interface Spoken {
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
}

/** The messages of a language for the browser, as they stand in a file of _locales. `sentences`: by their English; without one it stays English. */
export function localeMessages({ tag, direction }: Spoken, keys: Iterable<string>, sentences: ReadonlyMap<string, string>): string {
  const messages: Record<string, Message> = { language: { message: tag }, direction: { message: direction } };
  for (const key of [...new Set(keys)].toSorted()) {
    const english = key.replace(/ #.*$/, '');
    const sentence = sentences.get(key) ?? english;
    messages[hashText(key)] = { message: asMessage(sentence), ...(sentence === english ? {} : { description: key }) };
  }
  return `${JSON.stringify(messages, null, 1)}\n`;
}

/** Holes stay as they are, for we fill them ourselves: two of the browser's own beside each other (`$1$2`) are no message to it. A dollar is two. */
const asMessage = (sentence: string): string => sentence.replaceAll('$', '$$$$');

/** A text in a manifest, which the browser looks up. */
export const inManifest = (text: string): string => `__MSG_${hashText(text)}__`;
