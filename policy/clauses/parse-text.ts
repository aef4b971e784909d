import { z } from 'zod';
import { type FactShape } from '@/policy/facts/shape';
import { languages, type Language } from '@/policy/vocabulary/laws';
import { type ClauseText } from './library';
import { checkMarkdown } from './markdown/check';
import { flaw, inFile, type Flaw, type Problem } from './problem';
import { checkTemplate } from './template/check';
import { limits } from './template/limits';
import { type Template } from './template/node';
import { readYaml } from './yaml-file';

const frontMatter = z.strictObject({
  title: z.string().min(1).nullish(),
  translates: z.string().nullish(),
});

/** `ru.md` → any law, Russian; `ru-152fz.en.md` → that law, English; null when the name is neither. */
export function readTextName(fileName: string): { law: string | null; language: Language } | null {
  const match = /^(?:([a-z0-9]+(?:-[a-z0-9]+)*)\.)?(ru|en)\.md$/.exec(fileName);
  const language = match?.[2];
  if (!match || (language !== 'ru' && language !== 'en')) return null;
  return { law: match[1] ?? null, language };
}

/**
 * Parses and checks one text of a clause.
 *
 * @param folder the clause's folder in the library, for the places in messages
 */
export function parseText(folder: string, fileName: string, content: string, shape: FactShape): { text: ClauseText | null; problems: Problem[] } {
  const file = `${folder}/${fileName}`;
  const name = readTextName(fileName);
  if (!name) {
    const known = Object.keys(languages).map((language) => `${language}.md`).join(', ');
    const misnamed = flaw('text-name', { line: 1, column: 1 }, `Файл «${fileName}» назван неверно: ${known} или <закон>.<язык>.md.`, `The file “${fileName}” is misnamed: ${known} or <law>.<language>.md.`);
    return { text: null, problems: inFile(file, [misnamed]) };
  }
  if (content.length > limits.characters + limits.frontMatter) {
    const tooLong = flaw('too-long', { line: 1, column: 1 }, `Текст длиннее ${limits.characters} знаков.`, `The text is longer than ${limits.characters} characters.`);
    return { text: { ...name, file, title: null, body: null, source: '', firstLine: 1, translates: null }, problems: inFile(file, [tooLong]) };
  }
  const { head, headLine, body, firstLine } = split(content.replace(/\r\n?/g, '\n'));
  const front = head === null ? null : readYaml(head, frontMatter.nullable(), headLine, limits.frontMatter);
  const flaws: Flaw[] = [...(front?.flaws ?? [])];
  const title = front?.content?.title ? parseTitle(front.content.title, shape, name.language, headLine) : null;
  if (title) flaws.push(...title.flaws);
  const checked = checkTemplate(body, shape, name.language);
  flaws.push(...moved(checked.flaws, firstLine));
  const usable = !checked.flaws.some((found) => found.severity === 'error');
  if (usable) flaws.push(...moved(checkMarkdown(checked.template), firstLine));
  const text: ClauseText = {
    ...name,
    file,
    title: title?.template ?? null,
    body: usable ? checked.template : null,
    source: body,
    firstLine,
    translates: front?.content?.translates ?? null,
  };
  return { text, problems: inFile(file, flaws) };
}

/** Titles are templates too («Права {{term "data-subject" "genitive"}}»), on one line. */
export function parseTitle(title: string, shape: FactShape, language: Language, line: number): { template: Template; flaws: Flaw[] } {
  if (title.length > limits.title) {
    const tooLong = flaw('too-long', { line, column: 1 }, `Заголовок длиннее ${limits.title} знаков.`, `The title is longer than ${limits.title} characters.`);
    return { template: [], flaws: [tooLong] };
  }
  const { template, flaws } = checkTemplate(title.trim().replace(/\s+/g, ' '), shape, language);
  return { template, flaws: moved(flaws, line) };
}

/** Cuts the front matter off; lines count from 1. */
function split(content: string): { head: string | null; headLine: number; body: string; firstLine: number } {
  const match = /^---\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(content);
  if (!match) return { head: null, headLine: 1, body: content, firstLine: 1 };
  return { head: match[1] ?? '', headLine: 2, body: content.slice(match[0].length), firstLine: match[0].split('\n').length };
}

function moved(flaws: readonly Flaw[], firstLine: number): Flaw[] {
  return flaws.map((found) => ({ ...found, line: found.line + firstLine - 1 }));
}
