import { expect, test } from 'vitest';
import { auditExportSchema } from '@/lib/model/audit-export.ts';
import { startStore } from '../stores/start-store.ts';
import { launchFirefox, plainHost, type FirefoxVisit } from './firefox/launch-firefox.ts';
import { until } from './until.ts';

const text = 'content.document.body.innerText';
const says = (visit: FirefoxVisit, file: string, pattern: RegExp) =>
  until(`${file} to say ${pattern}`, async () => pattern.test(await visit.inFile(file, text)), 30_000);

test('in Firefox the example is checked without the network, and its report opens', async () => {
  await using visit = await launchFirefox({ 'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': 9 });
  await visit.openFile('/welcome.html');
  await says(visit, '/welcome.html', /Alder & Leaf/);
  await visit.pressInFile('/welcome.html', 'Check the example');
  const { result } = await visit.waitForCheck('the end', ({ record: { state } }) => state === 'done', 75_000);
  expect(auditExportSchema.parse(result).coverage).toMatchObject({ failed: 0, stopped: 'done' });
  await says(visit, '/report.html', /tea shop that we made up/);
}, 150_000);

test('in Firefox the report tries a fix, a person is recorded and asked, and the settings hold the check and the keys', async () => {
  const store = await startStore('teashop', { host: plainHost });
  await using visit = await launchFirefox();
  await visit.setLimits({ pages: 40, atOnce: 4, perSecond: null, draw: false });
  await visit.tab.bringToFront();
  await visit.tab.goto(`${store.origin}/`);
  await visit.grant(store.origin);
  await visit.openPopup();
  await visit.pressInPopup('Check this site');
  const { record } = await visit.waitForCheck('the end', ({ record: { state } }) => state === 'done', 75_000);

  const report = '/report.html';
  await visit.openFile(`${report}?audit=${record.id}`);
  await says(visit, report, /Clicks to the cart/);
  await says(visit, report, /Record somebody/);
  const asked = store.counters().requests;
  await visit.inFile(report, 'content.document.querySelector(".fixes tbody input").click()');
  await says(visit, report, /With this fix/);
  await until(
    'the scores with it',
    async () => (await visit.inFile(report, 'content.document.querySelector(".whatif .num")?.textContent ?? ""')) !== '',
  );
  expect(store.counters().requests).toBe(asked);

  const before = new Set(await visit.browser.pages());
  await visit.pressInFile(report, 'Record');
  const walked = await until('the tab of the walk', async () =>
    (await visit.browser.pages()).find((page) => !before.has(page) && page.url() === `${store.origin}/`),
  );
  await walked.bringToFront();
  await until('the strip', () => walked.evaluate(() => document.querySelector('html > div') !== null));
  await walked.click('footer a[href="/contact"]');
  await until('the next page', async () => walked.url().endsWith('/contact'));
  await until('the strip again', () => walked.evaluate(() => document.querySelector('html > div') !== null));
  await visit.pressInFile(report, 'Finish');
  const form = '/walk-through.html';
  await says(visit, form, /Was anything irritating/);
  // The strip hears of the end as soon as somebody looks at its page.
  await walked.bringToFront();
  await until('no strip', () => walked.evaluate(() => document.querySelector('html > div') === null));
  await visit.inFile(form, 'content.document.querySelector(".ask__one input").click()');
  await visit.pressInFile(form, 'Done');
  await says(visit, form, /That is all/);
  await says(visit, report, /1 click[^s][^]*Contact/);

  const options = '/options.html';
  await visit.openFile(options);
  await says(visit, options, /\d+ pages read/);
  await says(visit, options, /Check this site\s+\S+/);
  await says(visit, options, /1 walk-through of/);
  await store.close();
}, 240_000);
