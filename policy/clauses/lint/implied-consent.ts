import { wholeWord, wordingRule } from './wording';

const russian = '(?:продолжая|используя|пользуясь|посещая)[^.]{0,60}(?:(?:соглаша|принима)\\p{L}*|даёте согласие)';
const english = 'by (?:using|continuing|accessing)[^.]{0,60}(?:agree|accept|consent)';

/**
 * Consent is not given by using a service (152-FZ art. 9(1), GDPR art. 4(11)): no clause may claim it (R13, E08).
 */
export const impliedConsent = wordingRule({
  name: 'implied-consent',
  language: 'both',
  pattern: new RegExp(wholeWord(`${russian}|${english}`), 'giu'),
  spareQuoted: true,
  message: () => ({ ru: 'Пользование сервисом не заменяет согласия.', en: 'Using a service is not consent.' }),
});
