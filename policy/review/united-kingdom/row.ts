import type { Requirement } from '../requirement';
import { both } from '../european-union/row';

/** A row of British law: `article` with its act, in both languages. Without `applies` the duty is on everyone who claims the UK GDPR. */
export function british(
  article: { ru: string; en: string },
  row: Omit<Requirement, 'law' | 'article' | 'applies' | 'appliesWhen' | 'verified'> & Partial<Pick<Requirement, 'applies' | 'appliesWhen' | 'verified'>>,
): Requirement {
  return {
    applies: () => true,
    appliesWhen: both('Всегда, когда политика заявляет UK GDPR.', 'Whenever the policy claims the UK GDPR.'),
    verified: true,
    ...row,
    article,
    law: 'uk-gdpr',
  };
}

export const ukGdpr = (article: string) => both(`ст. ${article} UK GDPR`, `Art. ${article} UK GDPR`);
