import type { Locale } from '../report/locales/locale.js';
import { say } from '../report/say.js';
import { visibleText } from '../report/visible-text.js';

/** A report that cannot be read as one. The locale holds the sentence. */
export class UnusableReport extends Error {
  override readonly name = 'UnusableReport';
  constructor(
    readonly key: string,
    readonly args: Readonly<Record<string, string | number | null>>,
  ) {
    super(`${key} ${JSON.stringify(args)}`);
  }
}

/** The sentence for a person at a terminal. */
export function sayUnusable({ key, args }: UnusableReport, locale: Locale): string {
  const visible = Object.entries(args).map(([name, value]) => [
    name,
    typeof value === 'string' ? visibleText(value) : value,
  ]);
  return `${say(locale, locale.report[key] ?? '', Object.fromEntries(visible))}\n`;
}
