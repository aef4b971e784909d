import { isDash } from '@/policy/document/list-markers';
import { plainText, type Block, type ClauseNode, type Document, type Inline, type Item, type Section } from '@/policy/document/tree';
import { contentsOf } from './contents';
import { pageWords } from './page-words';

/**
 * The document as a fragment of HTML: headings, sections with their anchors, lists, tables. No style and no script; the
 * only attributes are ids, classes, links and languages. Every text passes through `escapeHtml`.
 */
export function renderHtmlBody(document: Document, beside: BesideHeading = nothing): string {
  const parts = [
    `<article lang="${document.language}">`,
    `<h1>${line(document.title)}</h1>`,
    ...contentsHtml(document),
    ...document.sections.flatMap((section) => sectionHtml(section, 'section', beside)),
    ...document.appendices.flatMap((section) => sectionHtml(section, 'appendix', beside)),
    '</article>',
  ];
  return `${parts.join('\n')}\n`;
}

/** Folded: wide windows of the hosted page show the same entries at the side. */
function contentsHtml(document: Document): string[] {
  const entries = contentsOf(document);
  if (entries.length === 0) return [];
  const name = pageWords[document.language].contents;
  return [`<details class="contents fold"><summary>${name}</summary><nav aria-label="${name}">${contentsList(entries)}</nav></details>`];
}

/** The entries of a table of contents as links. */
export function contentsList(entries: readonly Section[]): string {
  const items = entries.map(({ anchor, label, title }) => {
    const number = label === null ? '' : `<i>${escapeHtml(label)}</i>`;
    return `<li><a href="#${escapeHtml(anchor)}">${number}<span>${escapeHtml(plainText(title))}</span></a></li>`;
  });
  return `<ol role="list">${items.join('')}</ol>`;
}

/** HTML without words, to stand after the heading with this anchor: the page puts the way to the other language there. */
export type BesideHeading = (anchor: string) => string;

const nothing: BesideHeading = () => '';

function sectionHtml(section: Section, kind: 'section' | 'appendix', beside: BesideHeading): string[] {
  return [
    `<section id="${escapeHtml(section.anchor)}" class="${section.summary ? 'section summary' : kind}">`,
    `<h2>${label(section.label)}${line(section.title)}</h2>${beside(section.anchor)}`,
    ...section.clauses.flatMap((clause) => clauseHtml(clause, beside)),
    '</section>',
  ];
}

function clauseHtml(clause: ClauseNode, beside: BesideHeading): string[] {
  return [
    `<div id="${escapeHtml(clause.id)}" class="${clause.own ? 'clause own' : 'clause'}" data-clause="${escapeHtml(clause.clauseId)}">`,
    ...(clause.title ? [`<h3>${label(clause.label)}${line(clause.title)}</h3>${beside(clause.id)}`] : []),
    ...clause.blocks.map(blockHtml),
    '</div>',
  ];
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p id="${escapeHtml(block.id)}">${label(block.label)}${line(block.content)}</p>`;
    case 'list':
      return listHtml(block.ordered, block.items);
    case 'table':
      return tableHtml(block.columns, block.rows);
  }
}

/** Items that carry the document's own numbers are not numbered a second time by the browser; dashes are drawn by the stylesheet. */
function listHtml(ordered: boolean, items: readonly Item[]): string {
  if (items.some((item) => isDash(item.label))) return `<ul class="dashes">\n${items.map((item) => itemHtml({ ...item, label: null })).join('\n')}\n</ul>`;
  const isNumbered = items.some((item) => item.label !== null);
  const [open, close] = isNumbered ? ['<ul class="numbered" role="list">', '</ul>'] : ordered ? ['<ol>', '</ol>'] : ['<ul>', '</ul>'];
  return `${open}\n${items.map(itemHtml).join('\n')}\n${close}`;
}

function itemHtml(item: Item): string {
  const [first, ...rest] = item.blocks;
  const lead = first?.kind === 'paragraph' ? line(first.content) : '';
  const others = first?.kind === 'paragraph' ? rest : item.blocks;
  return `<li id="${escapeHtml(item.id)}">${[label(item.label) + lead, ...others.map(blockHtml)].join('\n')}</li>`;
}

function tableHtml(columns: readonly Inline[][], rows: readonly Inline[][][]): string {
  const head = columns.map((column) => `<th scope="col">${line(column)}</th>`).join('');
  // Where a table is too wide for a phone, its cells stand one below another, each with the name of its column.
  const names = columns.map((column) => escapeHtml(plainText(column)));
  const body = rows.map((row) => `<tr>${row.map((cell, place) => `<td data-column="${names[place] ?? ''}">${line(cell)}</td>`).join('')}</tr>`);
  return [`<div class="${columns.length === 2 ? 'table pairs' : 'table'}"><table>`, `<thead><tr>${head}</tr></thead>`, '<tbody>', ...body, '</tbody>', '</table></div>'].join('\n');
}

function label(text: string | null): string {
  return text === null ? '' : `<span class="number">${escapeHtml(text)}</span> `;
}

function line(content: readonly Inline[]): string {
  let html = '';
  for (const node of content) html += inlineHtml(node);
  return html;
}

function inlineHtml(node: Inline): string {
  switch (node.kind) {
    case 'text':
    case 'term':
      return keptTogether(escapeHtml(node.text));
    case 'break':
      return '<br>';
    case 'strong':
      return `<strong>${line(node.content)}</strong>`;
    case 'emphasis':
      return `<em>${line(node.content)}</em>`;
    case 'link':
      return linkHtml(node.href, line(node.content));
    case 'value':
      return node.href === undefined ? isolated(node.text) : linkHtml(node.href, escapeHtml(node.text));
    case 'reference': {
      const [anchor] = node.anchors;
      return node.state === 'resolved' && anchor !== undefined
        ? `<a href="#${escapeHtml(anchor)}">${escapeHtml(node.text)}</a>`
        : `<mark class="reference-${node.state}">${escapeHtml(node.text)}</mark>`;
    }
    case 'placeholder':
      return `<mark class="placeholder">${escapeHtml(node.text)}</mark>`;
  }
}

/** The tree's links are safe already; a tree read from storage is checked once more before it becomes an attribute. */
function linkHtml(href: string, content: string): string {
  return /^(?:https?:|mailto:|tel:)/i.test(href) ? `<a href="${escapeHtml(href)}" rel="noopener noreferrer nofollow">${content}</a>` : content;
}

/** Right-to-left text in a value must not turn the sentence around it. */
function isolated(text: string): string {
  const turns = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/.test(text);
  return turns ? `<bdi>${escapeHtml(text)}</bdi>` : escapeHtml(text);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** «152-ФЗ» stays on one line. A non-breaking hyphen would do so too, but readers who search for the number would not find it. */
function keptTogether(html: string): string {
  return html.replaceAll(/\d+-(?:ФЗ|FZ)/g, '<span class="together">$&</span>');
}

/** Makes a text safe between tags and inside quoted attributes. The only place where text becomes HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
