import type { Message } from '../../model/message.js';
import type { Check } from '../check.js';
import { stationSubject } from '../figures.js';
import { compareGroup } from './territory-totals/compare-group.js';
import { GAP_EXPLANATIONS } from './territory-totals/gap-finding.js';
import { createTerritoryTree } from './territory-totals/territory-tree.js';
import { totalsGroups } from './territory-totals/totals-of-sources.js';

/** The totals published for a territory against the sum of its stations' forms. */
export const territoryTotalGap: Check = {
  id: 'territory-total-gap',
  evidence: 'conflict',
  tier: 'A',
  question: 'Do the forms of a territory’s stations add up to the totals published for it?',
  needs: ['published-totals', 'result-forms'],
  innocent: GAP_EXPLANATIONS,
  references: [
    'Russian Federation, Federal Law 67-FZ, article 69: how higher commissions sum up the protocols of those below them',
    'Wisconsin Elections Commission, ward by ward report of the presidential election of 2016: county totals among the wards',
  ],
  defaults: {},
  run({ dataset }) {
    const tree = createTerritoryTree(dataset);
    const results = totalsGroups(dataset).map((group) => compareGroup(dataset, tree, group));
    const compared = [...new Set(results.flatMap((result) => result.compared))];
    const missing = new Set(results.flatMap((result) => result.missing));
    const unplaced = results.reduce((sum, { unplacedRows }) => sum + unplacedRows, 0);
    const territories = results.reduce((sum, { openTerritories }) => sum + openTerritories, 0);
    return {
      examined: compared.length,
      examinedUnit: 'figures',
      unexamined: whyNone(territories, unplaced),
      findings: results.flatMap(({ findings }) => findings),
      unmatched: [...missing].map((station) => stationSubject(dataset, station)),
      remarks: [
        ...(territories > 0 ? [{ id: 'not-compared', args: { territories, stations: missing.size } }] : []),
        ...(unplaced > 0 ? [{ id: 'rows-not-placed', args: { rows: unplaced } }] : []),
      ],
      compared,
    };
  },
};

function whyNone(territories: number, unplaced: number): Message {
  if (territories > 0) return { id: 'stations-missing-everywhere', args: {} };
  return unplaced > 0
    ? { id: 'no-row-placed', args: { rows: unplaced } }
    : { id: 'no-total-with-forms', args: {} };
}
