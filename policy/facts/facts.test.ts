import { describe, expect, it } from 'vitest';
import { answersSchema, emptyAnswers, type AnswersInput } from '@/policy/answers';
import { deriveFacts, factsSchema } from '@/policy/facts';

const derive = (answers: AnswersInput, asOf = '2026-11-22') => deriveFacts(answersSchema.parse(answers), asOf);

describe('facts', () => {
  it('are total: every key is there even when nothing is answered', () => {
    expect(factsSchema.safeParse(deriveFacts(emptyAnswers(), '2026-11-22')).error).toBeUndefined();
  });

  it('are plain JSON', () => {
    const facts = derive({ service: { name: { ru: 'Ромашка', en: 'Romashka' } } });
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
  });

  it('keep a question that was not answered apart from an explicit none', () => {
    expect(derive({}).recipients.list).toBeNull();
    expect(derive({ recipients: { list: [] } }).recipients.list).toEqual([]);
  });
});

describe('the controller', () => {
  it('is named by its legal form in each language', () => {
    const { controller } = derive({ controller: { kind: 'ru-ooo', name: { ru: 'Ромашка', en: 'Romashka' } } });
    expect(controller.designation).toEqual({ ru: 'Общество с ограниченной ответственностью «Ромашка»', en: 'OOO Romashka (limited liability company)' });
  });

  it('a sole trader by surname, given name and patronymic', () => {
    const { controller } = derive({
      controller: { kind: 'ru-ip', surname: { ru: 'Иванова', en: 'Ivanova' }, givenName: { ru: 'Анна', en: 'Anna' }, patronymic: { ru: 'Петровна', en: 'Petrovna' } },
    });
    expect(controller.designation?.ru).toBe('Индивидуальный предприниматель Иванова Анна Петровна');
  });
});

describe('transfers abroad', () => {
  const recipients: AnswersInput['recipients'] = {
    list: [
      { id: 'push', name: { ru: 'Служба push', en: 'Push service' }, country: 'US' },
      { id: 'host', name: { ru: 'Хостинг', en: 'Host' }, country: 'DE' },
      { id: 'sms', name: { ru: 'СМС', en: 'SMS' }, country: 'RU' },
    ],
  };

  it('are derived from the countries of the recipients, seen from the leading law', () => {
    expect(derive({ laws: { lead: 'ru-152fz' }, recipients }).storage.transfers.map((row) => row.id)).toEqual(['push', 'host']);
    expect(derive({ laws: { lead: 'eu-gdpr' }, recipients }).storage.transfers.map((row) => row.id)).toEqual(['push', 'sms']);
  });

  it('know whether the country has adequate protection under that law', () => {
    const { transfers } = derive({ laws: { lead: 'ru-152fz' }, recipients }).storage;
    expect(transfers.map((row) => row.adequate)).toEqual([false, true]);
  });

  it('exist for a recipient that works worldwide, wherever it is established', () => {
    const worldwide: AnswersInput['recipients'] = { list: [{ id: 'a', name: { ru: 'А', en: 'A' }, country: 'RU', worldwide: true }] };
    expect(derive({ laws: { lead: 'ru-152fz' }, recipients: worldwide }).storage.transfersOccur).toBe(true);
  });
});

describe('rights', () => {
  it('of a claimed law are there without being asked for', () => {
    const { rights } = derive({ laws: { lead: 'eu-gdpr' } });
    expect(rights.kinds).toContain('portability');
    expect(rights.list.find((row) => row.kind === 'access')?.article?.en).toBe('Art. 15 GDPR');
  });

  it('to withdraw consent appear only where something rests on consent', () => {
    expect(derive({ laws: { lead: 'ru-152fz' } }).rights.kinds).not.toContain('withdrawal');
    const consent: AnswersInput['purposes'] = { list: [{ id: 'a', kind: 'marketing', bases: [{ kind: 'consent' }] }] };
    expect(derive({ laws: { lead: 'ru-152fz' }, purposes: consent }).rights.kinds).toContain('withdrawal');
  });

  it('have the deadline that the law set on the day of the document', () => {
    expect(derive({ laws: { lead: 'ru-152fz' } }, '2022-08-31').rights.deadlines[0]?.response).toEqual({ n: 30, unit: 'day' });
    expect(derive({ laws: { lead: 'ru-152fz' } }, '2022-09-01').rights.deadlines[0]?.response).toEqual({ n: 10, unit: 'working-day' });
  });
});

describe('purposes', () => {
  const answers: AnswersInput = {
    laws: { lead: 'ru-152fz', also: ['eu-gdpr'] },
    subjects: { groups: [{ id: 'users', kind: 'users' }] },
    data: { categories: [{ id: 'account', kind: 'account', subjects: ['users'] }] },
    retention: { rules: [{ id: 'account', data: ['account'], mode: 'until-event', events: ['account-deleted'] }] },
    purposes: { list: [{ id: 'core', kind: 'core-service', data: ['account'], bases: [{ kind: 'contract' }] }] },
  };

  it('take people and retention from their data', () => {
    const [purpose] = derive(answers).purposes.list ?? [];
    expect(purpose?.subjects.map((row) => row.id)).toEqual(['users']);
    expect(purpose?.retention.map((row) => row.id)).toEqual(['account']);
  });

  it('cite the article of each basis under every claimed law', () => {
    const [purpose] = derive(answers).purposes.list ?? [];
    expect(purpose?.bases?.[0]?.article?.en).toBe('Art. 6(1)(5) 152-FZ; Art. 6(1)(b) GDPR');
  });
});
