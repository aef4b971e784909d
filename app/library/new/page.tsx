import { interfaceText } from '@/components/interface-text/interface-text';
import { librarySections } from '@/components/library/entries';
import { NewClauseForm } from '@/components/library/new-clause-form';
import { PageBody } from '@/components/shell/page-body';
import { createClause } from '@/server/actions/library/create-clause';
import { database } from '@/server/database/client';
import { releasedLibrary } from '@/server/publishing/released-library';
import { currentLawyer } from '@/server/sessions/lawyer';
import { interfaceLanguage } from '@/server/sessions/language';

export async function generateMetadata() {
  return { title: interfaceText(await interfaceLanguage()).workbench.create.title };
}

export default async function Page() {
  await currentLawyer('/library/new');
  const language = await interfaceLanguage();
  const text = interfaceText(language).workbench.create;
  const { library } = await releasedLibrary(database());
  const sections = librarySections(library, language, new Map()).map(({ id, name }) => ({ id, name: name ?? id, laws: [...library.outlines.values()].filter((outline) => outline.sections.some((section) => section.id === id)).map(({ law }) => law) }));
  return (
    <PageBody title={text.title} lead={text.lead}>
      <NewClauseForm sections={sections} create={createClause} />
    </PageBody>
  );
}
