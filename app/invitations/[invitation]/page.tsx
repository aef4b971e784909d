import { ActButton } from '@/components/organisation/act-button';
import { organisationText } from '@/components/organisation/words';
import { PageBody } from '@/components/shell/page-body';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { acceptInvitation } from '@/server/actions/organisation';
import { database } from '@/server/database/client';
import { invitationBehind } from '@/server/organisations/members';
import { interfaceLanguage } from '@/server/sessions/language';
import { currentVisitor } from '@/server/sessions/visitor';

export async function generateMetadata() {
  return { title: organisationText(await interfaceLanguage()).invitationTitle };
}

export default async function Page({ params }: { params: Promise<{ invitation: string }> }) {
  const { invitation: id } = await params;
  const text = organisationText(await interfaceLanguage());
  const invitation = await invitationBehind(database(), id);
  const { person } = await currentVisitor();
  if (invitation === null) {
    return (
      <PageBody title={text.invitationTitle}>
        <Notice tone="warn">{text.gone}</Notice>
      </PageBody>
    );
  }
  const next = encodeURIComponent(`/invitations/${id}`);
  return (
    <PageBody title={text.invitationTitle} lead={text.invitationLead(invitation.organisation)}>
      {person === null ? (
        <div className="space-y-2">
          <p>{text.signedOutInvitation}</p>
          <div className="flex flex-wrap gap-1">
            <ButtonLink look="primary" href={`/sign-in?next=${next}`}>
              {text.signIn}
            </ButtonLink>
            <ButtonLink href={`/sign-up?next=${next}`}>{text.signUp}</ButtonLink>
          </div>
        </div>
      ) : person.email.toLowerCase() === invitation.email.toLowerCase() ? (
        <ActButton look="primary" label={text.accept} next="/organisation" onAct={acceptInvitation.bind(null, { invitationId: id })} />
      ) : (
        <Notice tone="warn">{text.otherEmail}</Notice>
      )}
    </PageBody>
  );
}
