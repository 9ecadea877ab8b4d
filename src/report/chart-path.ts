/** Folder beside a report in which its charts lie. */
export const CHART_FOLDER = 'charts';

/** Where a chart lies, from the report. Names of charts are ids of checks with a number. */
export function chartPath(name: string): string {
  return `${CHART_FOLDER}/${name}.svg`;
}
