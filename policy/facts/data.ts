import { z } from 'zod';
import { dataAnswers, dataCategory, dataItem, ownPractice, practice, visibility } from '@/policy/answers/data';
import { codeSchema, dataCategoryKinds, dataItemKinds, dataSources, practices, requirements, specialCategories, treatments, unwanted, usage } from '@/policy/vocabulary';
import { joined, localizedOf, nameOf, named, namesOf, rowsOf, unnamed, withDetails, type Deriving, type Named } from './names';
import { duration, localized, type Localized } from './shape';

/** `text` is the item with all that is said of it: «активность (вид, длительность; необязательно)». */
export const itemFacts = dataItem.extend({ name: localized, text: localized, parts: z.array(localized) });
export type ItemFacts = z.output<typeof itemFacts>;

export const categoryFacts = dataCategory.extend({
  name: localized,
  items: z.array(itemFacts),
  itemsAnswered: z.boolean(),
  /** Special categories without `none`. */
  special: z.array(codeSchema(specialCategories)),
  isSpecial: z.boolean(),
  subjects: z.array(named),
  /** Everyone the data come from beside the person: recipients, kinds of sources, own words. */
  sourceParties: z.array(named),
  determinedBy: named.nullable(),
});
export type CategoryFacts = z.output<typeof categoryFacts>;

const practiceFacts = practice.extend({ name: localized });
const ownPracticeFacts = ownPractice.extend({ name: localized });

/** Video surveillance with every key present; `done` is null where nobody answered. */
const videoFacts = z.object({
  done: z.boolean().nullable(),
  places: z.array(localized),
  purposes: z.array(localized),
  period: duration.nullable(),
  sound: z.boolean().nullable(),
  signs: z.boolean().nullable(),
  /** Whether recordings serve to establish who a person is; null where nobody answered. */
  identification: codeSchema(usage).nullable(),
});

export const dataFacts = dataAnswers.unwrap().extend({
  /** Null when the question was not answered, empty when there are explicitly none; so are the main lists of all topics. */
  categories: z.array(categoryFacts).nullable(),
  provided: z.array(categoryFacts),
  automatic: z.array(categoryFacts),
  fromOthers: z.array(categoryFacts),
  derived: z.array(categoryFacts),
  mandatory: z.array(categoryFacts),
  /** Mandatory data of which it is known why they must be given (GDPR Art. 13(2)(e)). */
  obligatory: z.array(categoryFacts),
  /** Any part of the data comes from someone else: then GDPR Art. 14 applies beside Art. 13. */
  hasOthersAsSource: z.boolean(),
  optional: z.array(categoryFacts),
  special: z.array(categoryFacts),
  hasBiometric: z.boolean(),
  hasHealth: z.boolean(),
  /** Every category was answered, and none holds a special category: an explicit statement. */
  noSpecial: z.boolean(),
  /** The only identifiers of an account. */
  accountIdentifiers: z.array(itemFacts),
  /** Data by group of people, for policies that treat groups differently. */
  bySubject: z.array(z.object({ id: named.shape.id, name: localized, one: localized, onBehalfOf: named.nullable(), isProcessor: z.boolean(), categories: z.array(categoryFacts) })),
  visibility: z.array(visibility),
  practices: z.array(practiceFacts),
  done: z.array(practiceFacts),
  notDone: z.array(practiceFacts),
  ownDone: z.array(ownPracticeFacts),
  ownNotDone: z.array(ownPracticeFacts),
  video: videoFacts,
  /** What people are asked not to send, by its names and in own words. */
  unwantedNames: z.array(localized),
  /** Codes of what is explicitly not done, and of what is done, for conditions. */
  notDoneKinds: z.array(codeSchema(practices)),
  doneKinds: z.array(codeSchema(practices)),
});

const ONLY_IDENTIFIER = { ru: 'единственный идентификатор учётной записи', en: 'the only account identifier' };

export function deriveItem(row: z.output<typeof dataItem>): ItemFacts {
  const name = nameOf(row, dataItemKinds);
  const parts = [...rowsOf(row.parts)];
  const details: Localized[] = [
    ...(parts.length > 0 ? [joined(parts, ', ')] : []),
    ...(row.note === null ? [] : [row.note]),
    ...rowsOf(row.treatments).map((code) => localizedOf(treatments[code])),
    ...(row.requirement === 'optional' || row.requirement === 'mandatory' ? [localizedOf(requirements[row.requirement])] : []),
    ...(row.accountIdentifier === true ? [ONLY_IDENTIFIER] : []),
  ];
  return { ...row, name, parts, text: withDetails(name, details) };
}

export function deriveCategory(row: z.output<typeof dataCategory>, { lookup }: Pick<Deriving, 'lookup'>): CategoryFacts {
  const special = rowsOf(row.special).filter((code) => code !== 'none');
  return {
    ...row,
    name: nameOf(row, dataCategoryKinds),
    items: rowsOf(row.items).map(deriveItem),
    itemsAnswered: row.items !== null,
    special,
    isSpecial: special.length > 0,
    subjects: lookup.many('subjects.groups', row.subjects),
    sourceParties: [...lookup.many('recipients.list', row.sourceParties), ...otherSources(row)],
    determinedBy: lookup.one('subjects.groups', row.determinedBy),
  };
}

/** How the data reach us, in contrast to who gives them. */
const WAYS: readonly string[] = ['provided', 'automatic', 'third-party', 'other-users', 'derived'];

/** Sources that are no recipients: kinds of sources, and own words. */
function otherSources(row: z.output<typeof dataCategory>): Named[] {
  const kinds = rowsOf(row.sources).filter((code) => !WAYS.includes(code));
  return [
    ...kinds.map((code) => ({ id: code, name: localizedOf(dataSources[code]) })),
    ...rowsOf(row.otherSources).map((name, index) => ({ id: `own-${index}`, name })),
  ];
}

/** Whether others gave the data: the first source decides. */
function fromOthers({ sources }: CategoryFacts): boolean {
  const first = sources?.[0] ?? 'provided';
  return first === 'third-party' || first === 'other-users' || !WAYS.includes(first);
}

export function deriveData(deriving: Deriving): z.output<typeof dataFacts> {
  const { answers, lookup } = deriving;
  const rows = rowsOf(answers.data.categories);
  const categories = rows.map((row) => deriveCategory(row, deriving));
  const from = (...sources: string[]) => categories.filter((row) => sources.includes(row.sources?.[0] ?? 'provided'));
  // A practice answered twice is said once.
  const practiceRows = rowsOf(answers.data.practices).filter((row, place, all) => all.findIndex((one) => one.kind === row.kind) === place).map((row) => ({ ...row, name: localizedOf(practices[row.kind]) }));
  const done = practiceRows.filter((row) => row.done === true);
  const notDone = practiceRows.filter((row) => row.done === false);
  const own = rowsOf(answers.data.ownPractices).map((row) => ({ ...row, name: row.name ?? unnamed }));
  const special = categories.filter((row) => row.isSpecial);
  return {
    ...answers.data,
    categories: answers.data.categories && categories,
    provided: from('provided'),
    automatic: from('automatic'),
    fromOthers: categories.filter(fromOthers),
    derived: from('derived'),
    mandatory: categories.filter((row) => row.requirement === 'mandatory'),
    obligatory: categories.filter((row) => row.requirement === 'mandatory' && row.obligation !== null),
    hasOthersAsSource: rows.some((row) => rowsOf(row.sources).some((source) => source === 'third-party' || source === 'other-users')),
    optional: categories.filter((row) => row.requirement === 'optional'),
    special,
    hasBiometric: categories.some((row) => row.special.includes('biometric')),
    hasHealth: categories.some((row) => row.special.includes('health')),
    noSpecial: special.length === 0 && (notDone.some((row) => row.kind === 'special-categories') || (rows.length > 0 && rows.every((row) => row.special !== null))),
    accountIdentifiers: categories.flatMap((row) => row.items.filter((item) => item.accountIdentifier === true)),
    bySubject: rowsOf(answers.subjects.groups).flatMap((group) => {
      const own = categories.filter((row) => row.subjects.some((subject) => subject.id === group.id));
      const name = lookup.one('subjects.groups', group.id)?.name;
      if (own.length === 0 || name === undefined) return [];
      return [{ id: group.id, name, one: group.singular ?? name, onBehalfOf: lookup.one('subjects.groups', group.onBehalfOf), isProcessor: group.role === 'processor', categories: own }];
    }),
    visibility: [...rowsOf(answers.data.visibility)],
    practices: practiceRows,
    done,
    notDone,
    ownDone: own.filter((row) => row.done === true),
    ownNotDone: own.filter((row) => row.done === false),
    video: videoOf(answers.data.videoSurveillance),
    unwantedNames: namesOf(answers.data.unwanted, unwanted, answers.data.otherUnwanted),
    notDoneKinds: notDone.map((row) => row.kind),
    doneKinds: done.map((row) => row.kind),
  };
}

function videoOf(video: z.output<typeof dataAnswers>['videoSurveillance']): z.output<typeof videoFacts> {
  const { done = null, places, purposes, period = null, sound = null, signs = null } = video ?? {};
  const identifies = video?.identifies ?? null;
  return { done, places: [...(places ?? [])], purposes: [...(purposes ?? [])], period, sound, signs, identification: identifies === null ? null : identifies ? 'used' : 'none' };
}
