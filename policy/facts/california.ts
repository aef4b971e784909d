import { z } from 'zod';
import type { dataCategory, dataItem } from '@/policy/answers/data';
import type { recipient } from '@/policy/answers/recipients';
import {
  californiaCategories, codeSchema, codesOf, dataCategoryKinds, dataItemKinds, dataSources, recipientKinds, type CaliforniaCategory,
} from '@/policy/vocabulary';
import { itemCategories, kindCategories } from './california-categories';
import { nameOf, named, rowsOf, type Deriving } from './names';
import { deriveRule, retentionRuleFacts } from './retention';
import { dateOnlyOrNull, localized } from './shape';

type Category = z.output<typeof dataCategory>;
type Recipient = z.output<typeof recipient>;

/** One statutory category, with what 11 CCR § 7011(e)(1) asks to be said of it. */
const statutoryCategory = z.object({
  category: codeSchema(californiaCategories),
  items: z.array(localized),
  sources: z.array(codeSchema(dataSources)),
  purposes: z.array(named),
  retention: z.array(retentionRuleFacts),
  /** Purposes for which recipients get it; for those who buy it or advertise, apart. */
  disclosedFor: z.array(named),
  soldFor: z.array(named),
  /** Kinds of service providers and contractors, and of third parties, to whom it is disclosed. */
  serviceProviders: z.array(codeSchema(recipientKinds)),
  thirdParties: z.array(codeSchema(recipientKinds)),
  /** Kinds of third parties to whom it is sold, or with whom it is shared for cross-context behavioural advertising. */
  soldTo: z.array(codeSchema(recipientKinds)),
});
type StatutoryCategory = z.output<typeof statutoryCategory>;

/** What California asks of the answers, in the terms of its statute. Nothing here is asked: it follows from data, purposes and recipients. */
export const californiaFacts = z.object({
  /** The policy claims California and the business reaches a threshold of the CCPA, or nobody said that it does not. */
  ccpa: z.boolean(),
  /** The policy claims California and says that no threshold is reached: CalOPPA alone applies. */
  belowThresholds: z.boolean(),
  collected: z.array(statutoryCategory),
  notCollected: z.array(codeSchema(californiaCategories)),
  disclosed: z.array(statutoryCategory),
  /** Recipients were answered, and none of them gets data. */
  nothingDisclosed: z.boolean(),
  sold: z.array(statutoryCategory),
  /** Null while nobody said; an advertising recipient or one that pays is an answer too. */
  sells: z.boolean().nullable(),
  shares: z.boolean().nullable(),
  neither: z.boolean(),
  sellsOrShares: z.boolean(),
  sensitive: z.array(localized),
  /** A link to opt out or to limit is due (Cal. Civ. Code § 1798.135(a)). */
  choicesDue: z.boolean(),
  limitDue: z.boolean(),
  metricsDue: z.boolean(),
  lastUpdated: dateOnlyOrNull,
});

export function deriveCalifornia(deriving: Deriving): z.output<typeof californiaFacts> {
  const { answers } = deriving;
  const { lead, also, californiaThresholds } = answers.laws;
  const claimed = lead === 'us-ca' || (also ?? []).includes('us-ca');
  const collected = claimed ? statutoryCategories(deriving) : [];
  const [sells, shares] = [sale(deriving), sharing(deriving)];
  const sensitive = collected.find((row) => row.category === 'sensitive')?.items ?? [];
  const limitDue = sensitive.length > 0 && answers.data.sensitiveBeyond === true;
  const disclosed = collected.filter((row) => row.serviceProviders.length > 0 || row.thirdParties.length > 0);
  return {
    ccpa: claimed && californiaThresholds?.length !== 0,
    belowThresholds: claimed && californiaThresholds?.length === 0,
    collected,
    notCollected: collected.length === 0 ? [] : codesOf(californiaCategories).filter((code) => code !== 'other' && !collected.some((row) => row.category === code)),
    disclosed,
    nothingDisclosed: answers.recipients.list !== null && disclosed.length === 0,
    sold: collected.filter((row) => row.soldTo.length > 0),
    sells,
    shares,
    neither: sells === false && shares === false,
    sellsOrShares: sells === true || shares === true,
    sensitive,
    choicesDue: claimed && (sells === true || shares === true || limitDue),
    limitDue: claimed && limitDue,
    metricsDue: claimed && (californiaThresholds ?? []).includes('ten-million'),
    lastUpdated: answers.documents.revisedAt ?? answers.documents.effectiveFrom,
  };
}

function statutoryCategories({ answers, lookup }: Deriving): StatutoryCategory[] {
  const rows = rowsOf(answers.data.categories);
  const rules = rowsOf(answers.retention.rules);
  const recipients = rowsOf(answers.recipients.list);
  return codesOf(californiaCategories).flatMap((category): StatutoryCategory[] => {
    const belonging = rows.filter((row) => categoriesOf(row).has(category));
    if (belonging.length === 0) return [];
    const ids = new Set(belonging.map((row) => row.id));
    const touches = (data: readonly string[] | null) => (data ?? []).some((id) => ids.has(id));
    const getting = recipients.filter((row) => row.role !== 'own' && touches(dataOf(row, answers.purposes.list)));
    const kindsOf = (list: readonly Recipient[]) => [...new Set(list.flatMap((row) => row.kind ?? []))];
    const thirdParties = getting.filter((row) => !isServiceProvider(row));
    const buyers = getting.filter((row) => row.buysData === true || advertises(row));
    const purposes = rowsOf(answers.purposes.list).flatMap((row) => (touches(row.data) ? (lookup.one('purposes.list', row.id) ?? []) : []));
    /** The purposes that recipients name, as far as they touch the category; all of its purposes where a recipient names none. */
    const purposesOf = (list: readonly Recipient[]) =>
      list.some((row) => row.purposes === null) ? purposes : purposes.filter((purpose) => list.some((row) => row.purposes?.includes(purpose.id)));
    return [
      {
        category,
        items: belonging.flatMap((row) => itemsOf(row, category)),
        sources: [...new Set(belonging.flatMap((row) => rowsOf(row.sources)))],
        purposes,
        retention: rules.filter((rule) => touches(rule.data) || purposes.some((purpose) => rule.purposes?.includes(purpose.id))).map((rule) => deriveRule(rule, { answers, lookup })),
        serviceProviders: kindsOf(getting.filter(isServiceProvider)),
        thirdParties: kindsOf(thirdParties),
        disclosedFor: purposesOf(getting),
        soldFor: purposesOf(buyers),
        soldTo: kindsOf(buyers),
      },
    ];
  });
}

/** Those who act on instruction are service providers or contractors (Cal. Civ. Code § 1798.140(j), (ag)); all others are third parties. */
function isServiceProvider(row: Recipient): boolean {
  return row.role === 'processor' || row.role === 'subprocessor';
}

/** Passing data on for cross-context behavioural advertising is sharing, paid or not (§ 1798.140(ah)); a service provider may not do it (§ 1798.140(e)(6)). */
function advertises(row: Recipient): boolean {
  return row.kind === 'advertising';
}

/** What a recipient gets: the categories named, or else those of the purposes that it serves. */
function dataOf(row: Recipient, purposes: Deriving['answers']['purposes']['list']): readonly string[] {
  if (row.data !== null) return row.data;
  return rowsOf(purposes).flatMap((purpose) => (row.purposes?.includes(purpose.id) ? rowsOf(purpose.data) : []));
}

function practiceDone({ answers }: Deriving, kinds: readonly string[]): boolean | null {
  const rows = rowsOf(answers.data.practices).filter((row) => kinds.includes(row.kind) && row.done !== null);
  if (rows.some((row) => row.done === true)) return true;
  return rows.some((row) => row.kind === kinds[0]) ? false : null;
}

function sale(deriving: Deriving): boolean | null {
  return rowsOf(deriving.answers.recipients.list).some((row) => row.buysData === true) ? true : practiceDone(deriving, ['sale']);
}

function sharing(deriving: Deriving): boolean | null {
  return rowsOf(deriving.answers.recipients.list).some(advertises) ? true : practiceDone(deriving, ['advertising-sharing', 'ad-trackers', 'ad-brokers']);
}

/** The statutory categories of a row: those of its kind, of its items, of the special categories in it, and inferences where it is computed. */
function categoriesOf(row: Category): ReadonlySet<CaliforniaCategory> {
  const items = rowsOf(row.items);
  const codes = new Set<CaliforniaCategory>(items.flatMap((item) => itemCategoriesOf(item, row)));
  if (items.length === 0) for (const code of ownCategories(row)) codes.add(code);
  if (isSpecial(row)) codes.add('sensitive');
  if (rowsOf(row.sources).includes('derived')) codes.add('inferences');
  return codes;
}

function ownCategories(row: Category): readonly CaliforniaCategory[] {
  return row.kind === null ? ['other'] : kindCategories[row.kind];
}

function itemCategoriesOf(item: z.output<typeof dataItem>, row: Category): readonly CaliforniaCategory[] {
  return (item.kind === null ? undefined : itemCategories.get(item.kind)) ?? ownCategories(row);
}

/** Items of a row that belong to a category; where the row belongs as a whole, all of them, or its name where it has none. */
function itemsOf(row: Category, category: CaliforniaCategory): z.output<typeof localized>[] {
  const items = rowsOf(row.items);
  const own = items.filter((item) => itemCategoriesOf(item, row).includes(category));
  const wholly = own.length === 0 ? items : own;
  return wholly.length === 0 ? [nameOf(row, dataCategoryKinds)] : wholly.map((item) => nameOf(item, dataItemKinds));
}

function isSpecial(row: Category): boolean {
  return rowsOf(row.special).some((code) => code !== 'none');
}
