import { defaultForm, findTerm } from '../glossary';
import { suggestion } from '../did-you-mean';
import { type Clause, type ClauseText, type Library } from '../library';
import { walk } from '../template/node';
import { below } from './pair';
import { found, textRule } from './rule';

const name = 'unknown-term';

/** `{{term}}` names a term and a form that the glossary has, under every law that the text is used for. */
export const unknownTerm = textRule(name, (text, clause, library) => {
  const problems: ReturnType<typeof found>[] = [];
  for (const template of [text.title, text.body]) {
    walk(template ?? [], (node) => {
      if (node.kind !== 'term') return;
      const at = below(node, template === text.body ? text.firstLine : 1);
      if (!library.glossary.has(node.term)) {
        const near = suggestion(node.term, library.glossary.keys());
        problems.push(found(name, text.file, at, { ru: `В глоссарии нет термина «${node.term}».${near.ru}`, en: `The glossary has no term “${node.term}”.${near.en}` }));
        return;
      }
      const form = node.form ?? defaultForm[text.language];
      const lacking = lawsOf(text, clause, library).find((law) => findTerm(library.glossary, node.term, { language: text.language, law, voice: 'controller', form: node.form }) === null);
      if (lacking === undefined) return;
      const under = lacking ?? 'none';
      problems.push(found(name, text.file, at, { ru: `У термина «${node.term}» нет формы «${form}» (${text.language}, ${under}).`, en: `The term “${node.term}” has no form “${form}” (${text.language}, ${under}).` }));
    });
  }
  return problems;
});

/** The laws whose documents use a text. */
function lawsOf(text: ClauseText, clause: Clause, library: Library): (string | null)[] {
  if (text.law !== null) return [text.law];
  return [...library.outlines.values()]
    .filter((outline) => outline.sections.some((section) => section.clauses.includes(clause.id)))
    .map((outline) => (outline.law === 'none' ? null : outline.law))
    .filter((law) => !clause.texts.some((other) => other.law === law && other.language === text.language && law !== null));
}
