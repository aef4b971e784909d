import { describe, expect, it } from 'vitest';
import { plainStyle } from '@/policy/document/style';
import { type Document, type Inline } from '@/policy/document/tree';
import { noticeSlot, renderDraftPage, renderPolicyPage, type Publication } from './page';
import { renderText } from './text';

const hostile = '</title><script>alert(1)</script>" onload="x';
const text = (words: string): Inline => ({ kind: 'text', text: words });
const value = (words: string): Inline => ({ kind: 'value', path: 'service.name', type: 'text', text: words });
const numbered = (number: number[]) => ({ number, label: `${number.join('.')}.` });

const document: Document = {
  kind: 'document',
  language: 'ru',
  title: [text('Политика: '), value(hostile)],
  law: null,
  style: { ...plainStyle, contents: true },
  sections: [
    {
      kind: 'section',
      id: 'general',
      anchor: 'section-general',
      ...numbered([1]),
      title: [text('Общие положения')],
      clauses: [
        {
          kind: 'clause',
          id: 'about',
          clauseId: 'about',
          revision: 'r',
          law: null,
          ...numbered([1, 1]),
          title: [text('О сервисе')],
          factsPrinted: [],
          blocks: [
            { kind: 'paragraph', id: 'about.1', ...numbered([1, 1, 1]), content: [text('Сервис: '), value(hostile)] },
            { kind: 'table', id: 'about.2', columns: [[text('Данные')], [text('Срок')], [text('Основание')]], rows: [[[value('a | b')], [text('год')], [text('договор')]]] },
          ],
        },
      ],
    },
  ],
  appendices: [{ kind: 'section', id: 'list', anchor: 'section-list', number: [1], label: 'Приложение 1', title: [text('Перечень')], clauses: [] }],
};
const publication: Publication = {
  serviceName: hostile,
  path: '/p/romashka/privacy',
  version: '1.0', previous: '0.9',
  effectiveFrom: '2026-12-01',
  publishedOn: '2026-11-22',
  languages: ['ru', 'en'],
  fingerprint: 'ab'.repeat(32),
};

const words = (html: string) =>
  html.replace(/<br>/g, ' ').replace(/<[^>]*>/g, ' ').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&').split(/[\s|]+/).filter(Boolean);

describe('renderPolicyPage', () => {
  const page = renderPolicyPage(document, publication);

  it('is a whole page of its language, with one heading of the first level and no script', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="ru">/);
    expect(page.match(/<h1>/g)).toHaveLength(1);
    // JSON-LD is data: no browser runs it, and the name of its vocabulary is fetched by nobody.
    expect(page.replace(/<script type="application\/ld\+json">.*?<\/script>/, '')).not.toMatch(/<script|\sstyle="|<link rel="stylesheet"|https?:\/\//);
    expect(page.match(/onload="x/g)).toBeNull();
    expect(page).toContain('&lt;/title&gt;&lt;script&gt;');
  });

  it('says version, dates, fingerprint and how to check it', () => {
    expect(page).toContain('Редакция <b>1.0</b>');
    expect(page).toContain('<time datetime="2026-12-01">1\u00a0декабря 2026\u00a0г.</time>');
    expect(page).toContain(`<code>${publication.fingerprint}</code>`);
    expect(page).toContain('<code>sha256sum ru.txt</code>');
    expect(page).toContain('href="/p/romashka/privacy/v/1.0/ru.txt"');
    expect(page).toContain('href="/p/romashka/privacy/history/ru"');
  });

  it('leads to the other language at the same heading, relative to itself', () => {
    expect(page).toContain('<a lang="en" hreflang="en" href="en">English</a>');
    for (const anchor of ['section-general', 'about', 'section-list']) {
      expect(page).toContain(`href="en#${anchor}"`);
      expect(page).toContain(`id="${anchor}"`);
    }
    const alone = renderPolicyPage(document, { ...publication, languages: ['ru'] });
    expect(alone).not.toContain('hreflang="en"');
  });

  it('lists every section and appendix in the contents', () => {
    const contents = /<details class="contents fold">([^]*?)<\/details>/.exec(page)?.[1] ?? '';
    expect([...contents.matchAll(/href="#([^"]+)"/g)].map(([, anchor]) => anchor)).toEqual(['section-general', 'section-list']);
  });

  it('has in its article the words of the plain text, and nothing besides', () => {
    const article = /<article[^>]*>([^]*)<\/article>/.exec(page)?.[1] ?? '';
    expect(words(article)).toEqual(renderText(document).split(/[\s|]+/).filter(Boolean));
  });

  it('names the column of every cell for narrow screens', () => {
    expect(page).toContain('<td data-column="Срок">год</td>');
  });

  it('keeps one place for a notice, whatever the text says', () => {
    const tricky = renderPolicyPage({ ...document, title: [value(noticeSlot)] }, publication);
    expect(tricky.split(noticeSlot)).toHaveLength(2);
  });
});

describe('renderDraftPage', () => {
  it('is the same text without version, fingerprint and addresses, and kept out of search engines', () => {
    const page = renderDraftPage(document);
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).not.toMatch(/sha256sum|canonical|hreflang/);
    expect(words(/<article[^>]*>([^]*)<\/article>/.exec(page)?.[1] ?? '')).toEqual(renderText(document).split(/[\s|]+/).filter(Boolean));
  });
});
