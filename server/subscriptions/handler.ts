import { createHash } from 'node:crypto'
import { type IncomingMessage, type ServerResponse } from 'node:http'
import { escapeHtml } from '@/policy/render/html'
import { renderPageShell } from '@/policy/render/page-shell'
import { type Language } from '@/policy/vocabulary'
import { type Database } from '@/server/database/client'
import { type HostedHandler } from '@/server/hosted/handler'
import { mayAttempt } from '@/server/sessions/attempts'
import { canBeConfirmed, confirm, policyAt, type PolicyAt, subscribe, unsubscribe } from '@/server/subscriptions/subscriptions'
import { subscriptionWords } from '@/server/subscriptions/words'

const address = /^\/p\/([a-z0-9-]{1,63})\/privacy\/(subscribe|unsubscribe)\/(ru|en)(?:\/([\w.-]{20,200}))?$/

/** What a form may hold, in bytes. */
const longestBody = 4_096

/**
 * Answers the subscription pages of hosted policies: forms that work without a script, a cookie or a third party. Links in
 * letters open a page with a button: programs that look at links before the reader does confirm and end nothing.
 */
export function subscriptionHandler(database: Database, publicUrl: string): HostedHandler {
  return (request, response) => {
    // Asked of every request for a hosted page: most are none of ours.
    if (!(request.url ?? '').includes('subscribe/')) return false
    const [, slug = '', act, language, token] = address.exec((request.url ?? '').split('?', 1)[0] ?? '') ?? []
    if (act === undefined || (language !== 'ru' && language !== 'en')) return false
    const page = new SubscriptionPage(database, publicUrl, request, response, language)
    return page.answer(slug, act, token ?? null).then(() => true)
  }
}

class SubscriptionPage {
  constructor(
    private readonly database: Database,
    private readonly publicUrl: string,
    private readonly request: IncomingMessage,
    private readonly response: ServerResponse,
    private readonly language: Language,
  ) {}

  private get words() {
    return subscriptionWords[this.language]
  }

  async answer(slug: string, act: string, token: string | null): Promise<void> {
    const { method } = this.request
    if (method !== 'GET' && method !== 'HEAD' && method !== 'POST') {
      this.response.writeHead(405, { Allow: 'GET, HEAD, POST', 'Content-Length': 0 }).end()
      return
    }
    const policy = await policyAt(this.database, slug, 'privacy')
    if (policy === null) return this.say(404, null, this.words.goneTitle, [this.paragraph(this.words.gone)])
    const posted = method === 'POST'
    if (act === 'unsubscribe') return this.ending(policy, token, posted)
    return token === null ? this.asking(policy, posted) : this.confirming(policy, token, posted)
  }

  private async asking(policy: PolicyAt, posted: boolean): Promise<void> {
    const { words } = this
    if (!posted) return this.form(policy, 200, '', null)
    const email = (await this.field('email')) ?? ''
    const now = Date.now()
    // By the sender and by the address: a form must flood nobody's mail.
    const allowed = mayAttempt(`subscribe from ${this.request.socket.remoteAddress ?? ''}`, now, 30) && mayAttempt(`subscribe ${email.trim().toLowerCase()}`, now, 3)
    if (!allowed) return this.form(policy, 429, email, words.tooMany)
    const taken = await subscribe(this.database, policy, email, this.language, this.publicUrl, new Date(now))
    if (!taken) return this.form(policy, 422, email, words.wrongEmail)
    return this.say(200, policy, words.askedTitle, [this.paragraph(words.asked)])
  }

  private async confirming(policy: PolicyAt, token: string, posted: boolean): Promise<void> {
    const { words } = this
    if (posted && (await confirm(this.database, policy.id, token))) return this.say(200, policy, words.confirmedTitle, [this.paragraph(words.confirmed)])
    if (!posted && (await canBeConfirmed(this.database, policy.id, token))) return this.say(200, policy, words.confirmTitle, [this.paragraph(words.confirmLead), this.button(words.confirm)])
    return this.say(410, policy, words.goneTitle, [this.paragraph(words.gone)])
  }

  private async ending(policy: PolicyAt, token: string | null, posted: boolean): Promise<void> {
    const { words } = this
    if (token === null) return this.say(404, policy, words.goneTitle, [this.paragraph(words.gone)])
    if (!posted) return this.say(200, policy, words.endTitle, [this.paragraph(words.endLead), this.button(words.end)])
    // An address that is gone already is what was asked for.
    const ended = await unsubscribe(this.database, token)
    return ended ? this.say(200, policy, words.endedTitle, [this.paragraph(words.ended)]) : this.say(404, policy, words.goneTitle, [this.paragraph(words.gone)])
  }

  private form(policy: PolicyAt, status: number, typed: string, message: string | null): void {
    const { words } = this
    this.say(status, policy, words.title, [
      this.paragraph(words.lead(policy.name[this.language])),
      '<form method="post">',
      `<p><label for="email">${escapeHtml(words.email)}</label><br>`,
      `<input id="email" name="email" type="email" autocomplete="email" required maxlength="320" value="${escapeHtml(typed)}"${message === null ? '' : ' aria-invalid="true" aria-describedby="message"'}></p>`,
      ...(message === null ? [] : [`<p id="message" role="alert">${escapeHtml(message)}</p>`]),
      `<p><button type="submit">${escapeHtml(words.submit)}</button></p>`,
      '</form>',
      this.paragraph(words.data),
    ])
  }

  private readonly paragraph = (text: string) => `<p>${escapeHtml(text)}</p>`
  private readonly button = (text: string) => `<form method="post"><p><button type="submit">${escapeHtml(text)}</button></p></form>`

  private say(status: number, policy: PolicyAt | null, title: string, content: string[]): void {
    const { words } = this
    const html = renderPageShell({
      language: this.language,
      title,
      canonical: null,
      alternates: {},
      body: [
        `<a class="skip" href="#text">${escapeHtml(words.skip)}</a>`,
        '<div class="page">',
        '<main id="text">',
        `<h1>${escapeHtml(title)}</h1>`,
        ...content,
        ...(policy ? [`<p><a href="/p/${policy.slug}/privacy/${this.language}">${escapeHtml(words.policy)}</a></p>`] : []),
        '</main>',
        '</div>',
      ].join('\n'),
    })
    const sheet = /<style>([^]*?)<\/style>/.exec(html)?.[1]
    const style = sheet === undefined ? "'none'" : `'sha256-${createHash('sha256').update(sheet).digest('base64')}'`
    const bytes = Buffer.from(html, 'utf8')
    this.response.writeHead(status, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': bytes.length,
      'Content-Security-Policy': `default-src 'none'; style-src ${style}; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Robots-Tag': 'noindex',
    })
    this.response.end(this.request.method === 'HEAD' ? undefined : bytes)
  }

  /** A field of the form that was sent; null for one that is not there, or for more than a form holds. */
  private async field(name: string): Promise<string | null> {
    const chunks: Buffer[] = []
    let length = 0
    for await (const chunk of this.request as AsyncIterable<Buffer>) {
      length += chunk.length
      if (length > longestBody) return null
      chunks.push(chunk)
    }
    return new URLSearchParams(Buffer.concat(chunks).toString('utf8')).get(name)
  }
}
