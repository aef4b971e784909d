import MarkdownIt from 'markdown-it';
import type { AuditedText } from './audited-text';
import { fromHtml } from './from-html';

/** Reads Markdown. HTML inside it is text, as most hosts show it. */
export function fromMarkdown(source: string): AuditedText {
  const markdown = new MarkdownIt({ html: false, linkify: false });
  return fromHtml(markdown.render(source.replace(/^---\n[\s\S]*?\n---\n/u, '')));
}
