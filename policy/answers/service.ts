import { z } from 'zod';
import { channelKinds, domainKinds, features, permissionKinds, signInMethods, stores } from '@/policy/vocabulary';
import { answer, choice, choices, hostName, localized, references, rowId, rows, topic, webAddress, yesNo } from './fields';

export const channel = z.strictObject({
  id: rowId,
  kind: choice(channelKinds, 'What kind of channel it is.'),
  name: answer(localized, 'Own name of the channel, if the kind does not say it.'),
  note: answer(localized, 'Detail in a few words, without a final stop.'),
  url: answer(webAddress, 'Address of the channel.'),
});

export const domain = z.strictObject({
  id: rowId,
  host: answer(hostName, 'Host name.'),
  kind: choice(domainKinds, 'What it serves.'),
  subdomains: yesNo('Subdomains are included.'),
  surfaces: answer(localized, 'What can be found there, for example public channels and legal pages.'),
});

export const signIn = z.strictObject({
  id: rowId,
  method: choice(signInMethods, 'How people sign in.'),
  name: answer(localized, 'Own name of the way to sign in, if no method fits.'),
  providers: references('recipients.list', 'Third parties through which they sign in.'),
});

export const permission = z.strictObject({
  id: rowId,
  kind: choice(permissionKinds, 'What the app asks to use.'),
  purpose: answer(localized, 'What for, in a few words: "to scan receipts".'),
  background: yesNo('It is used while the app is closed or in the background too.'),
});

/** What the service is and where people meet it. */
export const serviceAnswers = topic({
  name: answer(localized, 'Name of the service, site or organisation whose policy it is, without quotes.'),
  kind: answer(localized, 'What it is, in a few words without the name and without a final stop; it continues the sentence «… — это»: "a messenger", "мессенджер".'),
  description: answer(localized, 'One whole sentence on what it does, with its final stop.'),
  features: choices(features, 'Functions of the service.'),
  otherFeatures: rows(localized, 'Further functions in own words, each a noun phrase without a final stop.'),
  channels: rows(channel, 'Where people use it: site, apps, bots, API.'),
  domains: rows(domain, 'Domains of the service.'),
  stores: choices(stores, 'App stores where it is published.'),
  listingName: answer(localized, 'Name of the app in the app stores, if it differs from the name of the service.'),
  permissions: rows(permission, 'Permissions that the app asks of the device; [] = none.'),
  prominentDisclosure: yesNo('Before it takes data that a person would not expect it to take, the app says so on a screen of its own and asks for consent.'),
  storeFormsMatch: yesNo('The App Store privacy label and the Google Play Data safety form say the same as this policy. For review only, never printed.'),
  signIn: rows(signIn, 'How people sign in.'),
  organisationWide: yesNo('The policy covers everything the organisation does with personal data (employees, applicants, partners, visitors), not one site or app. Then the name of a service may stay null.'),
  businessUse: yesNo('Organisations may use the service to exchange business information with users.'),
});
