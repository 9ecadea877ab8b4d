import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packed from '@sparticuz/chromium';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** As root in a container there is no sandbox to be had; the rest is for machines without a graphics card. */
const ARGUMENTS = [
  '--no-sandbox',
  '--no-zygote',
  '--in-process-gpu',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

export interface OpenBrowser {
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** The Chromium of the npm package, unpacked into a folder of its own: what lies in the folder for all may be another version, or half unpacked. */
export async function openBrowser(): Promise<OpenBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'scrutineer-browser-'));
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  const executablePath = await packed.executablePath().finally(() => {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  });
  const browser = await chromium.launch({ executablePath, args: ARGUMENTS });
  return {
    browser,
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export interface WatchedPage {
  readonly page: Page;
  /** Everything that a reader should never cause: messages of the console, errors, requests that leave the page. */
  readonly troubles: readonly string[];
}

/** A page that shows a file of the disk, watched for what it must not do. */
export async function openPage(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => troubles.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  const address = `file://${path}`;
  await context.route('**', (route) => {
    if (route.request().url() === address) return route.continue();
    troubles.push(`request: ${route.request().url()}`);
    return route.abort();
  });
  await page.goto(address);
  return { page, troubles };
}
