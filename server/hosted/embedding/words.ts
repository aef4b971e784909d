import { type Language } from '@/policy/vocabulary'

interface EmbeddingWords {
  /** The date and the link come in as HTML. */
  inForce: (version: string, date: string) => string
  history: string
  alone: string
  changed: (date: string) => string
  whatChanged: string
  willChange: (date: string) => string
  whatWillChange: string
  readNew: string
}

/** Words of what stands in pages of others. */
export const embeddingWords: Record<Language, EmbeddingWords> = {
  ru: {
    inForce: (version, date) => `Редакция ${version}, действует с ${date}`,
    history: 'Все редакции',
    alone: 'Открыть отдельно',
    changed: (date) => `Политика изменилась ${date}`,
    whatChanged: 'Что изменилось',
    willChange: (date) => `Политика изменится ${date}`,
    whatWillChange: 'Что изменится',
    readNew: 'Читать новую редакцию',
  },
  en: {
    inForce: (version, date) => `Version ${version}, in force from ${date}`,
    history: 'All versions',
    alone: 'Open on its own',
    changed: (date) => `The policy changed on ${date}.`,
    whatChanged: 'What changed',
    willChange: (date) => `The policy will change on ${date}.`,
    whatWillChange: 'What will change',
    readNew: 'Read the new version',
  },
}
