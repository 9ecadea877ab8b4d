import type { Analysis } from '../../model/analysis.js';
import type { BatchDigest, CheckDigest, ContestDigest } from '../../model/batch.js';
import { EVIDENCE, type Evidence } from '../../model/finding.js';
import type { Outcome } from '../../model/outcome.js';
import { lastWholeTotals } from '../outline/last-whole-totals.js';
import { rowsRead } from '../rows-read.js';
import { castIn, isWholeSum, wholeSum } from './whole-sums.js';

/**
 * What the index of a batch says of one report. Numbers of contests are of the publication that {@link lastWholeTotals} chooses; a contest of
 * which no commission published votes is left out.
 */
export function digestOf(analysis: Analysis): BatchDigest {
  const { election, stations, outcomes, findings, contests, manifest } = analysis;
  const { rows, used, aside } = rowsRead(analysis);
  const atStake = findings.flatMap(({ votesAtStake }) => votesAtStake ?? []);
  const ofClass = (evidence: Evidence): number =>
    findings.filter((finding) => finding.evidence === evidence).length;
  return {
    election: election.name,
    date: election.date,
    stations,
    rows: { in: rows, used, aside },
    contests: contests.flatMap((contest) => contestDigest(analysis, contest) ?? []),
    findings: Object.fromEntries(EVIDENCE.map((evidence) => [evidence, ofClass(evidence)])) as Record<
      Evidence,
      number
    >,
    votesAtStake: atStake.length === 0 ? null : atStake.reduce((most, votes) => Math.max(most, votes)),
    checks: outcomes.map(checkDigest),
    leftOut: [...manifest.deselected, ...manifest.offByDefault],
  };
}

/**
 * The leader of a contest is whoever has the most votes; of several with as many, the first by id. Nobody where votes of anyone are blank on more than one
 * in a hundred forms: whoever leads on the others need not lead.
 */
function contestDigest(
  analysis: Analysis,
  { id, name, contestants }: Analysis['contests'][number],
): ContestDigest | null {
  const totals = lastWholeTotals(analysis, id);
  if (totals === null) return null;
  const standing = Object.entries(totals.votes)
    .filter(([, { blanks }]) => blanks < totals.forms)
    .sort(([one, { sum: ofOne }], [other, { sum: ofOther }]) =>
      ofOne === ofOther ? (one < other ? -1 : 1) : ofOther - ofOne,
    );
  const isWhole = standing.every(([, { blanks }]) => isWholeSum(blanks, totals.forms));
  const first = isWhole ? standing.find(([, { sum }]) => sum > 0) : undefined;
  return {
    contest: name,
    registered: wholeSum(totals, 'registered'),
    cast: castIn(totals),
    leader:
      (first && {
        name: contestants.find((contestant) => contestant.id === first[0])?.name ?? first[0],
        votes: first[1].sum,
      }) ??
      null,
  };
}

function checkDigest(outcome: Outcome): CheckDigest {
  const { id, evidence, tier, status } = outcome;
  const common = { id, evidence, tier, state: status };
  if (outcome.status !== 'completed') return { ...common, examined: 0, findings: 0, tested: 0, p: null };
  const { examined, findings, families } = outcome;
  return {
    ...common,
    examined,
    findings,
    tested: families.reduce((sum, { tested }) => sum + tested, 0),
    p: anyBeyondChance(families.flatMap(({ leastQ }) => leastQ ?? [])),
  };
}

/**
 * p of the hypothesis that no test of any family has anything beyond chance. Within a family the least q of Benjamini and Hochberg is the p
 * of Simes (of Benjamini and Yekutieli: the same times 1 + 1/2 + … + 1/m, which assumes nothing of the tests); over families it is
 * Bonferroni's, which assumes nothing either. Null where there is no family. **Assumes what the adjustment of the families assumes.**
 * Sources: R. J. Simes, Biometrika 73 (1986) 751–754; Y. Benjamini, R. Heller, Biometrics 64 (2008) 1215–1222.
 */
function anyBeyondChance(leastQ: readonly number[]): number | null {
  if (leastQ.length === 0) return null;
  return Math.min(1, leastQ.length * leastQ.reduce((least, q) => Math.min(least, q)));
}
