import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.js';
import type { Plot } from '../../src/model/plot.js';
import { drawCharts } from '../../src/report/charts/index.js';
import { renderHtml } from '../../src/report/html/index.js';
import { locales } from '../../src/report/locales/index.js';
import { checkDataset } from '../../src/run/check-dataset.js';
import { createLog } from '../../src/run/log.js';
import { pageParts } from '../../src/run/page-parts.js';
import { analyseFiles, electionYaml, formsFile, twoContestants } from '../builders.js';
import { root } from '../source-files.js';
import { type OpenBrowser, openBrowser, openPage } from './open-browser.js';
import { violations } from './violations.js';

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

const STATIONS = 60;
const ATTACK = '<img src=x onerror=alert(1)>';

const bars: Plot = {
  kind: 'bars',
  id: 'own',
  args: {},
  subject: { kind: 'territory', territory: [] },
  contest: null,
  contestant: null,
  bars: [
    { label: 'first', value: 12, low: null, high: null },
    { label: ATTACK, value: 7, low: null, high: null },
  ],
};

/** A page about many stations, in which every name attacks it. */
async function manyStations(folder: string): Promise<string> {
  const rows = Array.from(
    { length: STATIONS },
    (_, row) =>
      `${ATTACK}${row % 2 === 0 ? 'North' : 'South'},${row + 1},${1000 + ((row * 37) % STATIONS) * 10},400,500`,
  );
  const { dataset, analysis } = await analyseFiles({
    'election.yaml': electionYaml({
      contests: twoContestants,
      sources: [{ id: 'cik', name: ATTACK, role: 'commission', files: [formsFile('forms.csv', ['valid'])] }],
    }),
    'forms.csv': `territory,station,valid,a,b\n${rows.join('\n')}\n`,
  });
  const outcomes = analysis.outcomes.map((outcome) =>
    outcome.status === 'completed' && outcome.id === 'control-relations'
      ? { ...outcome, plots: [bars] }
      : outcome,
  );
  const shown = { ...analysis, outcomes };
  const charts = drawCharts(shown, locales.en);
  const path = join(folder, 'many.html');
  writeFileSync(path, [...renderHtml(dataset, shown, charts, locales.en, pageParts(dataset))].join(''));
  return path;
}

/** The table of all findings. */
const everyFinding = (page: Page): Locator => page.locator('table[aria-labelledby="every-finding"]');

async function column(page: Page, number: number): Promise<readonly string[]> {
  return everyFinding(page).locator(`tbody tr > :nth-child(${number})`).allTextContents();
}

describe('report.html in a browser', { timeout: 120_000 }, () => {
  let folder = '';
  let example = '';
  let many = '';
  let opened: OpenBrowser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'scrutineer-page-'));
    opened = await openBrowser();
    const name = 'founding-cases';
    await checkDataset(
      { folder: join(root, 'data', name), name, loneFile: null },
      {
        checks,
        deselected: [],
        offByDefault: [],
        out: folder,
        formats: ['html'],
        locale: locales.en,
        seed: 1,
        threads: 1,
        stamp: null,
        log: createLog('error'),
      },
    );
    example = join(folder, name, 'report.html');
    many = await manyStations(folder);
  }, 120_000);

  afterAll(async () => {
    await opened.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ['on a desk', {}],
    ['on a desk at night', { colorScheme: 'dark' as const }],
    ['on a phone', PHONE],
  ])('is clean for axe-core %s, also with a dossier open, and never scrolls sideways', async (_, options) => {
    for (const path of [example, many]) {
      const { page, troubles } = await openPage(opened.browser, path, options);
      expect(await violations(page)).toEqual([]);
      const [width, available] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        innerWidth,
      ]);
      expect(width).toBeLessThanOrEqual(available ?? 0);
      await everyFinding(page).locator('button.link').first().click();
      expect(await violations(page)).toEqual([]);
      expect(troubles).toEqual([]);
      await page.context().close();
    }
  });

  it('finds rows as one types, and says how many', async () => {
    const { page, troubles } = await openPage(opened.browser, many);
    const filter = page.getByRole('searchbox', { name: 'Filter the rows Every finding' });
    await filter.fill('SOUTH › station 4');
    const found = (await column(page, 3)).map((text) => text.replace(/^.* › /u, ''));
    expect([...found].sort()).toEqual(['4', '40', '42', '44', '46', '48'].map((id) => `station ${id}`));
    await expect.poll(() => page.getByRole('status').allTextContents()).toContain('Rows: 6 of 60');
    await filter.fill('nothing of the kind');
    expect(await column(page, 1)).toEqual([]);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('sorts by number up, down and back, with the keyboard, and says so to those who cannot see it', async () => {
    const { page, troubles } = await openPage(opened.browser, many);
    const head = everyFinding(page).locator('th', { hasText: 'Expected' });
    const asGiven = await column(page, 5);
    const numbers = async (): Promise<number[]> =>
      (await column(page, 5)).map((text) => Number(text.replaceAll(',', '')));
    expect(await head.getAttribute('aria-sort')).toBeNull();
    await head.getByRole('button').focus();
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    const up = await numbers();
    expect(up).toEqual([...up].sort((one, other) => one - other));
    expect(up).toHaveLength(25);
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    const down = await numbers();
    expect(down).toEqual([...down].sort((one, other) => other - one));
    expect(down[0]).toBeGreaterThan(up.at(-1) ?? Number.POSITIVE_INFINITY);
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBeNull();
    expect(await column(page, 5)).toEqual(asGiven);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('turns the pages of a long table, and not beyond its ends', async () => {
    const { page } = await openPage(opened.browser, many);
    const controls = page.locator('.table:has(table[aria-labelledby="every-finding"]) + .controls');
    const [previous, next] = [
      controls.getByRole('button', { name: 'Previous' }),
      controls.getByRole('button', { name: 'Next' }),
    ];
    const seen = [...(await column(page, 1))];
    await previous.press('Enter');
    expect(await column(page, 1)).toEqual(seen);
    for (const number of [2, 3]) {
      await next.press('Enter');
      expect(await controls.getByRole('status').textContent()).toBe(`Page ${number} of 3`);
      seen.push(...(await column(page, 1)));
    }
    await next.press('Enter');
    expect(await controls.getByRole('status').textContent()).toBe('Page 3 of 3');
    expect(new Set(seen).size).toBe(STATIONS);
    await page.context().close();
  });

  it('opens the dossier of a station from the number of a finding, and closes it with Escape', async () => {
    const { page, troubles } = await openPage(opened.browser, example);
    const opener = everyFinding(page).getByRole('button', { name: 'F-0001' });
    await opener.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: /station 333/u });
    for (const words of [
      'F-0001',
      '256',
      '1,867',
      '1,331',
      'official_final.csv:2',
      'reuters_counts_2017.csv:2',
    ]) {
      await expect.poll(() => dialog.textContent()).toContain(words);
    }
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('F-0001');
    await page.locator('#F-0001 + p').getByRole('button').click();
    await dialog.getByRole('link', { name: 'Described in full' }).first().click();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(new URL(page.url()).hash).toBe('#F-0001');
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('opens the dossier for a link to a finding that is not described in full', async () => {
    const { page } = await openPage(opened.browser, many);
    expect(await page.locator('#F-0050').count()).toBe(0);
    await page.evaluate(() => {
      location.hash = '#F-0050';
    });
    await expect.poll(() => page.getByRole('dialog').textContent()).toContain('F-0050');
    await page.context().close();
  });

  it('shows the value of what lies under the pointer, and lists all of them for those without one', async () => {
    const { page, troubles } = await openPage(opened.browser, many);
    const figure = page.locator('figure:has(svg[aria-label="own"])');
    await figure.scrollIntoViewIfNeeded();
    const bar = figure.locator('svg :has(> title)').first();
    await bar.hover({ force: true });
    const tip = page.locator('.tip');
    expect(await tip.isVisible()).toBe(true);
    expect(await tip.textContent()).toContain('first: 12');
    await page.mouse.move(2, 2);
    expect(await tip.isVisible()).toBe(false);
    const values = page.locator('figure:has(svg[aria-label="own"]) + details');
    await values.locator('summary').click();
    await expect
      .poll(() => values.locator('li').allTextContents())
      .toEqual([expect.stringContaining('first: 12'), expect.stringContaining(`${ATTACK}: 7`)]);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('leads the keyboard past the contents, and to a wide table on a phone', async () => {
    const { page } = await openPage(opened.browser, many, PHONE);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the report');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('report');
    const frame = page.locator('.table:has(table[aria-labelledby="every-finding"])');
    await expect.poll(() => frame.getAttribute('tabindex')).toBe('0');
    await frame.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => frame.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
    await page.context().close();
  });

  it('runs nothing that a name says, and lets nothing be made of one that is not text', async () => {
    const { page, troubles } = await openPage(opened.browser, many);
    expect(await page.locator('img').count()).toBe(0);
    expect((await column(page, 3))[0]).toContain(ATTACK);
    const refused = await page.evaluate((attack) => {
      try {
        document.body.innerHTML = attack;
        return false;
      } catch {
        return true;
      }
    }, ATTACK);
    expect(refused).toBe(true);
    expect(troubles.filter((trouble) => !trouble.includes('TrustedHTML'))).toEqual([]);
    await page.context().close();
  });

  it('may ask nothing of any network', async () => {
    const { page, troubles } = await openPage(opened.browser, many);
    const reached = await page.evaluate(async () => {
      const image = new Image();
      const failed = new Promise((resolve) => image.addEventListener('error', () => resolve('refused')));
      image.src = 'https://example.org/pixel.png';
      const answer = await fetch('https://example.org/').then(
        () => 'reached',
        () => 'refused',
      );
      return [answer, await failed];
    });
    expect(reached).toEqual(['refused', 'refused']);
    expect(troubles.filter((trouble) => trouble.startsWith('request:'))).toEqual([]);
    expect(troubles.filter((trouble) => trouble.includes('Content Security Policy')).length).toBeGreaterThan(
      1,
    );
    await page.context().close();
  });

  it('is whole without its script: the first rows of each table, and where the others are', async () => {
    const { page, troubles } = await openPage(opened.browser, many, { javaScriptEnabled: false });
    expect(await everyFinding(page).locator('tbody tr').count()).toBe(25);
    const note = page.locator('.table:has(table[aria-labelledby="every-finding"]) + .unscripted');
    expect(await note.isVisible()).toBe(true);
    expect(await note.textContent()).toContain('the first 25 of 60 rows');
    expect(await page.getByText('need the script of this page').isVisible()).toBe(true);
    expect(await page.getByRole('button').count()).toBe(0);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('prints the words and tables, in dark ink, without what can only be pressed', async () => {
    const { page } = await openPage(opened.browser, many, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['nav', '.controls', '.skip', '#F-0001 + p', 'figure + details']) {
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    }
    expect(await page.locator('figure svg').first().isVisible()).toBe(true);
    expect(await everyFinding(page).isVisible()).toBe(true);
    const [ink, paper] = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return [color, backgroundColor];
    });
    expect([ink, paper]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await page.context().close();
  });
});
