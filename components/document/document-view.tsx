import { type Document, type Section } from '@/policy/document/tree';
import { Label } from './blocks';
import { ClauseView } from './clause-view';
import { below, Heading, type HeadingLevel } from './heading';
import { Line } from './line';
import { markingOf, type Marking } from './marking';

export { type Marking } from './marking';

interface DocumentView {
  document: Document;
  /** Put before ids where two documents stand on one page. */
  prefix?: string;
  /** How deep the document stands in its page: the level of its title. */
  level?: HeadingLevel;
  marking?: Marking;
}

/**
 * A policy as React elements, made from its tree. Everything in it is text: nothing is ever read as markup. A clause
 * that reads as before is not rendered again, so that a keystroke costs milliseconds.
 */
export function DocumentView({ document, prefix = '', level = 2, marking }: DocumentView) {
  return (
    <article lang={document.language} className="document" data-document={document.language}>
      <div data-page>
        <Heading level={level} of="document">
          <Line content={document.title} prefix={prefix} />
        </Heading>
        {[...document.sections, ...document.appendices].map((section) => (
          <SectionView key={section.anchor} section={section} prefix={prefix} level={below(level)} marking={marking} />
        ))}
      </div>
    </article>
  );
}

function SectionView({ section, prefix, level, marking }: { section: Section; prefix: string; level: HeadingLevel; marking?: Marking }) {
  return (
    <section id={prefix + section.anchor} data-summary={section.summary}>
      <Heading level={level} of="section">
        <Label text={section.label} />
        <Line content={section.title} prefix={prefix} />
      </Heading>
      {section.clauses.map((clause) => (
        <ClauseView key={clause.id} clause={clause} prefix={prefix} level={below(level)} {...markingOf(clause, marking)} />
      ))}
    </section>
  );
}
