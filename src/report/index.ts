import type { Analysis } from '../model/analysis.js';
import type { Dataset } from '../model/dataset.js';
import { analysisJson } from './analysis-json.js';
import { findingsCsv } from './findings-csv.js';
import type { Locale } from './locales/locale.js';
import { renderMarkdown } from './markdown.js';
import { outline } from './outline/index.js';
import { stationsCsv } from './stations-csv.js';

export const FORMATS = ['md', 'json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** Every file a report may have, and how one of ours begins: nobody else's is ever overwritten. */
export const REPORT_FILES = [
  { name: 'report.md', begins: '# Discrepancy report' },
  { name: 'analysis.json', begins: '{\n  "schema": "scrutineer-analysis/' },
  { name: 'findings.csv', begins: 'id,evidence,check,relation,' },
  { name: 'stations.csv', begins: 'territory,station,kind,venue,' },
] as const;

/** A file of a report: its name and its text in pieces. */
export interface ReportFile {
  readonly name: string;
  readonly text: Iterable<string>;
}

/** The files of a report in the formats asked for. The same analysis gives the same bytes. */
export function renderReport(
  dataset: Dataset,
  analysis: Analysis,
  locale: Locale,
  formats: readonly Format[],
): readonly ReportFile[] {
  const files: Record<Format, () => ReportFile[]> = {
    md: () => [{ name: 'report.md', text: [renderMarkdown(outline(analysis, locale))] }],
    json: () => [{ name: 'analysis.json', text: analysisJson(analysis) }],
    csv: () => [
      { name: 'findings.csv', text: findingsCsv(analysis, locale) },
      { name: 'stations.csv', text: stationsCsv(dataset, analysis) },
    ],
  };
  return FORMATS.filter((format) => formats.includes(format)).flatMap((format) => files[format]());
}
