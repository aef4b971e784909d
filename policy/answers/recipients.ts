import { z } from 'zod';
import { agreements, authorityConditions, businessEvents, countries, disclosureCases, recipientKinds, recipientRoles, safeguards, successors, thirdPartyNotices } from '@/policy/vocabulary';
import { answer, choice, choices, emailAddress, line, localized, references, rowId, rows, topic, webAddress, yesNo } from './fields';

export const recipient = z.strictObject({
  id: rowId,
  catalogue: answer(line, 'Code in the catalogue of processors, if it comes from there.'),
  name: answer(localized, 'Name under which people know it.'),
  legalName: answer(localized, 'Registered name with legal form.'),
  inn: answer(line, 'Russian taxpayer number, if it is Russian.'),
  affiliates: yesNo('Its affiliates may be involved too.'),
  kind: choice(recipientKinds, 'What it does for the service.'),
  task: answer(localized, 'The task in a few words, if the kind does not say it.'),
  products: answer(line, 'Products that are used, for example "Whisper, GPT-4".'),
  role: choice(recipientRoles, 'Role under data protection law.'),
  country: choice(countries, 'Country where it processes the data.'),
  onwardCountries: choices(countries, 'Further countries to which it transfers them.'),
  worldwide: yesNo('It processes data worldwide.'),
  city: answer(localized, 'City or region of the servers.'),
  address: answer(localized, 'Postal address.'),
  contact: answer(line, 'Contact, or where consent is withdrawn.'),
  privacyUrl: answer(webAddress, 'Its privacy policy.'),
  email: answer(emailAddress, 'Its e-mail for data protection.'),
  audience: answer(localized, 'Whose data it gets, if not everyone’s: "EU subscribers".'),
  trigger: answer(localized, 'When it gets them: "when you pay".'),
  data: references('data.categories', 'Categories of data that it gets.'),
  dataSent: rows(localized, 'What exactly is sent, in own words.'),
  dataReceived: rows(localized, 'What we get from it.'),
  onlyThis: yesNo('It gets nothing else.'),
  purposes: references('purposes.list', 'Purposes for which it gets them.'),
  agreement: choice(agreements, 'Data processing agreement.'),
  safeguards: choices(safeguards, 'Safeguards and conditions, above all for a transfer abroad.'),
  safeguardNote: answer(localized, 'Further safeguard in a few words.'),
  noContentAccess: yesNo('It has no independent access to the content of personal data.'),
  notForTraining: yesNo('It does not keep what we send for training of its models.'),
  jointArrangement: answer(localized, 'For a joint controller: who answers for what, as a whole sentence in each language (GDPR Art. 26(2)).'),
  dpfListed: yesNo('It stands on the list of active participants of the EU-US Data Privacy Framework for these data.'),
  consentByLinking: yesNo('A person who links an account with it agrees that it processes the data under its own policy.'),
  buysData: yesNo('It pays for the data, or gives something else of value for them: a sale under the CCPA.'),
  userEntersDirectly: answer(localized, 'What the user enters directly with it, so that we never get it: "bank card details".'),
  group: answer(localized, 'Heading under which it stands in a grouped list or appendix.'),
});

export const disclosure = z.strictObject({
  kind: choice(disclosureCases, 'In which case data are disclosed.'),
  examples: rows(localized, 'Examples or details.'),
});

/** Who gets data, in which role, where, and under which safeguards. */
export const recipientsAnswers = topic({
  list: rows(recipient, 'Recipients of data; [] = none.'),
  exhaustive: yesNo('Data are transferred only in the listed cases.'),
  listOnRequest: yesNo('A complete list is available on request.'),
  cases: rows(disclosure, 'Cases in which data are disclosed.'),
  authorityConditions: choices(authorityConditions, 'On what condition state authorities get data; [] = they never do.'),
  authorityBodies: rows(localized, 'Authorities named: "FSB", "Ministry of Internal Affairs".'),
  authorityCountries: choices(countries, 'Countries whose authorities are meant.'),
  delegation: yesNo('Processing may be entrusted to a third party by contract.'),
  delegationNotice: yesNo('Such entrusting is announced by a change of this policy.'),
  delegationBlanketConsent: yesNo('The policy says that using the service is consent to such entrusting (existing policies only; review warns).'),
  followInstructions: yesNo('Third parties must use the data only on our instructions or with the permission of the person.'),
  equalProtection: yesNo('Every third party that gets data protects them as well as this policy promises, or better (App Review Guideline 5.1.1(i)).'),
  thirdPartyNotices: choices(thirdPartyNotices, 'What the policy says about third-party services and links.'),
  thirdPartyOwnPolicies: yesNo('Third-party services have their own policies, which readers should read.'),
  othersMarketing: yesNo('Data are passed to third parties for their own direct marketing (Cal. Civ. Code § 1798.83).'),
  businessEvents: choices(businessEvents, 'Events on which data pass to a successor; [] = never.'),
  successors: choices(successors, 'To whom they pass then.'),
  consentByAgreement: yesNo('The policy says that concluding the agreement is consent to the named transfers (existing policies only; review warns).'),
});
