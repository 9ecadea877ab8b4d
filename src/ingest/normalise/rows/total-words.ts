import { plainWords } from './plain-words.js';

/** What a whole cell says of a total, and nothing else; by language. */
const TOTALS: ReadonlySet<string> = listed(
  'total, totals, grand total, grand totals, overall total, sum, sums, sum total, subtotal, subtotals, sub total, sub totals',
  'итого, итог, итоги, всего, итого всего, всего итого, общий итог, сумма, общая сумма, подытог, промежуточный итог, в целом',
  'усього, всього, разом, разом усього, сума, загальна сума, підсумок, проміжний підсумок, загалом',
  'totales, total general, totales generales, gran total, total final, suma, sumas, suma total, sumatoria, subtotales',
  'razem, ogółem, razem ogółem, ogółem razem, łącznie, w sumie, suma końcowa, suma ogólna, suma częściowa, suma pośrednia',
  'totais, total geral, totais gerais, soma, soma total, soma geral, somatório, subtotais',
  'totaux, total général, totaux généraux, sous total, sous totaux, somme, ensemble',
  'jumlah, total keseluruhan, sub jumlah, subjumlah',
  'summe, summen, gesamt, insgesamt, gesamtsumme, gesamtergebnis, zwischensumme, teilsumme, endsumme, zusammen',
);

/** Totals that are names of places or parties as well: Soma in Turkey, the sum of Mongolia, the Ensemble of France. */
const ALSO_NAMES: ReadonlySet<string> = listed(
  'sum, sums, suma, sumas, soma, somme, ensemble, razem, gesamt',
);

const UNIT_BEFORE =
  'county|district|office|ward|precinct|city|town|village|township|municipality|borough|parish|province|region|state|national|constituency|division|department|jurisdiction|page|report';

/** A total of one kind of ballots, which a county may count as a unit of that name. */
const KIND_OF_BALLOT =
  /^totals? (?:absentees?|early|mail(?:ed)?|postal|by mail|vote by mail|provisionals?|advance|in person|election day|machine|military|overseas|uocava|emergency|affidavit|curbside|drop ?box|hand count(?:ed)?)(?= |$)/u;

/** Beginnings and ends of what names a total: what follows or goes before is a unit, or no station could be called so at all. */
const PHRASES: readonly RegExp[] = [
  /^(?:sub ?)?totals? (?:for|of|in|all|across) /u,
  /^totals? (?:county|counties|district|ward|precinct|region|province|constituency|votes)(?= |$)/u,
  KIND_OF_BALLOT,
  new RegExp(`(?:^| )(?:${UNIT_BEFORE}) (?:sub ?)?total$`, 'u'),
  / (?:totals|subtotals|sub totals|grand total)$/u,
  /^(?:итого|общий итог|промежуточный итог|итоги? по|сумма по|в целом по) /u,
  /^всего (?:по|в|во|на|за|для|избирателей|участков)(?= |$)/u,
  / (?:итог|итого|всего|подытог)$/u,
  /^(?:усього|всього|разом|загалом|підсумок) (?:по|у|в|на|за|для) /u,
  /^(?:sub ?|sous )?(?:total|totales|totais|totaux) (?:del?|de las?|de los|do|da|dos|das|du|des|por|pour) /u,
  /^(?:total|suma|soma) (?:departamento|provincia|municipio|municipal|distrito|regional|nacional|país|pais|estado|estadual|zona|seção|secao|mesas?|exterior|parroquia)(?= |$)/u,
  /^total (?:departement|canton|commune|communal|circonscription|national|regional|pays|bureaux)(?= |$)/u,
  /^ensemble (?:du departement|du canton|de la (?:commune|region|circonscription)|des (?:bureaux|communes))(?= |$)/u,
  /^(?:razem|ogolem|suma|lacznie) (?:gmin[ay]|powiatu?|wojewodztw[oa]|okregu?|obwod[uy]?|kraj|dla|w|we|po|glosow)(?= |$)/u,
  /^jumlah /u,
  /^total (?:kecamatan|kabupaten|kelurahan|desa|provinsi|kota|tps|suara|dapil)(?= |$)/u,
  /^(?:summe|gesamt|insgesamt|gesamtergebnis|zwischensumme) (?:wahlkreis|gemeinde|kreis|landkreis|land|bezirk|stadt)(?= |$)/u,
];

/** "Total: Adams", "Adams: total", "Adams total:". */
const WITH_COLON =
  /^\s*(?:grand |sub-?\s?)?totals?\s*:\s*\S|\S\s*:\s*(?:sub-?\s?)?totals?\W*$|\btotals?\s*:\s*$/iu;

/** One of these stands in every text that says a total; tried first, because every row of a file is asked. */
const STEMS =
  /tot|sum|som|итог|всего|целом|сум|ытог|усього|всього|разом|загалом|razem|og[oó]|cznie|ensemble|jumlah|gesamt|zusammen|[\uff21-\uff5a]|\p{L} \p{L} \p{L}/iu;

/** Longest cell that is looked at; a remark is longer than the name of a row. */
const LONGEST = 120;

/**
 * Whether a cell that names a row says that the row is a total: it consists of words for one ("Totals:", "ИТОГО", "Razem", "Total
 * (72)"), begins with them and goes on as a total does ("Итого по ТИК №5", "Total departamento"), or ends with them ("County
 * Totals:"). A name that merely contains such a word is none ("TOTAL WINE HALL", "Всеволожск", "Suma de Vega school"). Case,
 * accents and marks do not matter. **Where in doubt it is no total**: one that is missed here can be found by its sum, a station
 * thrown away cannot be found again. For words that are names, too, see {@link isAlsoAName} and {@link isAlsoAUnit}.
 */
export function saysTotal(text: string): boolean {
  if (text.length > LONGEST || !STEMS.test(text)) return false;
  const words = plainWords(text);
  const withoutNumber = plainWords(text.replace(/[(№#]\s*\d+\W*$/u, ''));
  return TOTALS.has(withoutNumber) || WITH_COLON.test(text) || PHRASES.some((phrase) => phrase.test(words));
}

/** Whether a cell says a total and is no name of a place or a party as well. */
export function saysOnlyTotal(text: string): boolean {
  return saysTotal(text) && !isAlsoAName(text);
}

/**
 * Whether a cell names the ballots of one kind ("Total absentee", "Total early votes"), without a colon to say otherwise: the sum of
 * such ballots, or the unit that counts them all. A station called so is a total only if its numbers, or its territory, say so.
 */
export function isAlsoAUnit(text: string): boolean {
  return !text.includes(':') && KIND_OF_BALLOT.test(plainWords(text));
}

/**
 * Whether a cell is a single word for a total that is the name of a place or a party as well ("Soma", "Suma", "Sum", "Ensemble",
 * "Razem"), without a colon to say otherwise. A row called so is a total only if its numbers, or what stands around it, say so.
 */
export function isAlsoAName(text: string): boolean {
  return !text.includes(':') && ALSO_NAMES.has(plainWords(text));
}

function listed(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(', ')).map(plainWords));
}
