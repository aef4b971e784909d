import { vocabulary, type CodeOf } from './entry';

/** Categories of personal information in the words of the statute: Cal. Civ. Code § 1798.140(v)(1)(A) to (L). */
export const californiaCategories = vocabulary({
  identifiers: { ru: 'идентификаторы', en: 'identifiers' },
  'customer-records': { ru: 'сведения, которые хранят о клиентах', en: 'information in customer records' },
  'protected-characteristics': { ru: 'признаки, по которым закон запрещает дискриминацию', en: 'characteristics of protected classifications' },
  commercial: { ru: 'сведения о покупках и услугах', en: 'commercial information' },
  biometric: { ru: 'биометрические сведения', en: 'biometric information' },
  'network-activity': { ru: 'действия в интернете и других сетях', en: 'internet or other electronic network activity' },
  geolocation: { ru: 'сведения о местоположении', en: 'geolocation data' },
  sensory: { ru: 'звук, изображения и подобные электронные сведения', en: 'audio, electronic, visual or similar information' },
  employment: { ru: 'сведения о профессии и работе', en: 'professional or employment-related information' },
  education: { ru: 'сведения об образовании', en: 'education information' },
  inferences: { ru: 'выводы о человеке', en: 'inferences about a person' },
  sensitive: { ru: 'сведения повышенной чувствительности', en: 'sensitive personal information' },
  other: { ru: 'другие персональные данные', en: 'other personal information' },
});
export type CaliforniaCategory = CodeOf<typeof californiaCategories>;

/** What brings a business under the CCPA: Cal. Civ. Code § 1798.140(d)(1); the last one brings the duty to publish metrics (11 CCR § 7102). */
export const californiaThresholds = vocabulary({
  revenue: { ru: 'годовая выручка выше 26 625 000 долларов США', en: 'annual revenue above USD 26,625,000' },
  consumers: { ru: 'данные 100 000 и более жителей или домохозяйств Калифорнии', en: 'data of 100,000 or more Californian consumers or households' },
  selling: { ru: 'половина выручки и более — от продажи данных или их передачи для рекламы', en: 'half of the revenue or more comes from selling data or sharing them for advertising' },
  'ten-million': { ru: 'данные 10 000 000 и более жителей Калифорнии за год', en: 'data of 10,000,000 or more Californian consumers in a year' },
});

/** How the service answers a Do Not Track signal of the browser: Cal. Bus. & Prof. Code § 22575(b)(5). */
export const doNotTrackResponses = vocabulary({
  ignored: { ru: 'сигнал не меняет обработку', en: 'the signal does not change the processing' },
  honoured: { ru: 'отслеживание отключается', en: 'tracking is switched off' },
});
