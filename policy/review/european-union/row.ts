import type { Requirement } from '../requirement';

type Always = 'law' | 'article' | 'applies' | 'appliesWhen' | 'verified';

/** Words in both languages: Russian, then English. */
export const both = (ru: string, en: string): { ru: string; en: string } => ({ ru, en });

/** A row of the GDPR: `article` as lawyers write it. Without `applies` the duty is on everyone who claims the GDPR. */
export function gdpr(article: string, row: Omit<Requirement, Always> & Partial<Pick<Requirement, 'applies' | 'appliesWhen' | 'verified' | 'article'>>): Requirement {
  return {
    applies: () => true,
    appliesWhen: both('Всегда, когда политика заявляет GDPR.', 'Whenever the policy claims the GDPR.'),
    verified: true,
    article: both(`ст. ${article} GDPR`, `Art. ${article} GDPR`),
    ...row,
    law: 'eu-gdpr',
  };
}
