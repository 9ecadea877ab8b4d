import type { Analysis } from '../model/analysis.js';
import type { Dataset } from '../model/dataset.js';
import type { SetAsideLine } from '../model/input-file.js';
import { analysisJson } from './analysis-json.js';
import { findingsCsv } from './findings-csv.js';
import type { Locale } from './locales/locale.js';
import { renderMarkdown } from './markdown.js';
import { outline } from './outline/index.js';
import { setAsideCsv } from './set-aside-csv.js';
import { stationsCsv } from './stations-csv.js';
import { stationsParquet } from './stations-parquet.js';

export const FORMATS = ['md', 'json', 'csv', 'parquet'] as const;
export type Format = (typeof FORMATS)[number];

/** What is written where nobody says. */
export const USUAL_FORMATS: readonly Format[] = ['md', 'json', 'csv'];

/** Every file a report may have, and how one of ours begins: nobody else's is ever overwritten. */
export const REPORT_FILES: readonly ReportFileSign[] = [
  { name: 'report.md', begins: '# Discrepancy report' },
  { name: 'analysis.json', begins: '{\n  "schema": "scrutineer-analysis/' },
  { name: 'findings.csv', begins: 'id,evidence,check,relation,' },
  { name: 'stations.csv', begins: 'territory,station,kind,venue,' },
  { name: 'set-aside.csv', begins: 'file,line,reason,row\n' },
  { name: 'stations.parquet', begins: 'PAR1', ends: 'scrutineer' },
];

/** How a file of a report is known for one of ours. */
interface ReportFileSign {
  readonly name: string;
  readonly begins: string;
  /** What stands in its last bytes, where its beginning is anybody's. */
  readonly ends?: string;
}

/** A file of a report: its name and what it holds, in pieces. */
export interface ReportFile {
  readonly name: string;
  readonly content: Iterable<string | Uint8Array> | AsyncIterable<string>;
}

/** The files of a report in the formats asked for. The same inputs give the same bytes. `setAside`: the lines that were not used. */
export function renderReport(
  dataset: Dataset,
  analysis: Analysis,
  setAside: AsyncIterable<SetAsideLine>,
  locale: Locale,
  formats: readonly Format[],
): readonly ReportFile[] {
  const files: Record<Format, () => ReportFile[]> = {
    md: () => [{ name: 'report.md', content: [renderMarkdown(outline(analysis, locale))] }],
    json: () => [{ name: 'analysis.json', content: analysisJson(analysis) }],
    csv: () => [
      { name: 'findings.csv', content: findingsCsv(analysis, locale) },
      { name: 'stations.csv', content: stationsCsv(dataset, analysis) },
      { name: 'set-aside.csv', content: setAsideCsv(setAside) },
    ],
    parquet: () => [{ name: 'stations.parquet', content: [stationsParquet(dataset, analysis)] }],
  };
  return FORMATS.filter((format) => formats.includes(format)).flatMap((format) => files[format]());
}
