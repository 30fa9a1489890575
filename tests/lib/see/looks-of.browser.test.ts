import { afterEach, expect, test } from 'vitest';
import type { Overlay, PageLooks } from '@/lib/model/page-looks.ts';
import { looksOf } from '@/lib/see/looks-of.ts';
import { overlaysIn } from '@/lib/see/overlays-in.ts';
import { clearFrames, layOut } from './lay-out.ts';

afterEach(clearFrames);

function toTheEnd<T>(steps: Generator<void, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

async function looks(body: string, device: 'desktop' | 'phone' = 'desktop', width?: number): Promise<PageLooks> {
  return toTheEnd(looksOf(await layOut(`<!doctype html><body style="font:16px sans-serif">${body}</body>`, device, width), device));
}

async function overlays(body: string): Promise<readonly Overlay[] | null> {
  const page = await layOut(
    `<!doctype html><body style="margin:0"><header>Shop</header><main><h1>Tea</h1>${'<p>Leaves</p>'.repeat(80)}</main>${body}`,
    'desktop',
  );
  return toTheEnd(overlaysIn(page, 'https://shop.test/'));
}

test('characters under 12 pixels are counted where they can be seen', async () => {
  const small = '<p style="font-size:11px">12345</p><p>1234567890</p>';

  expect(await looks(`${small}<p style="font-size:8px;display:none">not seen</p><script>var a = 1;</script>`)).toMatchObject({
    characters: 15,
    smallCharacters: 5,
  });
  // Laid out 980 pixels wide and shown on 390, all is small.
  expect(await looks(small, 'phone', 980)).toMatchObject({ characters: 15, smallCharacters: 15 });
});

test('the number beside the cart is no text: it is another for each visitor', async () => {
  const page = (count: string) => `<p style="font-size: 16px">Teas and pots</p><span style="font-size: 10px">${count}</span>`;
  const empty = await looks(page(''), 'desktop');
  expect(empty).toMatchObject({ characters: 13, smallCharacters: 0 });
  expect(await looks(page(' 12 '), 'desktop')).toMatchObject({ characters: 13, smallCharacters: 0 });
  expect(await looks(page('12 €'), 'desktop')).toMatchObject({ characters: 17, smallCharacters: 4 });
});

test('a picture that came to nothing is broken; one that was never asked for, or only counts, is not', async () => {
  const html = `<img src="/no-such-picture.png" alt="a"><img src="/no-such-picture.png" alt="again"><img data-src="/later.png" alt="b">
    <img src="/pixel.gif" width="1" height="1" alt="">`;
  const { pictures, brokenPictures } = await looks(html);

  expect(pictures).toBe(1);
  expect(brokenPictures.map((address) => new URL(address).pathname)).toEqual(['/no-such-picture.png']);
});

test('what is called a countdown and shows figures is quoted once', async () => {
  const html = `<div class="sale-countdown"><span class="countdown-hours">02</span>:<span>13</span> left</div><div class="account-down">5</div><div class="countdown"></div>`;

  expect((await looks(html)).countdowns).toEqual(['02:13 left']);
});

test('what stands on the first screenful is told from what one must scroll to, up or to a side', async () => {
  const body = `<h1>Loose tea</h1><p style="display:none">Not seen</p><p>Free<br>delivery</p><script>var a = 1;</script>
    <div style="position:absolute;left:2000px;top:0">Second slide</div>
    <div style="height:3000px">Top of a tall part<div style="margin-top:2000px">Organic  leaves</div></div>`;
  const { said } = await looks(body);

  expect(said).toEqual({ first: ' Loose tea Free delivery Top of a tall part', further: ' Second slide Organic leaves' });
  // A long text begins on the first screenful and goes on below it: its second part begins further down.
  const long = await looks(`<div><span>Begins</span><div style="height:900px"></div>ends</div>`);
  expect(long.said).toEqual({ first: ' Begins', further: ' ends' });
});

test('of a paragraph that begins on the first screenful of a phone, only the lines that show there count', async () => {
  const { said } = await looks(
    `<div style="height:780px"></div>\n<p style="margin:0;position:absolute;left:0;top:784px;width:90px;line-height:30px">\n   Football basketball and tennis near you</p>`,
    'phone',
  );

  expect(said).toEqual({ first: ' Football basketball', further: ' and tennis near you' });
  // Its first line is cut by the edge of the screen: nobody reads it.
  const edge = await looks('<h2 style="margin:0;position:absolute;top:830px">Open all night</h2>', 'phone');
  expect(edge.said).toEqual({ first: '', further: ' Open all night' });
});

test('no more of a very long text is kept than is asked about', async () => {
  const { said } = await looks(`<p>${'leaf '.repeat(1_000)}</p><div style="height:2000px"></div><p>${'root '.repeat(3_000)}</p>`);

  expect([said?.first.length, said?.further.length]).toEqual([2_000, 6_000]);
});

test('what lies over the page is told with its share of the first screen, its words and its buttons', async () => {
  const found =
    await overlays(`<div style="position:fixed;left:0;right:0;bottom:0;height:200px;background:#fff">We use cookies <button>Accept</button></div>
    <div style="position:fixed;inset:0;pointer-events:none"></div><div style="position:fixed;right:8px;bottom:8px;width:48px;height:48px;background:#00f">?</div>
    <div style="position:fixed;inset:0;background:#000;visibility:hidden">Newsletter</div>`);

  expect(found).toEqual([{ covers: 0.25, words: 'We use cookies Accept', buttons: ['Accept'] }]);
});

test('a bar at the head is no overlay, a dialog over a veil is one', async () => {
  const found =
    await overlays(`<header style="position:fixed;top:0;left:0;right:0;height:90px;background:#fff"><nav><a href="/">Shop</a></nav></header>
    <div style="position:fixed;inset:0;background:rgba(0,0,0,.6)"><div role="dialog" style="width:400px;background:#fff">Are you over 18? <button>Yes</button></div></div>`);

  expect(found).toEqual([{ covers: 1, words: 'Are you over 18? Yes', buttons: ['Yes'] }]);
});
