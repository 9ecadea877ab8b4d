import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseElectionFile } from '../../../src/ingest/election/parse.js';
import type { ElectionFile } from '../../../src/ingest/election/schema.js';
import { writeElection } from '../../../src/ingest/election/write-election.js';
import { writeProposal } from '../../../src/ingest/inspect/write-proposal.js';
import { locales } from '../../../src/report/locales/index.js';
import { sayNote } from '../../../src/report/say-note.js';
import { propose, type Rows } from './looked-at.js';

const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{DI}\u2028\u2029]/u;

function parsed(text: string): ElectionFile {
  return parseElectionFile(text, 'election.yaml').election;
}

const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc.constantFrom(
    'yes',
    'null',
    '1e3',
    '~',
    '# x',
    '- a',
    'a: b',
    ' x ',
    "it's",
    '"q"',
    '|',
    '>',
    '&a',
    '*a',
    '!t',
    '%',
    '@',
    '`',
    '007',
    '0x1F',
    '2011-12-04',
    'a\nb',
    '\ttab',
    '\u2028',
    '\u202e',
    '\u034f',
    '\ufe0f',
    '\u2800',
    '\ud83d',
  ),
);
const header = text.filter((name) => name.length > 0);
const id = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,8}$/u);

/** Election files with names of any characters. */
const elections: fc.Arbitrary<ElectionFile> = fc
  .record({
    name: text.filter((name) => /\S/u.test(name)),
    contestants: fc.dictionary(id, text, { minKeys: 1, maxKeys: 4 }),
    votes: fc.array(header, { minLength: 4, maxLength: 4 }),
    station: header,
    territory: fc.array(header, { maxLength: 3 }),
    where: fc.dictionary(
      header.filter((key) => key !== '__proto__'),
      fc.oneof(text, fc.integer(), fc.boolean()),
      { maxKeys: 2 },
    ),
  })
  .map(({ name, contestants, votes, station, territory, where }) => ({
    election: { name, country: 'XX' },
    contests: [{ id: 'main', contestants: { ...contestants } }],
    sources: [
      {
        id: 'commission',
        role: 'commission' as const,
        files: [
          {
            path: 'table.csv',
            holds: 'result-forms' as const,
            where: { ...where },
            columns: { station, territory },
            votes: Object.fromEntries(
              Object.keys(contestants).map((key, index) => [key, votes[index] ?? 'x']),
            ),
          },
        ],
      },
    ],
  }));

describe('an election file that is written', () => {
  it('parses again to the same object, whatever the names', () => {
    fc.assert(
      fc.property(elections, text, (election, remark) => {
        const written = writeElection(
          election,
          [remark],
          [
            { at: ['sources', 0, 'files', 0, 'path'], above: [remark, 'x'] },
            { at: ['sources', 0, 'files', 0, 'columns', 'station'], behind: remark },
            { at: ['sources', 0, 'files', 0, 'columns', 'territory'], behind: remark },
            { at: ['contests', 7, 'nowhere'], behind: remark },
          ],
        );
        expect(parsed(written)).toEqual(election);
        expect(INVISIBLE.test(written)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('has its remarks where they belong', () => {
    const election: ElectionFile = {
      election: { name: 'x' },
      sources: [{ id: 'a', role: 'commission', files: [{ path: 'a.csv', holds: 'incidents' }] }],
    };
    const written = writeElection(
      election,
      ['Read me'],
      [
        { at: ['sources', 0, 'id'], behind: 'who' },
        { at: ['sources', 0, 'files', 0, 'path'], above: ['not placed:', 'url'] },
      ],
    );
    expect(written).toBe(`# Read me

election:
  name: x
sources:
  - id: a # who
    role: commission
    files:
      - # not placed:
        # url
        path: a.csv
        holds: incidents
`);
  });

  it('writes lists that two entries share in full', () => {
    const territory = ['region', 'district'];
    const file = { path: 'a.csv', holds: 'incidents' as const, columns: { territory } };
    const election: ElectionFile = {
      election: { name: 'x' },
      sources: [{ id: 'a', role: 'commission', files: [file, { ...file, path: 'b.csv' }] }],
    };
    expect(writeElection(election, [], [])).not.toContain('&');
  });
});

describe('a proposal that is written', () => {
  const rows: Rows = [
    ['Station', 'Valid votes', 'Ash', 'Birch\u001b[31m', 'x\n# injected: true', 'Turnout %'],
    ...Array.from({ length: 6 }, (_, n) => [n, 60 + n, 30, 20 + n, 10, '51.5 %']),
  ];
  const proposal = propose(rows);
  const written = writeProposal(proposal, (note) => sayNote(note, locales.en));

  it('parses again to what was proposed', () => {
    expect(parsed(written)).toEqual(proposal.election);
  });

  it('says how sure each column is, and what was not placed', () => {
    expect(written).toContain('station: Station # 0.96 English: “station”');
    expect(written).toMatch(/^ +ash: Ash # 0\.95 together they make “Valid votes”/mu);
    expect(written).toContain(
      '# Columns that are not read, and why:\n        # “Turnout %”: a share is never read as a count',
    );
  });

  it('keeps what a table holds from making lines or colours of its own', () => {
    expect(INVISIBLE.test(written)).toBe(false);
    expect(written).not.toMatch(/^\s*# injected/mu);
  });

  it('opens with what was assumed and what is unclear', () => {
    const unclear = writeProposal(propose(rows.map(([, ...rest]) => rest)), (note) =>
      sayNote(note, locales.en),
    );
    expect(unclear).toMatch(
      /^# Assumed: The numbers are taken to be those of a source in the role commission\./mu,
    );
    expect(unclear).toMatch(/^# UNCLEAR: No column was found with the number of the station\.$/mu);
  });
});
