import { describe, expect, it } from 'vitest';
import { audit } from './audit';
import { oneLanguageCases, ruleCases } from './fixtures/rule-cases';
import { fromText } from './from-text';
import { auditRules } from './rules';

const found = (text: string, language: 'ru' | 'en', law: (typeof auditRules)[number]['law']) =>
  audit(fromText(text), { language, laws: law === null ? ['ru-152fz'] : [law] }).findings.map(({ rule }) => rule);

describe('every rule of the audit', () => {
  it('has its cases', () => {
    expect([...Object.keys(ruleCases), ...Object.keys(oneLanguageCases)].sort()).toEqual(auditRules.map(({ id }) => id).sort());
  });

  for (const { id, law } of auditRules) {
    const cases = ruleCases[id];
    if (cases === undefined) continue;
    for (const language of ['ru', 'en'] as const) {
      // European ideas are judged under European law where the rule itself names none.
      const laws = law ?? (id === 'privacy-by-default' ? 'eu-gdpr' : null);
      it(`${id}: tells broken from sound, ${language}`, () => {
        const [broken, sound] = cases[language];
        expect(found(broken, language, laws)).toContain(id);
        expect(found(sound, language, laws)).not.toContain(id);
      });
    }
  }

  it.each(Object.entries(oneLanguageCases))('%s: tells broken from sound', (id, { language, broken, sound }) => {
    expect(found(broken, language, null)).toContain(id);
    expect(found(sound, language, null)).not.toContain(id);
  });
});

it('quotes the place', () => {
  const { findings } = audit(fromText('1. Общие положения\n1.1. Используя сайт, вы соглашаетесь на обработку. Другое.'));
  const implied = findings.find(({ rule }) => rule === 'consent-implied');
  expect(implied).toMatchObject({ quote: 'Используя сайт, вы соглашаетесь на обработку.', place: { block: 1, offset: 0, number: '1.1', line: 2 } });
});

it('tells language and law by itself', () => {
  expect(audit(fromText('Политика составлена в соответствии с Федеральным законом № 152-ФЗ.')).text).toMatchObject({ language: 'ru', laws: ['ru-152fz'] });
  expect(audit(fromText('This policy is written under the GDPR.')).text).toMatchObject({ language: 'en', laws: ['eu-gdpr'] });
  // The framework of one recipient is no claim.
  expect(audit(fromText('This policy is written under the GDPR.\nBank: Russia, 152-FZ framework.')).text.laws).toEqual(['eu-gdpr']);
});
