import { columnRoles } from '../inspect/column-roles.js';
import { COMMISSION, type FormColumns } from '../inspect/proposed.js';
import { uniqueIds } from '../inspect/slug.js';
import { fixedForm } from './fixed-form.js';
import { type Format, hasColumns } from './format.js';

const COLUMNS: FormColumns = {
  station: 'Numer obwodu',
  territory: ['Województwo', 'Powiat', 'Gmina'],
  venue: 'Siedziba',
  registered: 'Liczba wyborców uprawnionych do głosowania',
  received: 'Komisje obwodowe otrzymały kart do głosowania',
  issued: 'Liczba wyborców, którym wydano karty do głosowania',
  unused: 'Nie wykorzystano kart do głosowania',
  sentByPost: 'Liczba wyborców, którym wysłano pakiety wyborcze',
  arrivedByPost: 'Liczba kopert na kartę do głosowania wrzuconych do urny',
  inBoxes: 'Liczba kart wyjętych z urny',
  invalid: 'Liczba głosów nieważnych',
  valid: 'Liczba głosów ważnych oddanych łącznie na wszystkich kandydatów',
};

/** Lines that only the rule pack names. */
const LINES = {
  proxies: 'Liczba wyborców głosujących przez pełnomocnika',
  certificates: 'Liczba wyborców głosujących na podstawie zaświadczenia o prawie do głosowania',
  returnEnvelopes: 'Liczba otrzymanych kopert zwrotnych',
  withoutDeclaration:
    'Liczba kopert zwrotnych, w których nie było oświadczenia o osobistym i tajnym oddaniu głosu',
  declarationUnsigned: 'Liczba kopert zwrotnych, w których oświadczenie nie było podpisane',
  withoutBallotEnvelope: 'Liczba kopert zwrotnych, w których nie było koperty na kartę do głosowania',
  ballotEnvelopeOpen:
    'Liczba kopert zwrotnych, w których znajdowała się niezaklejona koperta na kartę do głosowania',
  fromEnvelopes: 'W tym liczba kart wyjętych z kopert na kartę do głosowania',
  invalidCards: 'Liczba kart nieważnych',
  validCards: 'Liczba kart ważnych',
  invalidTwoMarks: 'W tym z powodu postawienia znaku „X” obok nazwiska dwóch lub większej liczby kandydatów',
  invalidNoMark: 'W tym z powodu niepostawienia znaku „X” obok nazwiska żadnego kandydata',
  invalidStruckOff: 'W tym z powodu postawienia znaku „X” wyłącznie obok skreślonego nazwiska kandydata',
};

/**
 * Presidential results by station of Poland's National Electoral Commission. Cards come first: from the box ("wyjętych z urny"), of
 * these invalid ones ("nieważne", as without a stamp) and valid ones ("ważne"); votes on the valid cards come after. Invalid and valid
 * votes make the valid cards, not those from the box, which only the rule pack knows.
 */
export const pkw: Format = {
  id: 'pkw',
  name: 'results by station of Poland’s National Electoral Commission',
  recognises: (profile) =>
    hasColumns(profile, ['Numer obwodu', LINES.validCards]) &&
    hasColumns(profile, [COLUMNS.inBoxes, COLUMNS.invalid, COLUMNS.valid].map(String))
      ? 0.98
      : 0,
  propose(profile) {
    const known = new Set([...Object.values(COLUMNS).flat(), ...Object.values(LINES)]);
    const names = columnRoles(profile)
      .filter(({ column, role }) => !known.has(column.name) && role === null && column.type === 'count')
      .map(({ column }) => column.name);
    const ids = uniqueIds(names, 'candidate');
    const votes = new Map(names.map((name) => [ids.get(name) ?? name, name]));
    const contest = { id: 'president', name: 'President', contestants: votes };
    return {
      about: { country: 'PL', rules: 'pl-president-2020' },
      files: [
        fixedForm(profile, {
          source: { ...COMMISSION, id: 'pkw' },
          contest,
          columns: COLUMNS,
          lines: LINES,
          votes,
        }),
      ],
      assumed: [],
      ambiguous: [],
      leftOut: new Map(),
    };
  },
};
