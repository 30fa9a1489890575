import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeMarkdown, markdownLink } from '@/lib/report/escape-markdown.ts';
import { toMarkdown } from '@/lib/report/to-markdown.ts';
import { phoneAudit } from '@/tests/components/gallery/phone-audits.ts';
import { fullAudit } from '@/tests/fakes/full-audit.ts';

test('an issue opens with the finding, then scores, clicks, fixes to tick, findings and what is not known', () => {
  const text = toMarkdown(fullAudit);
  expect(text.match(/^#+ .*$/gm)).toEqual([
    expect.stringMatching(/^## /),
    '### What would help most',
    '### Findings',
    '### Is this for me?',
    '### Site or traffic?',
    '#### Where to begin',
    '#### Where they land',
    '### Promise check',
    '### Before launch',
    '### Not known',
  ]);
  expect(text).toContain('Four imagined visitors; nobody was observed.');
  expect(text).toContain('- [ ] **Show reviews beside “Add to cart”** (a developer): header, every page. doubtful');
  expect(text).toContain('- **1 link leads nowhere.** (serious)');
  expect(toMarkdown(phoneAudit)).toContain('| the cart | 4, quickest 3 | 6, quickest 5 |');
  expect(toMarkdown(phoneAudit)).toMatch(/\| Informed, ready to buy \| \*\*55\*\* on phone, 49–61 \| 63 \| 55 \|/);
});

test.each([
  ['<img src=x onerror=alert(1)>', String.raw`\<img src=x onerror=alert(1)\>`],
  ['[here](javascript:alert(1))', String.raw`\[here\](javascript:alert(1))`],
  ['a | b', String.raw`a \| b`],
  ['line\nnext', 'line next'],
  ['# heading', String.raw`\# heading`],
  ['- item', String.raw`\- item`],
  ['1. item', String.raw`1\. item`],
  ['@everybody, see #12', '@&#8203;everybody, see #&#8203;12'],
  ['see https://evil.example', String.raw`see https\://evil.example`],
  ['www.evil.example', 'www&#8203;.evil.example'],
  ['&lt;b&gt;', String.raw`\&lt;b\&gt;`],
])('%j of a site is text', (words, escaped) => {
  expect(escapeMarkdown(words)).toBe(escaped);
});

test('no mark-up of a site survives in any words', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'\\`*_{}[]<>|~&$#@!-+=1.): \n\tahw/'.split('')), maxLength: 30 }), (words) => {
      const bare = escapeMarkdown(words).replaceAll('&#8203;', '').replace(/\\./g, 'x');
      expect(bare).not.toMatch(/[\\`*_{}[\]<>|~&$\n]|:\/\/|^[-+=#]/);
    }),
  );
});

test('only web addresses are links, and they cannot end one', () => {
  expect(markdownLink('A', 'javascript:alert(1)')).toBe('A');
  expect(markdownLink('A', 'data:text/html,x')).toBe('A');
  expect(markdownLink('A', 'https://shop.example/a|b?c=\\d>e (f)')).toBe('[A](<https://shop.example/a%7Cb?c=%5Cd%3Ee%20(f)>)');
});
