import { type Language } from '@/policy/vocabulary/laws';
import { type Placeholder, type PlaceholderReason } from './tree';

const words: Record<Language, Record<PlaceholderReason, (label: string) => string>> = {
  ru: {
    unanswered: (label) => `[нет ответа: ${label}]`,
    untranslated: (label) => `[нет перевода на русский: ${label}]`,
    empty: (label) => `[список пуст: ${label}]`,
    unreadable: (label) => `[в тексте положения ошибка: ${label}]`,
    'too-long': (label) => `[слишком длинно: ${label}]`,
    'unknown-term': (label) => `[нет термина: ${label}]`,
  },
  en: {
    unanswered: (label) => `[not answered: ${label}]`,
    untranslated: (label) => `[no English version: ${label}]`,
    empty: (label) => `[the list is empty: ${label}]`,
    unreadable: (label) => `[the clause has an error: ${label}]`,
    'too-long': (label) => `[too long: ${label}]`,
    'unknown-term': (label) => `[no such term: ${label}]`,
  },
};

/** A visible gap in a draft. `path` is the fact that would fill it. */
export function placeholder(language: Language, path: string, label: string, reason: PlaceholderReason): Placeholder {
  const topic = path.split(/[.[]/)[0] ?? path;
  return { kind: 'placeholder', path, topic, label, reason, text: words[language][reason](label) };
}
