import { createReadStream } from 'node:fs';
import { basename, dirname } from 'node:path';
import { parse } from 'csv-parse';
import { ingest } from '../../dist/ingest/ingest.js';
import { parserOptions } from '../../dist/ingest/read/delimited/parser-options.js';
import { readDelimited } from '../../dist/ingest/read/delimited/read-delimited.js';
import { readWithCsvParse } from '../../dist/ingest/read/delimited/read-with-csv-parse.js';
import { decodeToUtf8 } from '../../dist/ingest/read/encoding/decode-to-utf8.js';
import { openDiskFolder } from '../../dist/run/disk-folder.js';
import { HEADER } from './make-tables.mjs';

const TEXTS = 3;
const open = (path) => createReadStream(path, { highWaterMark: 1 << 18 });

/** What is measured: each takes a file and says how many rows it has seen. */
export const CASES = {
  'read the bytes': async (path) => {
    let bytes = 0;
    for await (const chunk of open(path)) bytes += chunk.length;
    return bytes > 0 ? null : 0;
  },
  'decode UTF-8': async (path) => {
    let bytes = 0;
    for await (const chunk of decodeToUtf8(open(path), undefined).chunks) bytes += chunk.length;
    return bytes > 0 ? null : 0;
  },
  'csv-parse, rows counted': async (path) => {
    let rows = 0;
    const parser = open(path).pipe(parse(parserOptions({ delimiter: ',', quote: '"' })));
    await new Promise((resolve, reject) => {
      parser
        .on('data', () => {
          rows++;
        })
        .on('end', resolve)
        .on('error', reject);
    });
    return rows;
  },
  'csv-parse into columns': (path) => readInto(path, readWithCsvParse),
  'the scanner, rows counted': async (path) => {
    let rows = 0;
    const count = () => {
      rows++;
    };
    await readDelimited(decodeToUtf8(open(path), undefined).chunks, {}, { row: count, runTogether: count });
    return rows;
  },
  'the scanner into columns': (path) => readInto(path),
  ingest: async (path) => {
    const dataset = await ingest(openDiskFolder(dirname(path)), { rulePacks: [] });
    const file = dataset.files.find((one) => one.path === basename(path));
    return file ? file.rowsIn + 1 : 0;
  },
};

/** Every count into a typed array, every text into a dictionary. */
async function readInto(path, gear) {
  let capacity = 1 << 20;
  let rows = 0;
  const columns = HEADER.map(() => new Int32Array(capacity));
  const dictionaries = HEADER.slice(0, TEXTS).map(() => new Map());
  const take = (row) => {
    if (rows === capacity) {
      capacity *= 2;
      for (const [position, column] of columns.entries()) {
        columns[position] = new Int32Array(capacity);
        columns[position].set(column);
      }
    }
    for (let position = 0; position < TEXTS; position++) {
      const text = row.text(position);
      const dictionary = dictionaries[position];
      let code = dictionary.get(text);
      if (code === undefined) {
        code = dictionary.size;
        dictionary.set(text, code);
      }
      columns[position][rows] = code;
    }
    for (let position = TEXTS; position < columns.length; position++) {
      columns[position][rows] = row.count(position);
    }
    rows++;
  };
  await readDelimited(decodeToUtf8(open(path), undefined).chunks, {}, { row: take, runTogether: take }, gear);
  return rows;
}
