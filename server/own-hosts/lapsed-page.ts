import { escapeHtml } from '@/policy/render/html'
import { type Language } from '@/policy/vocabulary'
import { plainPage } from '@/server/hosted/pages'

const words: Record<Language, { title: string; text: (link: string) => string }> = {
  ru: {
    title: 'Политика больше не показывается по этому адресу',
    text: (link) => `Владелец домена отключил его от политики. Сама политика и все её редакции остаются на постоянном адресе: ${link}.`,
  },
  en: {
    title: 'The policy is no longer shown at this address',
    text: (link) => `The owner of the domain has disconnected it from the policy. The policy and all its versions stay at their permanent address: ${link}.`,
  },
}

/**
 * What a host says that its owner has let go of.
 * @param address where the policy stays
 */
export function lapsedPage(address: string, language: Language): string {
  const { title, text } = words[language]
  return plainPage(language, title, [`<p>${text(`<a href="${escapeHtml(address)}">${escapeHtml(address)}</a>`)}</p>`])
}
