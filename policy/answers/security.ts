import { z } from 'zod';
import { certificateKinds, measureStates, protectionLevels, securityMeasures } from '@/policy/vocabulary';
import { answer, choice, choices, day, localized, line, period, rowId, rows, topic, yesNo } from './fields';

export const securityMeasure = z.strictObject({
  id: rowId,
  kind: choice(securityMeasures, 'Kind of measure; null with an own name where no kind fits.'),
  name: answer(localized, 'Own name, if the kind does not say it: a noun phrase in the nominative, lower case, without a final stop.'),
  protocol: answer(line, 'Protocol, algorithm or version: "TLS 1.3", "AES-256".'),
  scope: answer(localized, 'What it covers: "all traffic between your device and our servers".'),
  note: answer(localized, 'Further detail in a few words.'),
  retention: answer(period, 'How long its records are kept.'),
  state: choice(measureStates, 'In place or planned. A planned measure is never printed as present.'),
});

export const certificate = z.strictObject({
  id: rowId,
  kind: choice(certificateKinds, 'Standard or document; null with an own name where no kind fits.'),
  name: answer(localized, 'Own name of the certificate, in the nominative.'),
  number: answer(line, 'Its number.'),
  scope: answer(localized, 'What it covers, in a few words.'),
  validUntil: answer(day, 'Last day on which it is valid.'),
});

/** How data are protected and what happens on an incident. */
export const securityAnswers = topic({
  measures: rows(securityMeasure, 'Measures.'),
  protectionLevels: choices(protectionLevels, 'Protection levels that the information systems are built to.'),
  certificates: rows(certificate, 'Certificates and attestations: ISO 27001, PCI DSS, attestation of the information system.'),
  confidentiality: yesNo('Those who have access do not disclose data to third parties without consent, unless the law allows it (152-FZ Art. 7).'),
  generalDuty: yesNo('The policy states the general duty to take legal, organisational and technical measures.'),
  detailsWithheld: yesNo('Technical details are not disclosed so as not to weaken the measures.'),
  noAbsoluteSecurity: yesNo('The policy says that no method of transmission or storage is completely secure.'),
  roadmapInformational: yesNo('The list of planned measures is for information only; changing it needs no new consent.'),
  incidentNotifyAuthority: yesNo('The supervisory authority is notified of incidents.'),
  incidentAuthorityWithin: answer(period, 'Within what time.'),
  incidentNotifyPeople: yesNo('People are notified of incidents that put their rights at risk.'),
  incidentPeopleWithin: answer(period, 'Within what time.'),
});
