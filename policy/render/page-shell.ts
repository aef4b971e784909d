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
  /** Content of the body: HTML, already escaped. */
  readonly body: string;
}

/**
 * A whole HTML document: no script, no address outside its own site, its one stylesheet inside.
 * Addresses are paths, so that the page holds wherever it is hosted; the answer's `Link` header names them in full.
 */
export function renderPageShell({ language, title, canonical, alternates, body }: PageShell): string {
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
<style>${pageStyle}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
