import type { CheckTexts } from '../../locale.js';

const BETWEEN =
  'The register had {beforeText} voters at {election} and has {actualText} now. Its neighbours’ registers {typicalWay, select, grew {grew by {typicalText} %} shrank {shrank by {typicalText} %} other {stayed as they were}} (the median of {othersText}), this one {ownWay, select, grew {grew by {ownText} %} shrank {shrank by {ownText} %} other {by 0 %}}. Had it changed like them, it would have {expectedText}.';

export const registerShift: CheckTexts = {
  title: 'Registers that change',
  method:
    'Registered voters of a station are compared with the same station’s at the earlier election (same number and territory), beside what the registers of the territory’s other stations typically did: the median of their changes, the station itself left out. And they are compared with themselves during the day: every announced register and the one on the official form. A finding needs both bounds exceeded, the share and the number of voters. Where more than a set share of a territory’s stations are beyond the bounds, the numbers are taken to mean other stations than before, and nothing is said of them.',
  messages: {
    'grew-more': BETWEEN,
    'grew-less': BETWEEN,
    'shrank-more': BETWEEN,
    'shrank-less': BETWEEN,
    'stated-twice':
      'Two readings of one moment, {to}, state the register: one with {expectedText} voters, the other with {actualText}.',
    'announced-differently':
      'The register is announced with {expectedText} voters at {from} and with {actualText} at {to}{change, select, __absent {} other {, a change of {changeText} %}}.',
    'form-differs':
      'The register is announced with {expectedText} voters at {from} and stands with {actualText} on the official form{change, select, __absent {} other {, a change of {changeText} %}}.',
  },
  notes: {
    'elections-compared':
      '{pairs, plural, one {{pairsText} station has} other {{pairsText} stations have}} a register at both elections. Beyond the bounds is a change that is more than {percentText} % and more than {votersText} voters off the median change of at least {neighboursText} others.',
    'numbered-anew':
      '{stations, plural, one {{stationsText} station} other {{stationsText} stations}} in {groups, plural, one {{groupsText} territory} other {{groupsText} territories}} were not examined: more than {percentText} % of the registers there are beyond the bounds, or most of the territories around them are of that kind, so that the numbers seem to mean other stations than before.',
    'day-compared':
      '{source}: the register of {stations, plural, one {{stationsText} station} other {{stationsText} stations}} is stated more than once. Beyond the bounds are two statements more than {percentText} % and more than {votersText} voters apart.',
    'registers-unplaced':
      '{source}: {readings, plural, one {{readingsText} reading has} other {{readingsText} readings have}} a register and no date and time that can be put in order, and {readings, plural, one {was} other {were}} skipped.',
    'bound-between-elections':
      'The expected number is what the median change of the others makes of the earlier one; the range is ± {percentText} % or {votersText} voters, whichever is more.',
    'bound-during-day': 'Allowed are {percentText} % or {votersText} voters, whichever is more.',
  },
  innocent: {
    'boundaries-redrawn': 'The station’s boundaries were redrawn, or a neighbour took over a part of it.',
    'houses-built-or-emptied': 'Houses were built, pulled down or emptied.',
    'away-from-home':
      'Voters who vote where they are (students, soldiers, workers away from home) were entered here.',
    'station-closed': 'A neighbouring station was closed, and its voters were moved here.',
    'typing-slip': 'One of the numbers was mistyped.',
    'voters-added-on-the-day':
      'Voters were added on the day: with certificates, by application, from an additional list.',
    'another-register': 'One of the numbers counts another register: of another contest or another station.',
  },
  next: 'Ask for the commission’s decisions on boundaries and for the register’s record of additions and removals; compare with the neighbouring stations.',
  unexamined: {
    'no-register-twice':
      'no station’s register is stated twice, and too few can be found again in the earlier election',
  },
};
