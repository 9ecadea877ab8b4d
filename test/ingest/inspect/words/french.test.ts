import { describe, expect, it } from 'vitest';
import { casesOf, roleOf, type Wordings } from './role-of.js';

/** The interior ministry's files by polling station, the towns' own, francophone Africa. */
const WORDINGS: Wordings = {
  registered: ['Inscrits', 'inscrits', 'Nombre d’inscrits', 'Électeurs inscrits', 'Nb inscrits'],
  turnout: ['Votants', 'Nombre de votants', 'Émargements'],
  blankVotes: ['Blancs', 'Bulletins blancs', 'Votes blancs'],
  invalid: ['Nuls', 'Bulletins nuls', 'Blancs et nuls'],
  valid: ['Exprimés', 'exprimes', 'Suffrages exprimés', 'Suffrages valablement exprimés'],
  inBoxes: ['Bulletins trouvés dans l’urne', 'Enveloppes et bulletins trouvés dans l’urne'],
  received: ['Bulletins reçus'],
  unused: ['Bulletins non utilisés', 'Bulletins restants'],
  formLine: ['Abstentions', 'Procurations'],
  percent: ['% Abs/Ins', '% Vot/Ins', '% Blancs/Vot', '% Exp/Ins', 'Taux de participation', '% Voix/Exp'],
  station: ['Code du b.vote', 'Bureau de vote', 'Bureau', 'code_bv', 'N° du bureau de vote', 'code_bvote'],
  territory: [
    'Libellé du département',
    'Libellé de la commune',
    'Libellé de la circonscription',
    'Commune',
    'Région',
    'nom_officiel_commune',
  ],
  identifier: ['Code du département', 'Code de la commune', 'N°Panneau', 'code_nuance'],
  person: ['Nom', 'Prénom', 'Sexe'],
};

describe('French headers', () => {
  it.each(casesOf(WORDINGS))('“%s” is %s', (header, role) => {
    expect(roleOf(header)).toBe(role);
  });

  it.each(['MACRON', 'LE PEN', 'M. CADALEN Pierre-Yves', 'Mme LOUVEL Elisabeth', 'Voix'])(
    '“%s” is no line of the form',
    (header) => {
      expect([null, 'contestant']).toContain(roleOf(header));
    },
  );
});
