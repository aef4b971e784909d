import { vocabulary } from './entry';

/** What a controller keeps for itself and shows to an authority; a policy does not print it (GDPR Art. 5(2), 30, 33, 35; Art. 6(1)(f)). */
export const recordKinds = vocabulary({
  processing: { ru: 'реестр обработки', en: 'record of processing activities' },
  balancing: { ru: 'оценка баланса интересов', en: 'balancing test for legitimate interests' },
  impact: { ru: 'оценка воздействия на защиту данных', en: 'data protection impact assessment' },
  transfer: { ru: 'оценка передачи в другую страну', en: 'transfer impact assessment' },
  breach: { ru: 'порядок действий при утечке', en: 'breach response plan' },
});
