import type { Analysis } from '../../model/analysis.js';
import type { Dossier } from '../../model/dossier.js';
import { type Block, heading, left, paragraph, table } from '../document.js';
import { formatNumber } from '../format-number.js';
import type { Names } from '../names.js';

const KINDS = ['forms', 'counts', 'readings', 'shares', 'totals', 'incidents', 'ballots', 'replies'] as const;

/** Who says something about the station, what, and what may be concluded from how its stations were chosen. */
export function sourcesOfDossier({ sources }: Dossier, analysis: Analysis, names: Names): Block[] {
  const { locale, say } = names;
  const title = heading(2, say('dossier-sources'));
  if (sources.length === 0) return [title, paragraph(say('dossier-sources-none'))];
  const known = new Map(analysis.sources.map((source) => [source.id, source]));
  return [
    title,
    table(
      [
        left(say('col-source')),
        left(say('col-role')),
        left(say('col-says')),
        left(say('col-selection')),
        left(say('col-precision')),
      ],
      sources.map((said) => {
        const source = known.get(said.source);
        const kinds = KINDS.filter((kind) => said[kind] > 0);
        const margin = source?.counts.margin;
        return [
          names.source(said.source),
          source ? locale.roles[source.role] : '',
          kinds.map((kind) => say(`says-${kind}`, { n: said[kind] })).join(', '),
          source ? locale.selections[source.selection].name : '',
          source
            ? locale.precisions[source.counts.kind] +
              (margin === undefined ? '' : ` (± ${formatNumber(margin, locale)})`)
            : '',
        ];
      }),
    ),
    ...sources.flatMap(({ source: id }) => {
      const { role, selection } = known.get(id) ?? {};
      if (!selection || role === 'commission' || selection === 'census') return [];
      const caution = { source: names.source(id), ...locale.selections[selection] };
      return [paragraph(say('selection-caution', caution))];
    }),
  ];
}
