import { describe, expect, it } from 'vitest';
import { casesOf, roleOf, type Wordings } from './role-of.js';

/** Bolivia, Peru, Mexico, Argentina, Ecuador, Colombia, Spain. */
const WORDINGS: Wordings = {
  registered: [
    'Inscritos',
    'N_ELEC_HABIL',
    'Electores hábiles',
    'LISTA_NOMINAL',
    'LISTA_NOMINAL_CASILLA',
    'Padrón electoral',
    'Censo electoral',
    'Potencial electoral',
    'Ciudadanos habilitados',
  ],
  received: ['Boletas recibidas', 'Papeletas recibidas'],
  unused: ['NUM_BOLETAS_SOBRANTES', 'BOLETAS_SOBRANTES', 'Papeletas no utilizadas'],
  inBoxes: ['Votos sacados de la urna', 'Papeletas extraídas de la ánfora', 'Boletas depositadas en la urna'],
  turnout: ['Votantes', 'Total de votantes', 'N_CVAS', 'Sufragantes', 'Total de personas que votaron'],
  blankVotes: ['Blancos', 'Votos en blanco', 'VOTOS_VB', 'Votos blancos'],
  invalid: ['Nulos', 'Votos nulos', 'VOTOS_VN', 'NUM_VOTOS_NULOS'],
  valid: ['Votos válidos', 'NUMERO_VOTOS_VALIDOS', 'Válidos', 'Votos positivos', 'Votos Afirmativos'],
  formLine: [
    'Votos impugnados',
    'VOTOS_VI',
    'Votos recurridos, impugnados y comando',
    'Ausentismo',
    'Abstención',
    'Tarjetas no marcadas',
  ],
  total: ['TOTAL_VOTOS', 'TOTAL_VOTOS_CALCULADOS', 'Total de votos'],
  station: ['Número Mesa', 'MESA_DE_VOTACION', 'Nro. de mesa', 'CASILLA', 'Mesa', 'JRV'],
  territory: [
    'País',
    'Departamento',
    'Provincia',
    'Municipio',
    'Localidad',
    'Cantón',
    'NOMBRE_ESTADO',
    'Distrito',
  ],
  venue: ['Recinto', 'Local de votación', 'Dirección'],
  percent: ['Participación %', 'Porcentaje de votos nulos', '% Blancos', 'votos_nulos_pct'],
  identifier: [
    'UBIGEO',
    'CLAVE_CASILLA',
    'ID_ESTADO',
    'TIPO_ELECCION',
    'DESCRIP_ESTADO_ACTA',
    'OBSERVACIONES',
  ],
  moment: ['FECHA_HORA', 'Fecha'],
  contestant: ['NO_REGISTRADOS', 'CNR', 'VOTOS_P1', 'Candidatura independiente'],
};

const PARTIES = [
  'CC',
  'FPV',
  'MAS - IPSP',
  '21F',
  'MORENA',
  'PAN',
  'PRI',
  'UCS',
  'Juntos por el Cambio',
  'Unión por la Patria',
];

describe('Spanish headers', () => {
  it.each(casesOf(WORDINGS))('“%s” is %s', (header, role) => {
    expect(roleOf(header)).toBe(role);
  });

  it.each(PARTIES)('“%s” is nothing but a name', (header) => {
    expect(roleOf(header)).toBe(null);
  });
});
