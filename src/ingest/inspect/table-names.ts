import type { TableProfile } from './table-profile.js';

interface NamedTable {
  readonly name: string | null;
  readonly profile: TableProfile;
}

/** How the election file is to name the tables of one file. */
interface TableNames {
  /** Whether all of them have the same columns and are read as one. */
  readonly isOne: boolean;
  /** What stands under `table`; undefined where nothing has to. */
  readonly of: (table: NamedTable) => string | number | undefined;
}

/** Longest name that the election file takes. */
const LONGEST = 200;

export function tableNames(tables: readonly NamedTable[]): TableNames {
  const used = tables.filter(({ profile }) => profile.rows > 0);
  const headers = new Set(used.map(({ profile }) => JSON.stringify(profile.header.names)));
  const isOne = used.length > 1 && headers.size === 1 && used.length === tables.length;
  return {
    isOne,
    of(table) {
      if (isOne) return '*';
      if (tables.length <= 1) return undefined;
      const { name } = table;
      const isPlain = name !== null && name !== '' && name.length <= LONGEST && !name.includes('*');
      const isOnly = tables.filter((other) => other.name === name).length === 1;
      return isPlain && isOnly ? name : tables.indexOf(table) + 1;
    },
  };
}
