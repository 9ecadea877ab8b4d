import type { Analysis } from '../model/analysis.js';
import type { Dataset } from '../model/dataset.js';
import type { SetAsideLine } from '../model/input-file.js';
import { analysisJson } from './analysis-json.js';
import { beginnings } from './beginnings.js';
import { CHART_FOLDER, chartPath } from './chart-path.js';
import { drawCharts } from './charts/index.js';
import { findingsCsv } from './findings-csv.js';
import { findingsJson } from './findings-json.js';
import { PAGE_BEGINS } from './html/html-page.js';
import { type PageParts, renderHtml } from './html/index.js';
import type { Locale } from './locales/locale.js';
import { renderMarkdown } from './markdown.js';
import { outline } from './outline/index.js';
import { setAsideCsv } from './set-aside-csv.js';
import { stationsCsv } from './stations-csv.js';
import { stationsGeojson } from './stations-geojson.js';
import { stationsParquet } from './stations-parquet.js';
import { territoryNumbers } from './territory-numbers.js';

export const FORMATS = ['md', 'html', 'json', 'csv', 'parquet', 'geojson'] as const;
export type Format = (typeof FORMATS)[number];

/** What is written where nobody says. */
export const USUAL_FORMATS: readonly Format[] = ['md', 'html', 'json', 'csv'];

/** What says of what a report was made, and what its files are. */
export const MANIFEST_FILE = 'manifest.json';

/** By what anybody can read the files that a public edition lists. */
export const PUBLIC_ELECTION = 'public-election.yaml';

/** How that file begins. */
export const PUBLIC_ELECTION_OPENING =
  'The election file of a public edition: what observers handed in is not in it.';

/** Every file a report may have, and how one of ours begins: nobody else's is ever overwritten. */
export const REPORT_FILES: readonly ReportFileSign[] = [
  { name: 'report.md', begins: beginnings('title', 'election') },
  { name: 'report.html', begins: [PAGE_BEGINS] },
  { name: 'analysis.json', begins: ['{\n  "schema": "scrutineer-analysis/'] },
  { name: 'findings.csv', begins: ['id,evidence,check,relation,'] },
  { name: 'findings.json', begins: ['{\n  "schema": "scrutineer-findings/'] },
  { name: 'stations.csv', begins: ['territory,station,kind,venue,'] },
  { name: 'set-aside.csv', begins: ['file,line,reason,row\n'] },
  { name: 'stations.parquet', begins: ['PAR1'], ends: 'scrutineer' },
  {
    name: 'stations.geojson',
    begins: ['{\n  "type": "FeatureCollection",\n  "schema": "scrutineer-stations/'],
  },
  { name: PUBLIC_ELECTION, begins: [`# ${PUBLIC_ELECTION_OPENING}\n`] },
  { name: MANIFEST_FILE, begins: ['{\n  "schema": "scrutineer-manifest/'] },
];

/** The charts of a report lie in a folder beside it, under names that depend on the checks. */
export const CHART_FILES = {
  folder: CHART_FOLDER,
  named: /^[a-z]+(?:-[a-z]+)*-\d+\.svg$/u,
  begins: '<svg xmlns="http://www.w3.org/2000/svg" viewBox=',
} as const;

/** How a file of a report is known for one of ours. */
export interface ReportFileSign {
  readonly name: string;
  /** One for every language, where its beginning is in words. */
  readonly begins: readonly string[];
  /** What stands in its last bytes, where its beginning is anybody's. */
  readonly ends?: string;
}

/** A file of a report: its name, behind that of a folder where it lies in one, and what it holds, in pieces. */
export interface ReportFile {
  readonly name: string;
  readonly content: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;
}

/**
 * The files of a report in the formats asked for. The same inputs give the same bytes. `setAside`: the lines that were not used;
 * `page`: what the HTML needs besides.
 */
export function renderReport(
  dataset: Dataset,
  analysis: Analysis,
  setAside: AsyncIterable<SetAsideLine>,
  locale: Locale,
  formats: readonly Format[],
  page: PageParts,
): readonly ReportFile[] {
  const isRead = formats.includes('md') || formats.includes('html');
  const charts = isRead ? drawCharts(analysis, locale) : [];
  const said = () => ({ charts, territories: territoryNumbers(dataset, analysis) });
  const files: Record<Format, () => ReportFile[]> = {
    md: () => [
      { name: 'report.md', content: [renderMarkdown(outline(analysis, locale, said()))] },
      ...charts.map(({ name, svg }) => ({ name: chartPath(name), content: [`${svg}\n`] })),
    ],
    html: () => [{ name: 'report.html', content: renderHtml(dataset, analysis, charts, locale, page) }],
    json: () => [
      { name: 'analysis.json', content: analysisJson(analysis) },
      { name: 'findings.json', content: findingsJson(analysis, locale) },
    ],
    csv: () => [
      { name: 'findings.csv', content: findingsCsv(analysis, locale) },
      { name: 'stations.csv', content: stationsCsv(dataset, analysis) },
      { name: 'set-aside.csv', content: setAsideCsv(setAside) },
    ],
    parquet: () => [{ name: 'stations.parquet', content: [stationsParquet(dataset, analysis)] }],
    geojson: () => [{ name: 'stations.geojson', content: stationsGeojson(dataset, analysis) }],
  };
  return FORMATS.filter((format) => formats.includes(format)).flatMap((format) => files[format]());
}

/** The files of a report that its analysis alone says, in the formats asked for. Throws where the analysis holds what no check says. */
export function renderAnalysisAlone(
  analysis: Analysis,
  locale: Locale,
  formats: readonly Format[],
): readonly (ReportFile & { readonly content: Iterable<string> })[] {
  const charts = formats.includes('md') ? drawCharts(analysis, locale) : [];
  return [
    ...charts.map(({ name, svg }) => ({ name: chartPath(name), content: [`${svg}\n`] })),
    ...(formats.includes('json') ? [{ name: 'findings.json', content: findingsJson(analysis, locale) }] : []),
    ...(formats.includes('csv') ? [{ name: 'findings.csv', content: findingsCsv(analysis, locale) }] : []),
  ];
}
