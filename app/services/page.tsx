import { redirect } from 'next/navigation';
import { interfaceText } from '@/components/interface-text/interface-text';
import { ServicesList } from '@/components/services/services-list';
import { PageBody } from '@/components/shell/page-body';
import { database } from '@/server/database/client';
import { listServices } from '@/server/services/queries';
import { listedService } from '@/server/services/shown';
import { interfaceLanguage } from '@/server/sessions/language';
import { currentVisitor } from '@/server/sessions/visitor';

export async function generateMetadata() {
  return { title: interfaceText(await interfaceLanguage()).services.title };
}

export default async function Page() {
  const { owner } = await currentVisitor();
  if (owner === null) redirect('/sign-in?next=/services');
  const language = await interfaceLanguage();
  const services = await listServices(database(), owner);
  return (
    <PageBody title={interfaceText(language).services.title}>
      <ServicesList services={services.map((service) => listedService(service, language))} />
    </PageBody>
  );
}
