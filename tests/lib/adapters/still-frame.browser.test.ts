import { afterEach, expect, test } from 'vitest';
import { openFrame, type OpenFrame } from '@/lib/adapters/open-frame.ts';
import { stillMarkup } from '@/lib/adapters/still-markup.ts';
import { stillPatience, untilSettled } from '@/lib/adapters/until-settled.ts';

let frame: OpenFrame | null = null;
afterEach(() => frame?.close());

test('in a still frame nothing runs, goes anywhere or takes the focus, even where the markup was left as it is', async () => {
  const bad = `<!doctype html><meta http-equiv="refresh" content="0; url=/away"><body onload="parent.hit = 1"><script>parent.hit = 2</script><img src="data:," onerror="parent.hit = 3"><input autofocus><svg onload="parent.hit = 4"></svg><a href="/a">a</a>`;
  for (const html of [bad, stillMarkup(bad, `${location.origin}/page`)]) {
    frame = openFrame({ is: 'still', html, as: 'me' }, 'desktop');
    const page = await untilSettled(frame, new AbortController().signal, stillPatience);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(page?.querySelectorAll('a')).toHaveLength(1);
    expect(frame.document()).toBe(page);
    frame.close();
  }
  expect((globalThis as { hit?: number }).hit).toBeUndefined();
  expect(document.activeElement).toBe(document.body);
  expect(document.querySelectorAll('html > div')).toHaveLength(0);
});
