import { expect, test } from 'vitest';
import { sayNameless } from '@/lib/audit/facts/say-nameless.ts';
import { judge } from '@/tests/fakes/judge.ts';
import { at } from '@/tests/fakes/site-reading.ts';
import { teaReading } from '@/tests/fakes/tea-reading.ts';

test('what has no name is told by what it is and where it stands, never by the classes of its icon', () => {
  const told = (thing: Parameters<typeof sayNameless>[0]) => sayNameless(thing, at('/login'));
  expect(told({ icon: 'icon icon-eye h-5 w-5', place: 'main' })).toBe('a button without a name, in the page body');
  expect(told({ place: 'header' })).toBe('a button without a name, in the header');
  expect(told({ icon: 'kettle-hero.png', place: 'aside' })).toBe('a button with the picture kettle-hero.png, beside the text');
  expect(told({ icon: 'fa fa-user', place: 'footer', to: at('/my/page') })).toBe('a link without a name to /my/page, in the footer');
  expect(told({ place: 'main', to: 'https://maps.test/x1' })).toBe('a link without a name to maps.test/x1, in the page body');
});

test('so the finding quotes it', () => {
  const eye = {
    words: '',
    namedBy: 'none',
    place: 'main',
    slot: 'main>form>button',
    hidden: null,
    does: 'not-known',
    form: null,
    sendsTo: null,
    method: null,
    inTile: false,
    tileLink: null,
    disabled: false,
    icon: 'icon icon-eye h-5',
  } as const;
  const audit = judge(teaReading({ pages: { '/login': { kinds: ['account'], facts: { controls: [eye] } } } }));
  const found = audit.findings.find(({ id }) => id === 'unnamed-links');
  expect(found?.where).toEqual([{ url: at('/login'), selector: null, words: 'a button without a name, in the page body' }]);
});
