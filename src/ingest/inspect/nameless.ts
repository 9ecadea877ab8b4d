import type { ColumnRole } from './column-role.js';

/** What a column without a header is called: by the letters that spreadsheets give it. */
const NAMELESS = /^column [A-Z]+$/u;

export function isNameless(name: string): boolean {
  return name === '' || NAMELESS.test(name);
}

/**
 * In officials' spreadsheets the columns that say where a row belongs often have no header: one filled in only where a block of
 * rows begins is that of the territory, one of different texts beside it that of the station, if no other is.
 */
export function nameNameless(roles: readonly ColumnRole[]): readonly ColumnRole[] {
  const hasStation = roles.some(({ role }) => role === 'station');
  const stations = roles.filter(({ column }) => isNameless(column.name) && mayBeStation(column));
  return roles.map((entry) => {
    const { column, role } = entry;
    if (role !== null || !isNameless(column.name)) return entry;
    if (column.carriesDown) {
      return { ...entry, role: 'territory', sure: 0.7, level: 2, why: { id: 'nameless-names', args: {} } };
    }
    const isStation = !hasStation && stations.length === 1 && stations[0]?.column === column;
    return isStation
      ? { ...entry, role: 'station', sure: 0.65, why: { id: 'nameless-station', args: {} } }
      : entry;
  });
}

function mayBeStation({
  type,
  carriesDown,
  filled,
  distinct,
  distinctIsCapped,
}: ColumnRole['column']): boolean {
  return type === 'text' && !carriesDown && filled > 0 && (distinctIsCapped || distinct * 2 > filled);
}
