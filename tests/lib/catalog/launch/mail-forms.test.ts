import { expect, test } from 'vitest';
import type { FormField } from '@/lib/model/page.ts';
import { launchOf } from '@/tests/fakes/launch-of.ts';
import { at, siteReading } from '@/tests/fakes/site-reading.ts';

const field = (type: string): FormField => ({ name: type, type, label: type, required: true, filled: false });
const form = (action: string | null) => ({
  action,
  method: 'get' as const,
  place: 'main' as const,
  words: 'Send',
  fields: [field('email'), field('textarea')],
});
const contact = (excerpt: string, action: string | null = at('/contact')) =>
  siteReading({
    '/': { kinds: ['home'], links: ['/contact'] },
    '/contact': { kinds: ['contact'], links: ['/'], facts: { excerpt, forms: [form(action)] } },
  });

test.each([
  ['Note: this form opens your e-mail program with a letter to us.'],
  ['Hinweis: Dieses Formular öffnet dein E-Mail-Programm mit einer fertigen Nachricht.'],
  ['Ce formulaire ouvre votre logiciel de messagerie.'],
  ['El formulario abrirá su programa de correo.'],
  ['Formularz otworzy Twój program pocztowy.'],
  ['送信するとメールソフトが起動します。'],
])('%s: the form opens a mail program, is told so, and leads not nowhere', (words) => {
  expect(launchOf('mail-forms', contact(words))).toMatchObject({ state: 'needs-look', where: [['/contact', expect.any(String)]] });
  expect(launchOf('mail-forms', contact(words, null)).state).toBe('needs-look');
  expect(launchOf('lost-forms', contact(words, null)).state).toBe('in-order');
});

test('a form with an address of its own, and one whose page says nothing of the kind, open none', () => {
  expect(launchOf('mail-forms', contact('This form opens your e-mail program.', at('/send'))).state).toBe('in-order');
  expect(launchOf('mail-forms', contact('We open at nine. Write to us, we like mail.')).state).toBe('in-order');
  expect(launchOf('lost-forms', contact('Write to us.', null)).state).toBe('needs-look');
});
