import type { Listed } from './audit-findings';

/** A piece of a block’s text, and the findings that quote it. */
export interface Piece {
  readonly text: string;
  readonly findings: readonly Listed[];
  /** Findings whose quotation begins here: a mark has one id, however many pieces it is cut into. */
  readonly begins: readonly Listed[];
}

/** Cuts the text of a block where quotations begin and end. */
export function cutAtMarks(text: string, listed: readonly Listed[]): Piece[] {
  const spans = listed.flatMap((one) => (one.finding.place === null ? [] : [{ one, from: one.finding.place.offset, to: one.finding.place.offset + one.finding.place.length }]));
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ from, to }) => [from, to])])].filter((cut) => cut >= 0 && cut <= text.length).sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, place) => {
    const to = cuts[place + 1] ?? text.length;
    const here = spans.filter((span) => span.from <= from && to <= span.to && span.from < span.to);
    return { text: text.slice(from, to), findings: here.map(({ one }) => one), begins: here.filter((span) => span.from === from).map(({ one }) => one) };
  });
}
