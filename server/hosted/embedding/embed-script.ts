/**
 * `/embed.js`, which a page of somebody else loads: it puts the policy in place of the link to it. Each element with
 * `data-klauza="<address of the policy>"` gets a frame as tall as the text. Until the frame has reported its height the
 * link stays, so a reader without scripts, or behind a content policy that admits no frames, loses nothing.
 *
 * It sends nothing, stores nothing and reads nothing of the page but those elements and the language. It needs
 * `script-src` and `frame-src` for this origin and no inline styles. Frames lead to the origin of the script alone, so an
 * attribute that slipped into somebody's comment cannot show a foreign page.
 */
export const embedScript = `// Shows a policy inside a page. No cookies, no storage, no requests but the frame itself.
(() => {
  const source = document.currentScript && document.currentScript.src
  if (!source) return
  const home = new URL(source).origin
  const shown = []

  const show = (holder) => {
    let address
    try {
      address = new URL(holder.dataset.klauza, document.baseURI)
    } catch {
      return
    }
    if (address.origin !== home || 'klauzaShown' in holder.dataset) return
    holder.dataset.klauzaShown = ''
    const said = holder.closest('[lang]')
    const language = (holder.dataset.language || (said && said.lang) || '').slice(0, 2).toLowerCase()
    const links = [...holder.childNodes]
    const frame = document.createElement('iframe')
    frame.title = holder.textContent.trim() || 'Privacy policy'
    frame.referrerPolicy = 'no-referrer'
    frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox')
    Object.assign(frame.style, { display: 'block', width: '100%', height: '0', border: '0', visibility: 'hidden' })
    frame.src = home + address.pathname.replace(/\\/+$/, '') + '/frame' + (language === 'ru' || language === 'en' ? '/' + language : '')
    shown.push({ frame, links })
    holder.append(frame)
  }

  addEventListener('message', ({ source, data }) => {
    const place = shown.find(({ frame }) => frame.contentWindow === source)
    if (!place || !data) return
    const { frame, links } = place
    if (data.klauzaHeight > 0 && data.klauzaHeight < 1e6) {
      frame.style.height = data.klauzaHeight + 'px'
      frame.style.visibility = ''
      for (const link of links.splice(0)) link.remove()
    }
    if (data.klauzaTop >= 0) scrollTo({ top: frame.getBoundingClientRect().top + scrollY + data.klauzaTop - 16 })
  })

  const all = () => document.querySelectorAll('[data-klauza]').forEach(show)
  all()
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', all)
})()
`
