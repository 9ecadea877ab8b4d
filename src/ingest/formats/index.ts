import { boComputo } from './bo-computo.js';
import { boTrep } from './bo-trep.js';
import type { Format } from './format.js';
import { kawalpemilu } from './kawalpemilu.js';
import { medsl } from './medsl.js';
import { moscow2019 } from './moscow-2019.js';
import { nistCdf } from './nist-cdf.js';
import { openelections } from './openelections.js';
import { ownTemplates } from './own-templates.js';
import { pkw } from './pkw.js';
import { ruFederal } from './ru-federal.js';
import { ruObservers } from './ru-observers.js';
import { spbIncidents } from './spb-incidents.js';
import { spbProtocols } from './spb-protocols.js';
import { spbTurnout } from './spb-turnout.js';
import { wisconsin2011 } from './wisconsin-2011.js';

/** THE list of published layouts that are known. */
export const formats: readonly Format[] = [
  ruFederal,
  ruObservers,
  moscow2019,
  spbProtocols,
  spbTurnout,
  spbIncidents,
  openelections,
  medsl,
  wisconsin2011,
  nistCdf,
  pkw,
  boComputo,
  boTrep,
  kawalpemilu,
  ...ownTemplates,
];
