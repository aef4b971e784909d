import { type ClauseNode, type Document, type Section } from '@/policy/document/tree';
import { type Language } from '@/policy/vocabulary';
import { Label } from './blocks';
import { ClauseView } from './clause-view';
import { below, Heading, type HeadingLevel } from './heading';
import { Line } from './line';
import { markingOf, type Marking } from './marking';
import { paired } from './paired';

interface SideBySide {
  ru: Document;
  en: Document;
  level?: HeadingLevel;
  /** The marking of each language: what changed in one need not have changed in the other. */
  marking?: Readonly<Record<Language, Marking>>;
}

/**
 * Both languages of a policy, each clause beside its twin; one below the other where there is no room for two columns.
 * Ids begin with the language: `ru.`, `en.`.
 */
export function SideBySide({ ru, en, level = 2, marking }: SideBySide) {
  const sections = paired(sectionsOf(ru), sectionsOf(en), (section) => section.anchor);
  return (
    <div className="document" data-document="both">
      <div data-page="both">
        <Row>
          {[ru, en].map((document) => (
            <div key={document.language} lang={document.language}>
              <Heading level={level} of="document">
                <Line content={document.title} prefix={`${document.language}.`} />
              </Heading>
            </div>
          ))}
        </Row>
        {sections.map((pair) => (
          <SectionRows key={(pair.ru ?? pair.en)?.anchor} {...pair} level={below(level)} marking={marking} />
        ))}
      </div>
    </div>
  );
}

interface SectionRows extends Pick<SideBySide, 'marking'> {
  ru: Section | null;
  en: Section | null;
  level: HeadingLevel;
}

function SectionRows({ ru, en, level, marking }: SectionRows) {
  const clauses = paired(ru?.clauses ?? [], en?.clauses ?? [], (clause) => clause.id);
  return (
    <>
      <Row>
        <SectionTitle section={ru} language="ru" level={level} />
        <SectionTitle section={en} language="en" level={level} />
      </Row>
      {clauses.map((pair) => (
        <Row key={(pair.ru ?? pair.en)?.id}>
          <Cell clause={pair.ru} language="ru" level={below(level)} marking={marking} />
          <Cell clause={pair.en} language="en" level={below(level)} marking={marking} />
        </Row>
      ))}
    </>
  );
}

function SectionTitle({ section, language, level }: { section: Section | null; language: Language; level: HeadingLevel }) {
  return (
    <div lang={language} id={section ? `${language}.${section.anchor}` : undefined}>
      {section ? (
        <Heading level={level} of="section">
          <Label text={section.label} />
          <Line content={section.title} prefix={`${language}.`} />
        </Heading>
      ) : null}
    </div>
  );
}

function Cell({ clause, language, level, marking }: { clause: ClauseNode | null; language: Language; level: HeadingLevel } & Pick<SideBySide, 'marking'>) {
  return (
    <div lang={language}>
      {clause ? <ClauseView clause={clause} prefix={`${language}.`} level={level} {...markingOf(clause, marking?.[language])} /> : null}
    </div>
  );
}

function Row({ children }: { children: React.ReactNode }) {
  return <div data-row>{children}</div>;
}

function sectionsOf(document: Document): Section[] {
  return [...document.sections, ...document.appendices];
}
