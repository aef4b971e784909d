import { z } from 'zod';
import { measureStates, securityMeasures } from '@/policy/vocabulary';
import { answer, choice, localized, line, period, rowId, rows, topic, yesNo } from './fields';

export const securityMeasure = z.strictObject({
  id: rowId,
  kind: choice(securityMeasures, 'Kind of measure.'),
  name: answer(localized, 'Own name, if the kind does not say it.'),
  protocol: answer(line, 'Protocol, algorithm or version: "TLS 1.3", "AES-256".'),
  scope: answer(localized, 'What it covers: "all traffic between your device and our servers".'),
  note: answer(localized, 'Further detail in a few words.'),
  retention: answer(period, 'How long its records are kept.'),
  state: choice(measureStates, 'In place or planned. A planned measure is never printed as present.'),
});

/** How data are protected and what happens on an incident. */
export const securityAnswers = topic({
  measures: rows(securityMeasure, 'Measures.'),
  generalDuty: yesNo('The policy states the general duty to take legal, organisational and technical measures.'),
  detailsWithheld: yesNo('Technical details are not disclosed so as not to weaken the measures.'),
  noAbsoluteSecurity: yesNo('The policy says that no method of transmission or storage is completely secure.'),
  roadmapInformational: yesNo('The list of planned measures is for information only; changing it needs no new consent.'),
  incidentNotifyAuthority: yesNo('The supervisory authority is notified of incidents.'),
  incidentAuthorityWithin: answer(period, 'Within what time.'),
  incidentNotifyPeople: yesNo('People are notified of incidents that put their rights at risk.'),
  incidentPeopleWithin: answer(period, 'Within what time.'),
});
