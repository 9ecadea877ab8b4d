import type { Analysis } from '../model/analysis.js';
import { EVIDENCE } from '../model/finding.js';
import type { Locale } from '../report/locales/locale.js';
import { rowsRead } from '../report/rows-read.js';
import { say } from '../report/say.js';
import { visibleText } from '../report/visible-text.js';
import { wordsOf } from '../report/words.js';

/** One data set's result for a terminal: rows, findings by class, what did not run, where the report is. */
export function sayResult(name: string, report: string, analysis: Analysis, locale: Locale): string {
  const { findings, manifest, stations } = analysis;
  const words = wordsOf(locale);
  const classes = EVIDENCE.map((evidence) =>
    words('result-class', {
      evidence,
      count: findings.filter((finding) => finding.evidence === evidence).length,
    }),
  );
  const notRun = [
    ...manifest.notApplicable.map((id) => words('result-not-applicable', { id })),
    ...manifest.crashed.map((id) => words('result-crashed', { id })),
    ...manifest.deselected.map((id) => words('result-deselected', { id })),
    ...manifest.offByDefault.map((id) => words('result-off', { id })),
  ];
  return [
    say(locale, locale.report['result-read'] ?? '', {
      name: visibleText(name),
      stations,
      ...rowsRead(analysis),
    }),
    `  ${words('result-findings', { classes: classes.join(', ') })}`,
    ...(notRun.length > 0 ? [`  ${words('result-not-run', { checks: notRun.join(', ') })}`] : []),
    ...sayAssumed(analysis, locale),
    `  ${words('result-report', { report: visibleText(report) })}`,
    '',
  ].join('\n');
}

/** What was taken for granted where there is no election file. */
function sayAssumed({ issues }: Analysis, locale: Locale): string[] {
  const notes = issues
    .filter(({ code }) => code === 'assumed')
    .flatMap(({ examples }) =>
      examples.map(
        ({ args }) =>
          `  ${wordsOf(locale)('result-assumed-note', { what: visibleText(String(args['what'] ?? '')) })}`,
      ),
    );
  const columns = issues.find(({ code }) => code === 'assumed-column')?.total;
  return columns === undefined
    ? notes
    : [...notes, `  ${say(locale, locale.report['result-assumed'] ?? '', { columns })}`];
}
