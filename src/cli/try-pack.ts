import { analyse } from '../analyse/analyse.js';
import { controlRelations } from '../checks/arithmetic/control-relations.js';
import type { Analysis } from '../model/analysis.js';
import type { Dataset } from '../model/dataset.js';
import { linesOfPacks } from '../rules/lines-of-packs.js';
import type { RulePack } from '../rules/pack.js';
import { tool } from '../run/tool.js';

/** What the relations of one pack alone say of a data set, whatever packs its election file names. */
export function tryPack(pack: RulePack, dataset: Dataset): Analysis {
  const lines = [
    ...new Map([
      ...linesOfPacks([pack]),
      ...dataset.lines.map((line) => [line.name, line] as const),
    ]).values(),
  ];
  return analyse(
    { ...dataset, lines, parameters: {} },
    {
      checks: [controlRelations],
      deselected: [],
      offByDefault: [],
      packs: [pack],
      seed: 1,
      tool,
      stamp: null,
    },
  );
}
