import { expect, test } from 'vitest';
import { inManifest, localeMessages } from '@/lib/cli/texts/locale-messages.ts';
import { hashText } from '@/lib/model/hash-text.ts';

const german = { tag: 'de', direction: 'ltr' } as const;
type Messages = Record<string, { readonly message: string; readonly description?: string }>;

test('holes stay for us to fill, beside each other too, and a dollar stays one', () => {
  const key = '{0}{1} costs {2}';
  const messages = JSON.parse(localeMessages(german, [key], new Map([[key, '$ {2} kostet {0}{1}']]))) as Messages;

  expect(messages[hashText(key)]).toEqual({ message: '$$ {2} kostet {0}{1}', description: key });
});

test('each language says which it is, and what it cannot say it says in English, without the sense', () => {
  const messages = JSON.parse(localeMessages(german, ['Open #of a shop'], new Map())) as Messages;

  expect(messages['language']).toEqual({ message: 'de' });
  expect(messages['direction']).toEqual({ message: 'ltr' });
  expect(messages[hashText('Open #of a shop')]).toEqual({ message: 'Open' });
});

test('names of messages are such as manifests may hold', () => {
  expect(inManifest('Walks your site.')).toMatch(/^__MSG_\w+__$/);
});
