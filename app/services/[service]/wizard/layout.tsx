import { type ReactNode } from 'react';
import { interfaceText } from '@/components/interface-text/interface-text';
import { Wizard } from '@/components/wizard/wizard';
import { saveAnswers } from '@/server/actions/save-answers';
import { loadForWizard } from '@/server/services/wizard-start';
import { interfaceLanguage } from '@/server/sessions/language';

interface Props {
  children: ReactNode;
  params: Promise<{ service: string }>;
}

export async function generateMetadata({ params }: Props) {
  const { name } = await loadForWizard((await params).service);
  const language = await interfaceLanguage();
  return { title: name?.[language] ?? name?.ru ?? name?.en ?? interfaceText(language).services.unnamed };
}

/** The wizard stays while one goes from topic to topic: what is typed and not yet sent lives in it. */
export default async function Layout({ children, params }: Props) {
  const { name: _name, ...start } = await loadForWizard((await params).service);
  return (
    <main id="content">
      <Wizard {...start} save={saveAnswers} />
      {children}
    </main>
  );
}
