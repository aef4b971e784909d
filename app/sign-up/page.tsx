import { SignUpForm } from '@/components/account/account-form';
import { interfaceText } from '@/components/interface-text/interface-text';
import { PageBody } from '@/components/shell/page-body';
import { signUp } from '@/server/actions/accounts';
import { interfaceLanguage } from '@/server/sessions/language';

export async function generateMetadata() {
  return { title: interfaceText(await interfaceLanguage()).account.signUpTitle };
}

export default async function Page({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  const { account } = interfaceText(await interfaceLanguage());
  const { next } = await searchParams;
  return (
    <PageBody title={account.signUpTitle} lead={account.signUpLead}>
      <SignUpForm next={typeof next === 'string' ? next : '/services'} onSignUp={signUp} />
    </PageBody>
  );
}
