import { walk, type TemplateNode } from '../template/node';
import { clauseFile, clauseRule, found, start } from './rule';

const name = 'unneeded-fact';

/** If a clause says what it `needs`, that is what its texts use: no more, no less. Lists count as a whole. */
export const unneededFact = clauseRule(name, (clause) => {
  if (clause.needs === null) return [];
  const used = new Set<string>();
  for (const text of clause.texts) {
    for (const template of [text.title, text.body]) {
      if (template) walk(template, (node) => factsOf(node).forEach((fact) => used.add(fact)));
    }
  }
  const file = clauseFile(clause);
  const unneeded = clause.needs.filter((fact) => !used.has(fact));
  const undeclared = [...used].filter((fact) => !clause.needs?.includes(fact)).sort();
  return [
    ...unneeded.map((fact) =>
      found(name, file, start, { ru: `needs называет «${fact}», но тексты его не используют.`, en: `needs lists “${fact}”, and no text uses it.` }),
    ),
    ...undeclared.map((fact) =>
      found(name, file, start, { ru: `Тексты используют «${fact}», но в needs его нет.`, en: `The texts use “${fact}”, and needs does not list it.` }),
    ),
  ];
});

function factsOf(node: TemplateNode): string[] {
  if (!('path' in node)) return [];
  return [node.path.name.split('[]')[0] ?? node.path.name];
}
