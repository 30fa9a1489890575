import { expect, test } from 'vitest';
import { fillerShare, isFillerPage, writtenWords } from '@/lib/model/filler-text.ts';

const lorem =
  'Lorem ipsum dolor sit amet, consectetur adipisicing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua. Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea commodo consequat.';
const story = 'We have grown tea on this hill since 1974. Four people pick it by hand in May, and we know each bush by its name. ';

test.each([
  [
    'WordPress, English',
    'About Us Buy now This is an example page. It’s different from a blog post. Hi there! I cycle by day, and this is my website.',
  ],
  ['WordPress, German', 'Dies ist eine Beispiel-Seite. Sie unterscheidet sich von Beiträgen, da sie stets an derselben Stelle bleibt.'],
  ['WordPress, French', 'Bienvenue sur WordPress. Ceci est votre premier article. Modifiez-le ou supprimez-le !'],
  ['WordPress, Spanish', 'Esta es una página de ejemplo. Es diferente a una entrada del blog.'],
  ['WordPress, Japanese', 'これはサンプルページです。同じ位置に固定され、メニューに含まれます。'],
  ['WordPress, Korean', '이것은 예제 페이지입니다. 한 장소에 머물러 있습니다.'],
  ['WordPress, Russian', 'Это пример страницы. От записей в блоге она отличается тем, что остаётся на одном месте.'],
  ['a theme of a shop', 'This is your homepage which is what most visitors will see when they first visit your shop.'],
  ['typesetters', `Welcome to our store ${lorem}`],
  [
    'their further parts',
    'Our story. Duis aute irure dolor in reprehenderit in voluptate velit esse cillum dolore eu fugiat nulla pariatur.',
  ],
  ['one word again and again', 'Tea virtual virtual virtual virtual virtual virtual'],
])('a Home of %s is filler', (_, excerpt) => {
  expect(isFillerPage({ excerpt })).toBe(true);
});

test.each([
  ['what an owner wrote', story],
  ['an article that names filler once', `${story.repeat(4)}Designers write “lorem ipsum dolor sit amet” where a text will stand.`],
  ['a page that shows a page of a calendar', `This is a sample page of our calendar for next year. ${story}`],
  ['a firm with a Latin motto', `Ad astra: nulla dies sine linea. ${story}`],
  ['nothing at all', ''],
])('%s is none', (_, excerpt) => {
  expect(isFillerPage({ excerpt })).toBe(false);
});

test('the more of a text is filler, the larger its share', () => {
  expect(fillerShare(story)).toBe(0);
  expect(fillerShare(story.repeat(4) + lorem)).toBeLessThan(fillerShare(story + lorem));
});

test('a text with filler in it counts as none, whatever stands around it', () => {
  expect(writtenWords({ excerpt: story, words: 140 })).toBe(140);
  expect(writtenWords({ excerpt: `Teapot 30 € xdfyvhgjbhijnkml Add to cart. ${story}`, words: 140 })).toBe(0);
});
