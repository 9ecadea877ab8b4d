import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.js';
import { readSetAside } from '../../src/ingest/read-set-aside.js';
import { BLANK } from '../../src/model/count.js';
import type { Dataset } from '../../src/model/dataset.js';
import type { Line } from '../../src/model/line.js';
import type { Outcome } from '../../src/model/outcome.js';
import { locales } from '../../src/report/locales/index.js';
import { openLoneFile } from '../../src/run/lone-file.js';
import { loadRulePacks } from '../../src/run/rule-packs.js';
import { analyseDataset } from '../builders.js';
import { ABSENT, DATA, WHY_SKIPPED } from '../real-data/open.js';

/** What `scrutineer check FILE` reads of a file without an election file, and whether every row of it is accounted for. */
async function checkAlone(path: string) {
  const { folder, assumed } = await openLoneFile(join(DATA, path), locales.en);
  const dataset = await ingest(folder, { rulePacks: loadRulePacks() });
  const { outcomes, findings } = analyseDataset(dataset);
  let lines = 0;
  for await (const _ of readSetAside(folder, dataset)) lines++;
  const unused = dataset.files.reduce((sum, { rowsIn, rowsUsed }) => sum + rowsIn - rowsUsed, 0);
  return { dataset, assumed, outcomes, findings, lines, unused };
}

const crashed = (outcomes: readonly Outcome[]) => outcomes.filter(({ status }) => status === 'crashed');

const FILES: readonly (readonly [string, number, number])[] = [
  ['ru-federal/2011.csv.zip', 95_225, 95_225],
  ['ru-federal/2018.csv.zip', 97_699, 97_699],
  ['ru-federal/2024.csv.zip', 94_214, 94_214],
  ['ru-2011-observers/official.csv', 342, 342],
  ['ru-2011-observers/pairs.csv', 342, 683],
  ['ru-2021-spb/protocols.csv', 2043, 2043],
  ['ru-2021-spb/turnout_readings.csv', 1940, 17_398],
  ['ru-2021-spb/incidents.csv', 272, 728],
  ['bo-2019/final_computo.zip', 34_555, 34_555],
  ['bo-2019/trep_2019-10-20T1940.zip', 28_975, 28_975],
  ['bo-2019/trep_2019-10-21T1829.zip', 32_806, 32_806],
  ['us-wi-2011/original_vs_recount.csv', 3602, 7204],
  ['us-wi-2016/president_canvass.xlsx', 3636, 3636],
  ['pl-2020/round1.zip', 27_225, 27_225],
  ['samples/id2019_intan_jaya_noken.csv', 332, 664],
  ['samples/pl2020r1_head100_tail6_dash_placeholders.csv', 102, 102],
  ['samples/ru2011_official_north_ossetia.csv', 368, 368],
  ['samples/ru2018_official_north_ossetia.csv', 372, 372],
];

describe.skipIf(ABSENT)(`real files, each checked without an election file${WHY_SKIPPED}`, () => {
  it.each(FILES)(
    '%s has %d stations and %d rows that are used, and every other row is accounted for',
    async (path, stations, rows) => {
      const { dataset, assumed, outcomes, lines, unused } = await checkAlone(path);
      expect(dataset.stations.length).toBe(stations);
      expect(dataset.files.reduce((sum, { rowsUsed }) => sum + rowsUsed, 0)).toBe(rows);
      expect(lines).toBe(unused);
      expect(crashed(outcomes)).toEqual([]);
      expect(assumed.map(({ code }) => code)).toContain('assumed-column');
    },
    60_000,
  );

  it('observer_copies.csv sets both rows of the mis-tagged station aside, since they contradict each other', async () => {
    const { dataset } = await checkAlone('ru-2011-observers/observer_copies.csv');
    expect(dataset.files[0]).toMatchObject({ rowsIn: 343, setAside: { 'contradictory-rows': 2 } });
    expect(dataset.issues.find(({ code }) => code === 'contradictory-forms')?.examples).toMatchObject([
      { line: 68 },
      { line: 69 },
    ]);
  });
});

describe.skipIf(ABSENT)(`Moscow City Duma 2019, 45 districts in one long table${WHY_SKIPPED}`, () => {
  let dataset: Dataset;
  let read: Awaited<ReturnType<typeof checkAlone>>;
  beforeAll(async () => {
    read = await checkAlone('ru-2019-moscow/protocol_lines_long.csv.gz');
    dataset = read.dataset;
  }, 60_000);

  const total = (line: Line): number =>
    dataset.forms.reduce(
      (sum, { lines }) =>
        sum + (lines[line]?.values ?? new Int32Array()).reduce((all, value) => all + value, 0),
      0,
    );

  it('has 3,605 protocols and the published sums', () => {
    expect(dataset.forms.reduce((sum, { length }) => sum + length, 0)).toBe(3605);
    expect(total('registered')).toBe(7_348_991);
    const turnout = total('issuedInStation') + total('issuedEarly') + total('issuedOutside');
    expect(((100 * turnout) / total('registered')).toFixed(2)).toBe('21.77');
  });

  it('keeps the balance 2 = 3 + 4 + 5 + 9а − 9б in every protocol; 3а stands outside it, and the report says so', () => {
    let broken = 0;
    for (const { lines, length } of dataset.forms) {
      for (let row = 0; row < length; row++) {
        const at = (line: Line): number => lines[line]?.values[row] ?? BLANK;
        const given =
          at('issuedInStation') + at('issuedOutside') + at('unused') + at('lost') - at('unaccounted');
        if (at('received') !== given) broken++;
      }
    }
    expect(broken).toBe(0);
    const said = read.assumed.flatMap(({ examples }) =>
      examples.map(({ args }) => String(args['what'] ?? '')),
    );
    expect(said.join()).toMatch(/Line 3а, .*outside the balance/u);
    expect(read.findings.filter(({ check }) => check === 'control-relations')).toEqual([]);
  });

  it('gives district 30 to the winner who had 9,645 to 9,561', () => {
    const contest = dataset.contests.findIndex(({ name }) => name === 'ОИК №30');
    const forms = dataset.forms.filter((table) => table.contest === contest);
    const votes = [...(forms[0]?.votes.values() ?? [])].map(({ values }) =>
      values.reduce((sum, value) => sum + Math.max(value, 0), 0),
    );
    expect(votes.sort((left, right) => right - left).slice(0, 2)).toEqual([9645, 9561]);
  });
});
