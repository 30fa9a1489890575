import { afterEach, expect, test } from 'vitest';
import { isStillFilling } from '@/lib/adapters/is-still-filling.ts';
import { clearFrames, layOut } from '../see/lay-out.ts';

afterEach(clearFrames);

test.each([
  ['<div class="card skeleton">…</div>', true],
  ['<div class="spinner-border">…</div>', true],
  ['<main aria-busy="true">…</main>', true],
  ['<p class="is-loading">Please wait</p>', true],
  ['<div class="loader" style="display:none">…</div>', false],
  ['<div class="loader" style="opacity:0">…</div>', false],
  ['<div class="preloaded">Lamps</div>', false],
  ['<img class="lazy loading" alt="" width="9" height="9">', false],
  ['<p>Lamps</p>', false],
])('%s: %s', async (html, isFilling) => {
  expect(isStillFilling(await layOut(html, 'desktop'))).toBe(isFilling);
});
