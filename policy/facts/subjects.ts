import { z } from 'zod';
import { subjectGroup, subjectsAnswers } from '@/policy/answers/subjects';
import { subjectKinds } from '@/policy/vocabulary';
import { documentFacts, deriveDocument } from './documents';
import { nameOf, named, rowsOf, type Deriving } from './names';
import { localized } from './shape';

export const subjectGroupFacts = subjectGroup.extend({
  name: localized,
  /** Name of one of them; the group's own name where none was given. */
  one: localized,
  onBehalfOfOne: named.nullable(),
  channels: z.array(named),
});
export type SubjectGroupFacts = z.output<typeof subjectGroupFacts>;

export const subjectsFacts = subjectsAnswers.unwrap().extend({
  groups: z.array(subjectGroupFacts).nullable(),
  /** Groups whose data are processed on our own decision (role controller or not stated). */
  asController: z.array(subjectGroupFacts),
  /** Groups whose data are processed on the instruction of a customer (152-FZ Art. 6(3), GDPR Art. 28). */
  asProcessor: z.array(subjectGroupFacts),
  rolesDiffer: z.boolean(),
  hasDefinitions: z.boolean(),
  instructionDocuments: z.array(documentFacts),
});

export function deriveSubjects({ answers, lookup }: Deriving): z.output<typeof subjectsFacts> {
  const rows = rowsOf(answers.subjects.groups);
  const groups = rows.map((row): SubjectGroupFacts => {
    const name = nameOf(row, subjectKinds);
    const customer = rows.find((other) => other.id === row.onBehalfOf);
    return {
      ...row,
      name,
      one: row.singular ?? name,
      onBehalfOfOne: customer ? { id: customer.id, name: customer.singular ?? nameOf(customer, subjectKinds) } : null,
      channels: lookup.many('service.channels', row.channels),
    };
  });
  const asProcessor = groups.filter((row) => row.role === 'processor');
  const documents = rowsOf(answers.documents.related);
  return {
    ...answers.subjects,
    groups: answers.subjects.groups && groups,
    asController: groups.filter((row) => row.role !== 'processor'),
    asProcessor,
    rolesDiffer: asProcessor.length > 0 && asProcessor.length < groups.length,
    hasDefinitions: groups.some((row) => row.definition !== null),
    instructionDocuments: rowsOf(answers.subjects.instructionDocuments).flatMap((id) => {
      const document = documents.find((row) => row.id === id);
      return document ? [deriveDocument(document)] : [];
    }),
  };
}
