import { dayOf } from '@/policy/versions/lifecycle';
import { database } from '@/server/database/client';
import { draftAsWord } from '@/server/library/workbench/word';
import { wordResponse } from '@/server/library/workbench/word-response';

/** The draft of a service as a Word file with the bounds of its clauses marked: `?language=en` for the English one. */
export async function GET(request: Request, { params }: { params: Promise<{ service: string }> }): Promise<Response> {
  const { service } = await params;
  const language = new URL(request.url).searchParams.get('language') === 'en' ? 'en' : 'ru';
  return wordResponse((lawyer) => draftAsWord(database(), lawyer, service, language, dayOf(new Date())));
}
