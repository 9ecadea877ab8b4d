import { describe, expect, it } from 'vitest';
import { casesOf, roleOf, type Wordings } from './role-of.js';

/** Brazil's Superior Electoral Court and Portugal's ministry. */
const WORDINGS: Wordings = {
  registered: ['QT_APTOS', 'Eleitores aptos', 'Eleitores inscritos', 'Inscritos', 'Total de eleitores'],
  turnout: ['QT_COMPARECIMENTO', 'Comparecimento', 'Votantes', 'Número de votantes', 'Total de votantes'],
  blankVotes: ['QT_VOTOS_BRANCOS', 'Votos em branco', 'Brancos', 'Boletins em branco'],
  invalid: ['QT_VOTOS_NULOS', 'QT_TOTAL_VOTOS_NULOS', 'Votos nulos', 'Nulos', 'Brancos e nulos'],
  valid: ['QT_TOTAL_VOTOS_VALIDOS', 'Votos válidos', 'Votos validamente expressos', 'Válidos'],
  unused: ['Boletins de voto não utilizados', 'Boletins de voto inutilizados'],
  received: ['Boletins de voto recebidos'],
  inBoxes: ['Boletins de voto entrados na urna', 'Votos na urna'],
  formLine: ['QT_ABSTENCOES', 'Abstenções', 'QT_VOTOS_NOMINAIS', 'QT_VOTOS_LEGENDA', 'QT_VOTOS_ANULADOS'],
  station: ['NR_SECAO', 'Seção', 'Secção de voto', 'Mesa'],
  territory: ['SG_UF', 'NM_MUNICIPIO', 'Concelho', 'Freguesia', 'NR_ZONA', 'Zona eleitoral', 'Distrito'],
  percent: ['Percentagem de votantes', '% Brancos', 'Taxa de abstenção'],
  identifier: ['CD_MUNICIPIO', 'SQ_CANDIDATO', 'NR_TURNO', 'CD_CARGO', 'NR_LOCAL_VOTACAO', 'DS_CARGO'],
  moment: ['DT_GERACAO', 'HH_GERACAO', 'ANO_ELEICAO', 'Data'],
};

describe('Portuguese headers', () => {
  it.each(casesOf(WORDINGS))('“%s” is %s', (header, role) => {
    expect(roleOf(header)).toBe(role);
  });

  it.each(['PS', 'PPD/PSD', 'CHEGA', 'JAIR BOLSONARO', 'LULA', 'B.E.'])(
    '“%s” is nothing but a name',
    (header) => {
      expect(roleOf(header)).toBe(null);
    },
  );
});
