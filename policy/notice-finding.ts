import { formatDate } from '@/policy/language/date';
import { formatDuration } from '@/policy/language/duration';
import type { Finding } from '@/policy/review/finding';
import type { Bilingual, Language } from '@/policy/vocabulary';
import type { Notice } from '@/policy/versions/notice';

/** Id of the finding that a version would bind sooner than people were promised. */
export const NOTICE_TOO_SHORT = 'notice-too-short';

/**
 * A version that binds before its notice has passed breaks a promise or a law: a person has to say why it does.
 * @param effectiveFrom first day in force, YYYY-MM-DD
 * @returns null when people are told in time
 */
export function noticeFinding(notice: Notice, effectiveFrom: string): Finding | null {
  const { because, period, earliest } = notice;
  if (because === null || effectiveFrom >= earliest) return null;
  const from = (language: Language) => formatDate(language, earliest) ?? earliest;
  const promised: Bilingual | null = period && { ru: formatDuration('ru', period, 'accusative', false), en: formatDuration('en', period, 'nominative', false) };
  return {
    rule: NOTICE_TOO_SHORT,
    severity: 'error',
    law: null,
    article: because === 'law' ? { ru: 'ч. 3 ст. 13 GDPR', en: 'Art. 13(3) GDPR' } : null,
    message: promised
      ? {
          ru: `Действующая версия обещает предупреждать за ${promised.ru}. Раньше, чем ${from('ru')}, новая вступить в силу не должна.`,
          en: `The version in force promises notice of ${promised.en}. The new one should not take effect before ${from('en')}.`,
        }
      : {
          ru: `О новой цели людей предупреждают до начала обработки. Раньше, чем ${from('ru')}, новая версия вступить в силу не должна.`,
          en: `People are told of a new purpose before processing begins. The new version should not take effect before ${from('en')}.`,
        },
    why: {
      ru: 'Читатели узнают о перемене, когда она уже наступила, и возразить не успеют.',
      en: 'Readers learn of the change when it has happened already, and have no time to object.',
    },
    remedy: { ru: 'Выберите более поздний день или напишите, почему ждать нельзя.', en: 'Choose a later day, or say why it cannot wait.' },
    about: [],
    topic: 'changes',
    field: 'noticePeriod',
    verified: true,
    places: [],
  };
}
