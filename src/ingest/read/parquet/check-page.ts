import { damaged, unsupported } from '../read-problem.js';
import { checkRuns } from './check-runs.js';
import { checkValues } from './check-values.js';
import type { Leaf } from './columns.js';
import { type Page, valuesOf } from './pages.js';
import { readLength } from './read-length.js';

/** What a page of data holds. */
interface PageContents {
  /** Rows that begin in it. */
  readonly rows: number;
  /** Values that are not missing. */
  readonly filled: number;
}

/**
 * Checks that a page of data is what its header says, so that it can be decoded within its bounds: its levels, its numbers of
 * values, and the entries of the dictionary that it names. `dictionary`: how many that has; null where there is none.
 */
export function checkPage(page: Page, leaf: Leaf, dictionary: number | null): PageContents {
  const { header, bytes } = page;
  const values = valuesOf(header);
  const two = header.type === 'DATA_PAGE_V2' ? header.data_page_header_v2 : undefined;
  let at = 0;

  /** The levels of a page, before its values; with their length, which only the first version writes before them. */
  const levels = (largest: number, length: number | undefined, encoding: unknown) => {
    if (largest === 0) {
      if (length) throw damaged('pageLevels');
      return { zeros: values, tops: values };
    }
    if (length === undefined && encoding !== 'RLE') throw unsupported('oldLevels');
    const start = length === undefined ? at + 4 : at;
    const end = start + (length ?? readLength(bytes, at));
    if (end > bytes.length) throw damaged('levelsLong');
    at = end;
    return checkRuns(bytes, start, end, 32 - Math.clz32(largest), values, largest);
  };
  const one = header.data_page_header;
  const repetitions = levels(
    leaf.maxRepetition,
    two?.repetition_levels_byte_length,
    one?.repetition_level_encoding,
  );
  const definitions = levels(
    leaf.maxDefinition,
    two?.definition_levels_byte_length,
    one?.definition_level_encoding,
  );
  const filled = definitions.tops;
  const rows = leaf.maxRepetition === 0 ? values : repetitions.zeros;
  if (filled > 0) checkValues(bytes, at, filled, leaf, (two ?? one)?.encoding, dictionary, two !== undefined);
  return { rows, filled };
}
