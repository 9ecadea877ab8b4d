import { COMMISSION, type ProposedSource, type TableProposal } from '../inspect/proposed.js';
import { wideForms } from '../inspect/wide-forms.js';
import { certificateLines, withLines } from './certificate-lines.js';
import { columnOf, type Format, hasColumns } from './format.js';

const CONTEST = { id: 'duma', name: 'State Duma' };
const OBSERVERS: ProposedSource = { id: 'observers', role: 'observer', selection: 'self-selected' };
const COMMISSION_OF_RUSSIA = { ...COMMISSION, id: 'cik', alsoNamed: ['ЦИК'] };

/**
 * Observers' copies of protocols beside the commission's, from the "map of results" of December 2011: column `kind` says whose a
 * row is (obs, cik; plus-minus is a difference and no form), `source` who filled it in. Layout: github.com/evil-shrike/RuElect.
 */
export const ruObservers: Format = {
  id: 'ru-observers',
  name: 'observers’ copies of Russian protocols beside the official ones',
  recognises(profile) {
    if (!hasColumns(profile, ['region', 'uik', 'kind', 'source'])) return 0;
    return columnOf(profile, 'kind')?.values?.includes('obs') ? 0.97 : 0.3;
  },
  propose(profile) {
    const kinds = columnOf(profile, 'kind')?.values ?? [];
    const options = { contest: CONTEST, notContestants: ['kind', 'source'] };
    const lines = certificateLines(profile);
    const read = (source: ProposedSource, kind: string, filledBy?: string): TableProposal => {
      const more = filledBy === undefined ? {} : { filledBy };
      return withLines(wideForms(profile, { ...options, source, where: { kind }, ...more }), lines);
    };
    const sides: readonly TableProposal[] = [
      ...(kinds.includes('cik') ? [read(COMMISSION_OF_RUSSIA, 'cik')] : []),
      read(OBSERVERS, 'obs', 'source'),
    ];
    const [first] = sides;
    const why = { id: 'by-format', args: {} };
    const where = { column: 'kind', key: 'where', sure: 1, why };
    return {
      about: { country: 'RU', date: '2011-12-04', rules: 'ru-duma-2011' },
      files: sides.flatMap(({ files }) =>
        files.map((file) => ({ ...file, placed: [where, ...file.placed] })),
      ),
      assumed: [{ id: 'self-selected', args: {} }],
      // Differences stand among the rows, so that the columns are not all counts; the wording of the lines is certain.
      ambiguous: (first?.ambiguous ?? []).filter(({ id }) => id !== 'contestants-unclear'),
      leftOut: first?.leftOut ?? new Map(),
    };
  },
};
