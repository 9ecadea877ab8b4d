import { counted, ROW, STATION } from './number-words.js';

/** Facts that were read, as sentences. The place is put before each. */
export const facts = {
  'voter-count': '{counted}: {countText}',
  share: '{text} ({quantity}{contestant, select, __absent {} other {, {contestant}}})',
  'share-of-unknown': '{text}; от чего процент, источник не говорит',
  total: '{contestant, select, __absent {} other {{contestant}: }}{quantity} {valueText}',
  'total-of': '{contestant, select, __absent {} other {{contestant}: }}{quantity} {valueText} из {ofText}',
  table: `${counted('rows', ROW)}: {holds}`,
  'previous-election': `предыдущие выборы, {name}: ${counted('stations', STATION)}`,
};

/** Why a check is not applicable: what the data set lacks. */
export const needs = {
  'needs-result-forms': 'нет протоколов',
  'needs-commission-forms': 'нет протоколов избирательной комиссии',
  'needs-independent-forms': 'нет независимых копий протоколов',
  'needs-independent-forms-twice':
    'нет двух независимых источников, давших копии протоколов одного голосования',
  'needs-independent-counts': 'нет независимых подсчётов избирателей',
  'needs-reported-shares': 'нет сообщённых процентов',
  'needs-turnout-readings': 'нет сообщений о явке в течение дня',
  'needs-register-twice':
    'нет ни предыдущих выборов с числом избирателей в списке, ни сообщений о числе избирателей в течение дня',
  'needs-repeated-publication': 'нет протоколов одного голосования, которые один источник опубликовал дважды',
  'needs-published-totals': 'нет опубликованных итогов',
  'needs-ballot-orders': 'нет порядка бюллетеней при подсчёте',
  'needs-incidents': 'нет инцидентов на участках',
  'needs-coordinates': 'нет координат участков',
  'needs-earlier-results': 'нет протоколов предыдущих выборов',
  'needs-watched-stations':
    'нет независимого источника, который снимал копии протоколов или считал избирателей на участках',
};
