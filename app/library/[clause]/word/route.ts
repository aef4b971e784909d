import { database } from '@/server/database/client';
import { clauseAsWord } from '@/server/library/workbench/word';
import { wordResponse } from '@/server/library/workbench/word-response';

/** The texts of a clause as a Word file, to edit and send back. */
export async function GET(_request: Request, { params }: { params: Promise<{ clause: string }> }): Promise<Response> {
  const { clause } = await params;
  return wordResponse((lawyer) => clauseAsWord(database(), lawyer, clause));
}
