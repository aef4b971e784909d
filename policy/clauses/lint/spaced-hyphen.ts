import { wordingRule } from './wording';

/** Between words stands a dash, not a hyphen (R16). */
export const spacedHyphen = wordingRule({
  name: 'spaced-hyphen',
  language: 'both',
  pattern: /(?<=[\p{L}\d»”)\ue000]) - (?=[\p{L}\d«“(\ue000])/gu,
  message: () => ({ ru: 'Между словами ставят тире «—», а не дефис.', en: 'Between words stands a dash “—”, not a hyphen.' }),
});
