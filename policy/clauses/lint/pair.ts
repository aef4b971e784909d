import { type Clause, type ClauseText } from '../library';
import { type Position } from '../problem';
import { walk, type Template, type TemplateNode } from '../template/node';
import { clauseRule, found, type Rule } from './rule';

/** The Russian and the English text for the same law, both readable. */
export type Pair = { ru: ClauseText & { body: Template }; en: ClauseText & { body: Template } };

export function pairsOf(clause: Clause): Pair[] {
  return clause.texts.flatMap((ru) => {
    const en = clause.texts.find((text) => text.language === 'en' && text.law === ru.law);
    if (ru.language !== 'ru' || !ru.body || !en?.body) return [];
    return { ru: { ...ru, body: ru.body }, en: { ...en, body: en.body } };
  });
}

/** Something that both texts must have: what it is, and where. */
export type Mention = { what: string; at: Position };

/**
 * A rule that two texts of a pair mention the same things, equally often.
 *
 * @param mentionOf what a node of the template mentions, or null
 */
export function parityRule(
  name: string,
  mentionOf: (node: TemplateNode) => string | null,
  message: (what: string, languages: { has: 'ru' | 'en'; lacks: 'ru' | 'en' }) => { ru: string; en: string },
): Rule {
  return clauseRule(name, (clause) =>
    pairsOf(clause).flatMap(({ ru, en }) => [
      ...surplus(mentions(ru.body, mentionOf), mentions(en.body, mentionOf)).map((mention) =>
        found(name, ru.file, below(mention.at, ru.firstLine), message(mention.what, { has: 'ru', lacks: 'en' })),
      ),
      ...surplus(mentions(en.body, mentionOf), mentions(ru.body, mentionOf)).map((mention) =>
        found(name, en.file, below(mention.at, en.firstLine), message(mention.what, { has: 'en', lacks: 'ru' })),
      ),
    ]),
  );
}

/** What a template mentions, in the order of its text. */
export function mentions(template: Template, mentionOf: (node: TemplateNode) => string | null): Mention[] {
  const list: Mention[] = [];
  walk(template, (node) => {
    const what = mentionOf(node);
    if (what !== null) list.push({ what, at: node });
  });
  return list;
}

/** The place in the file of a place in the body. */
export function below(at: Position, firstLine: number): Position {
  return { line: at.line + firstLine - 1, column: at.column };
}

/** The mentions of `some` that `others` do not match, one for one. */
function surplus(some: readonly Mention[], others: readonly Mention[]): Mention[] {
  const unmatched = new Map<string, number>();
  for (const { what } of others) unmatched.set(what, (unmatched.get(what) ?? 0) + 1);
  return some.filter(({ what }) => {
    const left = unmatched.get(what) ?? 0;
    unmatched.set(what, left - 1);
    return left <= 0;
  });
}
