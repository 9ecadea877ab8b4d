import type { Analysis } from '../model/analysis.js';
import type { Dataset } from '../model/dataset.js';
import type { Finding } from '../model/finding.js';
import { groupBy } from '../model/group-by.js';
import type { Unpublished } from '../model/unpublished.js';
import { shownUnpublished } from './shown-unpublished.js';

type Said = Pick<Analysis, 'findings' | 'totals' | 'facts' | 'files' | 'sources' | 'outcomes'>;

/**
 * How much of a run its public edition leaves out, and how much of what it shows nobody else can make again. **Counts alone: the number of findings
 * names no station.** A count that is shown and only here lies within its range, because hours are whole ones here, is not left out: whether it is would tell
 * of minutes. `internal`: what the run found with everything read.
 */
export function unpublishedOf(
  shown: Said,
  dataset: Dataset,
  internal: Pick<Analysis, 'findings'>,
): Unpublished {
  const hidden = new Set(hiddenPaths(dataset));
  const compared = [...shown.findings.map(saying), ...comparedCounts(shown)];
  const remaining = new Map([...groupBy(compared, (key) => key)].map(([key, same]) => [key, same.length]));
  const lost = internal.findings.filter((finding) => {
    const left = remaining.get(saying(finding)) ?? 0;
    remaining.set(saying(finding), left - 1);
    return left <= 0;
  });
  const checks = [...groupBy(lost, ({ check }) => check)]
    .map(([check, findings]) => ({ check, findings: findings.length }))
    .sort((one, other) => other.findings - one.findings || (one.check < other.check ? -1 : 1));
  const withheld = [dataset, ...(dataset.previous ? [dataset.previous] : [])].flatMap(
    (one) => one.withheld ?? [],
  );
  return {
    withheld: {
      sources: withheld.reduce((sum, { sources }) => sum + sources, 0),
      files: withheld.reduce((sum, { files }) => sum + files, 0),
      findings: lost.length,
      checks,
    },
    shown: shownUnpublished(shown, hidden),
  };
}

function hiddenPaths({ files, previous }: Dataset): readonly string[] {
  const own = files.filter(({ sha256 }) => sha256 === '').map(({ path }) => path);
  return [...own, ...(previous ? hiddenPaths(previous) : [])];
}

/** What is said of the counts that are no findings, as {@link saying} says it. */
function comparedCounts({ outcomes }: Said): readonly string[] {
  return outcomes.flatMap((outcome) =>
    outcome.status === 'completed'
      ? outcome.counts.map((count) =>
          saying({ ...count, check: outcome.id, relation: null, votesAtStake: null }),
        )
      : [],
  );
}

/** What a finding says beyond who says it and where; what it says of a count hangs on its hours. */
function saying({
  check,
  relation,
  subject,
  contest,
  expected,
  actual,
  votesAtStake,
}: Pick<
  Finding,
  'check' | 'relation' | 'subject' | 'contest' | 'expected' | 'actual' | 'votesAtStake'
>): string {
  const said = [expected, actual].map(({ measure, value }) => [measure.kind, value]);
  const atStake = expected.measure.kind === 'counted' ? null : votesAtStake;
  return JSON.stringify([check, relation, subject, contest, said, atStake]);
}
