import type { CheckTexts } from '../../locale.js';
import { publicationNotes, repeatedNotes } from './scope-notes.js';

const WHAT =
  '{quantity, select, share {{contestant, select, __absent {the share of the contestant with the most votes} other {the share of {contestant}}}} other {the turnout}}';

export const tooEvenTerritory: CheckTexts = {
  title: 'Stations more alike than chance allows',
  method:
    'Within a territory, the share of the contestant with the most votes and the turnout (ballots issued of registered voters) of each station are held against one rate for all of them: X² = Σ (L − R p̂)² / (R p̂ (1 − p̂)), phi = X² / (n − 1). Even where every station had the very same electorate, chance alone makes phi 1; real stations differ, and phi is then far above 1. The null is the kindest one: one rate for all stations, each ballot falling independently of the others. p is how probable a phi as small as this is then, given the sum over all stations: the lower tail of chi-squared, and wherever that is below 0.1 the exact law instead, drawn by importance sampling (the relative error is some percent, and p stays valid), unless stations or ballots are so many that chi-squared, corrected for whole ballots, is as good. That stations differ only raises phi: it cannot fake a finding. Of the share, stations of 100 % turnout are left out; the turnout keeps them, because without its highest values the others would seem more alike than they are. One invented percentage given to some stations among many cannot be seen here.',
  messages: {
    even: `At {stationsText} stations ${WHAT} is {percentText} % on the whole and spreads by {actualText} {actual, plural, one {percentage point} other {percentage points}} from station to station; chance alone, with the same electorate everywhere, gives {expectedText} (phi = {phiText}, where chance gives 1 and real stations more; log₁₀ p = {logPText}).`,
  },
  notes: {
    ...publicationNotes,
    ...repeatedNotes,
    dispersion:
      'X² is {statisticText} with {freedomText} degrees of freedom; chi-squared’s lower tail is log₁₀ p = {logPText}.',
    'evenness-seen':
      '{contest, select, __absent {} other {{contest}, }}{quantity, select, share {share} other {turnout}}, {level, plural, =0 {all stations} other {territories of level {levelText}}}: {territoriesText} tested, the middle phi {middleText}, the smallest {leastText}{simulated, plural, =0 {} other {; {simulatedText} p by importance sampling}}.',
    'too-few-stations':
      '{territories, plural, one {{territoriesText} territory} other {{territoriesText} territories}} of level {levelText} {territories, plural, one {has} other {have}} fewer than {leastText} stations with a usable {quantity, select, share {share} other {turnout}} and {territories, plural, one {was} other {were}} not tested.',
  },
  innocent: {
    'worked-out-from-total':
      'The numbers of the stations were worked out from a total of the territory, because forms were lost or never entered.',
    'shared-table':
      'The table lists shares of one count under several stations, as where ballots of several are counted together.',
    'one-electorate-divided':
      'Ballots of one place were divided among stations by a rule that keeps them even, not by who came to which.',
    'chance-among-many': 'Among many territories tested a few have a small p by chance.',
  },
  tables: {
    contributors:
      '{quantity, select, share {Share} other {Turnout}} of all {rowsText} stations against {percentText} % on the whole, the nearest first. The residual is in standard deviations of chance; a station contributes 1 less its square: chance alone gives 0 on average, a station right on the common rate 1.',
  },
  columns: {
    contribution: 'contributes',
    residual: 'residual (standard deviations)',
    votes: 'votes',
    ballots: 'ballots',
    share: 'share (%)',
    issued: 'voters who took part',
    registered: 'registered voters',
    turnout: 'turnout (%)',
  },
  plots: {
    evenness: {
      title: `How much ${WHAT} differs within {territoriesText} territories: {found, plural, =0 {none has stations} one {{foundText} has stations} other {{foundText} have stations}} more alike than chance allows`,
      x: 'log₁₀ of phi (0: as chance alone; shaded: more alike than that)',
      y: 'territories',
      series: { territories: 'all territories', found: 'more alike than chance allows' },
    },
  },
  next: 'Ask for the signed forms of all stations of the territory, compare them with observers’ copies, and ask who entered their numbers, when, and from what.',
  unexamined: {
    'no-large-territory':
      'no territory has enough stations with ballots, votes or turnout, and a percentage between 0 and 100',
  },
};
