import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openFile } from '../../../../src/ingest/read/open-file.js';
import { openDiskFolder } from '../../../../src/run/disk-folder.js';

const GIVEN = process.env['SCRUTINEER_REAL_DATA'] || '../shared/data';
const DATA = resolve(fileURLToPath(new URL('../../../../', import.meta.url)), GIVEN);

export const REAL_DATA_ABSENT = !existsSync(DATA);
export const WHY_SKIPPED = REAL_DATA_ABSENT
  ? ` — SKIPPED: no folder ${GIVEN}, name the data’s in SCRUTINEER_REAL_DATA`
  : '';

/** Some columns of a real table, by their headers' beginnings, row by row. */
export async function realRows(path: string, headers: readonly string[]): Promise<string[][]> {
  const opened = await openFile(await openDiskFolder(DATA).open(path), {}, () => {});
  const rows: string[][] = [];
  let positions: number[] | undefined;
  for (const table of opened.tables) {
    await table.read({
      row(row) {
        if (positions) rows.push(positions.map((position) => row.text(position)));
        else {
          const names = Array.from({ length: row.width }, (_, position) => row.text(position));
          positions = headers.map((header) => names.findIndex((name) => name.startsWith(header)));
          if (positions.includes(-1)) throw new Error(`${path} has no column ${headers.join(', ')}`);
        }
      },
      runTogether() {
        throw new Error(`${path}: rows run together`);
      },
    });
  }
  return rows;
}
