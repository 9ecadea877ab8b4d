import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderBatch } from '../../src/report/batch/index.js';
import { folderLink } from '../../src/report/folder-link.js';
import { locales } from '../../src/report/locales/index.js';
import { batchOf, check, contest, done, failed } from '../report/batch/made-up-batch.js';
import { root } from '../source-files.js';
import { type OpenBrowser, openBrowser, openPage } from './open-browser.js';
import { violations } from './violations.js';

const ATTACK = '<img src=x onerror=alert(1)>';
const PLACES = 40;

/** Many places at two dates, of which every name attacks the page. */
const batch = batchOf([
  failed(`broken ${ATTACK}`, `expected a number; got "${ATTACK}".`),
  ...['2018-09-09', '2023-09-10'].flatMap((date, election) =>
    Array.from({ length: PLACES }, (_, place) => {
      const value = `${place % 2 === 0 ? 'North' : 'South'} ${place} ${ATTACK}`;
      return done(
        `${date}/${value}`,
        {
          date,
          stations: 10 * ((place * 7) % PLACES),
          contests: [contest(1000, 400 + 10 * place * election, 200)],
          checks: [check('last-digit', { p: (place + 1) / (PLACES + 1) })],
        },
        { part: { column: 'region', value } },
      );
    }),
  ),
]);

const read = (name: string): string => readFileSync(`${root}src/report/html/${name}`, 'utf8');

describe('index.html of a batch in a browser', { timeout: 120_000 }, () => {
  let folder = '';
  let path = '';
  let opened: OpenBrowser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'scrutineer-index-'));
    path = join(folder, 'index.html');
    const page = {
      tool: { name: 'scrutineer', version: 'test' },
      script: read('client.js'),
      style: read('style.css'),
    };
    const index = renderBatch(batch, locales.en, page).find(({ name }) => name === 'index.html');
    let text = '';
    for await (const piece of index?.content ?? []) text += piece;
    writeFileSync(path, text);
    opened = await openBrowser();
  }, 120_000);

  afterAll(async () => {
    await opened.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ['on a desk', {}],
    ['on a desk at night', { colorScheme: 'dark' as const }],
    ['on a phone', { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }],
  ])(
    'is clean for axe-core %s, runs nothing of its names, and never scrolls sideways',
    async (_, options) => {
      const { page, troubles } = await openPage(opened.browser, path, options);
      expect(await violations(page)).toEqual([]);
      const [width, available] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        innerWidth,
      ]);
      expect(width).toBeLessThanOrEqual(available ?? 0);
      expect(await page.locator('img').count()).toBe(0);
      expect(troubles).toEqual([]);
      await page.context().close();
    },
  );

  it('leads from every data set to its report, also on later pages of a table', async () => {
    const { page, troubles } = await openPage(opened.browser, path);
    const links = page.getByRole('table', { name: 'All data sets side by side' }).locator('tbody a');
    const firsts = await links.evaluateAll((all) =>
      all.map((link) => [link.textContent, link.getAttribute('href')]),
    );
    await page.getByRole('button', { name: 'Next' }).first().click();
    await expect.poll(() => links.first().textContent()).not.toBe(firsts[0]?.[0]);
    const seconds = await links.evaluateAll((all) =>
      all.map((link) => [link.textContent, link.getAttribute('href')]),
    );
    expect(firsts.length + seconds.length).toBe(50);
    for (const [name, address] of [...firsts, ...seconds])
      expect(address).toBe(folderLink(String(name), 'report.html'));
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('filters and sorts the ranking of all data sets', async () => {
    const { page, troubles } = await openPage(opened.browser, path);
    const section = page.getByRole('table', { name: 'All data sets side by side' });
    await page
      .getByRole('searchbox', { name: 'Filter the rows All data sets side by side' })
      .fill('2023-09-10/south 1');
    await expect.poll(() => page.getByRole('status').allTextContents()).toContain('Rows: 6 of 80');
    const column = section.locator('th', { hasText: 'Stations' });
    await column.getByRole('button').click();
    const at = await column.evaluate((head) => [...(head.parentElement?.children ?? [])].indexOf(head) + 1);
    const stations = (await section.locator(`tbody tr > :nth-child(${at})`).allTextContents()).map(Number);
    expect(stations).toHaveLength(6);
    expect(stations).toEqual([...stations].sort((one, other) => one - other));
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('says the number of a place under the pointer', async () => {
    const { page } = await openPage(opened.browser, path);
    const point = page.locator('figure circle', { hasText: 'Turnout' }).first();
    expect(await point.locator('title').textContent()).toContain(
      '2018-09-09; Turnout, % of registered voters: 40 %',
    );
    await page.context().close();
  });
});
