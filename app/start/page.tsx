import { interfaceText } from '@/components/interface-text/interface-text';
import { PageBody } from '@/components/shell/page-body';
import { BeginForm } from '@/components/start/begin-form';
import { beginService } from '@/server/actions/begin-service';
import { interfaceLanguage } from '@/server/sessions/language';

export async function generateMetadata() {
  return { title: interfaceText(await interfaceLanguage()).begin.title };
}

export default async function Page() {
  const { begin } = interfaceText(await interfaceLanguage());
  return (
    <PageBody title={begin.title} lead={begin.lead} wide>
      <BeginForm onBegin={beginService} />
    </PageBody>
  );
}
