import type { Facts } from '@/policy/facts';
import type { Requirement } from '../requirement';

type Always = 'law' | 'article' | 'applies' | 'appliesWhen' | 'verified';

/** Words in both languages: Russian, then English. */
export const both = (ru: string, en: string): { ru: string; en: string } => ({ ru, en });

type Row = Omit<Requirement, Always> & Partial<Pick<Requirement, 'applies' | 'appliesWhen' | 'verified' | 'article'>>;

/** A row of 152-FZ: the provision as a Russian lawyer cites it. Without `applies` the duty is on every operator who claims 152-FZ. */
export function russian(provision: string, row: Row): Requirement {
  return neighbouring(both(`${provision} 152-ФЗ`, `${inEnglish(provision)} 152-FZ`), row);
}

/** A row of an act beside 152-FZ, which binds the same operators. */
export function neighbouring(article: { ru: string; en: string }, row: Row): Requirement {
  return {
    applies: () => true,
    appliesWhen: both('Всегда, когда политика составлена по 152-ФЗ.', 'Whenever the policy claims 152-FZ.'),
    verified: true,
    article,
    ...row,
    law: 'ru-152fz',
  };
}

/** «ч. 3 ст. 14» → “Art. 14(3)”: the same provision as an English text cites it. */
function inEnglish(provision: string): string {
  const article = /ст\. ([\d.]+)/u.exec(provision)?.[1] ?? provision;
  const part = /ч\. ([\d., и–]+?)(?= ст\.)/u.exec(provision)?.[1]?.replace(' и ', '), (').replace(', ', '), (');
  const point = /п\. ([\d.]+)/u.exec(provision)?.[1];
  return `Art. ${article}${part ? `(${part})` : ''}${point ? `(${point})` : ''}`;
}

/** The clauses that set out purposes with all that Art. 18.1(1)(2) wants of each, by the law that leads and the house style. */
export const PURPOSES = ['purposes-list', 'purposes-appendix', 'purposes-ru-152fz'];
/** The same for a policy in which another law leads: only the table under 152-FZ says it all. */
export const isLead = (facts: Facts) => facts.laws.lead === 'ru-152fz';

/** The clauses that list the data of a policy, by how the data come. */
export const DATA_CLAUSES = ['data-provided', 'data-automatic', 'data-from-others', 'data-derived', 'data-by-subject'];

/** Those of them that the facts call for. */
export function dataClauses({ data, subjects }: Facts): string[] {
  if (subjects.rolesDiffer) return data.bySubject.length > 0 ? ['data-by-subject'] : [];
  const lists: readonly [string, readonly unknown[]][] = [['data-provided', data.provided], ['data-automatic', data.automatic], ['data-from-others', data.fromOthers], ['data-derived', data.derived]];
  return lists.flatMap(([clause, rows]) => (rows.length > 0 ? [clause] : []));
}

type Purpose = NonNullable<Facts['purposes']['list']>[number];
export const restsOn = (row: Purpose, ...kinds: string[]) => row.bases?.some((basis) => kinds.includes(basis.kind)) ?? false;
export const isConsentBased = (row: Purpose) => restsOn(row, 'consent', 'explicit-consent', 'written-consent', 'marketing-consent', 'parental-consent', 'dissemination-consent');

/** A promised time in working days, for comparison with a statutory one: five working days in seven. */
export function workingDays(period: { readonly n: number; readonly unit: string }): number {
  const perUnit: Readonly<Record<string, number>> = { minute: 0, hour: 0, day: 5 / 7, 'calendar-day': 5 / 7, 'working-day': 1, week: 5, month: 21, year: 247 };
  return period.n * (perUnit[period.unit] ?? 0);
}
