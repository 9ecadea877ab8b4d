import { locales } from './locales/index.js';
import { say } from './say.js';

/** No text has this character, so that what stands before it is the same for every name. */
const NAME = '\u0000';

/** How Markdown that is headed by this text begins, in every language: what stands before the `named` argument. */
export function beginnings(key: string, named: string): readonly string[] {
  return Object.values(locales).map((locale) => {
    const [begins = ''] = say(locale, locale.report[key] ?? '', { [named]: NAME }).split(NAME);
    return `# ${begins.trim()}`;
  });
}
