import { type HeaderWords, rule } from './role.js';

/** Tables of Brazil (also the short names of its electoral court) and Portugal. */
export const portuguese: HeaderWords = {
  language: 'Portuguese',
  rules: [
    rule('registered', 0.96, / (eleitores (inscritos|aptos|cadastrados)|qt aptos|aptos a votar) /u),
    rule('registered', 0.93, /^ (total (de )?)?(inscritos|aptos|eleitores|eleitorado) $/u),
    rule('received', 0.95, / (boletins|cedulas)( de voto)? (recebid[ao]s|recebidos) /u),
    rule(
      'unused',
      0.95,
      / (boletins|cedulas)( de voto)? (nao utilizad[ao]s|inutilizad[ao]s|deteriorad[ao]s e inutilizad[ao]s) /u,
    ),
    rule(
      'inBoxes',
      0.93,
      / (boletins|cedulas|votos)( de voto)? (entrad[ao]s |encontrad[ao]s |existentes )?na urna /u,
    ),
    rule('turnout', 0.95, /^ (total (de )?|numero de |qt )?(votantes|comparecimento) $/u),
    rule('turnout', 0.85, / (eleitores que votaram|eleitores votantes) /u),
    rule('blankVotes', 0.97, / (votos |boletins )?(em branco|brancos?) /u, { not: / nulos /u }),
    rule('invalid', 0.95, / votos nulos /u, { not: / (%|brancos|tecnicos) /u }),
    rule('invalid', 0.93, /^ (total )?nulos $/u),
    rule('invalid', 0.9, / (brancos e nulos|nulos e brancos) /u),
    rule('valid', 0.97, / votos (validamente expressos|validos|expressos) /u, {
      not: / (nominais|leg|legenda) /u,
    }),
    rule('valid', 0.92, /^ (total )?validos $/u),
    rule(
      'formLine',
      0.95,
      / (abstenc(ao|oes)|faltas|faltosos|votos (nominais|legenda|de legenda|anulados|pendentes|tecnicos)) /u,
    ),
    rule('formLine', 0.9, / votos (nulos tecnicos|leg|anul|anulados) /u),
    rule('total', 0.9, /^ (total|total (de )?votos|qt votos|votos totais) $/u),
    rule('percent', 0.97, / (percentagem|porcentagem|percentual|taxa) /u),
    rule('station', 0.97, /^ ((nr|numero( da)?|n) )?(secao|seccao)( (eleitoral|de voto))? $/u),
    rule('station', 0.93, /^ ((nr|numero( da)?|n) )?(mesa|urna)( de voto)? $/u),
    rule('territory', 0.95, /^ ((sg|nm|nome( da)?) )?(uf|estado) $/u, { level: 1 }),
    rule('territory', 0.85, /^ distrito $/u, { level: 1.5 }),
    rule('territory', 0.95, /^ ((nm|nome( do)?) )?(municipio|concelho) $/u, { level: 3 }),
    rule('territory', 0.95, /^ ((nm|nome( da)?) )?(freguesia|bairro) $/u, { level: 4 }),
    rule('territory', 0.93, /^ ((nr|numero( da)?) )?zona( eleitoral)? $/u, { level: 4.5 }),
    rule('venue', 0.9, /^ (nm |ds )?(local( de)? votacao|endereco)( .*)? $/u),
    rule('contestant', 0.8, / (candidat[oa]s?|partido|coligacao|chapa) /u),
    rule('address', 0.9, /^ (ligacao|imagem)( .*)? $/u),
    rule('moment', 0.95, /^ (data|hora|dt|hh|ano)( .*)? $/u),
    rule(
      'identifier',
      0.92,
      /^ (cd|sq|codigo|cod|nr votavel|nr turno|nr local votacao|nm votavel|ds .*|id)( .*)? $/u,
    ),
  ],
};
