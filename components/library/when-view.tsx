import { type Condition } from '@/policy/clauses/condition';
import { type Clause, type Library } from '@/policy/clauses/library';
import { conditionInWords, conditionParts } from '@/policy/selection/condition-words';
import { type Language } from '@/policy/vocabulary';
import { factTitle } from '@/components/document/fact-title';
import { lawName } from '@/components/document/provisions';
import { interfaceText } from '@/components/interface-text/interface-text';

/**
 * When a clause stands in a document, in both languages, the reader's first: the words are what its author checks the
 * condition by. Some outlines ask more of the whole section; that is said too.
 */
export function WhenView({ library, clause, language }: { library: Library; clause: Clause; language: Language }) {
  const other = language === 'ru' ? 'en' : 'ru';
  const ofSections = [...library.outlines.values()].flatMap((outline) => {
    const section = outline.sections.find((one) => one.clauses.includes(clause.id));
    return section?.when ? [{ law: outline.law, when: section.when }] : [];
  });
  const text = interfaceText(language).library;
  return (
    <>
      {clause.when === null ? <p>{text.always}</p> : <ConditionView condition={clause.when} language={language} />}
      {clause.when === null ? null : (
        <div lang={other} className="mt-1 text-small text-quiet">
          <ConditionView condition={clause.when} language={other} />
        </div>
      )}
      {ofSections.map(({ law, when }) => (
        <p key={law} className="mt-1">
          {text.whenSection(lawName(law, language))} {conditionInWords(when, language, (path) => factTitle(path, language))}.
        </p>
      ))}
    </>
  );
}

/** One line for each part of a condition that has several; a sentence otherwise. */
export function ConditionView({ condition, language }: { condition: Condition; language: Language }) {
  const text = interfaceText(language).library;
  const { join, parts } = conditionParts(condition);
  const say = (part: Condition) => conditionInWords(part, language, (path) => factTitle(path, language));
  const [only] = parts;
  if (parts.length === 1 && only) return <p>{say(only)}.</p>;
  return (
    <>
      <p>{join === 'all' ? text.whenAll : text.whenAny}</p>
      <ul className="list-['—_'] pl-2">
        {parts.map((part, place) => (
          <li key={place}>
            {say(part)}
            {place === parts.length - 1 ? '.' : ';'}
          </li>
        ))}
      </ul>
    </>
  );
}
