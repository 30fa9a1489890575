import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test } from 'vitest';
import { sayNodes } from '@/components/say-nodes.tsx';
import { english, useTexts } from '@/lib/model/say.ts';

afterEach(() => useTexts(english));

const drawn = (host: string) => renderToStaticMarkup(<p>{sayNodes`${<bdi>{host}</bdi>}, from ${<b>Home</b>}`}</p>);

test('elements stand in a sentence where its English has them', () => {
  expect(drawn('shop.example')).toBe('<p><bdi>shop.example</bdi>, from <b>Home</b></p>');
});

test('another language may put them elsewhere, and what they hold is no hole', () => {
  useTexts({ language: 'de', direction: 'ltr', find: (text) => (text === '{0}, from {1}' ? 'ab {1}: {0}' : null) });

  expect(drawn('{1}')).toBe('<p>ab <b>Home</b>: <bdi>{1}</bdi></p>');
});
