import { groupBy } from '../../model/group-by.js';
import type { Message } from '../../model/message.js';
import type { RevisionLedger } from '../../model/revision-ledger.js';
import type { Check, FindingDraft } from '../check.js';
import { leadRemarks } from './copies/lead-remarks.js';
import { oppositeRevisions } from './revisions/opposite-revisions.js';
import { publicationHistories } from './revisions/publication-histories.js';
import { publishedCells } from './revisions/published-cells.js';
import { REVISION_EXPLANATIONS, revisionFinding } from './revisions/revision-finding.js';
import { revisionLedger } from './revisions/revision-ledger.js';
import { stationHistory } from './revisions/station-history.js';
import { walkHistory } from './revisions/walk-history.js';

/** Each line and contestant of a form against what the same source, or the one that it revises, published of it before. */
export const revisedForm: Check = {
  id: 'revised-form',
  evidence: 'conflict',
  tier: 'A',
  question: 'Did a source later publish other numbers of the same station?',
  needs: ['repeated-publication'],
  innocent: REVISION_EXPLANATIONS,
  references: [
    'Bolivia, general election of 2019: two publications of the quick count (TREP) beside the final count',
    'Wisconsin, Supreme Court election of 2011, original canvass beside the full recount: what honest correction looks like',
  ],
  defaults: {},
  run({ dataset, seed }) {
    const counts = groupBy(dataset.voterCounts, ({ station }) => station);
    const compared = new Set<number>();
    const publishedOnce = new Set<number>();
    const findings: FindingDraft[] = [];
    const revisions: RevisionLedger[] = [];
    const leads: Message[] = [];
    for (const history of publicationHistories(dataset)) {
      const [{ contest }] = history;
      const cells = publishedCells(dataset, contest, new Set(history.map(({ source }) => source)));
      const walked = walkHistory(dataset, history, cells);
      leads.push(...leadRemarks(dataset, history, seed));
      revisions.push(revisionLedger(dataset, history, cells, walked));
      walked.firstIn.forEach((publication, station) => {
        if (walked.compared[station] === 1) compared.add(station);
        else if (publication !== -1) publishedOnce.add(station);
      });
      const revised = walked.revised.map((station) => stationHistory(dataset, history, cells, station));
      const opposite = oppositeRevisions(dataset, revised);
      for (const one of revised) {
        const finding = revisionFinding(dataset, contest, one, {
          opposite: opposite.get(one.station) ?? null,
          counts: counts.get(one.station) ?? [],
        });
        if (finding) findings.push(finding);
      }
    }
    const once = [...publishedOnce].filter((station) => !compared.has(station)).length;
    return {
      examined: compared.size,
      examinedUnit: 'stations',
      remarks: [...leads, ...(once === 0 ? [] : [{ id: 'published-once', args: { stations: once } }])],
      unexamined: { id: 'no-station-twice', args: {} },
      findings,
      revisions,
    };
  },
};
