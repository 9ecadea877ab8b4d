import { type FileContext, type Holder, wantedColumns } from './holder.js';
import type { IncidentsFile } from './statement-schemas.js';
import { textAt } from './text-at.js';

/** Words and signs for nothing. Not those for what is not known: an incident of an unknown category is one. */
const NOTHING =
  /^(?:[-\u2010-\u2015\u2212]*|none|nil|no|нет|немає|brak|ningun[oa]|nenhuma?|aucun|néant|keine[rs]?|geen|tidak ada)$/iu;

/** Reported incidents: category and link. No other column is read, so that no name can come along. */
export function openIncidents(entry: IncidentsFile, context: FileContext): Holder {
  return {
    wanted: wantedColumns(entry.columns, ['category']),
    needsStation: false,
    start: (positions) => ({
      row(row, { fileLine, mention, territory }) {
        const category = textAt(row, positions('category'));
        if (category === null || category.split('|').every((one) => NOTHING.test(one.trim())))
          return 'required-cell-blank';
        context.harvest.incidents.push({
          file: context.file,
          source: context.source,
          fileLine,
          station: mention(),
          territory,
          category,
          report: textAt(row, positions('report')),
          at: textAt(row, positions('at')),
          link: textAt(row, positions('link')),
        });
        return null;
      },
      finish() {},
    }),
  };
}
