import { describe, expect, it } from 'vitest';
import { electionSchema } from '../../../src/ingest/election/schema.js';
import { formats } from '../../../src/ingest/formats/index.js';
import { recogniseFormat } from '../../../src/ingest/formats/recognise-format.js';
import type { ResultFormsFile } from '../../../src/ingest/holds/result-forms-schema.js';
import { templates } from '../../../src/ingest/templates/index.js';
import { renderTemplate } from '../../../src/ingest/templates/render-template.js';
import { doubtsOf, entryOf, profileOf, propose, type Rows, rowsOf } from '../inspect/looked-at.js';
import { SYNTHETIC } from './synthetic.js';

function proposalOf(id: string, path = 'table.csv') {
  return propose(SYNTHETIC[id] ?? [], path);
}

/** The entry of a source by number, as one of result forms. */
function formsEntry(id: string, source = 0, file = 0): Partial<ResultFormsFile> {
  return entryOf(proposalOf(id), source, file);
}

describe.each(Object.entries(SYNTHETIC))('the format %s', (id, rows) => {
  it('is recognised, and no other', () => {
    expect(recogniseFormat(profileOf(rows))?.format.id).toBe(id);
    const sure = formats.filter((format) => format.recognises(profileOf(rows)) >= 0.6);
    expect(sure.map((format) => format.id)).toEqual([id]);
  });

  it('gives a valid election file without doubts', () => {
    const proposal = proposalOf(id);
    expect(electionSchema.safeParse(proposal.election).error?.issues ?? []).toEqual([]);
    expect(doubtsOf(proposal)).toEqual([]);
    expect(proposal.tables[0]?.format).toBe(id);
  });

  it('maps only columns that the table has', () => {
    const names = new Set((rows[0] ?? []).map(String));
    const columns = proposalOf(id).election.sources.flatMap(({ files }) =>
      files.flatMap((file) => [
        ...Object.values(file.columns ?? {}).flat(),
        ...Object.keys(file.where ?? {}),
        ...('votes' in file ? Object.values(file.votes ?? {}) : []),
        ...('long' in file && file.long
          ? [[file.long.key].flat(), file.long.value, file.long.parts ?? []].flat(2)
          : []),
      ]),
    );
    expect(columns.filter((column) => !names.has(String(column)))).toEqual([]);
    expect(columns.length).toBeGreaterThan(1);
  });

  it('is not recognised once its header is another', () => {
    const [header = [], ...body] = rows;
    expect(recogniseFormat(profileOf([header.map((name) => `${name} (2)`), ...body]))).toBe(null);
  });
});

describe('the list of formats', () => {
  it('has every id once, and a name for people', () => {
    const ids = formats.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(formats.filter(({ name }) => name.length < 10)).toEqual([]);
  });

  it('recognises nothing in an empty table, or one of words', () => {
    expect(recogniseFormat(profileOf([]))).toBe(null);
    expect(recogniseFormat(profileOf(rowsOf('a;b\nx;y')))).toBe(null);
  });
});

describe('ru-federal', () => {
  it('knows the lines by their wording, wherever they stand', () => {
    const rows = SYNTHETIC['ru-federal'] ?? [];
    const turned = rows.map((row) => [...row].reverse());
    expect(propose(turned).election).toEqual(propose(rows).election);
    expect(formsEntry('ru-federal')).toMatchObject({
      columns: { station: 'uik', territory: ['region', 'tik'] },
      votes: { ivanov: 'Иванов', petrov: 'Петров' },
    });
    expect(Object.keys(formsEntry('ru-federal').columns ?? {})).toHaveLength(14);
  });

  it('proposes the pack of 2011 for a form with absentee certificates, and reads their lines under its names', () => {
    const proposal = proposalOf('ru-federal');
    expect(proposal.election.rules).toEqual(['ru-duma-2011']);
    expect(formsEntry('ru-federal').lines).toEqual({
      certificatesLost: 'Число утраченных открепительных удостоверений',
    });
    expect(proposal.assumed).toContainEqual({ id: 'rules-by-lines', args: { pack: 'ru-duma-2011' } });
  });

  it('takes a form without certificates for the President’s, or with parties for the State Duma’s, and says so', () => {
    const withoutCertificates = (contestants: readonly string[]): Rows =>
      (SYNTHETIC['ru-federal'] ?? []).map((row, index) => {
        const cells =
          index === 0
            ? row.map((name) => ({ Иванов: contestants[0], Петров: contestants[1] })[name] ?? name)
            : row;
        return cells.filter((_, column) => column !== 13);
      });
    const persons = propose(withoutCertificates(['Иванов Иван', 'Петров Петр']));
    expect([persons.election.rules, entryOf(persons)['lines']]).toEqual([['ru-president'], undefined]);
    const parties = propose(withoutCertificates(['Политическая партия "А"', 'Партия Б']));
    expect(parties.election.rules).toEqual(['ru-duma']);
    expect(parties.assumed).toContainEqual({ id: 'rules-by-lines', args: { pack: 'ru-duma' } });
  });
});

describe('ru-observers', () => {
  it('reads the two sides of one table as two sources, and never the differences', () => {
    const { election } = proposalOf('ru-observers');
    expect(election.sources.map(({ id, role, alsoNamed }) => [id, role, alsoNamed])).toEqual([
      ['cik', 'commission', ['ЦИК']],
      ['observers', 'observer', undefined],
    ]);
    expect(formsEntry('ru-observers', 0)).toMatchObject({
      where: { kind: 'cik' },
      votes: { ldpr: 'ЛДПР', kprf: 'КПРФ' },
    });
    expect(formsEntry('ru-observers', 1)).toMatchObject({
      where: { kind: 'obs' },
      columns: { filledBy: 'source', valid: 'Число действительных избирательных бюллетеней' },
    });
  });

  it('proposes the pack of 2011 and reads certificates on both sides, where the table has them', () => {
    expect(proposalOf('ru-observers').election.rules).toEqual(['ru-duma-2011']);
    expect(formsEntry('ru-observers').lines).toBeUndefined();
    const issued =
      'Число открепительных удостоверений, выданных избирателям территориальной избирательной комиссией';
    const rows = (SYNTHETIC['ru-observers'] ?? []).map((row, index) => [...row, index === 0 ? issued : '3']);
    const { election } = propose(rows);
    expect(
      election.sources.flatMap(({ files }) => files.map((file) => 'lines' in file && file.lines)),
    ).toEqual([{ certificatesFromTerritorial: issued }, { certificatesFromTerritorial: issued }]);
  });

  it('reads copies alone as one source', () => {
    const rows = (SYNTHETIC['ru-observers'] ?? []).filter((row) => row[2] === 'kind' || row[2] === 'obs');
    expect(propose(rows).election.sources.map(({ id }) => id)).toEqual(['observers']);
  });
});

describe('moscow-2019', () => {
  it('makes a contest of every district, whose rows are told apart by their label', () => {
    const { election } = proposalOf('moscow-2019');
    expect(election.contests).toEqual([
      {
        id: 'okrug-1',
        name: 'ОИК №1',
        contestants: { 'ivanov-ivan': 'Иванов Иван', 'petrov-petr': 'Петров Петр' },
      },
      {
        id: 'okrug-2',
        name: 'ОИК №2',
        contestants: { 'yakovleva-yana': 'Яковлева Яна', 'petrov-petr': 'Петров Петр' },
      },
    ]);
    expect(formsEntry('moscow-2019', 0, 1)).toMatchObject({
      where: { okrug: 'ОИК №2' },
      contest: 'okrug-2',
      long: { key: 'label', value: 'value', lines: { lost: 'Число утраченных бюллетеней' } },
    });
  });

  it('proposes the pack of its own election', () => {
    expect(proposalOf('moscow-2019').election.rules).toEqual(['ru-moscow-2019']);
  });

  it('reads ballots of early voters apart, and says that they stand outside the balance', () => {
    expect(formsEntry('moscow-2019').long?.lines).toMatchObject({
      issuedEarly: 'Число бюллетеней, выданных избирателям, проголосовавшим досрочно',
    });
    expect(proposalOf('moscow-2019').assumed).toContainEqual({
      id: 'early-votes-apart',
      args: { line: '3а' },
    });
  });
});

describe('spb-protocols', () => {
  it('proposes the pack of the State Duma', () => {
    expect(proposalOf('spb-protocols').election.rules).toEqual(['ru-duma']);
  });
});

describe('spb-incidents', () => {
  it('proposes the column that says which report a row belongs to, and no column of persons', () => {
    expect(entryOf(proposalOf('spb-incidents'))).toMatchObject({
      holds: 'incidents',
      columns: { station: 'uik', territory: ['tik'], category: 'violation_codes', report: 'id' },
    });
    expect(JSON.stringify(entryOf(proposalOf('spb-incidents')))).not.toContain('reported_by');
  });

  it('proposes none where the table has lost it', () => {
    const without = SYNTHETIC['spb-incidents']?.map((row) => row.slice(1)) ?? [];
    const proposal = propose(without);
    expect(proposal.tables[0]?.format).toBe('spb-incidents');
    expect(entryOf(proposal)['columns']).not.toHaveProperty('report');
  });
});

describe('openelections', () => {
  it('makes a contest of every office and district, without over votes', () => {
    const { election } = proposalOf('openelections', '20201103__ex__general__precinct.csv');
    expect(election.election).toMatchObject({ country: 'US', date: '2020-11-03' });
    expect(election.contests).toEqual([
      {
        id: 'president',
        name: 'President',
        contestants: { 'ann-ash': 'Ann Ash', 'bob-birch': 'Bob Birch', 'write-ins': 'Write-ins' },
      },
      { id: 'state-house-7', name: 'State House, 7', contestants: { 'cy-cedar': 'Cy Cedar' } },
      { id: 'state-house-8', name: 'State House, 8', contestants: { 'di-dogwood': 'Di Dogwood' } },
    ]);
  });

  it('gives registered voters and ballots cast to every contest', () => {
    expect(formsEntry('openelections', 0, 0)).toMatchObject({
      where: { office: 'President', district: '' },
      columns: { station: 'precinct', territory: ['county'] },
      long: { key: 'candidate', value: 'votes', votes: { 'ann-ash': 'Ann Ash' } },
    });
    expect(formsEntry('openelections', 0, 1)).toMatchObject({
      contest: 'president',
      long: {
        key: 'office',
        value: 'votes',
        lines: { registered: 'Registered Voters', turnout: 'Ballots Cast' },
      },
    });
    expect(formsEntry('openelections', 0, 3)).toMatchObject({ contest: 'state-house-7' });
  });

  it('tells a candidate of two parties apart by the party', () => {
    const rows: Rows = [
      ...(SYNTHETIC['openelections'] ?? []).filter(
        (row) => row[5] !== 'Write-ins' && row[5] !== 'Over Votes',
      ),
      ['Adams', 'P1', 'President', '', 'WFP', 'Ann Ash', 9, 1],
    ];
    expect(entryOf(propose(rows))).toMatchObject({
      long: {
        key: ['party', 'candidate'],
        votes: { 'ann-ash-dem': 'DEM / Ann Ash', 'ann-ash-wfp': 'WFP / Ann Ash' },
      },
    });
  });

  it('is unclear where parties are blank beside such a candidate, and without a column of votes', () => {
    const rows: Rows = [
      ...(SYNTHETIC['openelections'] ?? []),
      ['Adams', 'P1', 'President', '', 'WFP', 'Ann Ash', 9, 1],
    ];
    expect(doubtsOf(propose(rows))).toEqual(['contestants-not-told-apart']);
    const parts = (SYNTHETIC['openelections'] ?? []).map((row) =>
      row.map((cell) => (cell === 'votes' ? 'election_day' : cell)),
    );
    expect(doubtsOf(propose(parts))).toContain('no-votes-column');
  });
});

describe('openelections with the votes divided among rows', () => {
  /** The shipped example with a column more: every row once for each of the texts. */
  const divided = (column: string, ...texts: readonly string[]): Rows =>
    (SYNTHETIC['openelections'] ?? []).flatMap((row, index) =>
      index === 0 ? [[...row, column]] : texts.map((text) => [...row, text]),
    );

  it('adds up what differs in the way of voting, ballots cast and registered voters too', () => {
    const proposal = propose(divided('mode', 'early', 'mail'));
    const files = proposal.election.sources.flatMap((source) => source.files);
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) expect(file).toMatchObject({ long: { parts: 'mode' } });
    expect(doubtsOf(proposal)).toEqual([]);
  });

  it('is unclear where totals stand beside their parts, or a column that is not read tells rows apart', () => {
    expect(doubtsOf(propose(divided('mode', 'early', 'mail', 'TOTAL')))).toEqual(['total-beside-parts']);
    expect(doubtsOf(propose(divided('device', 'scanner', 'hand')))).toEqual(['rows-differ-in']);
  });
});

describe('medsl', () => {
  it('adds the modes of voting up', () => {
    expect(formsEntry('medsl')).toMatchObject({
      where: { office: 'US PRESIDENT', district: '' },
      columns: { station: 'precinct', territory: ['county_name'] },
      long: {
        key: 'candidate',
        value: 'votes',
        parts: 'mode',
        votes: { 'ann-ash': 'ANN ASH', 'bob-birch': 'BOB BIRCH' },
      },
    });
    expect(proposalOf('medsl').election.election).toEqual({
      name: 'EXAMPLE 2020',
      country: 'US',
      date: '2020-11-03',
    });
  });

  it('does not add up where there is nothing but totals', () => {
    const rows = (SYNTHETIC['medsl'] ?? []).filter((row) => row[4] === 'mode' || row[4] === 'TOTAL');
    expect(entryOf(propose([...rows, ...rows.slice(1)]))['long']).not.toHaveProperty('parts');
  });

  it('is unclear where a county has totals beside their parts', () => {
    const total =
      (SYNTHETIC['medsl'] ?? [])[1]?.map((cell) => (cell === 'ELECTION DAY' ? 'TOTAL' : cell)) ?? [];
    expect(doubtsOf(propose([...(SYNTHETIC['medsl'] ?? []), total]))).toEqual(['total-beside-parts']);
    const blank = total.map((cell) => (cell === 'TOTAL' ? '' : cell));
    expect(doubtsOf(propose([...(SYNTHETIC['medsl'] ?? []), blank]))).toEqual(['total-beside-parts']);
  });
});

describe('nist-cdf', () => {
  it('reads precincts only, votes and ballots in entries of their own', () => {
    const { election } = proposalOf('nist-cdf');
    expect(election.contests?.map(({ id, name }) => [id, name])).toEqual([
      ['mayor', 'Mayor'],
      ['judge', 'Judge'],
    ]);
    expect(formsEntry('nist-cdf', 0, 0)).toMatchObject({
      where: { gp_unit_type: 'precinct', contest: 'mayor', kind: 'votes' },
      columns: { station: 'gp_unit_name', territory: ['parent_unit'] },
      long: {
        key: 'candidate',
        value: 'count',
        parts: 'count_type',
        votes: { 'ann-ash': 'Ann Ash', 'bob-birch': 'Bob Birch' },
      },
    });
    expect(formsEntry('nist-cdf', 0, 1)).toMatchObject({
      where: { gp_unit_type: 'precinct', contest: 'mayor' },
      long: { key: 'kind', lines: { turnout: 'ballots-cast' } },
    });
  });

  it('reads the totals where the report has some, and says that parts stand beside them', () => {
    const rows: Rows = [
      ...(SYNTHETIC['nist-cdf'] ?? []),
      [
        'mayor',
        'Mayor',
        'g1',
        'Precinct 1',
        'precinct',
        'County',
        'votes',
        'Ann Ash',
        'DEM',
        'total',
        '',
        120,
      ],
    ];
    const proposal = propose(rows);
    expect(entryOf(proposal)).toMatchObject({ where: { count_type: 'total' } });
    expect(entryOf(proposal)['long']).not.toHaveProperty('parts');
    expect(doubtsOf(proposal)).toEqual(['total-beside-parts']);
  });
});

describe('pkw', () => {
  it('proposes the Polish rule pack and takes all cards from the box for the ballots in it', () => {
    expect(proposalOf('pkw').election.rules).toEqual(['pl-president-2020']);
    expect(formsEntry('pkw')).toMatchObject({
      columns: {
        inBoxes: 'Liczba kart wyjętych z urny',
        invalid: 'Liczba głosów nieważnych',
        valid: 'Liczba głosów ważnych oddanych łącznie na wszystkich kandydatów',
      },
      lines: { invalidCards: 'Liczba kart nieważnych', validCards: 'Liczba kart ważnych' },
    });
    expect(formsEntry('pkw').votes).toEqual({
      'robert-biedron': 'Robert BIEDROŃ',
      'andrzej-sebastian-duda': 'Andrzej Sebastian DUDA',
    });
  });

  it('leaves the lines of voting by post out where the table has none', () => {
    expect(Object.keys(formsEntry('pkw').lines ?? {})).toEqual(['invalidCards', 'validCards']);
  });
});

describe('bo-computo and bo-trep', () => {
  it('put blank votes on the line that the Bolivian rule pack has for them', () => {
    for (const id of ['bo-computo', 'bo-trep']) {
      expect(proposalOf(id).election.rules).toEqual(['bo-2019']);
      expect(formsEntry(id)).toMatchObject({
        columns: { registered: 'Inscritos', invalid: 'Nulos' },
        lines: { blankVotes: 'Blancos' },
      });
      expect(Object.keys(formsEntry(id).votes ?? {})).toEqual(['cc', 'mas-ipsp', '21f']);
      const town = proposalOf(id).tables[0]?.columns.find(({ name }) => name === 'Municipio');
      expect(town?.why.id).toBe('spelt-differently');
    }
  });
});

describe('kawalpemilu', () => {
  it('makes two sources of one table, reads -1 as unknown, and leaves voters by sex out', () => {
    const { election, tables } = proposalOf('kawalpemilu');
    expect(election.rules).toEqual(['id-president-2019']);
    expect(election.sources.map(({ id, role }) => [id, role])).toEqual([
      ['kpu', 'commission'],
      ['kawalpemilu', 'observer'],
    ]);
    expect(formsEntry('kawalpemilu', 1)).toMatchObject({
      blanks: [-1],
      columns: {
        station: 'tps',
        territory: ['prov', 'kab', 'kec', 'village'],
        valid: 'crowd_sah',
        invalid: 'crowd_tSah',
        inBoxes: 'crowd_jum',
      },
      votes: { pas1: 'crowd_pas1', pas2: 'crowd_pas2' },
    });
    expect(tables[0]?.columns.find(({ name }) => name === 'reg_m')?.why.id).toBe('voters-by-sex');
  });
});

describe('wisconsin-2011', () => {
  it('makes two publications of one row', () => {
    const { election } = proposalOf('wisconsin-2011');
    expect(election.rules).toEqual(['us-wi']);
    expect(election.sources[0]?.files.map(({ published }) => published)).toEqual([
      '2011-04-15',
      '2011-05-23',
    ]);
    expect(formsEntry('wisconsin-2011', 0, 1).votes).toEqual({
      prosser: 'recount_prosser',
      kloppenburg: 'recount_kloppenburg',
      scattering: 'recount_scattering',
    });
  });
});

describe('our own templates', () => {
  const filled = (id: string): Rows => {
    const template = templates.find((one) => one.id === id);
    if (!template) throw new Error(id);
    return renderTemplate(template)
      .trim()
      .split('\n')
      .map((line) => line.split(','));
  };

  it.each(templates.map(({ id, holds }) => [id, holds] as const))(
    '%s is recognised once it is filled in',
    (id, holds) => {
      const proposal = propose(filled(id));
      expect(proposal.tables[0]?.format).toBe(`template-${id}`);
      expect(entryOf(proposal)['holds']).toBe(holds);
      expect(electionSchema.safeParse(proposal.election).success).toBe(true);
      expect(doubtsOf(proposal)).toEqual([]);
    },
  );

  it('protocol-copies leaves out lines that are blank in every row, and may lack them', () => {
    const entry = entryOf(propose(filled('protocol-copies')));
    expect(entry['columns']).not.toHaveProperty('inBoxes');
    expect(entry['columns']).toHaveProperty('portable');
    const [header = [], ...body] = filled('protocol-copies');
    const without = [header, ...body].map((row) =>
      row.filter((_, at) => !['issued', 'sentByPost', 'turnout'].includes(String(header[at]))),
    );
    expect(propose(without).tables[0]?.format).toBe('template-protocol-copies');
  });

  it('protocol-copies takes contestants that were renamed and added', () => {
    const rows = filled('protocol-copies').map((row, index) => [
      ...row.map((cell) => (cell === 'contestant_2' ? 'Bob Birch' : cell)),
      index === 0 ? 'Cy Cedar' : '7',
    ]);
    expect(Object.values((entryOf(propose(rows))['votes'] ?? {}) as object)).toEqual([
      'contestant_1',
      'Bob Birch',
      'contestant_3',
      'Cy Cedar',
    ]);
  });
});
