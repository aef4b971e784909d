import { z } from 'zod';
import { disclosure, recipient, recipientsAnswers } from '@/policy/answers/recipients';
import { disclosureCases, recipientKinds } from '@/policy/vocabulary';
import { localizedOf, nameOf, named, rowsOf, unnamed, type Deriving } from './names';
import { localized, localizedOrNull, type Localized } from './shape';

export const recipientFacts = recipient.extend({
  name: localized,
  /** What it does for the service: its own words, or those of its kind. */
  task: localized,
  /** What it gets: the own list, or the names of the categories. */
  data: z.array(localized).nullable(),
  dataReceived: z.array(localized),
  purposes: z.array(named),
  /** It is not in the country where the leading law has no transfer: Russia, the EEA, the United Kingdom. */
  isAbroad: z.boolean(),
});
export type RecipientFacts = z.output<typeof recipientFacts>;

const disclosureFacts = disclosure.extend({ name: localized, examples: z.array(localized) });

export const recipientsFacts = recipientsAnswers.unwrap().extend({
  list: z.array(recipientFacts).nullable(),
  processors: z.array(recipientFacts),
  controllers: z.array(recipientFacts),
  /** Those who decide on purposes and means together with us (GDPR Art. 26). */
  joint: z.array(recipientFacts),
  /** Recipients under the headings that the founder gave, in their order; the ungrouped ones under a null heading. */
  groups: z.array(z.object({ name: localizedOrNull, list: z.array(recipientFacts) })),
  hasGroups: z.boolean(),
  cases: z.array(disclosureFacts),
  authorityBodies: z.array(localized),
  authoritiesNever: z.boolean(),
});

export function deriveRecipients({ answers, lookup }: Deriving, isAbroad: (row: z.output<typeof recipient>) => boolean): z.output<typeof recipientsFacts> {
  const { recipients } = answers;
  const list = rowsOf(recipients.list).map((row): RecipientFacts => {
    const categories = lookup.many('data.categories', row.data).map((category) => category.name);
    return {
      ...row,
      name: row.name ?? row.legalName ?? unnamed,
      task: row.task ?? nameOf({ name: null, kind: row.kind }, recipientKinds),
      data: row.dataSent ?? (row.data && categories),
      dataReceived: [...rowsOf(row.dataReceived)],
      purposes: lookup.many('purposes.list', row.purposes),
      isAbroad: isAbroad(row),
    };
  });
  return {
    ...recipients,
    list: recipients.list && list,
    processors: list.filter((row) => row.role === 'processor' || row.role === 'subprocessor'),
    controllers: list.filter((row) => row.role === 'independent-controller' || row.role === 'joint-controller'),
    joint: list.filter((row) => row.role === 'joint-controller'),
    groups: grouped(list),
    hasGroups: list.some((row) => row.group !== null),
    cases: rowsOf(recipients.cases).map((row) => ({ ...row, name: row.kind === null ? unnamed : localizedOf(disclosureCases[row.kind]), examples: [...rowsOf(row.examples)] })),
    authorityBodies: [...rowsOf(recipients.authorityBodies)],
    authoritiesNever: recipients.authorityConditions?.length === 0,
  };
}

function grouped(list: readonly RecipientFacts[]): { name: Localized | null; list: RecipientFacts[] }[] {
  const groups = new Map<string, { name: Localized | null; list: RecipientFacts[] }>();
  for (const row of list) {
    const key = row.group === null ? '' : `${row.group.ru}\n${row.group.en}`;
    const group = groups.get(key) ?? { name: row.group, list: [] };
    group.list.push(row);
    groups.set(key, group);
  }
  return [...groups.values()];
}
