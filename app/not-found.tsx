import { interfaceText } from '@/components/interface-text/interface-text';
import { PageBody } from '@/components/shell/page-body';
import { ButtonLink } from '@/components/ui/button';
import { interfaceLanguage } from '@/server/sessions/language';

export default async function NotFound() {
  const { notFound } = interfaceText(await interfaceLanguage());
  return (
    <PageBody title={notFound.title} lead={notFound.body}>
      <ButtonLink href="/">{notFound.home}</ButtonLink>
    </PageBody>
  );
}
