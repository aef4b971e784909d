import { describe, expect, it } from 'vitest';
import { answersSchema, type Answers } from '@/policy/answers';
import { deriveFacts } from '@/policy/facts';
import { exampleAnswers, exampleNames, genericExampleNames } from '@/policy/examples';
import { materialChangesBetween } from './change-class';
import { factChanges, factChangeInWords } from './fact-changes';

const day = '2026-11-27';
const base = answersSchema.parse({
  laws: { lead: 'ru-152fz', languages: ['ru', 'en'] },
  controller: { kind: 'ru-ooo', name: { ru: 'Ромашка', en: 'Romashka' }, inn: '7707083893', contacts: [{ id: 'privacy', purpose: 'privacy', channel: 'email', value: 'privacy@romashka.ru' }] },
  data: { categories: [{ id: 'account', kind: 'account', items: [{ id: 'email', kind: 'email' }] }] },
  purposes: { list: [{ id: 'registration', kind: 'registration', data: ['account'], bases: [{ kind: 'contract' }] }] },
  recipients: { list: [{ id: 'host', name: { ru: 'Хостинг', en: 'Hosting' }, country: 'RU', data: ['account'] }] },
  retention: { rules: [{ id: 'logs', name: { ru: 'журналы', en: 'logs' }, mode: 'period', period: { n: 30, unit: 'day' } }] },
  children: { minimumAge: 14 },
});

/** What a reader is told when the answers change so. */
function told(edit: (answers: Answers) => void, language: 'ru' | 'en' = 'en'): string[] {
  const changed = structuredClone(base);
  edit(changed);
  return factChanges(deriveFacts(base, day), deriveFacts(changed, day)).map((change) => `${change.material ? '!' : ''}${factChangeInWords(change, language)}`);
}

describe('what a new version changes', () => {
  it('is nothing when only the wording changes', () => {
    expect(told(() => undefined)).toEqual([]);
    expect(told((answers) => void (answers.service.description = { ru: 'Другое', en: 'Other' }))).toEqual([]);
  });

  it('tells new data, once for a new category, and data that are gone', () => {
    expect(told((answers) => void answers.data.categories?.[0]?.items?.push({ ...base.data.categories![0]!.items![0]!, id: 'phone', kind: 'phone' }))).toEqual(['!New data: phone number']);
    expect(told((answers) => void answers.data.categories?.push({ ...base.data.categories![0]!, id: 'payment', kind: 'payment' }))).toHaveLength(1);
    expect(told((answers) => void (answers.data.categories![0]!.items = []), 'ru')).toEqual(['Больше не собираются: адрес электронной почты']);
  });

  it('tells a new purpose, a basis that changed, and a purpose that is gone', () => {
    const purpose = base.purposes.list![0]!;
    expect(told((answers) => void answers.purposes.list?.push({ ...purpose, id: 'ads', name: { ru: 'реклама', en: 'advertising' } }))).toEqual(['!New purpose: advertising']);
    expect(told((answers) => void (answers.purposes.list![0]!.bases = [{ ...purpose.bases![0]!, kind: 'consent' }]), 'ru')[0]).toMatch(/^!Другое основание обработки: .*согласие.*\(раньше: .*договор/);
    expect(told((answers) => void (answers.purposes.list = []))[0]).toMatch(/^A purpose is gone: /);
  });

  it('tells a new recipient and its country, and a recipient that gets more', () => {
    const host = base.recipients.list![0]!;
    expect(told((answers) => void answers.recipients.list?.push({ ...host, id: 'mailer', name: { ru: 'Почта', en: 'Mailer' }, country: 'US' }))).toEqual(['!New recipient: Mailer', '!New country: United States']);
    expect(told((answers) => void (answers.recipients.list = []), 'ru')).toEqual(['Больше не получает данных: Хостинг']);
    expect(
      told((answers) => {
        answers.data.categories?.push({ ...base.data.categories![0]!, id: 'payment', kind: 'payment', name: { ru: 'платежи', en: 'payments' } });
        answers.recipients.list![0]!.data = ['account', 'payment'];
      }),
    ).toEqual(['!New data: payments', '!A recipient gets more data: Hosting: payments']);
  });

  it('tells longer keeping as material and shorter keeping as not', () => {
    const kept = (n: number) => told((answers) => void (answers.retention.rules![0]!.period = { n, unit: 'day' }));
    expect(kept(90)).toEqual(['!Kept for another time: logs: 90\u00a0days (before: 30\u00a0days)']);
    expect(kept(7)).toEqual(['Kept for another time: logs: 7\u00a0days (before: 30\u00a0days)']);
    expect(told((answers) => void (answers.retention.rules![0]!.mode = 'indefinite'))).toEqual(['!Kept for another time: logs: indefinitely (before: 30\u00a0days)']);
  });

  it('tells another age, another address and another controller, and a new name of the same company as no more than that', () => {
    expect(told((answers) => void (answers.children.minimumAge = 16), 'ru')).toEqual(['!Другой минимальный возраст: 16 (раньше: 14)']);
    expect(told((answers) => void (answers.controller.contacts![0]!.value = 'dpo@romashka.ru'))).toEqual(['Another address for requests: dpo@romashka.ru (before: privacy@romashka.ru)']);
    const renamed = (inn: string) => told((answers) => void Object.assign(answers.controller, { name: { ru: 'Василёк', en: 'Vasilek' }, inn }));
    expect(renamed('7707083893')[0]).toMatch(/^Another controller/);
    expect(renamed('7736050003')[0]).toMatch(/^!Another controller/);
  });

  it('says nothing of what was not said before', () => {
    const unsaid = deriveFacts({ ...base, children: { ...base.children, minimumAge: null } }, day);
    expect(factChanges(unsaid, deriveFacts(base, day))).toEqual([]);
  });

  it('agrees with the class of change between any two of the policies that are there, in both languages without a gap', () => {
    const all = [...exampleNames, ...genericExampleNames].map((name) => deriveFacts(answersSchema.parse(exampleAnswers(name)), day));
    for (const before of all) {
      for (const after of all) {
        const changes = factChanges(before, after);
        for (const change of changes) for (const language of ['ru', 'en'] as const) expect(factChangeInWords(change, language)).not.toMatch(/undefined|null|: $|: :|\(\)/);
        if (before === after) expect(changes).toEqual([]);
        const codes = materialChangesBetween(before, after);
        if (codes.some((code) => ['new-data', 'new-recipients', 'new-purpose', 'new-country'].includes(code))) expect(changes.some(({ material }) => material)).toBe(true);
      }
    }
  });
});
