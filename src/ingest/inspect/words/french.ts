import { type HeaderWords, rule } from './role.js';

/** Results of France, its neighbours and francophone Africa. */
export const french: HeaderWords = {
  language: 'French',
  rules: [
    rule(
      'registered',
      0.96,
      /^ (nombre d |nb |total )?((electeurs|electrices et electeurs) )?inscrits?( sur (la|les) listes?( electorales?)?)? $/u,
    ),
    rule('registered', 0.9, /^ (nombre d )?electeurs $/u),
    rule('received', 0.95, / bulletins (de vote )?recus /u),
    rule('unused', 0.95, / bulletins (de vote )?(non utilises|inutilises|restants|annules) /u),
    rule(
      'inBoxes',
      0.94,
      / (bulletins|enveloppes)( et bulletins)?( de vote)? (trouve\S* )?(dans|de) l urne /u,
    ),
    rule('turnout', 0.96, /^ (nombre de |nb |total )?(votants|emargements)( \S+ \S+)? $/u),
    rule('blankVotes', 0.96, /^ (nombre de |nb |votes |bulletins |suffrages )?blancs $/u),
    rule('invalid', 0.96, /^ (nombre de |nb |votes |bulletins |suffrages )?nuls $/u),
    rule('invalid', 0.93, / (blancs (et|ou) nuls|nuls et blancs) /u, { not: / % /u }),
    rule('valid', 0.96, /^ (nombre de |nb |total )?(suffrages |votes )?(valablement )?exprimes $/u),
    rule('valid', 0.93, / (suffrages|bulletins|votes) valables? /u),
    rule('formLine', 0.96, / (abstentions?|procurations?) /u),
    rule('percent', 0.98, / (pourcentage|taux) /u),
    rule(
      'station',
      0.97,
      /^ ((code|n|no|numero|num)( du| de)? )?(b ?vote|bv|bureau( de vote)?)( (n|no|numero))? $/u,
    ),
    rule('station', 0.9, /^ bureau( de vote)? .*$/u, { not: / (libelle|nom|adresse) /u }),
    rule('territory', 0.95, /^ (libelle (de la )?|nom( officiel)? (de la )?)?region $/u, { level: 1 }),
    rule('territory', 0.95, /^ (libelle (du )?|nom( officiel)? (du )?)?(departement|prefecture) $/u, {
      level: 2,
    }),
    rule('territory', 0.92, /^ (libelle (de la )?|nom (de la )?)?circonscription $/u, { level: 3 }),
    rule('territory', 0.92, /^ (libelle (du )?|nom (du )?)?(canton|cercle) $/u, { level: 3.5 }),
    rule('territory', 0.95, /^ (libelle (de la )?|nom( officiel)? (de la )?)?commune $/u, { level: 4 }),
    rule('territory', 0.9, /^ arrondissement $/u, { level: 5 }),
    rule(
      'venue',
      0.9,
      /^ (adresse|lieu de vote|lib\S* du b vote|libelle du bureau( de vote)?|centre de vote)( .*)? $/u,
    ),
    rule('contestant', 0.8, / (candidat[es]*|liste|voix (de|pour)) /u, { not: / electorales? /u }),
    rule('identifier', 0.92, /^ (code|n panneau|npan|nuance|code nuance|etat saisie)( .*)? $/u, {
      not: / (b ?vote|bv|bureau) /u,
    }),
    rule('person', 0.95, /^ (sexe|nom|prenom|nom prenom) $/u),
    rule('address', 0.9, /^ (lien|photo)( .*)? $/u),
    rule('moment', 0.93, /^ (date|heure|annee)( .*)? $/u),
  ],
};
