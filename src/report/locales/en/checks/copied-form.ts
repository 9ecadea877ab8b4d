import type { CheckTexts } from '../../locale.js';

const VOTES = '{votes, plural, one {{votesText} vote} other {{votesText} votes}}';

export const copiedForm: CheckTexts = {
  title: 'Stations with one and the same form or result',
  method:
    'The official forms of all stations in a contest, each as last published, are held against each other: as a whole (the same cells filled, with the same number in each, the register included), and by the votes of all contestants alone. Forms with few filled cells or few ballots are left out. Equal whole forms are told where chance hardly makes them so, and counted where it may well; equal votes on different forms are told only where they are less probable still. How probable a coincidence is: two stations with equally many votes draw them independently from the very same shares, those that the forms show; the chance that all counts agree is summed exactly and multiplied by the number of stations with equally many votes, in the territory or elsewhere. The null is the kindest one: stations of different kinds, and voters who come in groups, agree less often. The rest of the form is left out of it, so that for whole forms p errs on the high side.',
  messages: {
    'same-territory': `{stationsText} stations of one territory have the same form: all {cellsText} filled cells are equal, ${VOTES} each.`,
    'several-territories': `{stationsText} stations in {territoriesText} territories have the same form: all {cellsText} filled cells are equal, ${VOTES} each.`,
    'same-territory-result': `{stationsText} stations of one territory have the same result and different forms: the votes of all {cellsText} contestants are equal, ${VOTES} each.`,
    'several-territories-result': `{stationsText} stations in {territoriesText} territories have the same result and different forms: the votes of all {cellsText} contestants are equal, ${VOTES} each.`,
  },
  notes: {
    'equal-by-chance':
      '{groups, plural, one {{groupsText} group of stations has} other {{groupsText} groups of stations have}} one whole form where chance alone may well make it so (unanimous or very small stations), and {groups, plural, one {is} other {are}} no finding.',
    coincidence:
      'That two given stations with so many votes agree in all of them has log₁₀ probability {logPairText}, if both have these very shares; {comparable, plural, one {{comparableText} station} other {{comparableText} stations}} {where, select, territory {of the same territory} other {elsewhere}} had as many votes: log₁₀ p = {logPText}.',
    'copy-odds':
      'A copy explains the second form 10^{logOddsText} times better than what its territory is like: log₁₀ of 1 / P(these votes, given how many), P from a Dirichlet-multinomial law fitted to {neighboursText} other stations there (intraclass correlation {correlationText}).',
    'one-of-the-stations': '{territory, select, __absent {} other {{territory} › }}station {station}',
    'further-stations':
      '{count, plural, one {{countText} more station} other {{countText} more stations}}; their rows stand beside the number above.',
  },
  innocent: {
    'nearly-unanimous':
      'Small stations where nearly everybody votes, and for the same contestant (hospitals, barracks, ships, villages), have few ways to differ.',
    'station-named-twice': 'It is one station that the table lists under two numbers or territories.',
    'entered-twice':
      'One form was entered for two stations when the table was made, and the other’s is missing.',
    'chance-among-many': 'Among very many stations some agree by chance, the more so the shorter the form.',
  },
  plots: {
    nearest: {
      title: `{stationsText} stations have one result, ${VOTES} each; the nearest of {othersText} others differs from it by {next, plural, one {{nextText} vote} other {{nextText} votes}}`,
      x: 'votes that would have to be other',
      y: 'stations ({shownText} nearest others)',
      series: { others: 'other stations', group: 'stations with this result' },
    },
  },
  next: 'Compare the photographs of the forms of these stations with the table, and ask for the forms that were signed; look whether venue and register are those of two stations.',
  unexamined: {
    'no-long-form': 'no official form has as many cells filled and as many ballots as the comparison needs',
  },
};
