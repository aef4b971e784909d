import { type Language } from '@/policy/vocabulary/laws';
import { escapeHtml } from './html';
import { pageStyle } from './page-style';

/** A page of the public site without its content. */
export interface PageShell {
  readonly language: Language;
  /** Text of the title, not HTML. */
  readonly title: string;
  /** Path of the address that search engines should show, or null when they should show none. */
  readonly canonical: string | null;
  /** The same page in other languages: language, or `x-default`, → path. */
  readonly alternates: Readonly<Record<string, string>>;
  /** Rules that this kind of page needs besides the common ones. */
  readonly style?: string;
  /** Facts about the page for search engines, as JSON-LD: data, which no browser runs. */
  readonly data?: object;
  /** Content of the body: HTML, already escaped. */
  readonly body: string;
}

/**
 * A whole HTML document: nothing that runs, no address outside its own site, its one stylesheet inside.
 * Addresses are paths, so that the page holds wherever it is hosted; the answer's `Link` header names them in full.
 */
export function renderPageShell({ language, title, canonical, alternates, style = '', data, body }: PageShell): string {
  const links = [
    ...(canonical === null ? ['<meta name="robots" content="noindex">'] : [`<link rel="canonical" href="${escapeHtml(canonical)}">`]),
    ...Object.entries(alternates).map(
      ([code, path]) => `<link rel="alternate" hreflang="${escapeHtml(code)}" href="${escapeHtml(path)}">`,
    ),
  ];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${links.join('\n')}
<style>${pageStyle}${style}</style>${data === undefined ? '' : `\n<script type="application/ld+json">${dataHtml(data)}</script>`}
</head>
<body>
${body}
</body>
</html>
`;
}

/** JSON that cannot end the element it stands in, whatever was typed. */
const dataHtml = (data: object) => JSON.stringify(data).replaceAll('<', '\\u003c');
