import { afterEach, expect, test } from 'vitest';
import { askAxe, type AxeSays } from '@/lib/adapters/ask-axe.ts';
import type { Axe } from '@/lib/ports/axe.ts';
import { axeOn } from '../../fakes/axe-on.ts';
import { clearFrames, layOut } from '../see/lay-out.ts';

afterEach(clearFrames);

/** Asks about all links and buttons of a page that is laid out in a still frame. */
async function asked(body: string, change: (axe: Axe) => Axe = (axe) => axe): Promise<{ readonly says: AxeSays; readonly page: Document }> {
  const page = await layOut(`<!doctype html><html lang="en"><title>A page</title>${body}</html>`, 'desktop');
  if (!page.defaultView) throw new Error('the page stands in no window');
  return { says: await askAxe(change(axeOn(page.defaultView)), [...page.querySelectorAll('a,button')], page), page };
}

const byId = ({ says, page }: Awaited<ReturnType<typeof asked>>, id: string) => says.of.get(page.getElementById(id) ?? page.body);
const outcome = ({ says }: Awaited<ReturnType<typeof asked>>, rule: string) => says.outcomes.find((one) => one.rule === rule);

test('what has no name is told, whatever way it is written in', async () => {
  const found = await asked(`<main><h1>A page</h1>
    <a id="icon" href="/cart"><i></i></a> <a id="named" href="/">Home</a> <a id="labelled" href="/" aria-label="Basket"><i></i></a>
    <a id="picture" href="/p"><img src="data:,"></a> <button id="bare"></button> <div><button id="hidden-word"><span style="display:none">Menu</span></button></div>
    <span id="there">Tea</span> <a id="elsewhere" href="/tea" aria-labelledby="there"></a> <a id="nowhere" href="/x" aria-labelledby="gone"></a></main>`);

  expect(byId(found, 'icon')).toEqual(['link-name']);
  expect(byId(found, 'named')).toEqual([]);
  expect(byId(found, 'labelled')).toEqual([]);
  expect(byId(found, 'picture')).toEqual(['link-name']);
  expect(byId(found, 'bare')).toEqual(['button-name']);
  expect(byId(found, 'hidden-word')).toEqual(['button-name']);
  expect(byId(found, 'elsewhere')).toEqual([]);
  expect(byId(found, 'nowhere')).toEqual(['link-name']);
  expect(outcome(found, 'link-name')).toMatchObject({ failed: 3, passed: 3, notKnown: 0 });
  expect(outcome(found, 'link-name')?.where).toContainEqual({ selector: '#icon', words: '' });
  expect(outcome(found, 'image-alt')).toMatchObject({ failed: 1 });
  expect(outcome(found, 'bypass')).toMatchObject({ passed: 1, failed: 0 });
});

test('a button in a button, and what can be reached in a part that is kept from listeners', async () => {
  const found = await asked(`<main><h1>A page</h1><button id="outer">Open <span role="button" tabindex="0">it</span></button>
    <div aria-hidden="true"><a id="kept" href="/kept">Kept</a></div><div aria-hidden="true"><a id="skipped" href="/s" tabindex="-1">Skipped</a></div></main>`);

  expect(byId(found, 'outer')).toEqual(['nested-interactive']);
  expect(byId(found, 'kept')).toEqual(['aria-hidden-focus']);
  expect(byId(found, 'skipped')).toEqual([]);
});

test('what axe-core cannot do is not known, and the rest is told all the same', async () => {
  const found = await asked('<main><h1>A page</h1><a id="one" href="/1">1</a><a id="two" href="/2"><i></i></a></main>', (axe) => {
    const { runVirtualRule } = axe;
    const broken: Axe['runVirtualRule'] = (rule, node) => {
      if ((node as { actualNode?: Element }).actualNode?.id === 'one') throw new Error('out of order');
      return runVirtualRule(rule, node);
    };
    return Object.assign(axe, { runVirtualRule: broken });
  });

  expect(byId(found, 'one')).toBeUndefined();
  expect(byId(found, 'two')).toEqual(['link-name']);
  expect(outcome(found, 'link-name')).toMatchObject({ failed: 1, passed: 0, notKnown: 1 });
});

test('of a page with too many links and buttons the first are asked about; the page stays as it is', async () => {
  const found = await asked(`<main>${Array.from({ length: 340 }, (_, at) => `<a href="/${at}">${at}</a>`).join(' ')}</main>`);

  expect(outcome(found, 'link-name')).toMatchObject({ passed: 300, notKnown: 40 });
  expect(found.page.documentElement.outerHTML).not.toContain('axe');
});
