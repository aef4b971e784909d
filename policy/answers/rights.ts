import { z } from 'zod';
import { codeSchema, commitments, contactChannels, consentKinds, consentLogFields, countries, doNotTrackResponses, identificationMethods, requestContents, responseForms, rightKinds, routeKinds, userControls, withdrawalEffects } from '@/policy/vocabulary';
import { answer, choice, choices, line, localized, period, prose, reference, references, rowId, rows, topic, webAddress, yesNo } from './fields';

/** One way to do something: a command, a path through menus, an address. */
export const way = z.strictObject({
  channel: choice(contactChannels, 'Channel.'),
  value: answer(line, 'Address, command or URL: "/export", "privacy@…".'),
  path: answer(localized, 'Path through the menus: "Settings → Delete Account".'),
  subjectLine: answer(localized, 'Subject line of the letter.'),
  note: answer(localized, 'What it does, in a few words.'),
});

export const right = z.strictObject({
  kind: codeSchema(rightKinds),
  ways: rows(way, 'How the right is used, where it differs from the general way.'),
  note: answer(localized, 'Further whole sentence.'),
  deadline: answer(period, 'Time to act on it, where it differs from the general one.'),
  extension: answer(period, 'Possible extension.'),
  perYear: answer(z.number().int().positive().max(365), 'How often a year it is free of charge.'),
});

export const rightsRoute = z.strictObject({
  id: rowId,
  subjects: answer(reference('subjects.groups'), 'Group of people for whom the route applies.'),
  kind: choice(routeKinds, 'Kind of route.'),
  ways: rows(way, 'Steps or addresses.'),
  steps: rows(localized, 'Steps one after another.'),
  party: answer(reference('subjects.groups'), 'Customer to whom the request goes.'),
  effect: answer(prose, 'What happens then.'),
  assistance: yesNo('We help the customer with such requests.'),
  forwards: yesNo('We pass a request that reaches us on to the customer.'),
  fallback: answer(localized, 'What we do ourselves if the customer cannot be reached.'),
});

export const identification = z.strictObject({
  kind: choice(identificationMethods, 'How the person is identified.'),
  onlyForThis: yesNo('It is used only for identification.'),
  deletedAfter: yesNo('It is deleted at once afterwards.'),
});

/** What people may demand, how, and by when they get an answer. */
export const rightsAnswers = topic({
  list: rows(right, 'Rights that the policy names; those of the claimed laws are added by the engine.'),
  routes: rows(rightsRoute, 'Ways that differ by group of people.'),
  requestChannels: rows(way, 'Where requests are sent in general.'),
  requestContents: choices(requestContents, 'What a request contains.'),
  requestContentNotes: rows(localized, 'Details of those contents: "account identifier: phone number or username".'),
  identification: rows(identification, 'How the person is identified.'),
  response: answer(period, 'Time to answer that the policy promises. The statutory time is printed when it is shorter.'),
  extension: answer(period, 'Possible extension.'),
  extensionReasoned: yesNo('The person is told the reasons for the extension.'),
  commitment: choice(commitments, 'Promise or aim.'),
  unlessShorter: yesNo('Unless the law sets a shorter time.'),
  responseForm: choice(responseForms, 'Form of the answer.'),
  free: yesNo('Answers are free of charge.'),
  refusal: yesNo('A request may be refused where the law allows, with reasons.'),
  blockDuringCheck: yesNo('Data are blocked while a request is checked.'),
  blockLimit: answer(period, 'Longest blocking at the person’s request, after which data are destroyed.'),
  confidentialRequests: yesNo('Correspondence on requests is confidential and used only to answer.'),
  anyProcessor: yesNo('The person may demand that any processor under this policy stop processing.'),
  selfService: choices(userControls, 'What the person can do alone in the service.'),
  selfServiceNotes: rows(localized, 'Further things that the person can do alone.'),
  withdrawalWays: rows(way, 'How consent is withdrawn.'),
  withdrawalEffects: choices(withdrawalEffects, 'What withdrawal leads to.'),
  withdrawalPeriod: answer(period, 'Within what time.'),
  withdrawalKeepsPast: yesNo('Withdrawal does not affect processing that took place before.'),
  authorities: choices(countries, 'Countries whose supervisory authority the policy names; others follow from the claimed laws.'),
  consentRecords: choices(consentKinds, 'Consents that are recorded; [] = none.'),
  consentRecordFields: choices(consentLogFields, 'What each record holds.'),
  accountability: answer(localized, 'Other way of complaint, in a few words.'),
  complaintUrl: answer(webAddress, 'Page for complaints, if there is one.'),
  portabilityFormat: answer(line, 'Format of an export: "JSON".'),
  consentSeparate: answer(codeSchema({ yes: { ru: 'отдельно от других документов', en: 'separately from other documents' }, no: { ru: 'вместе с другими документами', en: 'together with other documents' } }), 'Whether consent is taken separately from other documents (152-FZ Art. 9(1) from 1 September 2025).'),
  tollFreePhone: answer(line, 'Toll-free telephone number for requests (11 CCR § 7020(a)).'),
  onlineOnly: yesNo('The business works only online and deals directly with the people whose data it collects (11 CCR § 7020(a)).'),
  privacyChoicesUrl: answer(webAddress, 'Page where a person opts out of sale and sharing and limits the use of sensitive data (Cal. Civ. Code § 1798.135).'),
  optOutSignals: yesNo('Opt-out preference signals of the browser, such as Global Privacy Control, are processed as an opt-out, and the page confirms it (11 CCR § 7025, 7026).'),
  doNotTrack: choice(doNotTrackResponses, 'How the service answers a Do Not Track signal of the browser.'),
  crossSiteTracking: yesNo('Third parties may follow what a person does over time and on different sites when the service is used (Cal. Bus. & Prof. Code § 22575(b)(6)).'),
  incentives: yesNo('A price, discount or other benefit depends on giving data or letting them be sold (11 CCR § 7016).'),
  incentiveTerms: answer(prose, 'Terms of that offer: what it gives, which data it takes, how to join and leave it, what the data are worth and how that was computed.'),
  requestMetricsUrl: answer(webAddress, 'Page with the yearly numbers of requests (11 CCR § 7102).'),
  representativeRequests: yesNo('A representative may make a request.'),
  subjectsOfRights: references('subjects.groups', 'Groups whose rights the general way serves; not answered = everyone.'),
});
