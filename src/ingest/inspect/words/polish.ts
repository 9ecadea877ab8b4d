import { type HeaderWords, rule } from './role.js';

const part = / w tym /u;

/**
 * Protocols of the National Electoral Commission. It counts cards first (from the box, valid, invalid) and votes on the valid cards
 * after: "kart ważnych" are the ballots that were counted, "głosów ważnych" the valid votes. Cards from the box include some
 * without a stamp, which are no ballots; with them invalid and valid would not make those in the boxes.
 */
export const polish: HeaderWords = {
  language: 'Polish',
  rules: [
    rule('formLine', 0.99, part),
    rule('registered', 0.98, / uprawnion\S* do glosowania /u, { not: part }),
    rule('registered', 0.9, /^ (liczba )?(wyborcow )?uprawnion\S* $/u),
    rule('received', 0.97, / otrzymal\S* kart/u, { not: part }),
    rule('unused', 0.97, / niewykorzystan\S* kart/u),
    rule('unused', 0.97, / nie wykorzystano kart/u),
    rule('issued', 0.97, / wydano kart\S* (do glosowania )?(\S+ )*lacznie /u),
    rule('issued', 0.91, / wydano kart/u, { not: / (w tym|lacznie) /u }),
    rule('sentByPost', 0.95, / wyslano pakiety /u),
    rule('arrivedByPost', 0.95, / kopert na kart\S* do glosowania wrzuconych do urny /u, { not: part }),
    rule('formLine', 0.95, / (kopert|koperty) /u, { not: / wrzuconych do urny /u }),
    rule(
      'formLine',
      0.95,
      / (przez pelnomocnika|podstawie zaswiadczen\S*|liczba (uwzglednionych )?komisji) /u,
    ),
    rule('formLine', 0.97, / kart wyjetych z urny /u),
    rule('formLine', 0.97, / kart niewaznych /u),
    rule('inBoxes', 0.97, / kart waznych /u, { not: / (w tym|glosow) /u }),
    rule('invalid', 0.97, / glosow niewaznych /u, { not: part }),
    rule('valid', 0.97, / glosow waznych /u, { not: part }),
    rule('turnout', 0.9, / (wyborcow|osob) (glosujacych|ktorzy wzieli udzial|bioracych udzial) $/u),
    rule('percent', 0.85, / (frekwencja|procent\S*) /u),
    rule('station', 0.97, /^ (numer|nr) (obwodu|komisji)( glosowania)? $/u),
    rule('station', 0.8, /^ obwod $/u),
    rule('territory', 0.96, /^ wojewodztwo $/u, { level: 1 }),
    rule('territory', 0.96, /^ powiat $/u, { level: 2 }),
    rule('territory', 0.96, /^ gmina $/u, { level: 3 }),
    rule('territory', 0.85, /^ (miejscowosc|miasto) $/u, { level: 4 }),
    rule('formLine', 0.9, /^ (nr|numer) okregu $|^ okreg $/u),
    rule('venue', 0.93, /^ (siedziba|adres|lokal wyborczy)( .*)? $/u),
    rule('contestant', 0.8, / (kandydat\S*|komitet\S*|kww|kw|kkw|lista) /u, { not: / (liczba|okw) /u }),
    rule(
      'identifier',
      0.95,
      /^ (symbol kontrolny|(kod )?teryt( gminy)?|kod .*|nr okw|typ (gminy|obszaru|obwodu)|lp) $/u,
    ),
    rule('person', 0.95, / przewodniczac\S* /u),
  ],
};
