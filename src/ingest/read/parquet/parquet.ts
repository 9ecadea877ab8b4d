import { limits } from '../limits.js';
import type { TableKind } from '../table.js';
import { columnsOf } from './columns.js';
import { guarded } from './damaged.js';
import { holdFile } from './hold-file.js';
import { readFooter } from './read-footer.js';
import { readGroups } from './read-groups.js';

/**
 * Apache Parquet. The file is held in memory and unpacked page by page. A column of lists, structures or maps is given as JSON
 * text. Everything that the file says of its sizes is checked before it is believed.
 */
export const parquet: TableKind = {
  id: 'parquet',
  recognises: (head) => Buffer.from(head.subarray(0, 4)).toString('latin1') === 'PAR1',
  async open(bytes) {
    const file = await holdFile(bytes, limits.parquetBytes);
    const metadata = guarded(() => readFooter(file));
    const columns = guarded(() => columnsOf(metadata));
    return [
      {
        name: null,
        async read(sink) {
          readGroups(file, metadata, columns, sink);
          return { kind: 'parquet', encoding: null, encodingGuessed: false, delimiter: null };
        },
      },
    ];
  },
};
