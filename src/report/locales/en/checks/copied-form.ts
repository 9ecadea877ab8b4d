import type { CheckTexts } from '../../locale.js';

const VOTES = '{votes, plural, one {{votesText} vote} other {{votesText} votes}}';

export const copiedForm: CheckTexts = {
  title: 'Stations with one and the same form',
  method:
    'The official forms of all stations in a contest, each as last published, are held against each other as a whole: the same cells filled, with the same number in each, the register included. Forms with few filled cells or few ballots are left out, because their numbers repeat by chance. Stations of one territory and stations far apart are both found; the finding says which. How probable such a coincidence is has not been computed: there is no p.',
  messages: {
    'same-territory': `{stationsText} stations of one territory have the same form: all {cellsText} filled cells are equal, ${VOTES} each.`,
    'several-territories': `{stationsText} stations in {territoriesText} territories have the same form: all {cellsText} filled cells are equal, ${VOTES} each.`,
  },
  notes: {
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
  next: 'Compare the photographs of the forms of these stations with the table, and ask for the forms that were signed; look whether venue and register are those of two stations.',
  unexamined: {
    'no-long-form': 'no official form has as many cells filled and as many ballots as the comparison needs',
  },
};
