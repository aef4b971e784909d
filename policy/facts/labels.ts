import type { FactLabel, FactShape } from './shape';

/**
 * What a person calls the facts that a document may have to ask for. A placeholder prints the label
 * («[нет ответа: наименование оператора]»), a finding and a reason name the fact by it. Keys are paths; `[]` stands for any item.
 */
const labels: Readonly<Record<string, FactLabel>> = {
  'controller.designation': { ru: 'наименование или имя того, кто обрабатывает данные', en: 'legal name of the controller' },
  'controller.postalAddress': { ru: 'почтовый адрес', en: 'registered address' },
  'controller.contacts': { ru: 'контакты', en: 'contacts' },
  'controller.address': { ru: 'почтовый адрес', en: 'registered address' },
  'controller.country': { ru: 'страна учреждения', en: 'country of establishment' },
  'controller.inn': { ru: 'ИНН', en: 'INN' },
  'controller.ogrn': { ru: 'ОГРН', en: 'OGRN' },
  'controller.ogrnip': { ru: 'ОГРНИП', en: 'OGRNIP' },
  'controller.privacyEmail': { ru: 'адрес для обращений о персональных данных', en: 'e-mail for personal data requests' },
  'controller.kind': { ru: 'организационно-правовая форма', en: 'legal form' },
  'controller.dpoName': { ru: 'имя ответственного за защиту данных', en: 'name of the data protection officer' },
  'controller.dpoEmail': { ru: 'адрес ответственного за защиту данных', en: 'e-mail of the data protection officer' },
  'service.name': { ru: 'название сервиса', en: 'name of the service' },
  'service.kind': { ru: 'что это за сервис', en: 'what the service is' },
  'service.channels': { ru: 'где доступен сервис', en: 'where the service is available' },
  'documents.effectiveFrom': { ru: 'дата вступления в силу', en: 'effective date' },
  'subjects.groups': { ru: 'чьи данные обрабатываются', en: 'whose data are processed' },
  'subjects.groups[].name': { ru: 'группа людей', en: 'group of people' },
  'data.categories': { ru: 'какие данные обрабатываются', en: 'what data are processed' },
  'data.categories[].name': { ru: 'категория данных', en: 'category of data' },
  'purposes.list': { ru: 'цели обработки', en: 'purposes of processing' },
  'purposes.list[].name': { ru: 'цель обработки', en: 'purpose of processing' },
  'purposes.list[].bases': { ru: 'правовое основание', en: 'legal basis' },
  'purposes.list[].method': { ru: 'способ обработки', en: 'method of processing' },
  'purposes.list[].actions': { ru: 'действия с данными', en: 'operations with the data' },
  'purposes.actions': { ru: 'действия с данными', en: 'operations with the data' },
  'purposes.method': { ru: 'способ обработки', en: 'method of processing' },
  'recipients.list': { ru: 'кто получает данные', en: 'who receives the data' },
  'recipients.list[].name': { ru: 'название получателя', en: 'name of the recipient' },
  'recipients.list[].task': { ru: 'задача получателя', en: 'task of the recipient' },
  'recipients.list[].country': { ru: 'страна получателя', en: 'country of the recipient' },
  'recipients.list[].data': { ru: 'какие данные получает', en: 'what data it receives' },
  'storage.locations': { ru: 'где хранятся данные', en: 'where the data are stored' },
  'storage.locations[].country': { ru: 'страна хранения', en: 'country of storage' },
  'retention.rules': { ru: 'сроки хранения', en: 'retention periods' },
  'retention.rules[].name': { ru: 'какие данные хранятся', en: 'what is kept' },
  'retention.rules[].period': { ru: 'срок хранения', en: 'retention period' },
  'retention.rules[].events': { ru: 'событие', en: 'event' },
  'security.measures': { ru: 'меры защиты', en: 'security measures' },
  'security.measures[].name': { ru: 'мера защиты', en: 'security measure' },
  'automation.logic': { ru: 'логика автоматических решений', en: 'logic of automated decisions' },
  'style.ownClauses[].text': { ru: 'текст собственного условия', en: 'text of the own clause' },
  'style.ownClauses[].title': { ru: 'заголовок собственного условия', en: 'heading of the own clause' },
};

/** The shape with its labels on. */
export function withLabels(shape: FactShape, path = ''): FactShape {
  const label = shape.label ?? labels[path];
  const labelled = label ? { ...shape, label } : shape;
  if (labelled.kind === 'list') return { ...labelled, item: withLabels(labelled.item, `${path}[]`) };
  if (labelled.kind !== 'object') return labelled;
  const fields = Object.entries(labelled.fields).map(([name, field]) => [name, withLabels(field, path === '' ? name : `${path}.${name}`)] as const);
  return { ...labelled, fields: Object.fromEntries(fields) };
}
