import { wholeWord, wordingRule } from './wording';

const russian =
  'дел(?:имся|ится|ятся|иться) [^.]{0,20}данными|без (?:предварительного )?уведомления|улучшени\\p{L}+ (?:\\p{L}+ )?(?:опыта|качества|сервиса)|планиру\\p{L}+|в ближайшее время';
const english =
  '(?:improve|enhance) (?:your|our|the) (?:user )?(?:experience|services?)|affiliates?|selected third parties|(?:bank|military)[- ](?:level|grade)|check back|without (?:prior )?notice|plan to|roadmap|coming soon';

/**
 * Words that sound like information and name neither an act nor an addressee nor a day (writing guide, E06, E11, E12, E21, R09,
 * R32, B08). Plans are not practice.
 */
export const evasiveWords = wordingRule({
  name: 'evasive-words',
  language: 'both',
  pattern: new RegExp(wholeWord(`${russian}|${english}`), 'giu'),
  spareQuoted: true,
  spareAddress: true,
  message: (found) => ({ ru: `«${found}» ничего не называет: скажите, что, кто и когда.`, en: `“${found}” names nothing: say what, who and when.` }),
});
