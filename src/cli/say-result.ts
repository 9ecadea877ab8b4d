import type { Analysis } from '../model/analysis.js';
import { EVIDENCE } from '../model/finding.js';
import { formatNumber } from '../report/format-number.js';
import type { Locale } from '../report/locales/locale.js';
import { say } from '../report/say.js';
import { visibleText } from '../report/visible-text.js';

/** One data set's result for a terminal: rows, findings by class, what did not run, where the report is. */
export function sayResult(name: string, report: string, analysis: Analysis, locale: Locale): string {
  const { files, findings, manifest, stations } = analysis;
  const number = (value: number): string => formatNumber(value, locale);
  const sum = (key: 'rowsIn' | 'rowsUsed' | 'rowsSetAside') =>
    files.reduce((total, file) => total + file[key], 0);
  const classes = EVIDENCE.map(
    (evidence) => `${evidence} ${number(findings.filter((finding) => finding.evidence === evidence).length)}`,
  );
  const notRun = [
    ...manifest.notApplicable.map((id) => `${id} (not applicable)`),
    ...manifest.crashed.map((id) => `${id} (crashed)`),
    ...manifest.deselected.map((id) => `${id} (left out)`),
    ...manifest.offByDefault.map((id) => `${id} (runs with --all)`),
  ];
  return [
    say(locale, locale.report['result-read'] ?? '', {
      name: visibleText(name),
      stations,
      rows: sum('rowsIn'),
      used: sum('rowsUsed'),
      aside: sum('rowsSetAside'),
    }),
    `  findings: ${classes.join(', ')}`,
    ...(notRun.length > 0 ? [`  did not run: ${notRun.join(', ')}`] : []),
    ...sayAssumed(analysis, locale),
    `  report: ${visibleText(report)}`,
    '',
  ].join('\n');
}

/** What was taken for granted where there is no election file. */
function sayAssumed({ issues }: Analysis, locale: Locale): string[] {
  const notes = issues
    .filter(({ code }) => code === 'assumed')
    .flatMap(({ examples }) =>
      examples.map(({ args }) => `  assumed: ${visibleText(String(args['what'] ?? ''))}`),
    );
  const columns = issues.find(({ code }) => code === 'assumed-column')?.total;
  return columns === undefined
    ? notes
    : [...notes, `  ${say(locale, locale.report['result-assumed'] ?? '', { columns })}`];
}
