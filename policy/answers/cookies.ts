import { z } from 'zod';
import { analyticsModes, analyticsOptOuts, browserTechnologies, codeSchema, consentNeeds, cookieCategories, cookiePurposes, usage } from '@/policy/vocabulary';
import { answer, choice, choices, localized, period, reference, references, rowId, rows, topic, yesNo } from './fields';

export const storedEntry = z.strictObject({
  id: rowId,
  technology: choice(browserTechnologies, 'Technology.'),
  name: answer(localized, 'Name of the entry or entries.'),
  items: rows(localized, 'What is kept.'),
  purposes: rows(localized, 'What for.'),
  setBy: answer(reference('recipients.list'), 'Third party that sets it; not answered = we do.'),
  lifetime: answer(period, 'How long it stays.'),
  category: choice(cookieCategories, 'Category.'),
  optional: yesNo('It may be set, not always.'),
});

export const cookieCategory = z.strictObject({
  kind: codeSchema(cookieCategories),
  usage: choice(usage, 'Used, or explicitly none.'),
  items: rows(localized, 'What belongs to it.'),
  technologies: choices(browserTechnologies, 'Where it is kept.'),
  notUsed: rows(localized, 'Tools explicitly not used: "Google Analytics".'),
  consent: choice(consentNeeds, 'Whether consent is needed.'),
  removedOnClear: yesNo('It is removed when site data are cleared.'),
});

export const cookieSurface = z.strictObject({
  id: rowId,
  name: answer(localized, 'Place: "leam.club", "the bot", "the mini-app".'),
  channel: answer(reference('service.channels'), 'Channel, if it is one.'),
  none: choices(cookieCategories, 'Categories explicitly not used there.'),
  noCookies: yesNo('No cookies at all there.'),
  noThirdParty: yesNo('No third-party cookies there.'),
  items: rows(localized, 'What is kept there.'),
  required: yesNo('It is needed for the service to work.'),
});

export const clearing = z.strictObject({
  id: rowId,
  action: answer(localized, 'Action: "In your browser: Settings → Privacy → Clear site data".'),
  effect: answer(localized, 'Effect: "removes the token from LocalStorage".'),
});

/** Cookies and other storage on the device. */
export const cookiesAnswers = topic({
  used: yesNo('Cookies or similar technologies are used.'),
  technicalOnly: yesNo('They serve technical purposes only.'),
  domains: rows(localized, 'Sites where they are used.'),
  thirdParty: yesNo('Third-party cookies are set; false = explicitly none.'),
  technologies: choices(browserTechnologies, 'Technologies used.'),
  purposes: choices(cookiePurposes, 'Purposes.'),
  entries: rows(storedEntry, 'What is stored, one by one.'),
  categories: rows(cookieCategory, 'Categories, each used or explicitly none.'),
  surfaces: rows(cookieSurface, 'What holds for each place: site, bot, mini-app.'),
  fingerprinting: yesNo('Device fingerprinting is used; false = explicitly not.'),
  tracking: yesNo('People are followed across apps and websites of other companies, for advertising or for data brokers; false = explicitly not.'),
  trackingPermission: yesNo('Such tracking starts only after permission in the system dialog (App Tracking Transparency).'),
  analyticsProviders: references('recipients.list', 'Analytics tools.'),
  analyticsMode: choice(analyticsModes, 'When analytics starts.'),
  analyticsDepersonalised: yesNo('Analytics works on depersonalised data.'),
  analyticsNoIdentification: yesNo('Analytics does not allow a person to be identified.'),
  analyticsConsentByUse: yesNo('The policy says that using the site is consent to analytics (existing policies only; review stops it).'),
  analyticsOptOuts: choices(analyticsOptOuts, 'How to opt out.'),
  consentBanner: yesNo('A banner asks for consent.'),
  clearing: rows(clearing, 'How to clear or disable.'),
  disabledEffect: answer(localized, 'What no longer works without them, as a whole sentence.'),
  notice: answer(reference('documents.related'), 'Separate cookie notice.'),
});
