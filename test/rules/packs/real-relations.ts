import { analyse } from '../../../src/analyse/analyse.js';
import { controlRelations } from '../../../src/checks/arithmetic/control-relations.js';
import { ingest } from '../../../src/ingest/ingest.js';
import type { Analysis } from '../../../src/model/analysis.js';
import type { Dataset } from '../../../src/model/dataset.js';
import type { RelationOutcome } from '../../../src/model/outcome.js';
import { choosePacks } from '../../../src/rules/choose-packs.js';
import type { RulePack } from '../../../src/rules/pack.js';
import { loadRulePacks, readOwnPack } from '../../../src/run/rule-packs.js';
import { openRealData } from '../../real-data/open.js';

/** The real data of a folder in test/real-data, read under the packs that its election file names. */
export function readRealData(name: string): Promise<Dataset> {
  return ingest(openRealData(name), { rulePacks: loadRulePacks() });
}

/** The control relations alone, of the packs that the data set names or of those given. */
export function checkRelations(
  dataset: Dataset,
  packs: readonly RulePack[] = choosePacks(loadRulePacks(), dataset.rules),
): Analysis {
  return analyse(dataset, {
    checks: [controlRelations],
    deselected: [],
    offByDefault: [],
    packs,
    seed: 1,
    tool: { name: 'scrutineer', version: 'test' },
    stamp: null,
  });
}

/** A relation for a test alone, and where it applies. */
export interface OwnRelation {
  readonly relation: string;
  readonly when?: string;
}

/** A turnout of 100 %, by ballots issued, fails this. It must stand in no pack: small stations reach it by the thousand. */
export const NOBODY_STAYED_AWAY: OwnRelation = {
  relation: 'issuedEarly + issuedInStation + issuedOutside + 1 <= registered',
  when: 'registered >= 1',
};

/** How many forms of each source fail a relation of a test's own; sources without a failure are left out. */
export function failuresOf(dataset: Dataset, own: string | OwnRelation): Readonly<Record<string, number>> {
  const { relation, when } = typeof own === 'string' ? { relation: own } : { when: undefined, ...own };
  const pack = readOwnPack({
    file: 'of-a-test.yaml',
    yaml: JSON.stringify({
      id: 'of-a-test',
      name: { en: 'Of a test' },
      version: 1,
      sources: ['a test'],
      lines: [
        { name: 'votersWithCertificate', unit: 'voters', wording: { en: 'Voters with a certificate' } },
      ],
      relations: [
        {
          id: 'one',
          relation,
          ...(when === undefined ? {} : { when }),
          hard: false,
          sentence: { en: relation },
          innocent: [{ en: 'not looked for' }],
          next: { en: 'nothing' },
        },
      ],
    }),
  });
  const counts: Record<string, number> = {};
  for (const { actual } of checkRelations(dataset, [pack]).findings) {
    counts[actual.source] = (counts[actual.source] ?? 0) + 1;
  }
  return counts;
}

/** Findings by relation and source; pairs without a finding are left out. */
export function findingsBySource({ findings }: Analysis): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { relation, actual } of findings) {
    const key = `${relation} ${actual.source}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

/** How each relation fared, in the pack's order. */
export function relationsOf({ outcomes }: Analysis): readonly RelationOutcome[] {
  const [outcome] = outcomes;
  if (outcome?.status !== 'completed')
    throw new Error(`expected the check to complete, not ${outcome?.status}`);
  return outcome.relations;
}
