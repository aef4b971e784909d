import { interfaceText } from '@/components/interface-text/interface-text';
import { ClauseList } from '@/components/library/clause-list';
import { PageBody } from '@/components/shell/page-body';
import { listClauses } from '@/server/library/clause-view';
import { interfaceLanguage } from '@/server/sessions/language';

export async function generateMetadata() {
  return { title: interfaceText(await interfaceLanguage()).library.title };
}

export default async function Page() {
  const language = await interfaceLanguage();
  const { library } = interfaceText(language);
  return (
    <PageBody title={library.title} lead={library.lead}>
      <ClauseList sections={await listClauses(language, library.otherSection)} />
    </PageBody>
  );
}
