import { createTextRow } from '../row.js';
import type { OpenTable } from '../table.js';
import { jsonFacts } from './facts.js';
import { createCountRows, NIST_HEADER } from './nist-count-rows.js';
import { readNames } from './nist-names.js';
import { selectionOf } from './nist-selection.js';
import { localized } from './nist-text.js';
import { parsePart } from './parse-part.js';
import { items, type JsonText, members, type Range } from './ranges.js';

/** What an election report of NIST SP 1500-100 calls itself, in the JSON of its two versions. */
const REPORTS = new Set(['"ElectionResults.ElectionReport"', '"ER.ElectionReport"']);

/** `start`: where the object begins. */
export function isNistReport(text: JsonText, start: number): boolean {
  for (const { key, start: from, end } of members(text, start)) {
    if (key === '@type') return REPORTS.has(text.bytes.toString('utf8', from, end));
  }
  return false;
}

/**
 * An election report as one long table: one row for every count of votes, of ballots and of registered voters, in the order of the
 * file, each with the lines on which its object stands. Where a report has totals and their parts, or units and the units they
 * are made of, all of them are rows: the election file says which are read.
 *
 * The structure is that of NIST SP 1500-100 (Wack, Dziurłaj and others, versions 1 and 2): ElectionReport, Election, Contest,
 * ContestSelection (in version 1 BallotSelection), VoteCounts, OtherCounts and BallotCounts (in version 1 SummaryCounts), GpUnit.
 */
export function nistTable(text: JsonText, start: number, encoding: string): OpenTable {
  return {
    name: null,
    async read(sink) {
      const names = readNames(text, start);
      const line = text.lines.lineOf(start);
      sink.row(createTextRow().set(NIST_HEADER, line, line, undefined, { isKeys: true }));
      const rows = createCountRows(text, names, sink);

      const contestRows = (contest: Range): void => {
        const parts = new Map([...members(text, contest.start)].map((part) => [part.key, part]));
        const id = String(parsePart(text, parts.get('@id')) ?? '');
        const name = localized(parsePart(text, parts.get('Name') ?? parts.get('BallotTitle'))) || id;
        for (const { key, start: from } of parts.values()) {
          if (key === 'ContestSelection' || key === 'BallotSelection') {
            for (const selection of items(text, from)) {
              const { candidate, party, counts } = selectionOf(text, selection, names);
              for (const count of counts) rows.votes(count, { id, name }, candidate, party);
            }
          } else if (key === 'OtherCounts' || key === 'SummaryCounts') {
            for (const counts of items(text, from)) rows.ballots(counts, { id, name });
          }
        }
      };
      const electionRows = (election: Range): void => {
        for (const { key, start: from } of members(text, election.start)) {
          if (key === 'Contest') for (const contest of items(text, from)) contestRows(contest);
          if (key === 'BallotCounts') for (const counts of items(text, from)) rows.ballots(counts);
        }
      };
      for (const { key, start: from } of members(text, start)) {
        if (key === 'Election') for (const election of items(text, from)) electionRows(election);
        if (key === 'GpUnit') for (const unit of items(text, from)) rows.unit(unit);
      }
      return jsonFacts(encoding);
    },
  };
}
