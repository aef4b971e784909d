import { type Document } from '@/policy/document/tree';
import { renderHtmlBody } from './html';
import { renderJson } from './json';
import { renderMarkdown } from './markdown';
import { renderText } from './text';

/** Every format that is written from the tree alone. */
export const renderers = {
  html: renderHtmlBody,
  md: renderMarkdown,
  text: renderText,
  json: renderJson,
} satisfies Record<string, (document: Document) => string>;

export type Format = keyof typeof renderers;
