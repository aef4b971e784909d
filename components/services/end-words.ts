import { type Language } from '@/policy/vocabulary';
import { typeset } from '@/components/interface-text/interface-text';

const ru = {
  withdrawn: 'Политика отозвана',
  withdrawnBody: (day: string) => `С ${day} по адресу политики стоит страница о том, что документ отозван. Прежние версии остаются по своим адресам. Чтобы вернуть политику, опубликуйте новую версию.`,
  withdraw: 'Отозвать политику',
  withdrawLead: 'Политика перестанет действовать сейчас же, объявленные версии не вступят в силу. По адресу останется страница с датой и причиной. Отменить это нельзя, можно опубликовать новую версию.',
  withdrawNow: 'Отозвать политику сейчас',
  reason: 'Причина: её увидят читатели',
  reasonMissing: 'Напишите причину хотя бы на одном языке: её увидят читатели.',
  callOff: (version: string) => `Отменить версию ${version}`,
  callOffLead: 'Версия не вступит в силу, но останется в истории с пометкой. Действующая продолжит действовать.',
  callOffNow: 'Отменить эту версию',
  goBack: (version: string) => `Вернуть текст версии ${version}`,
  change: { material: 'существенное изменение', editorial: 'редакционная правка' },
  decidedOtherwise: (why: string) => `Важность решили изменить: ${why}`,
  rolledBack: (version: string) => `возврат к версии ${version}`,
  cancelledOn: (day: string) => `отменена ${day}`,
  withdrawnOn: (day: string) => `отозвана ${day}`,
  whatChanged: 'что изменилось',
};

const en: typeof ru = {
  withdrawn: 'The policy is withdrawn',
  withdrawnBody: (day) => `Since ${day} a page at the policy’s address says that the document is withdrawn. Earlier versions stay at their addresses. To bring the policy back, publish a new version.`,
  withdraw: 'Withdraw the policy',
  withdrawLead: 'The policy ceases to be in force at once, and announced versions do not take effect. A page with the date and the reason stays at the address. This cannot be undone; a new version can be published.',
  withdrawNow: 'Withdraw the policy now',
  reason: 'Reason: readers will see it',
  reasonMissing: 'Write the reason in one language at least: readers will see it.',
  callOff: (version) => `Call off version ${version}`,
  callOffLead: 'The version does not take effect and stays in the history with a mark. The one in force stays in force.',
  callOffNow: 'Call off this version',
  goBack: (version) => `Bring back the text of version ${version}`,
  change: { material: 'a material change', editorial: 'an editorial change' },
  decidedOtherwise: (why) => `The class was decided otherwise: ${why}`,
  rolledBack: (version) => `return to version ${version}`,
  cancelledOn: (day) => `called off on ${day}`,
  withdrawnOn: (day) => `withdrawn on ${day}`,
  whatChanged: 'what changed',
};

const dictionaries = { ru: typeset(ru, 'ru'), en: typeset(en, 'en') };

/** Strings of withdrawing a policy, calling off a version and going back to one. */
export function endText(language: Language): typeof ru {
  return dictionaries[language];
}
