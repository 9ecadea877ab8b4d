import type { CheckTexts } from '../../locale.js';
import { CONTEST, INTERVAL, MATCHED, MATCHED_NOTES, SHARE, SPREAD_AXES, TEST } from './matched-stations.js';

const SENTENCE = `${SHARE}${CONTEST} is {chosenMeanText} % at the {chosenText} stations with incidents reported by {source} and {othersMeanText} % at {othersText} comparable ones without: {pointsText} percentage points {sign, plural, =1 {more} =0 {of difference} other {less}} (${INTERVAL})`;

export const incidentStationGap: CheckTexts = {
  title: 'Stations with reported incidents against comparable ones',
  method: `Stations that a source’s reports of incidents are tied to are compared with comparable stations that no report names. ${MATCHED} Who reports, and where, is not drawn by lot: the comparison describes these stations and says nothing about why they differ.`,
  messages: {
    'stations-with-reports-differ': `${SENTENCE}. Not randomised.`,
  },
  notes: {
    ...MATCHED_NOTES,
    'not-randomised':
      'Not randomised: where {source} had somebody to report, and where something was reported, may hang together with what the stations are like. Nothing may be concluded about what the incidents did to the result.',
    'reports-read':
      '{source}: {rows, plural, one {{rowsText} row} other {{rowsText} rows}} of {reports, plural, one {{reportsText} report} other {{reportsText} reports}}; {tied, plural, one {{tiedText} report is} other {{tiedText} reports are}} tied to one of {stations, plural, one {{stationsText} station} other {{stationsText} stations}}, the others to none.',
    'reports-selected':
      'How the stations with reports of {source} were chosen: {selection, select, random {drawn at random. Where something was then reported is no draw all the same} census {the source covers all stations. Where something was then reported is no draw all the same} handPicked {hand-picked} selfSelected {self-selected, by who had something to report} other {not stated}}. A station without a report is not a station without an incident, and no sum over reports is an estimate for an area.',
    category:
      '“{category}”: {reports, plural, one {{reportsText} report} other {{reportsText} reports}} at {stations, plural, one {{stationsText} station} other {{stationsText} stations}}.',
    'more-categories':
      '{categories, plural, one {{categoriesText} more category} other {{categoriesText} more categories}}.',
    'reports-compared': `${SENTENCE}; ${TEST}. Not randomised.`,
  },
  innocent: {
    'watched-more-closely':
      'Where more is watched more is reported: the stations differ in who watched, not in what happened.',
    'stations-of-another-kind':
      'The stations differ in what is not matched: their neighbourhood, their voters’ age, a barracks or hospital among the voters.',
    'observers-go-where-needed': 'Observers went where they expected trouble from earlier elections.',
    'reports-after-result': 'A surprising result was itself the reason to report something.',
  },
  plots: {
    spread: {
      title: `${SHARE} is {chosenMeanText} % on average at {chosenText} stations with incidents reported by {source}, {othersMeanText} % at {othersText} comparable ones without`,
      ...SPREAD_AXES,
      series: { chosen: 'with reported incidents', others: 'without' },
    },
  },
  next: 'Read the reports of these stations, by category; ask who watched where, and compare with an earlier election’s results of the same stations.',
  unexamined: {
    'too-few-neighbours':
      'too few stations with reported incidents have comparable stations without one and an official form',
  },
};
