/** Whether the reader asked the system for less motion. */
function wantsStillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Brings an element into view: smoothly, unless the reader asked for less motion. */
export function bringIntoView(element: Element, block: ScrollLogicalPosition): void {
  element.scrollIntoView({ behavior: wantsStillness() ? 'auto' : 'smooth', block });
}

/**
 * The same within one scrolling pane alone, so that a page which shows the pane beside a form does not move under the
 * hands of whoever types. An element that can be seen already stays where it is.
 */
export function bringIntoPane(element: Element, pane: Element): void {
  const place = element.getBoundingClientRect();
  const view = pane.getBoundingClientRect();
  const seen = place.top >= view.top && Math.min(place.bottom, place.top + 48) <= view.bottom;
  if (seen) return;
  pane.scrollTo({ top: pane.scrollTop + place.top - view.top - 32, behavior: wantsStillness() ? 'auto' : 'smooth' });
}
