import { BLANK, type CountColumn } from '../model/count.js';
import type { Place } from '../model/place.js';
import type { ResultForms } from '../model/result-forms.js';
import { asLinesAndVotes } from './form-columns.js';
import type { GatheredParts } from './gather-parts.js';
import { createCountBuilder, createIntBuilder } from './normalise/count-builder.js';
import type { PartCell } from './settle-part-cell.js';

/** A table of forms, all out of the same files, that grows while their cells are added up. */
export interface AddedForms {
  /** `cells`: by index into the columns; what a form has no row of is blank. */
  readonly add: (station: number, fileLine: number, cells: ReadonlyMap<number, PartCell>) => void;
  readonly finish: () => ResultForms;
}

/** `tables`: indices of those that every form has rows of. `contestants`: ids in the order of the contest. */
export function createAddedForms(
  tables: readonly number[],
  parts: GatheredParts,
  contestants: readonly string[],
): AddedForms {
  const [first] = tables.map((table) => parts.tables[table]);
  if (!first) throw new Error('expected forms out of at least one file');
  const positions = [...new Set(tables.flatMap((table) => parts.columnsOf[table] ?? []))].sort(
    (left, right) => left - right,
  );
  const columns = positions.map((position) => ({
    position,
    counts: createCountBuilder(true),
    files: createIntBuilder(first.file),
  }));
  const stations = createIntBuilder(-1);
  const fileLines = createIntBuilder(0);
  const morePlaces = new Map<number, readonly Place[]>();
  const placeOf = (row: number): Place => ({
    file: parts.tables[parts.table[row] ?? -1]?.file ?? first.file,
    fileLine: parts.fileLine[row] ?? 0,
  });
  let length = 0;
  return {
    add(station, fileLine, cells) {
      const form = length++;
      stations.set(form, station);
      fileLines.set(form, fileLine);
      const more: Place[] = [];
      for (const { position, counts, files } of columns) {
        const { value, rows } = cells.get(position) ?? { value: BLANK, rows: [] };
        const [place, ...others] = rows.map(placeOf);
        if (!place) continue;
        counts.set(form, value, place.fileLine);
        files.set(form, place.file);
        more.push(...others);
      }
      if (more.length > 0) morePlaces.set(form, more);
    },
    finish() {
      const finished = columns.map(({ position, counts, files }) => {
        const column: CountColumn = {
          ...counts.finish(length),
          ...(tables.length > 1 && { files: files.finish(length) }),
        };
        return [parts.columns[position] ?? { contestant: '' }, column] as const;
      });
      const { file, source, contest } = first;
      return {
        file,
        source,
        contest,
        length,
        stations: stations.finish(length),
        fileLines: fileLines.finish(length),
        ...(morePlaces.size > 0 && { morePlaces }),
        ...asLinesAndVotes(finished, contestants),
      };
    },
  };
}
