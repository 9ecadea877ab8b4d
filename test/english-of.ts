import type { Issue } from '../src/model/issue.js';
import { locales } from '../src/report/locales/index.js';
import { say } from '../src/report/say.js';

/** What an issue or a problem of a file expected, in English; where a text names in brackets what is wrong, that alone. */
export function englishOf({ code, args }: Pick<Issue, 'code' | 'args'>): string {
  const said = say(locales.en, locales.en.issues[code].expected, args);
  return /^[^(]*\((.*)\)$/su.exec(said)?.[1] ?? said;
}
