import { z } from 'zod';
import { businessTopics, controllerRoles, codeSchema, instructionTerms, partyDuties, subjectKinds, subjectVolumes, userWarranties } from '@/policy/vocabulary';
import { answer, choice, choices, localized, reference, references, rowId, rows, topic, yesNo } from './fields';

export const subjectGroup = z.strictObject({
  id: rowId,
  kind: choice(subjectKinds, 'Kind of people; null with an own name where no kind fits.'),
  name: answer(localized, 'Own name of the group, plural, nominative, lower case, if the kind does not say it: «слушатели вебинаров».'),
  singular: answer(localized, 'Name of one of them, if the policy names the group that way ("the Developer").'),
  definition: answer(localized, 'Who they are, as the rest of the sentence "X is …" («X — …»), without a final stop.'),
  role: answer(codeSchema(controllerRoles), 'Whether we decide on their data (controller) or act on the instruction of a customer (processor).'),
  onBehalfOf: answer(reference('subjects.groups'), 'If processor: the group on whose behalf we act.'),
  channels: references('service.channels', 'Channels where we meet them.'),
  partyDuties: choices(partyDuties, 'If processor: what the customer must do.'),
});

/** Whose data are processed, and in which role for each group. */
export const subjectsAnswers = topic({
  groups: rows(subjectGroup, 'Groups of people whose data are processed. Data, purposes and other answers refer to them by id.'),
  volume: choice(subjectVolumes, 'How many people’s data are processed, if the policy says so.'),
  instructionDocuments: references('documents.related', 'Documents that contain the instruction of the customers.'),
  instructionTerms: choices(instructionTerms, 'What the instruction settles.'),
  instructionPaid: yesNo('The instruction is for consideration, within the price of the service.'),
  userWarranties: choices(userWarranties, 'What a user warrants about the data that they give.'),
  businessTopics: choices(businessTopics, 'Business messages between users and organisations: topics.'),
});
