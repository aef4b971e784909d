import { blockFrom, numberedHeading, tableFrom, type AuditedBlock, type AuditedText } from './audited-text';

/** Reads plain text: one block a line, `|` divides the cells of a table. */
export function fromText(source: string): AuditedText {
  const blocks: AuditedBlock[] = [];
  const lines = source.replace(/^\ufeff/u, '').split(/\r\n?|\n/u);
  let table: { rows: string[][]; line: number } | null = null;
  const close = () => {
    if (table !== null && table.rows.length > 0) blocks.push(tableFrom(table.rows, table.line));
    table = null;
  };
  for (const [place, raw] of lines.entries()) {
    const line = raw.trim();
    const beside = [lines[place - 1], lines[place + 1]].some((other) => other?.includes(' | '));
    const cells = tableCells(line, beside);
    if (cells !== null) {
      table ??= { rows: [], line: place + 1 };
      if (cells.length > 0) table.rows.push(cells);
      continue;
    }
    close();
    if (line === '') continue;
    const bullet = /^[-–—•*·‣◦]\s+(?=\S)/u.exec(line);
    const indented = /^\s{2,}\d/u.test(raw);
    if (bullet) blocks.push(blockFrom('item', line.slice(bullet[0].length), place + 1, true));
    else blocks.push(asHeading(blockFrom(indented ? 'item' : 'paragraph', line, place + 1, indented), lines[place - 1] ?? '', following(lines, place)));
  }
  close();
  return { blocks };
}

/** `| a | b |`, `a | b | c`; a line of dashes divides the head and has no cells. Null where the line is no row. */
function tableCells(line: string, beside: boolean): string[] | null {
  if (/^\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?)?\|?$/u.test(line)) return [];
  const fenced = line.startsWith('|') && line.endsWith('|') && line.length > 2;
  if (!fenced && line.split(' | ').length < (beside ? 2 : 3)) return null;
  return line.replace(/^\|/u, '').replace(/\|$/u, '').split('|').map((cell) => cell.trim());
}

function following(lines: readonly string[], place: number): string {
  return lines.slice(place + 1).find((line) => line.trim() !== '')?.trim() ?? '';
}

/** A short line that ends no sentence and stands above other text is a heading. */
function asHeading(block: AuditedBlock, before: string, after: string): AuditedBlock {
  if (block.kind !== 'paragraph' || after === '') return block;
  const short = block.text.length <= 110 && !/[,;:]$/u.test(block.text) && !/https?:|@/u.test(block.text);
  const closed = /[.!?]$/u.test(block.text);
  const capitals = block.text.length > 3 && block.text === block.text.toUpperCase() && /\p{Lu}{3}/u.test(block.text);
  const titled = short && /^[\p{Lu}«“"]/u.test(block.text) && block.text.split(/\s+/u).length <= 12;
  if (block.number !== null) return numberedHeading(block);
  if (capitals && short) return { ...block, kind: 'heading' };
  // Without numbers a heading stands apart, and may end with a stop if it is a few words.
  const apart = before.trim() === '';
  return titled && apart && (closed ? block.text.split(/\s+/u).length <= 8 : true) ? { ...block, kind: 'heading' } : block;
}
