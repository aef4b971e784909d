import { AuditScreen } from '@/components/audit/audit-screen';
import { interfaceText } from '@/components/interface-text/interface-text';
import { PageBody } from '@/components/shell/page-body';
import { interfaceLanguage } from '@/server/sessions/language';

export async function generateMetadata() {
  return { title: interfaceText(await interfaceLanguage()).audit.title };
}

export default async function Page() {
  const { audit } = interfaceText(await interfaceLanguage());
  return (
    <PageBody title={audit.title} lead={audit.lead} wide>
      <AuditScreen />
    </PageBody>
  );
}
