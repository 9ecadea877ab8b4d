import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.js';
import { type Language, locales } from '../../src/report/locales/index.js';
import { checkDataset } from '../../src/run/check-dataset.js';
import { createLog } from '../../src/run/log.js';
import { PUBLIC } from '../../src/run/public-ending.js';
import { folderOnDisk } from '../cli/run.js';
import { plant } from '../edition/planted.js';
import { type OpenBrowser, openBrowser, openPage } from './open-browser.js';
import { violations } from './violations.js';

describe.each(Object.keys(locales) as Language[])(
  'report.html of the public edition in a browser, in the language %s',
  { timeout: 120_000 },
  (language) => {
    const { files, tokens } = plant();
    const folder = folderOnDisk(
      Object.fromEntries(Object.entries(files).map(([name, content]) => [`data/set/${name}`, content])),
    );
    const page = join(folder, 'out', `set${PUBLIC}`, 'report.html');
    let opened: OpenBrowser;

    beforeAll(async () => {
      opened = await openBrowser();
      await checkDataset(
        { folder: join(folder, 'data/set'), name: 'set', loneFile: null },
        {
          checks,
          deselected: [],
          offByDefault: [],
          out: join(folder, 'out'),
          formats: ['html'],
          locale: locales[language],
          seed: 1,
          threads: 1,
          stamp: null,
          log: createLog('error'),
          isPublic: true,
        },
      );
    }, 120_000);

    afterAll(() => opened.close());

    it('says that it is public, and shows nothing of an observer, in dossiers either', async () => {
      const { page: open, troubles } = await openPage(opened.browser, page);
      const shown = async (): Promise<string> => open.evaluate(() => document.documentElement.outerHTML);
      expect(await open.locator('main').textContent()).toContain(locales[language].report['edition-public']);
      const buttons = open.locator('table[aria-labelledby="every-finding"] button.link');
      expect(await buttons.count()).toBeGreaterThan(0);
      for (let index = 0; index < (await buttons.count()); index++) {
        await buttons.nth(index).click();
        const html = await shown();
        expect(tokens.filter((token) => html.includes(token))).toEqual([]);
        await open.keyboard.press('Escape');
      }
      expect(troubles).toEqual([]);
      await open.context().close();
    });

    it('is clean for axe-core, and in its language', async () => {
      const { page: open } = await openPage(opened.browser, page);
      expect(await violations(open)).toEqual([]);
      expect(await open.locator('html').getAttribute('lang')).toBe(language);
      await open.context().close();
    });
  },
);
