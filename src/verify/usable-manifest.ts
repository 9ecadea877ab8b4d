import type { Manifest } from '../model/manifest.js';
import { FORMATS } from '../report/index.js';
import { locales } from '../report/locales/index.js';
import type { Locale } from '../report/locales/locale.js';
import { tool } from '../run/tool.js';
import { UnusableReport } from '../run/unusable-report.js';

/**
 * The language of a report that this version can make again and hold against something. Throws an {@link UnusableReport} where it cannot write such
 * a report, where no such report can be, and where nothing of it would be compared: `compared` is what is of a report of another version.
 */
export function usableManifest(
  { language, formats, edition, table, outputs }: Manifest,
  isOtherVersion: boolean,
  compared: string,
): Locale {
  const locale = Object.entries(locales).find(([known]) => known === language)?.[1];
  const unknown = formats.find((format) => !(FORMATS as readonly string[]).includes(format));
  if (!locale || unknown !== undefined) {
    throw new UnusableReport('verify-other-kind', { kind: unknown ?? language, version: tool.version });
  }
  if (edition === 'public' && table !== null) throw new UnusableReport('verify-public-table', { table });
  const isListed = (name: string): boolean => outputs.some(({ path }) => path === name);
  const isNothing = formats.length === 0 || outputs.length === 0;
  if (isNothing || (isOtherVersion && !(formats.includes('json') && isListed(compared)))) {
    throw new UnusableReport('verify-nothing', { needed: isOtherVersion ? compared : null });
  }
  return locale;
}
