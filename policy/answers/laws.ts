import { z } from 'zod';
import { acts, californiaThresholds, claimableLaws, codeSchema, countries, languages } from '@/policy/vocabulary';
import { answer, choice, choices, topic, webAddress, yesNo, localized, rows } from './fields';

/** Which laws the policy claims, for people in which countries, in which languages. */
export const lawsAnswers = topic({
  lead: choice(claimableLaws, 'The law that leads: sets the terms, the outline and the title. "none" = the policy cites no law.'),
  also: choices(claimableLaws, 'Further laws that the policy claims beside the leading one.'),
  userCountries: choices(countries, 'Countries whose residents the service is meant for (ISO 3166-1 alpha-2).'),
  worldwide: yesNo('The service is meant for users all over the world.'),
  languages: answer(z.array(codeSchema(languages)).min(1), 'Languages of the document.'),
  prevailing: choice(languages, 'Language whose text prevails if the texts differ.'),
  prevailingUrl: answer(webAddress, 'Where the prevailing text is published.'),
  citedActs: choices(acts, 'Acts that the policy names as those it is written under, beyond the leading law.'),
  californiaThresholds: choices(californiaThresholds, 'Which thresholds of the CCPA the business reaches; [] = none, so that only CalOPPA applies.'),
  otherActs: rows(localized, 'Further acts in own words, each in the nominative, with number and date, without a final stop.'),
});
