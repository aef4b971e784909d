/**
 * The answers without which a document shows a placeholder, and so cannot be published. Everything else may stay
 * open: a clause then says less, or is not there. Paths into the answers; `[]` stands for any item.
 *
 * Three reasons make an answer mandatory, and no other: a claimed law wants it stated, the founder began a row and
 * this is what the row is about, or another answer of the same row makes no sense without it (a period whose length
 * nobody knows).
 */
export const mandatoryAnswers = [
  // Who answers for the processing: 149-FZ Art. 10(2), GDPR Art. 13(1)(a)-(b).
  'controller.kind', 'controller.surname', 'controller.givenName', 'controller.name', 'controller.inn', 'controller.ogrn', 'controller.ogrnip',
  'controller.country', 'controller.address', 'controller.definedIn', 'controller.dpoEmail', 'controller.contacts', 'controller.contacts[].channel',
  'controller.contacts[].value', 'controller.representatives[].territory', 'controller.representatives[].name', 'controller.representatives[].address',
  'controller.otherNumbers[].name', 'controller.otherNumbers[].value', 'controller.licences[].name', 'controller.furtherAddresses[].kind', 'controller.furtherAddresses[].address', 'controller.affiliates[].name',
  'service.name', 'service.channels[].kind', 'service.domains[].host', 'service.signIn[].method',
  'documents.related', 'documents.related[].kind', 'documents.ownDefinitions[].term', 'documents.ownDefinitions[].meaning',
  // What is processed and why: 152-FZ Art. 18.1(1)(2), GDPR Art. 13(1)(c), 13(2)(a) and (f), 14(1)(d).
  'subjects.groups', 'subjects.groups[].kind',
  'data.ownPractices[].name', 'data.categories', 'data.categories[].kind', 'data.categories[].items', 'data.categories[].items[].kind', 'data.visibility[].items', 'data.visibility[].audience',
  'purposes.list', 'purposes.list[].kind', 'purposes.list[].bases', 'purposes.list[].data', 'purposes.list[].retention', 'purposes.actions', 'purposes.method',
  'retention.rules', 'retention.rules[].data', 'retention.rules[].mode', 'retention.rules[].period', 'retention.rules[].events', 'retention.rules[].stages',
  'retention.rules[].stages[].name', 'retention.rules[].stages[].period', 'retention.rules[].party', 'retention.rules[].recipient', 'retention.endAction',
  'automation.logic',
  // Who gets the data and where they are: 152-FZ Art. 14(7) and 19, GDPR Art. 13(1)(e)-(f).
  'recipients.list', 'recipients.list[].name', 'recipients.list[].kind', 'recipients.cases[].kind',
  'storage.locations', 'storage.locations[].country', 'security.measures', 'security.measures[].kind', 'security.certificates[].kind',
  // Rows of the further topics.
  'rights.identification[].kind', 'rights.routes[].kind', 'cookies.entries[].technology', 'cookies.surfaces[].name', 'cookies.clearing[].action', 'style.ownClauses[].text',
] as const;

/** Whether an answer is mandatory. A way to do something is always named by its channel. */
export function isMandatory(path: string): boolean {
  const general = path.replace(/\.\d+(?=\.|$)/gu, '[]');
  return mandatory.has(general) || /[wW]ays\[\]\.channel$|^rights\.requestChannels\[\]\.channel$/u.test(general);
}

const mandatory: ReadonlySet<string> = new Set(mandatoryAnswers);
