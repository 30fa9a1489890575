import { offeredLanguages } from '../texts/languages.ts';
import { english } from '../model/say.ts';
import { Complaint } from './complaint.ts';
import type { Environment } from './read-options.ts';

/** Tags of the languages that can be asked for, English first. */
export const spokenTags = (environment: Environment = {}): readonly string[] => [
  english.language,
  ...offeredLanguages(environment).map(({ tag }) => tag),
];

export function readLanguage(text: string, environment: Environment): string {
  const tags = spokenTags(environment);
  if (tags.includes(text)) return text;
  throw new Complaint(`--language takes one of ${tags.join(', ')}, not "${text}".`);
}
