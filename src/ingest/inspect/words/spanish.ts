import { type HeaderWords, rule } from './role.js';

const papers = / (boletas|papeletas|tarjetas|votos) /u;

/** Tallies of Spain and Latin America. */
export const spanish: HeaderWords = {
  language: 'Spanish',
  rules: [
    rule(
      'registered',
      0.96,
      /^ (total (de )?)?((votantes|electores|ciudadanos|num electores) )?(inscritos|empadronados|habilitados)( \S+)? $/u,
    ),
    rule(
      'registered',
      0.95,
      / (electores|elec|votantes) (inscritos|habiles|habil|habilitados|registrados) /u,
    ),
    rule('registered', 0.95, / (lista nominal|padron( electoral)?|censo electoral|potencial( electoral)?) /u),
    rule('registered', 0.8, /^ (censo|total )?electores $|^ (total )?censo $/u),
    rule('received', 0.96, [/ (boletas|papeletas) /u, / (recibidas|entregadas a la mesa) /u]),
    rule('unused', 0.96, [/ (boletas|papeletas) /u, / (sobrantes|no utilizadas|inutilizadas|no usadas) /u]),
    rule('issued', 0.9, [/ (boletas|papeletas) /u, / (entregadas|emitidas) a (los )?(electores|votantes) /u]),
    rule('inBoxes', 0.95, [
      papers,
      / (sacad[ao]s|extraid[ao]s|depositad[ao]s|encontrad[ao]s) (de|en) (la |las )?(urnas?|anforas?) /u,
    ]),
    rule('inBoxes', 0.85, / (en (la )?(urna|anfora)) /u),
    rule(
      'turnout',
      0.95,
      / ((personas|electores|ciudadanos|total) que votaron|personas votaron|total (de )?(votantes|sufragantes)|n cvas) /u,
    ),
    rule('turnout', 0.92, /^ (votantes|sufragantes|electores votantes|concurrentes|asistentes) $/u),
    rule('turnout', 0.8, /^ (total )?(votos emitidos|sufragios( emitidos)?) $/u),
    rule('blankVotes', 0.97, / (votos |sufragios )?(en blanco|blancos?|vb) /u, { not: / nulos /u }),
    rule('invalid', 0.95, / (votos?|sufragios?|papeletas|num votos) nul[ao]s /u, {
      not: / (%|blancos|en blanco) /u,
    }),
    rule('invalid', 0.93, /^ (total )?(nulos|votos vn|vn|num votos nulos) $/u),
    rule('invalid', 0.9, / (nulos y (en )?blancos?|(en )?blancos? y nulos) /u),
    rule('valid', 0.97, / (votos?|sufragios?) (validos|validamente emitidos|afirmativos|positivos) /u, {
      not: / blanco/u,
    }),
    rule('valid', 0.92, /^ (total )?(validos|votos candidaturas|votos a candidaturas|votos a partidos) $/u),
    rule(
      'formLine',
      0.95,
      / (abstencion(es|ismo)?|ausentes|ausentismo|impugnad[ao]s|recurrid[ao]s|observad[ao]s|no marcad[ao]s|votos vi|cargos a elegir) /u,
    ),
    rule('formLine', 0.8, /^ (votos )?(nacidos en el exterior|reservados) $/u),
    rule('total', 0.92, /^ (total|total (de )?votos( calculados)?|votos total(es)?|suma) $/u),
    rule('percent', 0.97, / (porcentaje|porcentual|tasa|cociente) /u),
    rule('percent', 0.7, /^ participacion $/u),
    rule(
      'station',
      0.97,
      /^ ((numero|num|nro|no|n|codigo|cod)( de)? )?(mesa|casilla|junta|jrv|acta)( (de votacion|electoral|receptora))? $/u,
    ),
    rule('station', 0.9, /^ mesa .*$/u),
    rule('territory', 0.96, /^ (nombre )?pais $/u, { level: 0 }),
    rule(
      'territory',
      0.95,
      /^ (nombre )?(departamento|estado|entidad( federativa)?|comunidad( autonoma)?|region) $/u,
      { level: 1 },
    ),
    rule('territory', 0.95, /^ (nombre )?provincia $/u, { level: 2 }),
    rule('territory', 0.95, /^ (nombre )?(municipio|canton|comuna|partido judicial) $/u, { level: 3 }),
    rule('territory', 0.9, /^ (nombre )?(localidad|parroquia|circuito) $/u, { level: 4 }),
    rule('territory', 0.88, /^ (nombre )?distrito( electoral)? $/u, { level: 5 }),
    rule('territory', 0.8, /^ (zona|seccion) $/u, { level: 6 }),
    rule(
      'venue',
      0.92,
      /^ (recinto|local( de votacion)?|institucion|colegio( electoral)?|ubicacion|direccion|puesto)( .*)? $/u,
    ),
    rule('contestant', 0.8, / (candidat\S*|partido|alianza|coalicion|frente|agrupacion) /u, {
      not: / (judicial|votos a) /u,
    }),
    rule('contestant', 0.75, / (no registrad[ao]s|cnr|votos p\d+|si|otros) /u),
    rule('address', 0.93, /^ (enlace|imagen|foto)( .*)? $/u),
    rule('moment', 0.95, /^ (fecha|hora|dia|minuto|ano)( .*)? $/u),
    rule(
      'identifier',
      0.9,
      /^ (codigo|clave|ubigeo|cod|id|num acta impreso|tipo .*|descrip .*|observaciones)( .*)? $/u,
    ),
  ],
};
