import { SignInForm } from '@/components/account/account-form';
import { interfaceText } from '@/components/interface-text/interface-text';
import { PageBody } from '@/components/shell/page-body';
import { signIn } from '@/server/actions/accounts';
import { interfaceLanguage } from '@/server/sessions/language';

export async function generateMetadata() {
  return { title: interfaceText(await interfaceLanguage()).account.signInTitle };
}

export default async function Page({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  const { account } = interfaceText(await interfaceLanguage());
  const { next } = await searchParams;
  return (
    <PageBody title={account.signInTitle}>
      <SignInForm next={typeof next === 'string' ? next : '/services'} onSignIn={signIn} />
    </PageBody>
  );
}
