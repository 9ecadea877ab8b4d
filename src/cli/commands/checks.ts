import { readFileSync } from 'node:fs';
import type { Argv, CommandModule } from 'yargs';
import { checks } from '../../checks/index.js';
import { newIssue } from '../../ingest/issue-log.js';
import { type Language, locales } from '../../report/locales/index.js';
import type { Words } from '../../report/words.js';
import { nearestText } from '../../stats/nearest-text.js';
import { checksTable } from '../checks-table.js';
import { EXIT } from '../exit-code.js';
import { sayProblems } from '../say-problems.js';

/** Where the pages of the checks are written, by language. */
const pages: Readonly<Record<Language, URL>> = {
  en: new URL('../../../docs/checks/', import.meta.url),
  ru: new URL('../../../docs/checks/ru/', import.meta.url),
};

export const checksCommand = (
  words: Words,
): CommandModule<object, { id?: string | undefined; markdown: boolean; lang: Language }> => ({
  command: 'checks [id]',
  describe: words('checks'),
  builder: (argv: Argv) =>
    argv
      .positional('id', { type: 'string', describe: words('checks-id') })
      .option('markdown', { type: 'boolean', default: false, describe: words('checks-markdown') })
      .option('lang', {
        choices: Object.keys(locales) as Language[],
        default: 'en' as const,
        describe: words('lang'),
      }),
  handler({ id, markdown, lang }) {
    const locale = locales[lang];
    if (id === undefined && markdown) {
      process.stdout.write(checksTable(checks));
      return;
    }
    if (id === undefined) {
      for (const { id, evidence, tier, question } of checks) {
        const text = lang === 'en' ? question : (locale.checks[id]?.title ?? question);
        process.stdout.write(`${words('list-check', { id, evidence, tier, text })}\n`);
      }
      return;
    }
    const known = checks.map((check) => check.id);
    const asked = checks.find((check) => check.id === id);
    if (asked) {
      process.stdout.write(readFileSync(new URL(`${id}.md`, pages[lang]), 'utf8'));
      return;
    }
    const args = { nearest: nearestText(id, known), known: known.join(', ') };
    const problem = newIssue({ code: 'unknown-check', file: 'scrutineer checks', got: id, args });
    process.stderr.write(sayProblems('scrutineer', [problem], locale));
    process.exitCode = EXIT.unusable;
  },
});
