import { z } from 'zod';
import { citationStyles, headingCases, layouts, numberings, voices, codeSchema, type Vocabulary } from '@/policy/vocabulary';
import { answer, localized, prose, rowId, rows } from './fields';

/** A style always has a value: unlike the other topics it says nothing about the world. */
const styled = <Code extends string>(entries: Vocabulary<Code>, fallback: NoInfer<Code>, description: string) =>
  codeSchema(entries).default(fallback as never).describe(description);

export const ownClause = z.strictObject({
  id: rowId,
  title: answer(localized, 'Heading.'),
  text: answer(prose, 'The text in each language. It is text, never markup; an empty line starts a paragraph.'),
});

const styleShape = z.strictObject({
  numbering: styled(numberings, 'headings', 'Numbering.'),
  voice: styled(voices, 'we', 'How the document names the controller.'),
  headingCase: styled(headingCases, 'sentence', 'Case of section titles.'),
  purposesAs: styled(layouts, 'table', 'Layout of purposes.'),
  recipientsAs: styled(layouts, 'bullets', 'Layout of recipients.'),
  retentionAs: styled(layouts, 'bullets', 'Layout of retention.'),
  dataAs: styled(layouts, 'bullets', 'Layout of data.'),
  citations: styled(citationStyles, 'short', 'Citations of articles.'),
  numberWords: z.boolean().default(false).describe('Numbers are repeated in words: 10 (ten).'),
  ownClauses: rows(ownClause, 'Clauses of the founder’s own, marked as theirs.'),
});

/** House style: how the same content is laid out. A style never changes which clauses are printed. */
export const styleAnswers = styleShape.prefault({});
