import { z } from 'zod';
import { citationStyles, codeSchema, documentSections, headingCases, layouts, levels, listMarkers, numberings, voices, type Vocabulary } from '@/policy/vocabulary';
import { answer, choice, localized, prose, rowId, rows } from './fields';

/** A style always has a value: unlike the other topics it says nothing about the world. */
const styled = <Code extends string>(entries: Vocabulary<Code>, fallback: NoInfer<Code>, description: string) =>
  codeSchema(entries).default(fallback as never).describe(description);

export const ownClause = z.strictObject({
  id: rowId,
  title: answer(localized, 'Heading.'),
  text: answer(prose, 'The text in each language. It is text, never markup; an empty line starts a paragraph, lines that begin with "- " make a list.'),
  section: choice(documentSections, 'The section that it closes; not answered, or not in the document: a section of its own near the end.'),
});

const styleShape = z.strictObject({
  numbering: styled(numberings, 'headings', 'Numbering.'),
  listMarker: styled(listMarkers, 'bullet', 'What marks the items of lists.'),
  voice: styled(voices, 'we', 'How the document names the controller.'),
  level: styled(levels, 'plain', 'Whether the document speaks to its reader.'),
  headingCase: styled(headingCases, 'sentence', 'Case of section titles.'),
  purposesAs: styled(layouts, 'table', 'Layout of purposes.'),
  recipientsAs: styled(layouts, 'bullets', 'Layout of recipients.'),
  retentionAs: styled(layouts, 'bullets', 'Layout of retention.'),
  dataAs: styled(layouts, 'bullets', 'Layout of data.'),
  citations: styled(citationStyles, 'short', 'Citations of articles.'),
  numberWords: z.boolean().default(false).describe('Numbers are repeated in words: 10 (ten).'),
  contents: z.boolean().default(true).describe('Table of contents under the title.'),
  shortVersion: z.boolean().default(true).describe('A short version above the document, made from the same facts.'),
  ownClauses: rows(ownClause, 'Clauses of the founder’s own, marked as theirs.'),
});

/** House style: how the same content is laid out. A style never changes which clauses are printed. */
export const styleAnswers = styleShape.prefault({});
