import { workingSourceResponse } from '@/server/library/workbench/working-source';
import { currentVisitor } from '@/server/sessions/visitor';

/** The texts of the library as the organisation has it today, for its lawyers. */
export async function GET(): Promise<Response> {
  return workingSourceResponse((await currentVisitor()).person);
}
