import { interfaceText } from '@/components/interface-text/interface-text';
import { ClauseList } from '@/components/library/clause-list';
import { librarySections } from '@/components/library/entries';
import { filterFrom } from '@/components/library/filter';
import { PageBody } from '@/components/shell/page-body';
import { database } from '@/server/database/client';
import { clauseUseCounts } from '@/server/library/uses';
import { releasedLibrary } from '@/server/publishing/released-library';
import { interfaceLanguage } from '@/server/sessions/language';
import { currentVisitor } from '@/server/sessions/visitor';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  return { title: interfaceText(await interfaceLanguage()).library.title };
}

export default async function Page({ searchParams }: Props) {
  const language = await interfaceLanguage();
  const { person } = await currentVisitor();
  const { library } = await releasedLibrary(database());
  const uses = person === null ? new Map<string, number>() : await clauseUseCounts(database(), person.organisationId);
  const text = interfaceText(language).library;
  return (
    <PageBody wide title={text.title} lead={text.lead}>
      <ClauseList sections={librarySections(library, language, uses)} initial={filterFrom(await searchParams)} />
    </PageBody>
  );
}
