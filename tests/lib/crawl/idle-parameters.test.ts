import { expect, test } from 'vitest';
import { idleParameters } from '@/lib/crawl/idle-parameters.ts';
import { isTwin } from '@/lib/crawl/is-twin.ts';
import { pageFacts } from '@/tests/fakes/page-facts.ts';

const shop = 'https://shop.example/index.php?route=product';

test('a parameter that made no difference once makes none again on that route', () => {
  const idle = idleParameters();
  idle.learn(`${shop}&path=20&id=7`, `${shop}&id=7`);
  expect(idle.plain(`${shop}&id=9&path=33`)).toBe(idle.plain(`${shop}&id=9`));
  expect(idle.plain(`${shop}&id=9`)).not.toBe(idle.plain(`${shop}&id=7`));
  expect(idle.plain('https://shop.example/index.php?route=category&path=20')).not.toBe(
    idle.plain('https://shop.example/index.php?route=category&path=33'),
  );
});

test('two values of one parameter teach nothing: they may be twins by chance', () => {
  const idle = idleParameters();
  idle.learn(`${shop}&id=7`, `${shop}&id=8`);
  expect(idle.plain(`${shop}&id=9`)).not.toBe(idle.plain(`${shop}&id=10`));
});

const mug = {
  title: 'Blue mug',
  headings: [{ level: 1, text: 'Blue mug', place: 'main' as const, hidden: null }],
  canonical: 'https://shop.example/mug',
};

test('one product under two addresses is one page; the pages of a list are not', () => {
  const plain = pageFacts({ ...mug, url: 'https://shop.example/mug', fingerprint: 'a' });
  expect(isTwin(pageFacts({ ...mug, url: 'https://shop.example/cups/mug', fingerprint: 'b' }), plain)).toBe(true);
  expect(isTwin(pageFacts({ ...mug, url: 'https://shop.example/mug?page=2', fingerprint: 'b' }), plain)).toBe(true);
  const list = (page: number) =>
    pageFacts({
      title: 'Mugs',
      url: `https://shop.example/mugs?page=${page}`,
      fingerprint: `${page}`,
      canonical: 'https://shop.example/mugs',
      headings: [{ level: 2, text: `Mug ${page}`, place: 'main', hidden: null }],
    });
  expect(isTwin(list(2), list(1))).toBe(false);
  expect(isTwin(pageFacts({ ...mug, title: 'Red mug', url: 'https://shop.example/red', fingerprint: 'b' }), plain)).toBe(false);
});

test('/ and /index.html with the same content are one page; the same content elsewhere is not', () => {
  const home = pageFacts({ url: 'https://shop.example/', fingerprint: 'a' });
  expect(isTwin(pageFacts({ url: 'https://shop.example/index.html', fingerprint: 'a' }), home)).toBe(true);
  expect(isTwin(pageFacts({ url: 'https://shop.example/copy', fingerprint: 'a' }), home)).toBe(false);
});
