import { walk } from '../template/node';
import { suggestion } from '../did-you-mean';
import { below } from './pair';
import { found, textRule } from './rule';

const name = 'broken-reference';

/** `{{ref}}` and `{{#ifSelected}}` name clauses that exist. */
export const brokenReference = textRule(name, (text, _clause, library) => {
  const problems: ReturnType<typeof found>[] = [];
  walk(text.body ?? [], (node) => {
    if (node.kind !== 'reference' && node.kind !== 'ifSelected') return;
    if (library.clauses.has(node.clauseId)) return;
    const near = suggestion(node.clauseId, library.clauses.keys());
    problems.push(
      found(name, text.file, below(node, text.firstLine), {
        ru: `Клаузы «${node.clauseId}» нет.${near.ru}`,
        en: `There is no clause “${node.clauseId}”.${near.en}`,
      }),
    );
  });
  return problems;
});
