import { StartPage } from '@/components/start/start-page';
import { database } from '@/server/database/client';
import { hostedSamples, sampleDocument } from '@/server/services/samples';
import { interfaceLanguage } from '@/server/sessions/language';

export default async function Page() {
  const language = await interfaceLanguage();
  const db = database();
  const [sample, hosted] = await Promise.all([sampleDocument(db, language), hostedSamples(db, language)]);
  return <StartPage language={language} sample={sample} hosted={hosted} />;
}
