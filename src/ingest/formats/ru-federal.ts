import { columnRoles } from '../inspect/column-roles.js';
import { COMMISSION, type TableProposal } from '../inspect/proposed.js';
import { slug } from '../inspect/slug.js';
import { wideForms } from '../inspect/wide-forms.js';
import { foldHeader } from '../inspect/words/fold-header.js';
import { isLine } from '../inspect/words/role.js';
import { certificateLines, withLines } from './certificate-lines.js';
import { columnOf, type Format } from './format.js';

/** Lines of a protocol of 2003 or later without which a table is not one. */
const ENOUGH_LINES = 8;

const PARTY = / парти(я|и) /u;

/**
 * Protocols of Russia's polling stations as collectors scrape them from the commissions' pages: region, TEC, station, the lines
 * of the protocol under their official wording, the contestants, an address. The lines are known by their wording, which changes
 * from year to year, never by their place. Layout: github.com/dkobak/elections.
 */
export const ruFederal: Format = {
  id: 'ru-federal',
  name: 'protocols of Russian polling stations, one row each',
  recognises(profile) {
    if (!columnOf(profile, 'uik') || columnOf(profile, 'kind') || columnOf(profile, 'label')) return 0;
    const lines = columnRoles(profile).filter(
      ({ role, sure, why }) =>
        role !== null && isLine(role) && sure >= 0.7 && why.args['language'] === 'Russian',
    );
    return new Set(lines.map(({ role }) => role)).size >= ENOUGH_LINES ? 0.95 : 0;
  },
  propose(profile, { fileName }) {
    const contest = { id: slug(fileName, 'contest'), name: fileName };
    const source = { ...COMMISSION, id: 'cik', alsoNamed: ['ЦИК'] };
    const proposal = wideForms(profile, { source, contest });
    const lines = certificateLines(profile);
    const rules =
      Object.keys(lines).length > 0 ? 'ru-duma-2011' : isOfParties(proposal) ? 'ru-duma' : 'ru-president';
    return {
      ...withLines(proposal, lines),
      about: { country: 'RU', rules },
      assumed: [...proposal.assumed, { id: 'rules-by-lines', args: { pack: rules } }],
    };
  },
};

/**
 * Whether most contestants are parties. **Assumption: then it is the State Duma, else the President;** the lines do not tell, and the
 * control relations are the same.
 */
function isOfParties({ files }: TableProposal): boolean {
  const names = files.flatMap(({ contest }) => [...(contest?.contestants.values() ?? [])]);
  return 2 * names.filter((name) => PARTY.test(foldHeader(name))).length > names.length;
}
