/**
 * Measures how large tables are read, beside csv-parse alone on the same file, which has the ratio 1:
 * `npm run bench -- --rows 1000000 --times 3`, after a build. Every case runs in a process of its own, in turn with the
 * others, and the best of its runs counts. Last come the relations of rule packs and the pattern checks, see relations.mjs and patterns.mjs. The tables are made once, in the temporary folder of the system.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { HEADER, makeTable, WRITINGS } from './make-tables.mjs';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    times: { type: 'string', default: '3' },
  },
});
const rows = Number(values.rows);
const times = Number(values.times);

const BARE = 'csv-parse, rows counted';
const LARGE = [
  'read the bytes',
  'decode UTF-8',
  BARE,
  'csv-parse into columns',
  'the scanner, rows counted',
  'the scanner into columns',
  'ingest',
];
const SMALL = [BARE, 'csv-parse into columns', 'the scanner, rows counted', 'the scanner into columns'];

const runCase = fileURLToPath(new URL('run-case.mjs', import.meta.url));
const print = (text) => process.stdout.write(`${text}\n`);

print(`Node ${process.version}, ${cpus()[0]?.model}, ${availableParallelism()} processors\n`);
print('| table | MB | case | seconds | ratio | CPU seconds | ratio | MB of memory |');
print('| --- | --: | --- | --: | --: | --: | --: | --: |');
await measure('plain', rows, LARGE);
for (const writing of Object.keys(WRITINGS)) await measure(writing, Math.ceil(rows / 10), SMALL);
print('');
const relations = fileURLToPath(new URL('relations.mjs', import.meta.url));
print(execFileSync(process.execPath, [relations, String(rows), String(times)], { encoding: 'utf8' }));
const patterns = fileURLToPath(new URL('patterns.mjs', import.meta.url));
for (const stations of [97_000, rows]) {
  print(
    execFileSync(process.execPath, [patterns, String(stations), String(stations > 100_000 ? 1 : times)], {
      encoding: 'utf8',
    }),
  );
}

/** Measures the cases on one table, and prints a line for each. */
async function measure(writing, size, cases) {
  const folder = join(tmpdir(), 'scrutineer-bench', `${writing.replaceAll(' ', '-')}-${size}`);
  const path = join(folder, 'forms.csv');
  mkdirSync(folder, { recursive: true });
  await makeTable(path, size, WRITINGS[writing]);
  writeFileSync(join(folder, 'election.yaml'), electionFile());
  const best = new Map();
  for (let time = 0; time < times; time++) {
    for (const name of cases) {
      const run = JSON.parse(execFileSync(process.execPath, [runCase, name, path], { encoding: 'utf8' }));
      if (run.rows !== null && run.rows !== size + 1) {
        throw new Error(`${name} has seen ${run.rows} rows of ${size + 1}`);
      }
      const before = best.get(name);
      best.set(name, {
        seconds: Math.min(run.seconds, before?.seconds ?? Infinity),
        cpuSeconds: Math.min(run.cpuSeconds, before?.cpuSeconds ?? Infinity),
        megabytes: Math.max(run.megabytes, before?.megabytes ?? 0),
      });
    }
  }
  const bare = best.get(BARE);
  for (const [name, { seconds, cpuSeconds, megabytes }] of best) {
    const cells = [
      `${size.toLocaleString('en')} × ${HEADER.length}, ${writing}`,
      (statSync(path).size / 1e6).toFixed(0),
      name,
      seconds.toFixed(2),
      (seconds / bare.seconds).toFixed(2),
      cpuSeconds.toFixed(2),
      (cpuSeconds / bare.cpuSeconds).toFixed(2),
      megabytes.toFixed(0),
    ];
    print(`| ${cells.join(' | ')} |`);
  }
}

/** Maps the whole table. */
function electionFile() {
  const votes = HEADER.filter((name) => name.startsWith('contestant_'));
  const columns = {
    territory: ['region', 'district'],
    station: 'station',
    registered: 'registered',
    received: 'received',
    issuedEarly: 'issued_early',
    issuedInStation: 'issued_in_station',
    issuedOutside: 'issued_outside',
    unused: 'unused',
    portable: 'portable',
    stationary: 'stationary',
    invalid: 'invalid',
    valid: 'valid',
  };
  const contestants = Object.fromEntries(votes.map((name) => [name, name]));
  // JSON is YAML.
  return JSON.stringify({
    election: { name: 'A large election', date: '2011-12-04' },
    contests: [{ id: 'contest', contestants }],
    sources: [
      {
        id: 'commission',
        role: 'commission',
        files: [{ path: 'forms.csv', holds: 'result-forms', columns, votes: contestants }],
      },
    ],
  });
}
