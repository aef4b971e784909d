import { redirect } from 'next/navigation';
import { ActButton } from '@/components/organisation/act-button';
import { Members } from '@/components/organisation/members';
import { SettingsForm } from '@/components/organisation/settings-form';
import { Webhooks } from '@/components/organisation/webhooks';
import { organisationText } from '@/components/organisation/words';
import { PageBody } from '@/components/shell/page-body';
import { Notice } from '@/components/ui/notice';
import { cancelInvitation, changeRole, chooseOrganisation, inviteColleague, removeMember, saveOrganisationSettings } from '@/server/actions/organisation';
import { addWebhook, removeWebhook, sendWebhookAgain } from '@/server/actions/webhooks';
import { database } from '@/server/database/client';
import { environment } from '@/server/environment';
import { membersOf, openInvitations, organisationsOf } from '@/server/organisations/members';
import { readSettings } from '@/server/organisations/settings';
import { dayInWords, momentInWords } from '@/server/services/shown';
import { interfaceLanguage } from '@/server/sessions/language';
import { may } from '@/server/sessions/roles';
import { currentVisitor } from '@/server/sessions/visitor';
import { listWebhooks } from '@/server/webhooks/webhooks';

export async function generateMetadata() {
  return { title: organisationText(await interfaceLanguage()).title };
}

export default async function Page() {
  const { person } = await currentVisitor();
  if (person === null) redirect('/sign-in?next=/organisation');
  const language = await interfaceLanguage();
  const text = organisationText(language);
  const { organisationId, userId, role } = person;
  const [members, invitations, settings, mine, webhooks] = await Promise.all([
    membersOf(database(), organisationId),
    openInvitations(database(), organisationId),
    readSettings(database(), organisationId),
    organisationsOf(database(), userId),
    listWebhooks(database(), organisationId),
  ]);
  const others = mine.filter(({ id }) => id !== organisationId);
  const { publishingFourEyes, libraryFourEyes, accentColour, logo } = settings;
  return (
    <PageBody title={text.title} lead={person.organisationName}>
      <div className="space-y-4">
        {others.length > 0 ? (
          <section aria-labelledby="others-title" className="border-t pt-2">
            <h2 id="others-title" className="text-lead font-medium">
              {text.others}
            </h2>
            <div className="mt-1 flex flex-wrap gap-1">
              {others.map(({ id, name }) => (
                <ActButton key={id} label={text.switchTo(name)} onAct={chooseOrganisation.bind(null, { organisationId: id })} />
              ))}
            </div>
          </section>
        ) : null}
        <Members
          members={members}
          invitations={invitations.map(({ expiresAt, ...rest }) => ({ ...rest, until: dayInWords(expiresAt, language), link: `${environment().publicUrl}/invitations/${rest.id}` }))}
          userId={userId}
          mayManage={may(role, 'manage-members')}
          onRole={changeRole}
          onRemove={removeMember}
          onCancel={cancelInvitation}
          onInvite={inviteColleague}
        />
        <section aria-labelledby="settings-title" className="border-t pt-2">
          <h2 id="settings-title" className="mb-2 text-lead font-medium">
            {text.settings}
          </h2>
          {may(role, 'change-settings') ? (
            <SettingsForm
              settings={{ publishingFourEyes, libraryFourEyes, accentColour: accentColour ?? '' }}
              logo={logo === null ? null : `data:${logo.type};base64,${Buffer.from(logo.bytes).toString('base64')}`}
              alone={members.length === 1}
              onSave={saveOrganisationSettings}
            />
          ) : (
            <Notice>{text.readOnly}</Notice>
          )}
        </section>
        {may(role, 'change-settings') ? (
          <Webhooks
            webhooks={webhooks.map(({ deliveries, ...webhook }) => ({
              ...webhook,
              deliveries: deliveries.map(({ id, event, createdAt, attempts, status, failure, deliveredAt }) => ({ id, event, attempts, status, failure, when: momentInWords(createdAt, language), delivered: deliveredAt !== null })),
            }))}
            onAdd={addWebhook}
            onRemove={removeWebhook}
            onAgain={sendWebhookAgain}
          />
        ) : null}
      </div>
    </PageBody>
  );
}
