import { foldText } from './fold-text.js';
import { withLatinLookAlikes } from './look-alikes.js';

/**
 * What is written before the number of a polling station and means no more than "polling station", by language. Words that
 * tell kinds of stations apart (ward, school, box, district) are no part of it: a ward 5 is not a precinct 5.
 */
const PHRASES: readonly string[] = [
  // Russian, Ukrainian, Belarusian, Bulgarian
  ...['УИК', 'участковая избирательная комиссия', 'участковой избирательной комиссии', 'ИУ'],
  ...['избирательный участок', 'избирательного участка', 'участок', 'участка', 'участок для голосования'],
  ...['ДВК', 'дільнична виборча комісія', 'виборча дільниця', 'дільниця', 'выбарчы ўчастак', 'СИК', 'секция'],
  // English
  ...['PS', 'polling station', 'polling place', 'station', 'precinct', 'voting precinct'],
  // Indonesian, Malay
  ...['TPS', 'tempat pemungutan suara'],
  // Spanish, Portuguese
  ...['mesa', 'mesa electoral', 'mesa de votación', 'mesa receptora de votos', 'mesa de sufragio'],
  ...['seção', 'seção eleitoral', 'secção de voto', 'assembleia de voto'],
  // Polish, Czech, Slovak
  ...['obwód', 'obwód głosowania', 'obwód wyborczy', 'OKW', 'obwodowa komisja wyborcza'],
  ...['okrsek', 'volební okrsek', 'okrsok', 'volebný okrsok'],
  // French, Italian, Romanian
  ...['précinct', 'bureau', 'bureau de vote', 'BV', 'sezione', 'sezione elettorale', 'seggio'],
  ...['secția de votare', 'secţia de votare', 'secția', 'secţia'],
  // German, Dutch, Turkish, Azerbaijani, Kazakh
  ...['Wahllokal', 'Wahlbezirk', 'Stimmbezirk', 'stembureau', 'sandık', 'seçki məntəqəsi', 'məntəqə'],
  ...['сайлау учаскесі', 'учаске'],
];

/** What stands between such a phrase and the number, or alone before it. */
const MARKS: readonly string[] = [
  '№',
  '#',
  'no',
  'nr',
  'n°',
  'nº',
  'num',
  'numero',
  'number',
  'nomor',
  'номер',
];
/** Marks that are letters of the number where no phrase stands before them: N5 may be a station of the north. */
const LETTER_MARKS: readonly string[] = ['n', 'č'];

const bare = (text: string): string =>
  withLatinLookAlikes(foldText(text))
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '');

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

const anyOf = (texts: readonly string[]): string =>
  [...new Set(texts.map(bare))]
    .sort((left, right) => right.length - left.length || (left < right ? -1 : 1))
    .map(escaped)
    .join('|');

const PHRASE = `(?:${anyOf(PHRASES)})[\\s.:,-]*`;
const BEFORE_NUMBER = new RegExp(
  `^(?:(?:${PHRASE})*(?:${anyOf(MARKS)})?|(?:${PHRASE})+(?:${anyOf(LETTER_MARKS)}))[\\s.:-]*$`,
  'u',
);

/**
 * Whether a folded text before a number says only that it is the number of a polling station: "уик №", "polling station no. ". True
 * for no text at all.
 */
export function meansStation(before: string): boolean {
  return before === '' || (/^[^\s.:-]/u.test(before) && BEFORE_NUMBER.test(bare(before)));
}
