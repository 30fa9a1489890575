import { describe, expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { isDraftPage } from '@/lib/early/is-draft-page.ts';

const page = (title: string, excerpt: string, heading = '') => ({
  title,
  excerpt,
  headings: heading === '' ? [] : [{ level: 1, text: heading, place: 'main' as const, hidden: null }],
});
const written = 'We deliver to Ireland and all of the United Kingdom within three days, by post.';
const lorem = 'Lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut labore. ';

describe('nobody has finished', () => {
  test.each([
    [
      'terms that call themselves a template',
      page('AGB', `Vorlage — bitte anpassen. Diese AGB sind ein Muster. Wir liefern innerhalb von Österreich. ${written}`),
    ],
    ['a page that is called a draft', page('Draft', written)],
    ['one that is called so beside its name', page('Delivery (draft) – Alder & Leaf', written)],
    ['in German, in its heading', page('Versand', written, '[Entwurf] Versand')],
    ['in Slovak', page('Vzorová stránka', written)],
    ['in Serbian, in its other script', page('Достава (нацрт)', written)],
    [
      'the sample of a theme',
      page('Sample Page', `This is an example page. It’s different from a blog post because it will stay in one place. ${written}`),
    ],
    ['mostly filling', page('Delivery', `${lorem.repeat(4)}${written}`)],
  ])('%s', (_, facts) => {
    expect(isDraftPage(facts, vocabulary)).toBe(true);
  });
});

describe('somebody wrote', () => {
  test.each([
    ['a page of a shop', page('Delivery – Alder & Leaf', written)],
    ['goods with such a name', page('Draft beer | Taproom', `Draft beer from our taps. ${written}`)],
    ['a page that speaks of templates further down', page('Help', `${written.repeat(6)} Template, please fill in and send it back.`)],
    ['one with a sentence of filling', page('Delivery', `${written.repeat(6)} ${lorem}`)],
  ])('%s', (_, facts) => {
    expect(isDraftPage(facts, vocabulary)).toBe(false);
  });
});
