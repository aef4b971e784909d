import { z } from 'zod';
import { basis, purpose, purposesAnswers } from '@/policy/answers/purposes';
import { acts, actions, bases, codeSchema, consentMechanisms, methods, purposeKinds, recognisedInterests, type Law, collectionWays } from '@/policy/vocabulary';
import { articlesOf, basisArticles, citesArticles, isConsent } from './articles';
import { categoryFacts, deriveCategory } from './data';
import { claimedLaws } from './laws';
import { joined, localizedOf, nameOf, named, namesOf, rowsOf, withDetails, type Deriving } from './names';
import { deriveRule, retentionRuleFacts } from './retention';
import { localized, localizedOrNull, type Localized } from './shape';

/** One legal basis. `text` is the basis with its article and details: «договор (п. 5 ч. 1 ст. 6 152-ФЗ; оферта)». */
export const basisFacts = basis.extend({ name: localized, article: localizedOrNull, documentName: localizedOrNull, text: localized });
export type BasisFacts = z.output<typeof basisFacts>;

export const purposeFacts = purpose.extend({
  name: localized,
  details: z.array(localized),
  subjects: z.array(named),
  data: z.array(categoryFacts),
  bases: z.array(basisFacts).nullable(),
  /** Operations: the purpose's own, or the general ones; null where nobody named any. */
  actions: z.array(codeSchema(actions)).nullable(),
  method: codeSchema(methods).nullable(),
  /** The rules that say how long: the purpose's own, or those of its data. */
  retention: z.array(retentionRuleFacts),
  onBehalfOf: named.nullable(),
  recipients: z.array(named),
  usesSpecial: z.boolean(),
  /** Operations and method are the general ones, which the document sets out once. */
  sameOperations: z.boolean(),
});
export type PurposeFacts = z.output<typeof purposeFacts>;

export const purposesFacts = purposesAnswers.unwrap().extend({
  list: z.array(purposeFacts).nullable(),
  /** The bases in use, each once, with the purposes that rest on it. */
  bases: z.array(z.object({ kind: codeSchema(bases), name: localized, article: localizedOrNull, text: localized, purposes: z.array(named), details: z.array(localized) })),
  basisKinds: z.array(codeSchema(bases)),
  interests: z.array(z.object({ name: localized, purpose: localized })),
  /** Operations by their names, and those in own words. */
  actionNames: z.array(localized),
  /** How data are collected, by its names and in own words. */
  collectionNames: z.array(localized),
  hasConsent: z.boolean(),
  hasLegitimateInterest: z.boolean(),
  hasPublicTask: z.boolean(),
  withOptOut: z.array(purposeFacts),
  /** Some purpose has the general operations and method, which are then set out once. */
  shareOperations: z.boolean(),
  /** What every purpose has in common is said once as well. */
  sameOperations: z.boolean(),
  sameEndAction: z.boolean(),
  sameSubjects: z.boolean(),
});

export function derivePurposes(deriving: Deriving): z.output<typeof purposesFacts> {
  const { answers, lookup } = deriving;
  const categories = rowsOf(answers.data.categories).map((row) => deriveCategory(row, deriving));
  const rules = rowsOf(answers.retention.rules).map((row) => deriveRule(row, deriving));
  const list = rowsOf(answers.purposes.list).map((row): PurposeFacts => {
    const data = categories.filter((category) => row.data?.includes(category.id));
    const dataSubjects = new Map(data.flatMap((category) => category.subjects.map((subject) => [subject.id, subject] as const)));
    const retention = row.retention === null ? rules.filter((rule) => rule.purposes?.includes(row.id) || (rule.purposes === null && rule.data?.some((id) => row.data?.includes(id)))) : rules.filter((rule) => row.retention?.includes(rule.id));
    return {
      ...row,
      name: nameOf(row, purposeKinds),
      details: [...rowsOf(row.details)],
      subjects: row.subjects === null ? [...dataSubjects.values()] : lookup.many('subjects.groups', row.subjects),
      data,
      bases: row.bases && row.bases.map((one) => deriveBasis(one, deriving)),
      // No operation at all is no processing: an empty list of a purpose says that it does not differ.
      actions: row.actions === null || row.actions.length === 0 ? answers.purposes.actions : row.actions,
      method: row.method ?? answers.purposes.method,
      retention,
      onBehalfOf: lookup.one('subjects.groups', row.onBehalfOf),
      recipients: lookup.many('recipients.list', row.recipients),
      usesSpecial: data.some((category) => category.isSpecial),
      sameOperations: hasGeneralOperations(answers.purposes, row),
    };
  });
  const used = list.flatMap((row) => rowsOf(row.bases).map((one) => ({ one, row })));
  const kinds = [...new Set(used.map(({ one }) => one.kind))];
  // Own words make a basis of their own: two of them are not one basis because their kind is the same.
  const distinct = uniqueTexts(used.map(({ one }) => one.name));
  return {
    ...answers.purposes,
    list: answers.purposes.list && list,
    bases: kinds.flatMap((kind) => distinct.flatMap((name) => {
      const same = used.filter(({ one }) => one.kind === kind && isSameText(one.name, name));
      if (same.length === 0) return [];
      const details = uniqueTexts(same.flatMap(({ one }) => basisDetails(one)));
      const articles = uniqueTexts(same.flatMap(({ one }) => one.article ?? []));
      const article = articles.length === 0 ? null : joined(articles, '; ');
      return [{
        kind,
        name,
        article,
        text: withDetails(name, [...(article ? [article] : []), ...details]),
        // A purpose that rests on it under several laws is still one purpose.
        purposes: [...new Map(same.map(({ row }) => [row.id, { id: row.id, name: row.name }])).values()],
        details,
      }];
    })),
    actionNames: namesOf(answers.purposes.actions, actions, answers.purposes.otherActions),
    collectionNames: namesOf(answers.purposes.collectionWays, collectionWays, answers.purposes.otherCollectionWays),
    basisKinds: kinds,
    interests: used.flatMap(({ one, row }) => (one.kind === 'legitimate-interest' && one.interest !== null ? [{ name: one.interest, purpose: row.name }] : [])),
    hasConsent: kinds.some((kind) => isConsent(kind)),
    hasLegitimateInterest: kinds.includes('legitimate-interest'),
    hasPublicTask: kinds.includes('public-task'),
    withOptOut: list.filter((row) => row.optOut !== null && row.optOut !== 'none'),
    ...sharedBy(list, deriving),
  };
}

/** What the purposes have in common. */
function sharedBy(list: readonly PurposeFacts[], { answers }: Deriving) {
  const groups = rowsOf(answers.subjects.groups);
  const several = list.length > 1;
  return {
    shareOperations: list.some((row) => row.sameOperations),
    sameOperations: list.length > 0 && list.every((row) => row.sameOperations),
    sameEndAction: several && answers.retention.endAction !== null && list.every((row) => row.endAction === null || row.endAction === answers.retention.endAction),
    sameSubjects: several && groups.length > 0 && list.every((row) => row.subjects.length === 0 || row.subjects.length === groups.length),
  };
}

/** The operations and the method in general are known, and the purpose names no others. */
function hasGeneralOperations(general: Deriving['answers']['purposes'], row: z.output<typeof purpose>): boolean {
  const known = rowsOf(general.actions);
  const own = rowsOf(row.actions);
  const sameActions = own.length === 0 || (own.length === known.length && own.every((code) => known.includes(code)));
  return known.length > 0 && general.method !== null && sameActions && (row.method === null || row.method === general.method);
}

function deriveBasis(row: z.output<typeof basis>, { answers, lookup }: Deriving): BasisFacts {
  const laws: readonly Law[] = row.law === null ? claimedLaws(answers) : [row.law];
  const article = citesArticles(answers) ? articlesOf(basisArticles, row.kind, laws) : null;
  const facts = { ...row, name: row.name ?? localizedOf(bases[row.kind]), article, documentName: lookup.one('documents.related', row.document)?.name ?? null };
  return { ...facts, text: withDetails(facts.name, [...(article ? [article] : []), ...basisDetails(facts)]) };
}

/** What makes a basis concrete: the interest, the contract, the way of consent, the acts. */
function basisDetails(row: Omit<BasisFacts, 'text'>): Localized[] {
  return [
    ...(row.interest === null ? [] : [row.interest]),
    ...(row.recognised === null ? [] : [localizedOf(recognisedInterests[row.recognised])]),
    ...(row.documentName === null ? [] : [row.documentName]),
    ...(row.mechanism === null ? [] : [localizedOf(consentMechanisms[row.mechanism])]),
    ...namesOf(row.acts, acts, row.otherActs),
    ...(row.note === null ? [] : [row.note]),
  ];
}

const isSameText = (one: Localized, other: Localized): boolean => one.ru === other.ru && one.en === other.en;

function uniqueTexts(texts: readonly Localized[]): Localized[] {
  return [...new Map(texts.map((one) => [`${one.ru}\n${one.en}`, one])).values()];
}
