import { afterEach, expect, test } from 'vitest';
import type { BarrierRule } from '@/lib/model/barrier.ts';
import type { Opener, SeenElement } from '@/lib/model/layout.ts';
import { seePage } from '@/lib/see/see-page.ts';
import { axeOn } from '../../fakes/axe-on.ts';
import { clearFrames, layOut } from './lay-out.ts';

afterEach(clearFrames);

/** What is found wrong with each link and button that has an id, by that id. */
async function barriersIn(body: string, style = ''): Promise<Record<string, string>> {
  const page = await layOut(`<!doctype html><style>body{font:16px/1.4 sans-serif}a{margin:40px}${style}</style>${body}`, 'desktop');
  const found: Record<string, string> = {};
  const onSeen = (part: SeenElement | Opener, element: Element) => {
    if ('state' in part && element.id !== '') found[element.id] = part.barriers?.join() ?? 'not looked at';
  };
  seePage(page, { url: 'https://shop.test/', device: 'desktop', onSeen });
  return found;
}

/** What axe-core says of the same elements on the same page: failed, passed, or neither. */
async function axeSays(body: string, style: string, rule: BarrierRule): Promise<Record<string, string>> {
  const page = await layOut(`<!doctype html><style>body{font:16px/1.4 sans-serif}a{margin:40px}${style}</style>${body}`, 'desktop');
  if (!page.defaultView) throw new Error('the page stands in no window');
  const axe = axeOn(page.defaultView);
  Object.assign(axe, { _tree: axe.utils.getFlattenedTree(page.documentElement) });
  const said: Record<string, string> = {};
  for (const element of page.querySelectorAll('[id]')) {
    const { violations, passes } = axe.runVirtualRule(rule, axe.utils.getNodeFromTree(element) ?? {});
    said[element.id] = violations.length > 0 ? rule : passes.length > 0 ? '' : 'open';
  }
  axe.teardown();
  return said;
}

const link = (id: string, words = id) => `<a id="${id}" href="/${id}">${words}</a>`;

test('words are held against what they stand on, and axe-core says the same', async () => {
  const body = `<p>${link('black')}</p><p class="faint">${link('faint')}</p><p class="dark">${link('light')}</p>
    <p>${link('large')}</p><p class="glass"><span>${link('glazed')}</span></p><p>${link('half')}</p><p class="veiled">${link('veiled')}</p>`;
  const style = `#black{color:#000}.faint a{color:#aaa}.dark{background:#222}#light{color:#eee}#large{color:#888;font-size:28px}
    .glass{background:#000}.glass span{background:rgba(255,255,255,.1)}#glazed{color:#444}#half{color:rgba(0,0,0,.4)}.veiled{opacity:.9}#veiled{color:#000}`;
  const ours = await barriersIn(body, style);

  expect(ours).toEqual({
    black: '',
    faint: 'color-contrast',
    light: '',
    large: '',
    glazed: 'color-contrast',
    half: 'color-contrast',
    veiled: '',
  });
  expect(await axeSays(body, style, 'color-contrast')).toEqual(ours);
});

test('over pictures nobody can tell: nothing is said', async () => {
  const body = `<p class="image">${link('on-image')}</p><div class="hero"><img src="data:," alt=""><p>${link('over-picture')}</p></div><p>${link('shadowed')}</p>`;
  const style = `.image{background:url(data:,) #fff}a{color:#fff}.hero{position:relative}.hero img{position:absolute;inset:0;width:100%;height:100%}.hero p{position:relative}
    #shadowed{text-shadow:0 0 4px #000}`;

  expect(await barriersIn(body, style)).toEqual({ 'on-image': '', 'over-picture': '', shadowed: '' });
});

test('small targets close to others are too small; with room around, in a sentence, or large enough they are not; axe-core says the same', async () => {
  const body = `<p class="row">${link('one', '1')}${link('two', '2')}${link('three', '3')}</p>
    <p class="apart">${link('alone', '1')}</p><p>Read more about ${link('in-text', 'it')} and ${link('also', 'this')} here.</p>
    <p class="large">${link('large-one', '1')}${link('large-two', '2')}</p>`;
  const style = `.row a{display:inline-block;width:16px;height:16px;margin:0;font-size:10px}.apart{margin:60px}.apart a{display:inline-block;width:16px;height:16px}
    #in-text,#also{margin:0}.large a{display:inline-block;width:24px;height:24px;margin:0}`;
  const ours = await barriersIn(body, style);

  expect(ours).toEqual({
    one: 'target-size',
    two: 'target-size',
    three: 'target-size',
    alone: '',
    'in-text': '',
    also: '',
    'large-one': '',
    'large-two': '',
  });
  const theirs = await axeSays(body, style, 'target-size');
  expect({ ...theirs, 'in-text': '', also: '' }).toEqual(ours);
});

test('a picture in a link is part of the target; what is closed away has not been looked at', async () => {
  const body = `<p>${link('thumb', '<img src="data:," width="60" height="60" alt="A cup">')}${link('next', 'x')}</p><div hidden>${link('closed')}</div>`;

  expect(await barriersIn(body, 'a{margin:0}')).toMatchObject({ thumb: '', closed: 'not looked at' });
});

test('fields and pictures that are called like what is asked of a page do no harm', async () => {
  const named = ['createTreeWalker', 'getElementsByTagName', 'childNodes', 'parentNode', 'querySelectorAll', 'body'];
  const body = `${named.map((name) => `<img name="${name}" alt="">`).join('')}<form>${named.map((name) => `<input name="${name}">`).join('')}
    <button id="send" style="color:#bbb;background:#fff">Send</button> or ${link('leave')}</form>`;

  expect(await barriersIn(body, '#leave{margin:0}')).toEqual({ send: 'color-contrast', leave: '' });
});

test('a page of thousands of elements is measured in many steps, and what was too much is not known', async () => {
  const rows = Array.from({ length: 1_000 }, (_, at) => `<li>${link(`p${at}`)}</li>`).join('');
  const page = await layOut(`<!doctype html><ul>${rows}</ul>`, 'desktop');
  const { rules } = seePage(page, { url: 'https://shop.test/', device: 'desktop' });

  expect(rules?.find(({ rule }) => rule === 'color-contrast')).toMatchObject({ passed: 800, failed: 0, notKnown: 200 });
});
