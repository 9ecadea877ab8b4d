import type { ProposedFile, TableProposal } from '../inspect/proposed.js';
import type { TableProfile } from '../inspect/table-profile.js';
import { foldHeader } from '../inspect/words/fold-header.js';

const CERTIFICATE = / открепительн\S* удостоверен/u;

/** Lines with absentee certificates as the rule pack ru-duma-2011 names them, in its order, to words of theirs. */
const WORDS: readonly (readonly [string, RegExp])[] = [
  ['certificatesReceived', / полученных /u],
  ['certificatesIssued', / выданных (?!.* территориальной )/u],
  ['votersWithCertificate', / проголосовавших /u],
  ['certificatesCancelled', / погашенных /u],
  ['certificatesFromTerritorial', / выданных .* территориальной /u],
  ['certificatesLost', / утраченных /u],
];

/** The lines of a Russian protocol that count absentee certificates, to headers; empty on forms without them. */
export function certificateLines({ header }: TableProfile): Readonly<Record<string, string>> {
  const headers = header.names.map((name) => ({ name, folded: foldHeader(name) }));
  const certificates = headers.filter(({ folded }) => CERTIFICATE.test(folded));
  const found = WORDS.flatMap(([line, words]) => {
    const column = certificates.find(({ folded }) => words.test(folded));
    return column ? [[line, column.name] as const] : [];
  });
  return Object.fromEntries(found);
}

/** A proposal whose files of result forms also read these lines, which only a rule pack names. */
export function withLines(proposal: TableProposal, lines: Readonly<Record<string, string>>): TableProposal {
  const entries = Object.entries(lines);
  if (entries.length === 0) return proposal;
  const why = { id: 'by-format', args: {} };
  const placed = entries.map(([line, column]) => ({ column, key: `lines.${line}`, sure: 1, why }));
  const read = new Set(Object.values(lines));
  return {
    ...proposal,
    files: proposal.files.map((file): ProposedFile => {
      if (file.entry.holds !== 'result-forms') return file;
      return { ...file, entry: { ...file.entry, lines }, placed: [...file.placed, ...placed] };
    }),
    leftOut: new Map([...proposal.leftOut].filter(([column]) => !read.has(column))),
  };
}
