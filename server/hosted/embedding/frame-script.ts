import { createHash } from 'node:crypto'

/**
 * The only script of the page in a frame: it tells the page around how tall the text is, and where the reader wants to be,
 * since a frame as tall as its text has nothing to scroll. Both are told to any page, for the text is public.
 */
export const frameScript = `(() => {
if (parent === window) return
const root = document.documentElement
const tell = (message) => parent.postMessage(message, '*')
const size = () => tell({ klauzaHeight: Math.ceil(root.getBoundingClientRect().height) })
const goThere = () => {
const place = document.querySelector(':target')
if (place) tell({ klauzaTop: Math.max(0, Math.round(place.getBoundingClientRect().top + scrollY)) })
}
new ResizeObserver(size).observe(root)
addEventListener('message', ({ data }) => { if (data === 'klauza-height') size() })
addEventListener('hashchange', goThere)
addEventListener('load', () => { size(); goThere() })
addEventListener('click', ({ target }) => {
const link = target instanceof Element && target.closest('a[href^="#"]')
if (link && link.hash === location.hash) goThere()
})
})()`

/** The script as a content policy names it. */
export const frameScriptHash = `'sha256-${createHash('sha256').update(frameScript).digest('base64')}'`
