import { controlRelations } from '../../../src/checks/arithmetic/control-relations.js';
import { ingest } from '../../../src/ingest/ingest.js';
import { loadRulePacks } from '../../../src/run/rule-packs.js';
import { type Analysed, analyseDataset } from '../../builders.js';
import { openRealData } from '../../real-data/open.js';

/** Control relations alone, on a data set of test/real-data. */
export async function measure(name: string): Promise<Analysed> {
  const dataset = await ingest(openRealData(name), { rulePacks: loadRulePacks() });
  return { dataset, analysis: analyseDataset(dataset, [controlRelations]) };
}

/** How many forms of one source break each relation that any breaks, by its id within the pack. */
export function failures({ analysis }: Analysed, source: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { relation, actual } of analysis.findings) {
    if (relation === null || actual.source !== source) continue;
    const id = relation.slice(relation.indexOf('/') + 1);
    counts[id] = (counts[id] ?? 0) + 1;
  }
  return counts;
}
