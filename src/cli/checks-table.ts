import type { Check } from '../checks/check.js';

/** The checks as a Markdown table, for the README: a test holds the two to each other. */
export function checksTable(checks: readonly Check[]): string {
  const rows = checks.map(
    ({ id, evidence, tier, question }) =>
      `| [\`${id}\`](docs/checks/${id}.md) | ${evidence} | ${tier} | ${question} |`,
  );
  return ['| check | evidence | tier | question |', '| --- | --- | --- | --- |', ...rows, ''].join('\n');
}
