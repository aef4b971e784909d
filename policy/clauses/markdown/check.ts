import { flaw, type Flaw } from '../problem';
import { branches, type Template } from '../template/node';
import { insertionMark } from './insertion-mark';
import { parseMarkdown } from './parse';
import { type ForeignKind } from './shape';

/**
 * Checks that the Markdown of a template keeps to the subset, all its branches taken one after another.
 *
 * @returns positions are lines of the template; Markdown gives no columns
 */
export function checkMarkdown(template: Template): Flaw[] {
  const skeleton: Skeleton = { text: '', lines: [1] };
  append(template, skeleton);
  return parseMarkdown(skeleton.text).foreign.map(({ line, what }) => {
    const words = messages[what];
    return flaw('markdown', { line: skeleton.lines[line - 1] ?? 1, column: 1 }, words.ru, words.en);
  });
}

/** The text with marks for values, and for each of its lines the line of the template that it comes from. */
type Skeleton = { text: string; lines: number[] };

function append(template: Template, skeleton: Skeleton): void {
  for (const node of template) {
    if (skeleton.text === '' || skeleton.text.endsWith('\n')) skeleton.lines[skeleton.lines.length - 1] = node.line;
    if (node.kind === 'text') {
      const breaks = node.text.split('\n').length - 1;
      for (let line = 1; line <= breaks; line += 1) skeleton.lines.push(node.line + line);
      skeleton.text += node.text;
    } else if (node.kind === 'print' || node.kind === 'term' || node.kind === 'voice' || node.kind === 'address' || node.kind === 'reference') {
      skeleton.text += insertionMark(0);
    }
    for (const inner of branches(node)) append(inner, skeleton);
  }
}

const messages: Record<ForeignKind, { ru: string; en: string }> = {
  heading: {
    ru: 'Заголовки в тексте клаузы не пишут: заголовок задаёт title, раздел — структура документа.',
    en: 'A clause’s body has no headings: title gives the heading, the outline the section.',
  },
  html: { ru: 'Разметки HTML в клаузах нет.', en: 'There is no HTML in clauses.' },
  code: { ru: 'Программного кода в клаузах нет: уберите обратные апострофы.', en: 'There is no code in clauses: take the backticks out.' },
  quotation: { ru: 'Цитат (>) в клаузах нет.', en: 'There are no block quotations (>) in clauses.' },
  rule: { ru: 'Разделительных линий (---) в клаузах нет.', en: 'There are no rules (---) in clauses.' },
  image: { ru: 'Изображений в клаузах нет.', en: 'There are no images in clauses.' },
  strikethrough: { ru: 'Зачёркивания в клаузах нет.', en: 'There is no strikethrough in clauses.' },
  link: {
    ru: 'Ссылка пишется [слова]({{факт}}) или с адресом http, https, mailto, tel.',
    en: 'A link is written [words]({{fact}}), or with an http, https, mailto or tel address.',
  },
  'stray-mark': {
    ru: 'Знаки ** или __ напечатаются как есть: проверьте, что выделение закрыто и не прилегает к пробелу.',
    en: 'The signs ** or __ will be printed as they are: check that the emphasis is closed and does not touch a space.',
  },
};
