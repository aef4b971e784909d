import { z } from 'zod';
import { definedTerms, documentKinds, principles, publicationPlaces, recordKinds, relatedDocumentKinds, scopeExclusions, codeSchema } from '@/policy/vocabulary';
import { answer, choice, choices, day, line, localized, prose, rowId, rows, topic, webAddress, yesNo } from './fields';

export const relatedDocument = z.strictObject({
  id: rowId,
  kind: choice(relatedDocumentKinds, 'What document it is.'),
  name: answer(localized, 'Its name, if it differs from the name of its kind.'),
  url: answer(webAddress, 'Where it is published.'),
  path: answer(line, 'Its address within the service, for example /cookies, if there is no full URL.'),
  clauses: answer(
    z.array(z.strictObject({ clause: line, about: answer(localized, 'What that clause governs.') })).max(50),
    'Clauses of that document that the policy points to.',
  ),
  acceptedBy: answer(codeSchema({ use: { ru: 'использованием сервиса', en: 'by use of the service' }, click: { ru: 'отметкой или кнопкой', en: 'by a click' } }), 'How a person accepts it.'),
});

export const ownDefinition = z.strictObject({
  id: rowId,
  term: answer(localized, 'The term.'),
  meaning: answer(prose, 'What it means in this policy.'),
});

/** The document itself: kind, dates, scope, definitions, and the documents it stands beside. */
export const documentsAnswers = topic({
  kind: choice(documentKinds, 'Kind of document; decides the title.'),
  title: answer(localized, 'Own title, instead of the one that follows from the kind.'),
  versionLabel: answer(line, 'Version as readers see it, for example 2.0.'),
  effectiveFrom: answer(day, 'Day from which the document applies. Publishing sets it.'),
  revisedAt: answer(day, 'Day of the last revision.'),
  draft: yesNo('The document is a draft that awaits legal review: a notice says so and lists what is still to be filled in.'),
  draftNotice: answer(prose, 'What the draft notice says in addition.'),
  publicationPlaces: choices(publicationPlaces, 'Where the policy is made public.'),
  url: answer(webAddress, 'Public address of the policy.'),
  path: answer(line, 'Address of the policy within the service, for example /privacy.'),
  commitment: yesNo('The introduction says that the confidentiality of information is the basis of the policy.'),
  coversAllServices: yesNo('The policy applies to all applications, features, software and websites of the service unless otherwise stated.'),
  coversAllProcessing: yesNo('The policy applies to any processing of personal data within the service.'),
  coversNonPersonalData: yesNo('The rules apply equally to information that is not personal data.'),
  exclusions: choices(scopeExclusions, 'What the policy does not cover.'),
  ownExclusions: rows(localized, 'Further things that the policy does not cover, in own words.'),
  principles: choices(principles, 'Principles of processing that the policy states.'),
  definedTerms: choices(definedTerms, 'Terms that the policy defines.'),
  ownDefinitions: rows(ownDefinition, 'Own terms with their definitions.'),
  undefinedTerms: yesNo('Terms that are not defined are read under the related agreement, then the law, then business custom.'),
  related: rows(relatedDocument, 'Documents that the policy stands beside: terms, offer, cookie notice, consent form.'),
  records: choices(recordKinds, 'What the controller keeps for itself; [] = nothing. For review only, never printed.'),
});
