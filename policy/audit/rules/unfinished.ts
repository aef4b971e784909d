import type { AuditRule, Spot } from '../audit-rule';
import type { Audited } from '../audited-text';
import { allSentences, everyMatch, saying, withDetail, wholeBlock } from '../searching';

const PLACEHOLDER = /\[(?:[A-ZА-ЯЁ][A-ZА-ЯЁ_ \d-]{2,60}|(?:insert|your|company|укажите|вставьте|наименование|название|ваш|дата|адрес|ФИО|e-?mail(?!\s?protected)|имя|name|date|address)(?!\p{L})[^\]]{0,60})\]|\{\{[^}]{1,80}\}\}|<(?:insert|your|company|укажите|ваш)[^>]{0,60}>|_{4,}|\.{6,}|…{3,}|(?<!\p{L})[XХ]{3,}(?!\p{L})|lorem ipsum|(?<!\p{L})(?:TODO|FIXME|TBD)(?!\p{L})|%[A-Z_]{3,}%|\[●\]|●{2,}/giu;
const isShouting = (words: string) => !/^\[/u.test(words) || words === words.toUpperCase() || /^\[(?:insert|your|company|укажите|вставьте|наименование|название|ваш|дата|адрес|ФИО|e-?mail(?!\s?protected)|имя|name|date|address)/iu.test(words);

function placeholders(text: Audited): Spot[] {
  const found = everyMatch(text, PLACEHOLDER).filter(({ block, from, to }) => isShouting(block === null ? '' : text.blocks[block]?.text.slice(from, to) ?? ''));
  const named = found.map((spot) => withDetail(spot, spot.block === null ? '' : text.blocks[spot.block]?.text.slice(spot.from, spot.to) ?? ''));
  return named.filter((spot, order) => named.findIndex((other) => other.detail?.ru === spot.detail?.ru) === order);
}

const EFFECTIVE = /(?:effective|in force|valid)[^.]{0,30}\d{4}|(?:действует|вступает в силу|дата вступления)[^.]{0,40}\d{4}/iu;

function garbled(text: Audited): Spot[] {
  const joints = /(?<!\p{L})(?:the|a|an)\s+(?:If|When|The|This)\s|(?<!\p{L})(?:by|of|to|with|in) the (?:at|of|in|by|to|and|or|with|from|is|are)(?!\p{L})|(?<!\p{L})(?:и|в|на|с|по|для|от)\s+(?:Если|При|Настоящ\p{L}+|В случае)(?!\p{L})|(?<!\p{L})(\p{L}{2,})\s\1(?!\p{L})(?<!that that|had had|ya ya)|(?<!\p{L})an (?:de|per|col|use|uni)\p{L}+/gu;
  return everyMatch(text, joints).map((spot) => widened(text, spot, 30));
}

function widened(text: Audited, spot: Spot, by: number): Spot {
  const length = spot.block === null ? 0 : text.blocks[spot.block]?.text.length ?? 0;
  const words = spot.block === null ? '' : text.blocks[spot.block]?.text ?? '';
  const from = Math.max(0, spot.from - by);
  const to = Math.min(length, spot.to + by);
  // Whole words.
  return { ...spot, from: from === 0 ? 0 : from + Math.max(0, words.slice(from).search(/(?<=\s)\S/u)), to: to + (/^\S*/u.exec(words.slice(to))?.[0].length ?? 0) };
}

/** Cells with nothing in them, or a dash, in a row that has words elsewhere and in a column that others fill. */
function emptyCells(text: Audited): Spot[] {
  return text.blocks.flatMap((block, place) => {
    const [head, ...rows] = block.rows;
    if (head === undefined || rows.length === 0) return [];
    const bad = rows.filter((row) => row.length === head.length && row.some((cell, column) => isEmpty(cell) && rows.some((other) => !isEmpty(other[column] ?? ''))));
    return bad.slice(0, 3).map((row) => withDetail(spotOfRow(text, place, row), row.find((cell) => !isEmpty(cell)) ?? '—'));
  });
}

/** “-” under “Location”: also where the text lost its table and kept the cells. */
const isEmpty = (cell: string) => /^[-–—\s]*$/u.test(cell);

function spotOfRow(text: Audited, block: number, row: readonly string[]): Spot {
  const words = row.join(' | ');
  const from = Math.max(0, text.blocks[block]?.text.indexOf(words) ?? 0);
  return { block, from, to: from + Math.min(words.length, 240) };
}

function columns(text: Audited): Spot[] {
  return text.blocks.flatMap((block, place) => {
    const [head, ...rows] = block.rows;
    if (head === undefined || head.length < 2) return [];
    const bad = rows.filter((row) => row.length !== head.length && row.length > 1);
    return bad.length > 0 && bad.length < rows.length ? bad.slice(0, 2).map((row) => withDetail(spotOfRow(text, place, row), `${row.length} вместо ${head.length}`, `${row.length} instead of ${head.length}`)) : [];
  });
}

/** A table whose cells were written one below another: rows begin with a lone bar, and cells of some rows are fewer. */
function looseTables(text: Audited): Spot[] {
  const bars = text.blocks.flatMap((block, place) => (block.text === '|' ? [place] : []));
  const rows = bars.map((from, order) => text.blocks.slice(from + 1, bars[order + 1] ?? from + 12)).map((cells) => cells.filter((cell) => cell.text.endsWith('|')).map((cell) => cell.text.replace(/\s*\|+$/u, '')));
  return bars.flatMap((place, order): Spot[] => {
    const cells = rows[order] ?? [];
    if (cells.length < 2 || !cells.some((cell) => isEmpty(cell.replace(/\|/gu, '')))) return [];
    return [withDetail(wholeBlock(text, place + 1, 120), cells[0] ?? '')];
  });
}

const HEADINGS = 'Purpose|Processor|Recipient|Category|Categories|Data|Role|Location|Legal|Basis|Retention|Period|Country|Name|Service|Цель|Основание|Категория|Срок|Получатель|Страна|Роль';

/** Every sign has its partner; “a)” and “2)” before an item of a list need none. */
function isClosed(words: string, open: string, close: string): boolean {
  let depth = 0;
  for (const [at, sign] of [...words].entries()) {
    if (sign === open) depth += 1;
    if (sign !== close) continue;
    if (depth > 0) depth -= 1;
    else if (close !== ')' || !/(?:^|[\s;,])[\p{L}\d]{1,3}$/u.test([...words].slice(Math.max(0, at - 4), at).join(''))) return false;
  }
  return depth === 0;
}

function unbalanced(text: Audited): Spot[] {
  return text.blocks.flatMap((block, place): Spot[] => {
    const plain = block.text.replace(/[:;]-?\)/gu, '');
    const faults = [['(', ')'], ['«', '»'], ['[', ']']].filter(([open = '', close = '']) => !isClosed(plain, open, close)).map((pair) => pair.join(' '));
    const quotes = /“[^”“]{0,80}"|"[^"“”]{0,40}”/u.test(plain) ? ['“ "'] : [];
    const all = [...faults, ...quotes];
    return all.length > 0 ? [withDetail(wholeBlock(text, place, 160), all.join(', '))] : [];
  });
}

/** Latin letters inside a Russian word, or the reverse: usually a slip that hides the word from search. */
const MIXED = /(?<![\p{L}\d_@./-])(?:\p{Script=Cyrillic}+[aeopcyxABEKMHOPCTX]\p{Script=Cyrillic}+|[A-Za-z]+[аеорсухАВЕКМНОРСТХ][A-Za-z]+)(?![\p{L}\d])/gu;

function foreignScript(text: Audited): Spot[] {
  if (text.language !== 'en') return [];
  return everyMatch(text, /\p{Script=Cyrillic}{3,}(?:[\s-]+\p{Script=Cyrillic}{2,})+/gu).filter(({ block, from }) => block !== null && !/[«“"(]\s*$/u.test(text.blocks[block]?.text.slice(0, from) ?? ''));
}

/** Places where the text is not finished, or fell apart on the way. */
export const unfinishedRules: readonly AuditRule[] = [
  { id: 'placeholder-unresolved', severity: 'block', law: null, article: null, message: { ru: 'В тексте осталось незаполненное место: {detail}.', en: 'A placeholder was left in the text: {detail}.' }, remedy: { ru: 'Подставьте то, что здесь должно стоять.', en: 'Put in what belongs there.' }, find: placeholders },
  {
    id: 'draft-with-effective-date', severity: 'error', law: null, article: null,
    message: { ru: 'Текст называет себя проектом, а дата вступления в силу уже стоит.', en: 'The text calls itself a draft, yet carries an effective date.' },
    remedy: { ru: 'Уберите пометку о проекте или дату.', en: 'Remove the word draft, or the date.' },
    find: (text) => (EFFECTIVE.test(text.whole) ? saying(text, /^(?:this is a )?draft(?!\p{L})[^.]{0,60}(?:review|policy|version|$)|pending legal review|^проект(?: документа| политики)?(?:[.,]|$)|на юридической проверке/iu).slice(0, 1) : []),
  },
  { id: 'text-garbled', severity: 'warning', law: null, article: null, message: { ru: 'Фраза сломана: пропущено или лишнее слово.', en: 'The sentence is broken: a word is missing or one too many.' }, remedy: { ru: 'Прочитайте место вслух и исправьте.', en: 'Read it aloud and mend it.' }, find: garbled },
  { id: 'table-empty-cell', severity: 'warning', law: null, article: null, message: { ru: 'В таблице пустые ячейки: «{detail}».', en: 'A row of the table has empty cells: “{detail}”.' }, remedy: { ru: 'Заполните ячейку или напишите, почему сведений нет.', en: 'Fill the cell, or say why there is nothing.' }, find: (text) => [...emptyCells(text), ...looseTables(text)] },
  { id: 'table-column-mismatch', severity: 'warning', law: null, article: null, message: { ru: 'Ячеек в строке не столько, сколько столбцов: {detail}.', en: 'The row does not have as many cells as there are columns: {detail}.' }, remedy: { ru: 'Проверьте, не сдвинулись ли ячейки.', en: 'Check whether cells have shifted.' }, find: columns },
  {
    id: 'table-flattened', severity: 'advice', law: null, article: null,
    message: { ru: 'Таблица потеряла границы столбцов: слова слиплись.', en: 'A table lost its columns: words run together.' },
    remedy: { ru: 'Проверьте, как таблица читается без оформления, и восстановите столбцы.', en: 'Check how the table reads without its looks, and restore the columns.' },
    find: (text) => everyMatch(text, new RegExp(`(?:${HEADINGS})(?=(?:${HEADINGS})(?:[\\s\\p{Lu}]|$))[\\p{L} ]{3,60}`, 'gu')),
  },
  { id: 'typography-unbalanced', severity: 'advice', law: null, article: null, message: { ru: 'Скобка или кавычка без пары: {detail}.', en: 'A bracket or quotation mark without its partner: {detail}.' }, remedy: { ru: 'Закройте или уберите знак.', en: 'Close it or remove it.' }, find: unbalanced },
  { id: 'mixed-script', severity: 'advice', law: null, article: null, message: { ru: 'В одном слове русские и латинские буквы.', en: 'One word has both Cyrillic and Latin letters.' }, remedy: { ru: 'Наберите слово заново в одной раскладке.', en: 'Type the word again in one alphabet.' }, find: (text) => everyMatch(text, MIXED) },
  { id: 'locale-mixed-script', severity: 'warning', law: null, article: null, message: { ru: 'В английском тексте остались русские слова.', en: 'Russian words were left in the English text.' }, remedy: { ru: 'Напишите имя латиницей, как в остальном тексте.', en: 'Write the name in Latin letters, as elsewhere in the text.' }, find: foreignScript },
  {
    id: 'planned-among-current', severity: 'warning', law: null, article: null,
    message: { ru: 'Среди действующих мер названа мера, которая только планируется.', en: 'A planned measure stands among those in place.' },
    remedy: { ru: 'Опишите только то, что действует сейчас, а планы вынесите отдельно или уберите.', en: 'Describe only what is in place, and move plans elsewhere or drop them.' },
    find: (text) => allSentences(text).filter(({ text: words, block }) => text.blocks[block]?.kind === 'item' && /^(?:roadmap|planned|coming soon|in the future|в планах|планируется|скоро)(?!\p{L})/iu.test(words)),
  },
];
